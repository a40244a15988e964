/** A city's plan made ready to adjudicate: rules compiled and lists indexed once, then pure functions of a record and its counters. */
import { ZERO_FEN } from '@gongbao/kernel'
import { type City, type Plan, planYearOf } from '@gongbao/program'
import { type Answer, answerRecord } from './chain/answer.ts'
import type { Chain } from './chain/chain.ts'
import { adjudicateClaim, ownPayoutOf, type ReadyPlan } from './claim/adjudicate.ts'
import type { BenefitResult, Counters, Explanation } from './claim/explanation.ts'
import { type FourParts, fourParts } from './claim/four-parts.ts'
import type { Judgment } from './claim/judgment.ts'
import { indexLists } from './claim/lists.ts'
import { compilePlan } from './claim/plan-rules.ts'
import { type Original, originalOf, reverseClaim } from './claim/reverse.ts'
import { Warnings } from './claim/warnings.ts'
import type { ClaimRecord } from './record/record.ts'
import { payBenefits } from './year/growth.ts'
import { assertPayable } from './year/payable.ts'
import { type BenefitProgress, progressOf } from './year/progress.ts'
import { schedulesOf } from './year/schedule.ts'
import { type RatedPerson, type Terms, termsMaker } from './year/terms.ts'

/** What of a city adjudication needs. */
export type CityRules = Pick<City, 'program' | 'plans' | 'lists'>

/** What a claim meets: the eligible amounts already counted this plan year, by benefit code. */
export interface Standing {
  readonly used: Counters
  /** Codes of warnings a person has looked at and set aside (`ACCEPTABLE_WARNINGS`, and the plan's own review rules). */
  readonly accepted?: readonly string[]
}

export interface Adjudicator {
  readonly planCode: string
  readonly plan: Plan
  /** In the plan's order. */
  readonly benefitCodes: readonly string[]
  /** On what terms a person is paid, as far as it follows from the person alone. */
  terms(person: RatedPerson): Terms
  /** How far a year has come, in the plan's order. */
  progress(terms: Terms, used: Counters): BenefitProgress[]
  /**
   * What one benefit pays on an amount, wherever it comes from.
   * @param amounts in fen: eligible already this year, and eligible now
   * @returns null when the plan has no such benefit
   */
  payBenefit(code: string, person: RatedPerson, amounts: { used: number; claimed: number }): PaidAmount | null
  /** What is owed on a record that is no reversal. Neither its key nor its place in the chain matters here. */
  adjudicate(record: ClaimRecord, standing: Standing): Explanation
  /** The same, with what a chain keeps of it. */
  judge(record: ClaimRecord, standing: Standing): Judgment
  /** Undoes an original: counters and burden go back, the payable is what the year owes without it minus with it. */
  reverse(record: ClaimRecord, original: Original, standing: Standing): Judgment
  /** The four parts a person bears, in fen, in the order of `PARTS`: what the explanation's burden is made of. */
  parts(record: ClaimRecord): FourParts
  /** What to keep of a judgment so that it can be reversed. */
  original(record: ClaimRecord, judgment: Judgment): Original
  /** Answers one line of a stream: duplicates, reversals and counters come from the chain. */
  answer(chain: Chain, line: number, value: unknown): Answer
}

export type PaidAmount = Pick<BenefitResult, 'deductibleUsedFen' | 'payableFen'>

/** @throws RangeError when the city has no such plan, Error when its benefits cannot be paid as they stand (the check says why) */
export function createAdjudicator(city: CityRules, planCode: string): Adjudicator {
  const plan = city.plans.get(planCode)
  if (!plan) throw new RangeError(`no plan ${planCode}; the city has ${[...city.plans.keys()].join(', ')}`)
  assertPayable(plan)
  const lists = indexLists(city.lists)
  const year = planYearOf(plan)
  const ready: ReadyPlan = {
    program: city.program,
    plan,
    lists,
    rules: compilePlan(plan),
    terms: termsMaker(plan, (parameter, insutype) => lists.parameter(parameter, insutype, year)),
    schedules: schedulesOf(plan),
  }
  return {
    planCode,
    plan,
    benefitCodes: plan.benefits.map(({ code }) => code),
    terms: ready.terms,
    progress: (terms, used) => progressOf(ready.schedules(terms), used),
    payBenefit: (code, person, amounts) => payOne(ready, code, person, amounts),
    adjudicate: (record, { used, accepted }) => adjudicateClaim(ready, record, used, accepted).explanation,
    judge: (record, { used, accepted }) => adjudicateClaim(ready, record, used, accepted),
    reverse: (record, original, { used }) => reverseClaim(ready, record, original, used),
    parts: ({ settlement }) =>
      fourParts(settlement, ready.lists, ownPayoutOf(city.program, settlement), new Warnings()),
    original: originalOf,
    answer: (chain, line, value) => answerRecord(ready, chain, line, value),
  }
}

function payOne(
  { plan, terms, schedules }: ReadyPlan,
  code: string,
  person: RatedPerson,
  { used, claimed }: { used: number; claimed: number },
): PaidAmount | null {
  if (!plan.benefits.some((benefit) => benefit.code === code)) return null
  const eligible = plan.benefits.map((benefit) => (benefit.code === code ? claimed : 0))
  const [paid] = payBenefits(plan, schedules(terms(person)), eligible, { [code]: used })
  return paid ?? { deductibleUsedFen: ZERO_FEN, payableFen: ZERO_FEN }
}
