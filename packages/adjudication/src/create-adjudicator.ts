/** A city's plan made ready to adjudicate: rules compiled and lists indexed once, then pure functions of a record and its counters. */
import type { City, Plan } from '@gongbao/program'
import { type Answer, answerRecord } from './chain/answer.ts'
import type { Chain } from './chain/chain.ts'
import { adjudicateClaim, ownPayoutOf, type ReadyPlan } from './claim/adjudicate.ts'
import type { Counters, Explanation } from './claim/explanation.ts'
import { type FourParts, fourParts } from './claim/four-parts.ts'
import { indexLists } from './claim/lists.ts'
import { compilePlan } from './claim/plan-rules.ts'
import { type Original, originalOf, reverseClaim } from './claim/reverse.ts'
import { assertPayable, schedulesOf, type Terms, termsOf } from './claim/schedule.ts'
import { Warnings } from './claim/warnings.ts'
import type { ClaimRecord } from './record/record.ts'

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
  /** On what terms a person is paid: keep them with the claim, a reversal undoes it on the same. */
  terms(record: ClaimRecord): Terms
  /** Adjudicates a record that is no reversal. Neither its key nor its place in the chain matters here. */
  adjudicate(record: ClaimRecord, standing: Standing): Explanation
  /** Undoes an original: counters and burden go back, the payable is what the year owes without it minus with it. */
  reverse(record: ClaimRecord, original: Original, standing: Standing): Explanation
  /** The four parts a person bears, in fen, in the order of `PARTS`: what the explanation's burden is made of. */
  parts(record: ClaimRecord): FourParts
  /** What to keep of an answer so that it can be reversed. */
  original(record: ClaimRecord, answer: Explanation): Original
  /** Answers one line of a stream: duplicates, reversals and counters come from the chain. */
  answer(chain: Chain, line: number, value: unknown): Answer
}

/** @throws RangeError when the city has no such plan, Error when its benefits cannot be paid as they stand (the check says why) */
export function createAdjudicator(city: CityRules, planCode: string): Adjudicator {
  const plan = city.plans.get(planCode)
  if (!plan) throw new RangeError(`no plan ${planCode}; the city has ${[...city.plans.keys()].join(', ')}`)
  assertPayable(plan)
  const ready: ReadyPlan = {
    program: city.program,
    plan,
    lists: indexLists(city.lists),
    rules: compilePlan(plan),
    schedules: schedulesOf(plan),
  }
  return {
    planCode,
    plan,
    benefitCodes: plan.benefits.map(({ code }) => code),
    terms: ({ person }) => termsOf(plan, person),
    adjudicate: (record, { used, accepted }) => adjudicateClaim(ready, record, used, accepted),
    reverse: (record, original, { used }) => reverseClaim(ready, record, original, used),
    parts: ({ settlement }) =>
      fourParts(settlement, ready.lists, ownPayoutOf(city.program, settlement), new Warnings()),
    original: (record, answer) => originalOf(record, termsOf(plan, record.person), answer),
    answer: (chain, line, value) => answerRecord(ready, chain, line, value),
  }
}
