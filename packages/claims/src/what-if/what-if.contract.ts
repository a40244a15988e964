/** What staff send and read of what-ifs. */
import { fenField, idIn, idOut, instantOut, say, z } from '@gongbao/access'

const planCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, say('方案代号如 2027', 'a plan code such as 2027'))
const path = z.string().min(1).max(200).openapi({ example: 'inpatient.deductible.amount' })
const value = z.string().trim().min(1).max(30).openapi({ description: '带单位 · with its unit', example: '12000元' })

export const whatIfParams = z.strictObject({ whatIfId: idIn('whatIf') })
export const figuresQuery = z.strictObject({ planCode })
export const whatIfBody = z.strictObject({
  planCode,
  againstCode: planCode.nullable().default(null),
  figures: z.array(z.strictObject({ path, value })).max(50).default([]),
  grid: z
    .array(z.strictObject({ path, from: value, to: value, step: value }))
    .max(3)
    .default([]),
  goal: z
    .strictObject({
      is: z.enum(['floor', 'cost-limit', 'at-least', 'at-most']),
      rate: z.string().max(10).nullable().default(null),
    })
    .nullable()
    .default(null),
  on: z.iso.date().nullable().default(null).openapi({ example: '2025-12-31' }),
})

const bilingual = z.object({ zh: z.string(), en: z.string() })
const figureView = z.object({
  path: z.string(),
  kind: z.enum(['money', 'rate', 'points', 'count']),
  /** Fen, basis points or pieces, as are `least` and `most`. */
  value: z.number(),
  /** As it is written: '15,000元'. */
  written: z.string(),
  least: z.number(),
  most: z.number(),
  name: bilingual,
})
export const figuresView = z.object({ items: z.array(figureView) }).openapi('PlanFigures')

const head = {
  whatIfId: idOut('whatIf'),
  planCode: z.string(),
  wish: whatIfBody,
  /** The wish in words: names of figures, values in fen, basis points or pieces; null where the plan no longer has the figure, which is then named as it was written. */
  told: z.object({
    figures: z.array(z.object({ name: bilingual, kind: z.string(), value: z.number().nullable() })),
    grid: z.array(
      z.object({
        name: bilingual,
        kind: z.string(),
        from: z.number().nullable(),
        to: z.number().nullable(),
        step: z.number().nullable(),
      }),
    ),
  }),
  state: z.enum(['requested', 'running', 'done', 'failed']),
  donePeople: z.int(),
  allPeople: z.int().nullable(),
  requestedAt: instantOut(),
  finishedAt: instantOut().nullable(),
}
export const whatIfListView = z.object({ items: z.array(z.object(head)) }).openapi('WhatIfs')

const fen = fenField().nullable()
const side = z.object({
  planCode: z.string(),
  planHash: z.string(),
  paidFen: fenField(),
  premiumFen: fen,
  ratioBp: z.number().nullable(),
  reachesFloor: z.boolean().nullable(),
  /** The most premium with which the floor is reached. */
  premiumForFloorFen: fen,
  atDate: z
    .object({
      on: z.string(),
      paidFen: fen,
      approvedFen: fen,
      reportedFen: fenField(),
      incurredFen: fen,
      prior: z.object({ expectedFen: fenField(), developed: z.number(), ultimateFen: fenField() }).nullable(),
      triangle: z.object({
        months: z.array(z.string()),
        /** By month of treatment: what was reported by the end of each month since, cumulative. */
        rows: z.array(z.array(z.number())),
        ultimates: z.array(fen),
        notReportedFen: fen,
      }),
    })
    .nullable(),
})
const group = z.object({
  key: z.string(),
  people: z.number().nullable(),
  burdenFen: fen,
  beforeFen: fen,
  afterFen: fen,
})
/** null: fewer than ten people, or hidden so that what such people gain or lose cannot be worked out. */
const hiddenCount = z.int().nullable().openapi({ description: '不足十人时为 null · null for fewer than ten people' })
const changeSide = z.object({ people: hiddenCount, fen })
const largest = z.array(
  z.object({ ordinal: z.int(), ageBand: z.string().nullable(), district: z.string().nullable(), fen: fenField() }),
)
const report = z.object({
  book: z.object({ lines: z.int(), persons: z.int(), kinds: z.record(z.string(), z.number()), errors: z.int() }),
  floorBp: z.number().nullable(),
  before: side,
  after: side,
  benefits: z.array(z.object({ code: z.string(), name: z.string(), beforeFen: fenField(), afterFen: fenField() })),
  /** By age band, district, insurance type and health status; fewer than ten people are hidden, and `afterFen` where fewer than ten are paid otherwise. */
  groups: z.object({
    ageBand: z.array(group),
    district: z.array(group),
    insutype: z.array(group),
    health: z.array(group),
  }),
  changes: z.object({
    gain: changeSide,
    lose: changeSide,
    same: hiddenCount,
    histogram: z.array(
      z.object({
        aboveFen: fenField(),
        upToFen: fen,
        gain: hiddenCount,
        lose: hiddenCount,
      }),
    ),
    largest: z.object({ gain: largest, lose: largest }),
  }),
})
const tried = z.object({ path: z.string(), kind: z.string(), name: bilingual })
export const whatIfView = z
  .object({
    ...head,
    result: z
      .object({
        planYear: z.int(),
        /** The state of the claims it was tried on: results with the same one may be compared. */
        bookMark: z.string().optional(),
        report,
        /** Claims that pay nothing because they are denied, wait for a person or cannot be read; the first thousand. */
        unpaid: z.array(z.object({ claimId: idOut('claim'), status: z.string(), codes: z.array(z.string()) })),
        unpaidCount: z.int(),
        /** What codes mean, of reasons and districts. */
        words: z.record(z.string(), bilingual).optional(),
        search: z
          .object({
            goal: z.object({ is: z.string(), rate: z.number() }),
            isMet: z.boolean(),
            found: z.array(
              z.object({
                parameter: tried.extend({ value: z.number() }),
                /** The nearest value that reaches the goal; null where none does. */
                to: z.number().nullable(),
                paidFen: fenField(),
                premiumFen: fen,
                ratioBp: z.number().nullable(),
              }),
            ),
            skipped: z.array(tried),
          })
          .nullable(),
        grid: z
          .object({
            axes: z.array(tried),
            points: z.array(
              z.object({
                values: z.array(z.number()),
                planHash: z.string(),
                paidFen: fenField(),
                premiumFen: fen,
                ratioBp: z.number().nullable(),
              }),
            ),
          })
          .nullable(),
      })
      .nullable(),
  })
  .openapi('WhatIf')
