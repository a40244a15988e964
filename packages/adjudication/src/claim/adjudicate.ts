/** One claim, from its record to its explanation: pure, in the order the policy reads. */
import { addYears, type Fen, fen, invariant, portion, sumFen, ZERO_FEN } from '@gongbao/kernel'
import type { Exclusion, OwnExclusion, Plan, Program } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'
import { payBenefits } from '../year/growth.ts'
import type { Schedule, SchedulesOf } from '../year/schedule.ts'
import type { RatedPerson, Terms } from '../year/terms.ts'
import { claimFacts, type WorkingFacts } from './claim-facts.ts'
import { distribute } from './distribute.ts'
import { type Counters, countersAfter, type Excluded, type Explanation } from './explanation.ts'
import { type FourParts, fourParts, reduceParts, sumOfParts } from './four-parts.ts'
import { checkIdentities } from './identities.ts'
import type { Judgment } from './judgment.ts'
import { LinePlaces } from './line-places.ts'
import type { ListIndex } from './lists.ts'
import { firstHolding, type PlanRules, warnUndetermined } from './plan-rules.ts'
import { Warnings } from './warnings.ts'

/** A plan made ready: rules compiled, lists indexed. */
export interface ReadyPlan {
  readonly program: Program
  readonly plan: Plan
  readonly lists: ListIndex
  readonly rules: PlanRules
  readonly terms: (person: RatedPerson) => Terms
  readonly schedules: SchedulesOf
}

/** A claim on its way. */
interface Claim {
  readonly record: ClaimRecord
  /** Reduced further as other cover and third parties take theirs. */
  readonly parts: FourParts
  /** The four parts as borne, before those. */
  readonly burdenFen: Fen
  readonly facts: WorkingFacts
  readonly warnings: Warnings
  readonly excluded: Excluded[]
}

/**
 * @param used eligible amounts already counted this plan year, this claim not included
 * @param accepted codes of warnings a person has set aside
 */
export function adjudicateClaim(
  ready: ReadyPlan,
  record: ClaimRecord,
  used: Counters,
  accepted: readonly string[] = [],
): Judgment {
  const terms = ready.terms(record.person)
  const explanation = explainClaim(ready, record, terms, used, accepted)
  return { explanation, terms, after: countersAfter(used, explanation) }
}

function explainClaim(
  ready: ReadyPlan,
  record: ClaimRecord,
  terms: Terms,
  used: Counters,
  accepted: readonly string[],
): Explanation {
  const claim = openClaim(ready, record, terms, accepted)
  if (!isCovered(ready.plan, record))
    return denied(claim, 'OUTSIDE_COVER' satisfies OwnExclusion, ready.plan.cover.clause)
  if (isTooLate(ready.plan, record)) return denied(claim, 'CLAIM_TOO_LATE' satisfies OwnExclusion, undefined)
  if (claim.warnings.review) return underReview(claim)
  const refusal = firstHolding(ready.rules.claim, claim.facts, claim.warnings)
  if (refusal) return denied(claim, refusal.code, refusal.clause)
  askForReview(ready.rules, claim)
  if (claim.warnings.review) return underReview(claim)
  takeOtherCover(claim)
  takeThirdPartyPortion(ready.rules, claim)
  const places = new LinePlaces(record, claim.facts, ready.rules, ready.lists, claim.warnings)
  const { eligible, excluded } = distribute(claim.parts, places)
  const schedules = ready.schedules(terms)
  checkParameters(schedules, eligible, claim.warnings)
  if (claim.warnings.review) return underReview(claim)
  claim.excluded.push(...excluded)
  return explain(claim, payBenefits(ready.plan, schedules, eligible, used))
}

function openClaim(
  { program, plan, lists, rules }: ReadyPlan,
  record: ClaimRecord,
  terms: Terms,
  accepted: readonly string[],
): Claim {
  const { settlement, person } = record
  const warnings = new Warnings(accepted)
  const ownPayout = ownPayoutOf(program, settlement)
  checkIdentities(settlement, ownPayout, program.ownPayoutField === 'oth_pay', warnings)
  const parts = fourParts(settlement, lists, ownPayout, warnings)
  const level = person.level ?? (plan.levels.length === 1 ? plan.levels[0]!.code : null)
  if (!plan.levels.some(({ code }) => code === level)) warnings.add('UNKNOWN_LEVEL', 'person.level')
  const facts = claimFacts(record, level ?? '', terms.preExisting ? 'preExisting' : 'healthy', {
    lists,
    city: program.city,
    reads: rules.reads,
    warnings,
  })
  checkIntake(program, plan, record, warnings)
  return { record, parts, burdenFen: sumOfParts(parts), facts, warnings, excluded: [] }
}

/** What of the record's funds this program itself paid. */
export function ownPayoutOf({ ownPayoutField }: Program, { amounts }: ClaimRecord['settlement']): Fen {
  return ownPayoutField === 'oth_pay' ? amounts.otherPay : ZERO_FEN
}

