/** Rosters of employers, as staff hand them in to be checked. */
import { fenField, say, z } from '@gongbao/access'
import { FAULT_CODES, ROSTER_FIELDS } from './roster/roster.types.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })

const faultView = z.object({
  row: z.number().int(),
  cell: z.string(),
  header: z.string().nullable(),
  code: z.enum(FAULT_CODES),
  level: z.enum(['error', 'warning']),
  value: z.string(),
  text: bilingual,
  mend: bilingual,
})

const reportView = z.object({
  format: z.enum(['xlsx', 'csv']),
  encoding: z.enum(['utf-8', 'gb18030', 'utf-16']).nullable(),
  sheet: z.string().nullable(),
  headerRow: z.number().int(),
  columns: z.array(
    z.object({
      column: z.string(),
      header: z.string(),
      field: z.enum(ROSTER_FIELDS).nullable(),
      near: z.string().nullable(),
    }),
  ),
  rowsTotal: z.number().int(),
  rowsGood: z.number().int(),
  rowsFaulty: z.number().int(),
  faultsTotal: z.number().int(),
  faultsByCode: z.array(z.object({ code: z.enum(FAULT_CODES), count: z.number().int() })),
  faults: z.array(faultView),
  /** Null when the city has no plan on sale or in force. */
  cover: z
    .object({
      planCode: z.string(),
      planYear: z.number().int(),
      /** Good rows whose number the program knows. */
      known: z.number().int(),
      /** Good rows whose holder has cover in that year already. */
      covered: z.number().int(),
      /** The first thousand of these. */
      coveredRows: z.array(z.number().int()),
    })
    .nullable(),
})

/** `reading`: the file; `cover`: its good rows, looked up in the program. */
const progressView = z.object({
  step: z.enum(['reading', 'cover']),
  rows: z.number().int(),
  all: z.number().int().nullable(),
})

/** One line of the answer: how far it is, and last the report or why there is none. */
export const rosterLine = z.union([
  z.object({ progress: progressView }),
  z.object({ report: reportView }),
  z.object({ refused: z.object({ code: z.string(), field: z.string().nullable(), text: bilingual }) }),
])
export type RosterLine = z.input<typeof rosterLine>

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const ROSTER_TYPES = { xlsx: XLSX, csv: 'text/csv', other: 'application/octet-stream' } as const

const paidFen = () =>
  fenField().refine(
    (amount) => amount >= 0 && amount <= 1e14,
    say('应在 0 与一万亿元之间', 'must be between 0 and 10^12 yuan'),
  )

/** What an employer tells of its year; amounts of other plans are asked for, since the law counts all together. */
export const taxBody = z.strictObject({
  wagesFen: paidFen(),
  otherPlansFen: paidFen(),
  thisPlanFen: paidFen(),
  dependantsFen: paidFen(),
  coversAllStaff: z.boolean(),
})
export const taxView = z.object({
  capFen: fenField(),
  countedFen: fenField(),
  deductibleFen: fenField(),
  excessFen: fenField(),
  notes: z.array(bilingual),
})
