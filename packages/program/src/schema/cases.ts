/** `cases/*.yaml`: examples a bureau officer can write; `gongbao check` runs them all. */
import { z } from 'zod'
import { clauseId, code, money, planCode, signedMoney, text, whole } from './units.ts'
import { plainDigits } from './written.ts'

const name = {
  name: text,
  /** How the expected figures are reckoned, written out by hand; shown where the case fails. */
  note: text.optional(),
  clause: clauseId.optional(),
  plan: planCode,
}
const fact = z.preprocess(plainDigits, z.union([z.string(), z.int(), z.boolean(), z.null()]))
const facts = z.record(z.string(), fact).meta({ $comment: 'person-facts' })

/** What one benefit pays on an amount. */
const benefitCase = z.strictObject({
  ...name,
  given: z.strictObject({
    benefit: code,
    /** Eligible amount already counted this plan year. */
    usedThisYear: money.optional(),
    claimed: money,
    enrolledYears: whole(1, 100).optional(),
    /** Where a deductible is pegged to a city parameter. */
    insutype: text.optional(),
    /** Claim facts that the benefit's variants read, where they are not as usual. */
    facts: facts.optional(),
    healthStatus: z.enum(['healthy', 'preExisting']).optional(),
    firstEnrolledHealthStatus: z.enum(['healthy', 'preExisting']).optional(),
  }),
  // biome-ignore lint/suspicious/noThenProperty: 给定/那么 reads given/then in a case file; it is data, never awaited
  then: z.strictObject({ deductibleUsed: money.optional(), payable: money }),
})

/** Whether a person may enroll. */
const eligibilityCase = z.strictObject({
  ...name,
  given: z.strictObject({
    person: facts,
    /** Outside the window only pathways with `outsideWindow` are open. */
    outsideWindow: z.literal(true).optional(),
  }),
  // biome-ignore lint/suspicious/noThenProperty: see above
  then: z.strictObject({ eligible: z.enum(['yes', 'no', 'person']), pathway: code.optional() }),
})

/** What a basket costs. `parents` names other members of the basket. */
const priceCase = z.strictObject({
  ...name,
  given: z.strictObject({
    basket: z.array(z.strictObject({ who: text, facts, parents: z.array(text).optional() })).min(1),
    /** Outside the window, as for one person. */
    outsideWindow: z.literal(true).optional(),
  }),
  // biome-ignore lint/suspicious/noThenProperty: see above
  then: z.strictObject({ prices: z.record(z.string(), money), total: money.optional() }),
})

/** What a settlement record, or several of one person in a row, gets. Amounts inside records are the national form, decimal yuan. */
const recordCase = z.strictObject({
  ...name,
  given: z.strictObject({
    person: z.record(z.string(), z.unknown()),
    settlements: z.array(z.record(z.string(), z.unknown())).min(1),
  }),
  // biome-ignore lint/suspicious/noThenProperty: see above
  then: z.array(
    z.strictObject({
      status: z.enum(['payable', 'zero', 'denied', 'review']),
      /** Below zero for a reversal. */
      payable: signedMoney.optional(),
      burden: signedMoney.optional(),
      notCovered: signedMoney.optional(),
      benefits: z.record(z.string(), signedMoney).optional(),
      excluded: z.record(z.string(), signedMoney).optional(),
      warnings: z.array(z.string()).optional(),
    }),
  ),
})

/** What adjudication refuses by itself, beside the plan's exclusions: a case may expect it too. */
export const OWN_EXCLUSIONS = [
  'OUTSIDE_COVER',
  'CLAIM_TOO_LATE',
  'OTHER_COVER_PAID',
  'CAP',
  'YEAR_CAP',
  'REVERSED',
] as const
export type OwnExclusion = (typeof OWN_EXCLUSIONS)[number]

/** The four shapes of a case; the loader picks one by the keys of `given`, so that its findings are exact. */
export const CASE_SHAPES = {
  benefit: benefitCase,
  eligibility: eligibilityCase,
  price: priceCase,
  record: recordCase,
} as const
export type BenefitCase = z.output<typeof benefitCase>
export type EligibilityCase = z.output<typeof eligibilityCase>
export type PriceCase = z.output<typeof priceCase>
export type RecordCase = z.output<typeof recordCase>
export type Case =
  | ({ kind: 'benefit' } & BenefitCase)
  | ({ kind: 'eligibility' } & EligibilityCase)
  | ({ kind: 'price' } & PriceCase)
  | ({ kind: 'record' } & RecordCase)
export type CaseKind = keyof typeof CASE_SHAPES