function checkIntake({ city }: Program, plan: Plan, { settlement, person }: ClaimRecord, warnings: Warnings): void {
  if (settlement.isVoid) warnings.add('RECORD_VOID', 'vali_flag')
  const { insuredIn } = settlement
  if (insuredIn !== null && !city.divisions.some((own) => insuredIn.startsWith(own)))
    warnings.add('FOREIGN_CITY', 'insuplc_admdvs', insuredIn)
  for (const counter in person.opening)
    if (!plan.benefits.some(({ code }) => code === counter))
      warnings.add('UNKNOWN_COUNTER', 'person.opening', counter.slice(0, 60))
}

/** The plan says which of the record's dates counts; it must fall in the plan's cover and in the person's own. */
function isCovered({ selectBy, cover }: Plan, { settlement, person }: ClaimRecord): boolean {
  const on = {
    admission: settlement.admittedOn,
    discharge: settlement.dischargedOn,
    settlement: settlement.settledOn,
  }[selectBy]
  if (on < cover.from || on > cover.to) return false
  return (person.coverStartOn ?? on) <= on && on <= (person.coverEndOn ?? on)
}

/** The last day to file is the discharge's, so many years on. */
function isTooLate({ claimWithin }: Plan, { settlement, ext }: ClaimRecord): boolean {
  return (ext.filedOn ?? settlement.settledOn) > addYears(settlement.dischargedOn, claimWithin)
}

/** A deductible pegged to a city parameter that the list does not give for this person stops the payout and asks. */
function checkParameters(schedules: readonly Schedule[], eligible: readonly number[], warnings: Warnings): void {
  for (const [at, { deductible, figures }] of schedules.entries())
    if (eligible[at]! > 0 && deductible === Number.POSITIVE_INFINITY)
      warnings.add('UNKNOWN_PARAMETER', 'person.insutype', figures.deductible.parameter)
}

/** Every rule that asks for a person is named, so that one look answers them all. */
function askForReview({ review }: PlanRules, { facts, warnings }: Claim): void {
  for (const compiled of review) {
    const verdict = compiled.decide(facts)
    if (verdict === 1) warnings.addRule(compiled.rule.code, compiled.rule.name)
    if (verdict === -1) warnUndetermined(compiled, facts, warnings)
  }
}

function takeOtherCover({ record, parts, excluded }: Claim): void {
  const paid = record.ext.otherCoverPaid
  const amountFen = fen(paid - reduceParts(parts, paid))
  if (amountFen > 0)
    excluded.push({ feedetl_sn: null, code: 'OTHER_COVER_PAID' satisfies OwnExclusion, clause: null, amountFen })
}

/** The portion is of what is then left, half up. */
function takeThirdPartyPortion({ thirdParty }: PlanRules, { record, parts, facts, excluded, warnings }: Claim): void {
  const rate = record.ext.thirdPartyPortion
  if (rate === 0) return
  const rule: Exclusion | null = firstHolding(thirdParty, facts, warnings)
  if (!rule) {
    if (!warnings.review) warnings.add('THIRD_PARTY_WITHOUT_RULE', 'ext.thirdPartyPortion')
    return
  }
  const amountFen = portion(sumOfParts(parts), rate)
  reduceParts(parts, amountFen)
  if (amountFen > 0) excluded.push({ feedetl_sn: null, code: rule.code, clause: rule.clause ?? null, amountFen })
}

/** A denial is a result: the whole burden is excluded for the one reason. */
function denied(claim: Claim, code: string, clause: string | undefined): Explanation {
  const { burdenFen } = claim
  const whole = { feedetl_sn: null, code, clause: clause ?? null, amountFen: burdenFen }
  return { ...nothingPaid(claim), status: 'denied', notCoveredFen: ZERO_FEN, excluded: burdenFen === 0 ? [] : [whole] }
}

/** Pays 0 and moves no counter until a person has looked. */
function underReview(claim: Claim): Explanation {
  return nothingPaid(claim)
}

function nothingPaid({ record, burdenFen, warnings }: Claim): Explanation {
  return {
    setl_id: record.settlement.setlId,
    status: 'review',
    payableFen: ZERO_FEN,
    burdenFen,
    notCoveredFen: burdenFen,
    benefits: [],
    excluded: [],
    warnings: warnings.list,
  }
}

function explain(claim: Claim, benefits: Explanation['benefits']): Explanation {
  const { record, burdenFen, excluded, warnings } = claim
  const payableFen = sumFen(benefits.map((benefit) => benefit.payableFen))
  const eligible = sumFen(benefits.map((benefit) => benefit.eligibleFen))
  const notCoveredFen = fen(burdenFen - eligible - sumFen(excluded.map(({ amountFen }) => amountFen)))
  invariant(notCoveredFen >= 0, 'eligible + excluded + not covered = burden')
  return {
    setl_id: record.settlement.setlId,
    status: payableFen > 0 ? 'payable' : 'zero',
    payableFen,
    burdenFen,
    notCoveredFen,
    benefits,
    excluded,
    warnings: warnings.list,
  }
}
