/** A city's plan made ready to adjudicate: rules compiled and lists indexed once, then pure functions of a record and its counters. */
import { type City, type Facts, type Plan, planYearOf } from '@gongbao/program'
import { type Answer, answerRecord } from './chain/answer.ts'
import type { Chain, ChainPlan } from './chain/chain.ts'
import { adjudicateClaim } from './claim/adjudicate.ts'
import type { Counters, Explanation } from './claim/explanation.ts'
import { type FourParts, fourParts } from './claim/four-parts.ts'
import { compileBounds } from './claim/items.ts'
import type { Judgment, Original } from './claim/judgment.ts'
import { indexLists } from './claim/lists.ts'
import { lateOf, ownPayoutOf } from './claim/open-claim.ts'
import { type PaidAmount, payAmount } from './claim/pay-amount.ts'
import { compilePlan } from './claim/plan-rules.ts'
import type { ReadyPlan } from './claim/ready-plan.ts'
import { reverseClaim, type StandingYear } from './claim/reverse.ts'
import { termsOf } from './claim/terms-of.ts'
import { type PersonOfYear, usualTerms } from './claim/usual-facts.ts'
import { Warnings } from './claim/warnings.ts'
import type { ClaimRecord } from './record/record.ts'
import { payYear } from './year/layered.ts'
import { openYear } from './year/opening.ts'
import { assertPayable } from './year/payable.ts'
import { planYear } from './year/plan-year.ts'
import { type BenefitProgress, progressOf } from './year/progress.ts'
import type { Terms } from './year/terms.ts'

/** What of a city adjudication needs. */
export type CityRules = Pick<City, 'program' | 'plans' | 'lists'>

/** What a claim meets: the counters of its plan year, by name. */
export interface Standing {
  readonly used: Counters
  /** Codes of warnings a person has looked at and set aside (`ACCEPTABLE_WARNINGS`, and the plan's own review rules). */
  readonly accepted?: readonly string[]
}

export interface Adjudicator extends ChainPlan {
  readonly planCode: string
  readonly plan: Plan
  /** On what terms a person is paid, as far as it follows from the person alone. */
  terms(person: PersonOfYear): Terms
  /** How far a year has come, in the plan's order. */
  progress(terms: Terms, used: Counters): BenefitProgress[]
  /**
   * What one benefit pays on an amount, wherever it comes from.
   * @param amounts in fen: eligible already this year, and eligible now @param facts of the claim, where its variants read them
   * @returns null when the plan has no such benefit
   */
  payBenefit(
    code: string,
    person: PersonOfYear,
    amounts: { used: number; claimed: number },
    facts?: Facts,
  ): PaidAmount | null
  /** What is owed on a record that is no reversal. Neither its key nor its place in the chain matters here. */
  adjudicate(record: ClaimRecord, standing: Standing): Explanation
  /** The same, with what a chain keeps of it. */
  judge(record: ClaimRecord, standing: Standing): Judgment
  /** Undoes an original: counters and burden go back, the payable is what the year owes without it minus with it. */
  reverse(record: ClaimRecord, original: Original, year: StandingYear): Judgment
  /** The four parts a person bears, in fen, in the order of `PARTS`: what the explanation's burden is made of. */
  parts(record: ClaimRecord): FourParts
  /** Answers one line of a stream: duplicates, reversals and counters come from the chain. */
  answer(chain: Chain, line: number, value: unknown): Answer
}

/** @throws RangeError when the city has no such plan, Error when its benefits cannot be paid as they stand (the check says why) */
export function createAdjudicator(city: CityRules, planCode: string): Adjudicator {
  const plan = city.plans.get(planCode)
  if (!plan) throw new RangeError(`no plan ${planCode}; the city has ${[...city.plans.keys()].join(', ')}`)
  assertPayable(plan)
  const ready = readyPlan(city, plan)
  const { year } = ready
  return {
    planCode,
    plan,
    benefitCodes: plan.benefits.map(({ code }) => code),
    byClaim: year.layered,
    after: (opening, steps) => payYear(year, opening, steps).after,
    opening: (person, opening) => openYear(year, usualTerms(ready, person), opening),
    terms: (person) => usualTerms(ready, person),
    progress: (terms, used) => progressOf(year, terms, used),
    payBenefit: (code, person, amounts, facts) =>
      payAmount(ready, code, usualTerms(ready, person, { stated: facts, ofBill: true }), amounts),
    adjudicate: (record, { used, accepted }) => adjudicateClaim(ready, record, used, accepted).explanation,
    judge: (record, { used, accepted }) => adjudicateClaim(ready, record, used, accepted),
    reverse: (record, original, standing) => reverseClaim(ready, record, original, standing),
    parts: (record) => partsOf(ready, record),
    answer: (chain, line, value) => answerRecord(ready, chain, line, value),
  }
}

function partsOf({ program, plan, lists }: ReadyPlan, record: ClaimRecord): FourParts {
  const { settlement } = record
  return fourParts(settlement, lists, ownPayoutOf(program, settlement), new Warnings(), lateOf(plan, record))
}

function readyPlan({ program, lists: rows }: CityRules, plan: Plan): ReadyPlan {
  const lists = indexLists(rows)
  const year = planYear(plan)
  const on = planYearOf(plan)
  return {
    program,
    plan,
    lists,
    rules: compilePlan(plan),
    terms: termsOf(plan, (parameter, insutype) => lists.parameter(parameter, insutype, on)),
    year,
    bounds: compileBounds(year),
  }
}
