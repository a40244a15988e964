/** What a benefit takes and what bounds it. How each key is counted: `docs/adjudicate.md`. */
import { z } from 'zod'
import { condition } from './conditions.ts'
import { benefitFigures, pegged, per, statesOne } from './figures.ts'
import { figureKeys, money, points, ruleKeys, says, whole } from './units.ts'

/** The four parts a person bears, in the order in which funds and the hospital's part reduce them (domain.md). */
export const PARTS = ['inScopeSelfPay', 'classBFirstPay', 'overPriceCap', 'outOfCatalogue'] as const
export type Part = (typeof PARTS)[number]

/** What exceeds is cut off, or the line (the claim, where the bound reads no lines) that would exceed is refused. */
const over = z.enum(['cut', 'refuse'])

/**
 * A cap on some of a benefit's money. drug: by catalogue code and year; piece: the amount times the line's `cnt`.
 * counts: money paid, or money allowed: before the deductible.
 */
const subCap = z.strictObject({
  ...ruleKeys,
  per: z.enum(['year', 'stay', 'drug', 'piece']),
  /** Claim and line facts; without it all of the benefit's money. */
  when: condition.optional(),
  amount: money,
  counts: z.enum(['paid', 'allowed']),
  over,
})

/** So many pieces (`cnt`, rounded up, 1 unless stated) and no more. */
const limit = z.strictObject({ ...ruleKeys, per, when: condition, count: whole(1, 10_000), over })

export const benefit = z.strictObject({
  ...ruleKeys,
  /** Which of the four parts count toward this benefit. */
  parts: z
    .array(z.enum(PARTS))
    .min(1)
    .max(4)
    .refine((parts) => new Set(parts).size === parts.length, says('同一部分写了两次', 'a part stands twice')),
  /** Claim and line facts: which money comes here. A fen goes to the first benefit in the plan's order that takes it. */
  when: condition,
  ...benefitFigures,
  /** Percentage points on every band by accumulated years of enrollment; the highest step reached counts, at most 100% (W6). */
  bonus: z
    .array(z.strictObject({ ...figureKeys, enrolledYears: whole(2, 60), points }))
    .max(20)
    .optional(),
  caps: z.array(subCap).min(1).max(20).optional(),
  limits: z.array(limit).min(1).max(20).optional(),
})

const PEGGED_SAYS = says(
  '写 amount，或写 parameter（可加 portion），二者取一',
  'state an amount, or a parameter (and perhaps a portion of it)',
)

/**
 * A deductible that several benefits consume together. order: by benefit in the plan's order, by fee line in the order of `feedetl_sn`, or
 * pro rata to what each benefit counts of a claim. The first variant that holds gives the figure.
 */
export const sharedDeductible = z
  .strictObject({
    ...ruleKeys,
    ...pegged,
    per: per.optional(),
    order: z.enum(['benefit', 'line', 'pro-rata']),
    variants: z
      .array(z.strictObject({ ...ruleKeys, when: condition, ...pegged }).refine(statesOne, PEGGED_SAYS))
      .min(1)
      .max(20)
      .optional(),
  })
  .refine(statesOne, PEGGED_SAYS)

/** How what is owed is rounded; to the fen, half up, unless stated. on: the year's total, of which a claim is paid the growth, or each claim by itself. */
export const rounding = z.strictObject({
  ...figureKeys,
  to: z.enum(['fen', 'jiao', 'yuan']),
  way: z.enum(['half-up', 'down', 'up']),
  on: z.enum(['year', 'claim']),
})

/**
 * Other cover's payment (`ext.otherCoverPaid`). pays: 'first' reduces the burden before this program, 'last' takes nothing off, 'together' lets both
 * pay on the whole burden but no more than it. late: medical assistance granted after this program has settled (`ext.lateAssistance`) reduces the
 * burden like any fund ('recovered', unless stated), or leaves what was settled as it stands ('stands').
 */
export const otherCover = z.strictObject({
  ...figureKeys,
  pays: z.enum(['first', 'last', 'together']),
  late: z.enum(['recovered', 'stands']).optional(),
})

/** In which order what others owe (other cover, a third party) reduces the four parts. */
export const othersReduce = z
  .array(z.enum(PARTS))
  .length(PARTS.length)
  .refine((parts) => new Set(parts).size === parts.length, says('四部分各写一次', 'each of the four parts once'))

export type Benefit = z.output<typeof benefit>
export type SubCap = z.output<typeof subCap>
export type Limit = z.output<typeof limit>
export type SharedDeductible = z.output<typeof sharedDeductible>
export type Rounding = z.output<typeof rounding>
export type OtherCover = z.output<typeof otherCover>
