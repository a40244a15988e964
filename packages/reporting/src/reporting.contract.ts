/** Figures with what they are made of. Ratios are integers in fen; `shownBp` is for eyes only. */
import { dateField, fenField, idOut, instantOut, pageOf, pageQuery, z } from '@gongbao/access'
import { FIGURE_CODES } from './figures.rules.ts'
import { DIMENSIONS } from './read-breakdown.ts'

/** Reports are values: nothing in them is changed after it was read. */
const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const bp = z.int().openapi({ description: '单位：基点，10000 = 100% · in basis points' })
const clause = z.string().nullable().openapi({ description: '依据条款 · the clause it rests on' })
const shownBp = z
  .int()
  .nullable()
  .openapi({ description: '四舍五入，仅供显示；比较用分子分母 · rounded, for display only' })

const component = z.object({
  code: z.string(),
  name: bilingual,
  amountFen: fenField(),
  from: z
    .enum(['ledger', 'claims', 'estimate'])
    .openapi({ description: '账上科目、在办案件或估计 · an account, open claims, or an estimate' }),
  account: z.string().optional(),
})

const bar = z
  .object({
    kind: z.enum(['floor', 'limit']),
    rateBp: bp,
    clause,
    illustrative: z.boolean(),
    met: z.boolean().nullable(),
    alarmed: z.boolean(),
    alarmBp: bp.nullable(),
    settled: z.boolean().openapi({ description: '所涵盖的期间已结束 · the time it covers is over' }),
    decides: z.boolean().openapi({ description: '条款考核的正是这个数 · this is the number the clause tests' }),
  })
  .nullable()

export const figureView = z
  .object({
    code: z.enum([...FIGURE_CODES, 'cost']),
    name: bilingual,
    formula: bilingual,
    numeratorFen: fenField(),
    denominatorFen: fenField(),
    shownBp,
    bar,
    numerator: list(component),
    denominator: list(component),
  })
  .openapi('Figure')

const cover = z.object({ from: dateField(), to: dateField() })
const phase = z.enum(['upcoming', 'on-sale', 'in-force', 'ended'])

export const yearReportView = z
  .object({
    planYear: z.int(),
    plan: z.object({ code: z.string(), title: z.string() }).nullable(),
    cover,
    phase,
    started: z.boolean(),
    ended: z.boolean(),
    enrolled: z.int(),
    claims: z.object({ total: z.int(), paid: z.int(), open: z.int(), peoplePaid: z.int() }),
    expectedBp: bp,
    figures: list(figureView),
  })
  .openapi('YearReport')

const averageView = z.object({
  of: z.enum(['pooled', 'mean']),
  ofClause: clause,
  figure: z.enum(FIGURE_CODES),
  formula: bilingual,
  planYears: list(z.int()),
  numeratorFen: fenField(),
  denominatorFen: fenField(),
  shownBp,
  bar,
})

const report = { label: bilingual, asOfOn: dateField() }
const cycle = { code: z.string(), name: z.string(), average: averageView }
export const overviewView = z
  .object({ ...report, cycles: z.array(z.object({ ...cycle, years: list(yearReportView) })) })
  .openapi('Overview')

export const disclosureView = z
  .object({
    ...report,
    cycles: z.array(
      z.object({
        ...cycle,
        years: z.array(
          z.object({
            planYear: z.int(),
            title: z.string().nullable(),
            cover,
            phase,
            enrolled: z.int().nullable().openapi({ description: '不足 10 人不公布 · null when fewer than ten' }),
            peoplePaid: z.int().nullable(),
            figures: list(figureView),
          }),
        ),
      }),
    ),
  })
  .openapi('Disclosure')

export const trendView = z.object({
  planYear: z.int(),
  asOfOn: dateField(),
  months: z.array(
    z.object({ month: z.string(), premiumFen: fenField(), approvedFen: fenField(), paidFen: fenField() }),
  ),
})

export const breakdownQuery = z.strictObject({ by: z.enum(DIMENSIONS) })
export const breakdownView = z.object({
  planYear: z.int(),
  by: z.enum(DIMENSIONS),
  asOfOn: dateField(),
  cells: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      count: z.int().nullable().openapi({ description: '不足 10 人或可推算时为 null · null when small or inferable' }),
    }),
  ),
})

const planYear = z.coerce.number().int().min(2000).max(2100)
export const yearParams = z.strictObject({ planYear })
export const accountsQuery = z.strictObject({ planYear: planYear.optional() })
export const accountsView = z.object({
  asOfOn: dateField(),
  items: z.array(
    z.object({
      account: z.string(),
      planYear: z.int(),
      name: bilingual,
      fromFen: fenField(),
      toFen: fenField(),
      amountFen: fenField(),
    }),
  ),
})

export const entriesQuery = z.strictObject({
  ...pageQuery,
  account: z.string().max(70).optional(),
  planYear: planYear.optional(),
  eventCode: z.string().max(60).optional(),
  bookedOn: dateField().optional(),
  about: z.string().max(40).optional().openapi({
    description: '案件或订单编号：与之有关的全部分录 · a claim or order: all that was booked about it',
  }),
})
const anyId = z.string()
export const entriesView = pageOf(
  z
    .object({
      postingId: idOut('posting'),
      journalId: idOut('journal'),
      eventCode: z.string(),
      leg: z.int(),
      fromAccount: z.string(),
      fromName: bilingual,
      toAccount: z.string(),
      toName: bilingual,
      amountFen: fenField(),
      planYear: z.int(),
      bookedOn: dateField(),
      source: z
        .object({ kind: z.enum(['claim', 'adjudication', 'collection', 'refund', 'disbursement']), id: anyId })
        .nullable(),
      subject: z
        .object({ kind: z.enum(['claim', 'order']), id: anyId })
        .nullable()
        .openapi({ description: '分录背后的案件或订单 · the claim or order behind the entry' }),
    })
    .openapi('LedgerEntry'),
)

export const proofView = z.object({
  sound: z.boolean(),
  imbalanceFen: fenField(),
  differences: list(z.object({ account: z.string(), planYear: z.int(), differenceFen: z.int() })),
  provedAt: instantOut(),
})
