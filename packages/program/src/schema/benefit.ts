/** What a benefit owes, in the policy's own words: deductible, rates by bands, caps. How each is counted: `docs/adjudicate.md`. */
import { z } from 'zod'
import { condition } from './conditions.ts'
import { code, figureKeys, money, percent, points, ruleKeys, says, whole } from './units.ts'

/** The four parts a person bears, in the order in which funds and the hospital's part reduce them (domain.md). */
export const PARTS = ['inScopeSelfPay', 'classBFirstPay', 'overPriceCap', 'outOfCatalogue'] as const
export type Part = (typeof PARTS)[number]

const band = z.strictObject({
  /** Upper end of the band, inclusive; the last band has none. */
  upTo: money.optional(),
  rate: percent,
})

/**
 * Rates by bands of what the person bears (W18).
 * measured: 'burden' counts from the first fen borne, 'above-deductible' from the first fen above the deductible.
 * apply: 'marginal' gives each band its own rate, 'whole' gives everything above the deductible the rate of the band reached.
 */
const tiers = z.strictObject({
  ...figureKeys,
  measured: z.enum(['burden', 'above-deductible']),
  apply: z.enum(['marginal', 'whole']),
  bands: z.array(band).min(1).max(20),
})

/** An amount, or a portion (100% unless stated) of a city parameter: `lists/parameters.csv`, by insurance type and plan year. */
const pegged = {
  amount: money.optional(),
  parameter: code.optional(),
  portion: percent.optional(),
}
interface Pegged {
  readonly amount?: number | undefined
  readonly parameter?: string | undefined
  readonly portion?: number | undefined
}
const statesOne = ({ amount, parameter, portion }: Pegged): boolean =>
  (amount === undefined) !== (parameter === undefined) && (portion === undefined || parameter !== undefined)

const deductible = z
  .strictObject({ ...figureKeys, ...pegged })
  .refine(
    statesOne,
    says(
      '免赔额写 amount，或写 parameter（可加 portion），二者取一',
      'a deductible states an amount, or a parameter (and perhaps a portion of it)',
    ),
  )
export const cap = z.strictObject({ ...figureKeys, amount: money })

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
  /** Accumulates over the plan year. */
  deductible,
  tiers,
  /** For an insured with a pre-existing condition: replaces what it names. */
  preExisting: z
    .strictObject({
      ...figureKeys,
      deductible: deductible.optional(),
      tiers: tiers.optional(),
      cap: cap.optional(),
    })
    .optional(),
  /** Percentage points on every band by accumulated years of enrollment; the highest step reached counts, at most 100% (W6). */
  bonus: z
    .array(z.strictObject({ ...figureKeys, enrolledYears: whole(2, 60), points }))
    .max(20)
    .optional(),
  /** The most this benefit pays in a plan year. */
  cap: cap.optional(),
})

/** How a year's owed total is rounded; to the fen, half up, unless stated. A claim is paid the growth of the rounded total. */
export const rounding = z.strictObject({
  ...figureKeys,
  to: z.enum(['fen', 'jiao', 'yuan']),
  way: z.enum(['half-up', 'down', 'up']),
  on: z.enum(['year']),
})

export type Benefit = z.output<typeof benefit>
export type Tiers = z.output<typeof tiers>
export type Deductible = z.output<typeof deductible>
export type Rounding = z.output<typeof rounding>
