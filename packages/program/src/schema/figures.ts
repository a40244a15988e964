/** The figures of a benefit, in the policy's own words: deductible, rates by bands, cap, and who is paid on other ones. */
import { z } from 'zod'
import { condition } from './conditions.ts'
import { code, figureKeys, money, percent, ruleKeys, says } from './units.ts'

/** A plan year, or one stay in hospital: the settlements of one `mdtrt_id`, however many. */
export const per = z.enum(['year', 'stay'])

const band = z.strictObject({
  /** Upper end of the band, inclusive; the last band has none. */
  upTo: money.optional(),
  rate: percent,
})

/**
 * Rates by bands of what the person bears (W18).
 * measured: 'burden' counts from the first fen borne, 'above-deductible' from the first fen above the deductible.
 * apply: 'marginal' gives each band its own rate, 'whole' gives everything above the deductible the rate of the band reached.
 * per: over the plan year, unless each stay is measured anew.
 */
const tiers = z.strictObject({
  ...figureKeys,
  measured: z.enum(['burden', 'above-deductible']),
  apply: z.enum(['marginal', 'whole']),
  per: per.optional(),
  bands: z.array(band).min(1).max(20),
})

/** An amount, or a portion (100% unless stated) of a city parameter: `lists/parameters.csv`, by insurance type and plan year. */
export const pegged = {
  amount: money.optional(),
  parameter: code.optional(),
  portion: percent.optional(),
}
export interface Pegged {
  readonly amount?: number | undefined
  readonly parameter?: string | undefined
  readonly portion?: number | undefined
}
export const statesOne = ({ amount, parameter, portion }: Pegged): boolean =>
  (amount === undefined) !== (parameter === undefined) && (portion === undefined || parameter !== undefined)

/** Of its own, by the plan year unless `per: stay`; or `shared`, by its code, with other benefits. */
const deductible = z
  .strictObject({ ...figureKeys, ...pegged, per: per.optional(), shared: code.optional() })
  .refine(
    (own) => (own.shared === undefined ? statesOne(own) : Object.keys(own).every((key) => SHARED_KEYS.includes(key))),
    says(
      '免赔额写 amount，或 parameter（可加 portion），或 shared，三者取一；per 不与 shared 同写',
      'a deductible states an amount, or a parameter (and perhaps a portion of it), or shared alone',
    ),
  )
const SHARED_KEYS = ['shared', 'clause', 'illustrative']

/** counts: money paid (unless stated), or money allowed: what may count at all, before the deductible. */
export const cap = z.strictObject({ ...figureKeys, amount: money, counts: z.enum(['paid', 'allowed']).optional() })

/** What a group of people or claims may have of its own. */
const figures = {
  deductible: deductible.optional(),
  tiers: tiers.optional(),
  cap: cap.optional(),
  /** The portion of the money that counts at all; the rest is not covered. */
  counted: percent.optional(),
}
/** The names of the figures that a variant, or a pre-existing condition, may replace. */
export const FIGURES = ['deductible', 'tiers', 'cap', 'counted'] as const
export type FigureName = (typeof FIGURES)[number]

/** For claims rated as of a pre-existing condition. Of a benefit it stands behind every variant; of a variant, before that variant's own figures. */
const preExisting = z.strictObject({ ...figureKeys, ...figures })
/** Claims that are paid on other figures: each figure comes from the first variant that holds and names it. Claim facts. */
const variant = z.strictObject({ ...ruleKeys, when: condition, ...figures, preExisting: preExisting.optional() })

export const benefitFigures = {
  deductible,
  tiers,
  counted: figures.counted,
  /** The most this benefit pays, or lets count, in a plan year. */
  cap: cap.optional(),
  variants: z.array(variant).min(1).max(20).optional(),
  preExisting: preExisting.optional(),
}

export type Tiers = z.output<typeof tiers>
export type Deductible = z.output<typeof deductible>
export type Cap = z.output<typeof cap>
export type Variant = z.output<typeof variant>
export type PreExisting = z.output<typeof preExisting>
