/** `plans/<code>.yaml`: what one plan year promises, in the policy's own words. The file stem is the plan's code. */
import { z } from 'zod'
import { benefit, otherCover, othersReduce, rounding, sharedDeductible } from './benefit.ts'
import { condition } from './conditions.ts'
import { cap } from './figures.ts'
import {
  civilDate,
  clauseId,
  code,
  dateRange,
  figureKeys,
  minutes,
  money,
  ruleKeys,
  says,
  text,
  years,
} from './units.ts'

export {
  type Benefit,
  type Limit,
  type OtherCover,
  PARTS,
  type Part,
  type Rounding,
  type SharedDeductible,
  type SubCap,
} from './benefit.ts'
export {
  type Cap,
  type Deductible,
  FIGURES,
  type FigureName,
  type Pegged,
  type Tiers,
  type Variant,
} from './figures.ts'

/**
 * takes: 'claim' refuses the whole claim; 'line' takes the lines for which the condition holds; 'third-party-portion' takes the portion a
 * third party owes (`ext.thirdPartyPortion`); 'review' pays nothing until a person has looked.
 */
const exclusion = z.strictObject({
  ...ruleKeys,
  takes: z.enum(['claim', 'line', 'third-party-portion', 'review']),
  when: condition,
})

const pathway = z.strictObject({
  ...ruleKeys,
  when: condition,
  /** The category of whoever enrolls by it, for price, benefits and exclusions to read; general unless stated. Fixed for the year. */
  category: code.optional(),
  /** What the person shows and who looks at it; without it the facts come from the basic-insurance roll. */
  evidence: z.strictObject({ kind: code, name: text }).optional(),
  /** May also enroll outside the window, and from when cover then runs (W3). */
  outsideWindow: z.strictObject({ ...figureKeys, coverFrom: z.enum(['birth', 'next-day', 'plan-start']) }).optional(),
})

const priceRule = z.strictObject({
  ...ruleKeys,
  /** The last rule has none and catches everyone. */
  when: condition.optional(),
  amount: money,
})

const level = z.strictObject({ code, name: text })

/**
 * A longer window, decided before the window closed and kept with who decided it and why: the terms stay as they are, only more people may join.
 * coverFrom says from when cover runs for those who join after it has begun.
 */
const extension = z.strictObject({
  to: civilDate,
  reason: text,
  approvedBy: text,
  on: civilDate,
  coverFrom: z.enum(['next-day', 'plan-start']).optional(),
  clause: clauseId.optional(),
})

/**
 * Pre-existing condition: judged at the start of the present unbroken chain of enrollment ('first-enrolled': sticky), at the start of this
 * policy's cover ('plan-start', by condition only: it is by their dates that one knows), or as it is now.
 * judged: 'by-person', for all that such a person claims (unless stated), or 'by-condition', only for claims whose diagnoses belong to one of
 * their conditions (`lists/conditions.csv`): the main diagnosis, or any.
 */
const preExistingBasis = z
  .strictObject({
    ...figureKeys,
    status: z.enum(['first-enrolled', 'plan-start', 'current']),
    judged: z.enum(['by-person', 'by-condition']).optional(),
    diagnosis: z.enum(['main', 'any']).optional(),
  })
  .refine(
    ({ judged, diagnosis }) => (judged === 'by-condition') === (diagnosis !== undefined),
    says(
      '按病种判断（by-condition）的写明 diagnosis：main 看主要诊断，any 看任一诊断；按人判断的不写',
      'by-condition states `diagnosis` (main or any); by-person does not',
    ),
  )
  .refine(
    ({ status, judged }) => status !== 'plan-start' || judged === 'by-condition',
    says(
      'status: plan-start 看病种的确诊日期，须同时写 judged: by-condition',
      'plan-start goes by the dates of conditions: it needs judged: by-condition',
    ),
  )

export const planFile = z.strictObject({
  title: text,
  product: z.strictObject({
    name: text,
    /** Number under which the product is filed with the regulator (W36); nothing without one can be sold. */
    filingNo: text,
    filingUrl: z.url().optional(),
    actuary: z.strictObject({ name: text, signedOn: civilDate }),
    illustrative: z.literal(true).optional(),
  }),
  /** Which date of a record picks this plan year. */
  selectBy: z.enum(['admission', 'discharge', 'settlement']),
  window: z.strictObject({
    ...dateRange,
    ...figureKeys,
    /** How long an order placed inside the window may still be paid after it closes. */
    payWithin: minutes,
    /** Each later than the one before; never taken back. */
    extensions: z.array(extension).min(1).max(10).optional(),
  }),
  cover: z.strictObject({ ...dateRange, ...figureKeys }),
  /** The basic insurance's own dates, against which the check holds the two above (W10). */
  basicInsurance: z.strictObject({
    window: z.strictObject(dateRange),
    cover: z.strictObject(dateRange),
    ...figureKeys,
  }),
  /** How long after discharge a claim may still be filed. */
  claimWithin: years,
  refund: z.strictObject({ full: z.literal('until-cover-starts'), ...figureKeys }),
  /** The date on which age counts for eligibility and price. */
  ageOn: civilDate,
  levels: z
    .array(level)
    .min(1)
    .max(10)
    .default([{ code: 'standard', name: '标准版' }]),
  eligibility: z.array(pathway).min(1).max(50),
  price: z.array(priceRule).min(1).max(100),
  preExistingBasis: preExistingBasis.optional(),
  sharedDeductibles: z.array(sharedDeductible).min(1).max(10).optional(),
  benefits: z.array(benefit).min(1).max(30),
  /** The most all benefits together pay, or let count, in a plan year. */
  yearCap: cap.optional(),
  rounding: rounding.optional(),
  otherCover: otherCover.optional(),
  othersReduce: othersReduce.optional(),
  exclusions: z.array(exclusion).max(100),
  /** A claim above this payout needs a second approver. */
  fourEyesAbove: money,
  notice: z.strictObject({
    version: code,
    /** Read before paying (W39): scope, deductible, exclusions, process; Markdown-free paragraphs. */
    sections: z
      .array(z.strictObject({ title: text, body: text, clause: clauseId.optional() }))
      .min(4)
      .max(30),
  }),
})

export type Plan = z.output<typeof planFile>
export type Exclusion = Plan['exclusions'][number]
export type Pathway = Plan['eligibility'][number]
export type PriceRule = Plan['price'][number]
export type WindowExtension = NonNullable<Plan['window']['extensions']>[number]

/** The plan year is named by the year in which its cover starts. */
export function planYearOf(plan: Pick<Plan, 'cover'>): number {
  return Number(plan.cover.from.slice(0, 4))
}
