/** One claim, from its record to its explanation: pure, in the order the policy reads. */
import { sumFen } from '@gongbao/kernel'
import type { OwnExclusion } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'
import { payBenefits } from '../year/growth.ts'
import { takeStep } from '../year/layered.ts'
import type { Schedule } from '../year/schedule.ts'
import { benefitResults, cutLines } from '../year/step-results.ts'
import type { Terms } from '../year/terms.ts'
import { isCovered, isTooLate } from './covered.ts'
import { type Distribution, distribute } from './distribute.ts'
import { type Counters, countersAfter, type Explanation } from './explanation.ts'
import { stepOf } from './items.ts'
import { type Judgment, judgmentOf } from './judgment.ts'
import { LinePlaces } from './line-places.ts'
import { type Claim, openClaim } from './open-claim.ts'
import { takeOthers } from './others.ts'
import { denied, explain, underReview } from './outcome.ts'
import { firstHolding, type PlanRules, warnUndetermined } from './plan-rules.ts'
import type { ReadyPlan } from './ready-plan.ts'
import type { Warnings } from './warnings.ts'

/**
 * @param used the year's counters, this claim not included
 * @param accepted codes of warnings a person has set aside
 */
export function adjudicateClaim(
  ready: ReadyPlan,
  record: ClaimRecord,
  used: Counters,
  accepted: readonly string[] = [],
): Judgment {
  const claim = openClaim(ready, record, accepted)
  const unpaid = refusalOf(ready, claim)
  if (unpaid) return settled(ready, claim, unpaid, used)
  const room = takeOthers(ready, claim)
  const places = new LinePlaces(record, claim.facts, ready.rules, ready.lists, claim.warnings)
  const money = distribute(claim.parts, places, ready.year)
  const terms = judgeTerms(ready, claim, money)
  if (claim.warnings.review) return settled(ready, claim, underReview(claim), used)
  places.uncovered.tell(claim.warnings)
  claim.excluded.push(...money.excluded)
  return ready.year.layered
    ? payByClaim(ready, claim, terms, { ...money, room }, places, used)
    : payByGrowth(ready, claim, terms, money, used)
}

/** What keeps a claim from being paid at all, or null. */
function refusalOf({ plan, rules }: ReadyPlan, claim: Claim): Explanation | null {
  const { record, facts, warnings } = claim
  if (!isCovered(plan, record)) return denied(claim, 'OUTSIDE_COVER' satisfies OwnExclusion, plan.cover.clause)
  if (isTooLate(plan, record)) return denied(claim, 'CLAIM_TOO_LATE' satisfies OwnExclusion, undefined)
  if (warnings.review) return underReview(claim)
  const refusal = firstHolding(rules.claim, facts, warnings)
  if (refusal) return denied(claim, refusal.code, refusal.clause)
  askForReview(rules, claim)
  return warnings.review ? underReview(claim) : null
}

/** Every rule that asks for a person is named, so that one look answers them all. */
function askForReview({ review }: PlanRules, { facts, warnings }: Claim): void {
  for (const compiled of review) {
    const verdict = compiled.decide(facts)
    if (verdict === 1) warnings.addRule(compiled.rule.code, compiled.rule.name)
    if (verdict === -1) warnUndetermined(compiled.rule, facts, warnings)
  }
}

/** On what terms the benefits that take money pay it; what they lack to know sends the claim to a person. */
function judgeTerms({ terms, year }: ReadyPlan, { record, facts, warnings }: Claim, { eligible }: Distribution): Terms {
  const judged = terms.of(record.person, facts, (benefit) => eligible[benefit]! > 0, warnings)
  checkParameters(year.schedules(judged), eligible, warnings)
  return judged
}

/** A deductible pegged to a city parameter that the list does not give for this person stops the payout and asks. */
function checkParameters(schedules: readonly Schedule[], eligible: readonly number[], warnings: Warnings): void {
  for (const [at, { deductible, figures }] of schedules.entries())
    if (eligible[at]! > 0 && deductible === Number.POSITIVE_INFINITY)
      warnings.add('UNKNOWN_PARAMETER', 'person.insutype', figures.pegged.parameter)
}

/** The growth of what the year owes through what has been counted. */
function payByGrowth(
  { plan, year }: ReadyPlan,
  claim: Claim,
  terms: Terms,
  money: Distribution,
  used: Counters,
): Judgment {
  const explanation = explain(claim, payBenefits(plan, year.schedules(terms), money.eligible, used))
  return judgmentOf(claim, explanation, { terms, step: null, after: countersAfter(used, explanation), cutFen: 0 })
}

/** What the claim owes on top of the claims before it. */
function payByClaim(
  { year, bounds }: ReadyPlan,
  claim: Claim,
  terms: Terms,
  { shares, room }: Distribution & { readonly room: number | null },
  places: LinePlaces,
  used: Counters,
): Judgment {
  const { step: brought, names } = stepOf(year, bounds, terms, shares, places)
  const step = room === null ? brought : { ...brought, room }
  if (claim.warnings.review) return judgmentOf(claim, underReview(claim), { terms, step: null, after: used, cutFen: 0 })
  const taken = takeStep(year, used, step)
  const cut = cutLines(taken, names)
  claim.excluded.push(...cut)
  const explanation = explain(claim, benefitResults(year, used, step, taken))
  const cutFen = sumFen(cut.map(({ amountFen }) => amountFen))
  return judgmentOf(claim, explanation, { terms, step, after: taken.after, cutFen })
}

function settled({ terms }: ReadyPlan, claim: Claim, explanation: Explanation, used: Counters): Judgment {
  const rated = claim.facts.ratedAs === 'preExisting'
  const kept = { terms: terms.basic(claim.record.person, rated), step: null, after: used, cutFen: 0 }
  return judgmentOf(claim, explanation, kept)
}
