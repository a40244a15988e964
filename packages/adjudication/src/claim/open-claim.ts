/** A claim at the start of its way: identities checked, the four parts made, the facts gathered. */
import { type Fen, ZERO_FEN } from '@gongbao/kernel'
import { GENERAL_CATEGORY, type Plan, type Program } from '@gongbao/program'
import type { ClaimRecord } from '../record/record.ts'
import type { PlanYear } from '../year/plan-year.ts'
import { claimFacts, type WorkingFacts } from './claim-facts.ts'
import type { Excluded } from './explanation.ts'
import { type FourParts, fourParts, sumOfParts } from './four-parts.ts'
import { checkIdentities } from './identities.ts'
import type { PlanRules } from './plan-rules.ts'
import { ratedAs } from './rated-as.ts'
import type { ReadyPlan } from './ready-plan.ts'
import { Warnings } from './warnings.ts'

/** A claim on its way. */
export interface Claim {
  readonly record: ClaimRecord
  /** Reduced further as other cover and third parties take theirs. */
  readonly parts: FourParts
  /** The four parts as borne, before those. */
  readonly burdenFen: Fen
  readonly facts: WorkingFacts
  readonly warnings: Warnings
  readonly excluded: Excluded[]
}

/** @param accepted codes of warnings a person has set aside */
export function openClaim(
  { program, plan, lists, rules, year }: ReadyPlan,
  record: ClaimRecord,
  accepted: readonly string[],
): Claim {
  const { settlement, person } = record
  const warnings = new Warnings(accepted)
  const ownPayout = ownPayoutOf(program, settlement)
  checkIdentities(settlement, ownPayout, program.ownPayoutField === 'oth_pay', warnings)
  const late = lateOf(plan, record)
  if (late > Math.max(0, settlement.amounts.funds)) warnings.add('FUNDS_NOT_SUM', 'ext.lateAssistance')
  const parts = fourParts(settlement, lists, ownPayout, warnings, late)
  const level = person.level ?? (plan.levels.length === 1 ? plan.levels[0]!.code : null)
  if (!plan.levels.some(({ code }) => code === level)) warnings.add('UNKNOWN_LEVEL', 'person.level')
  if (!isKnownCategory(plan, rules, person.category)) warnings.add('UNKNOWN_CATEGORY', 'person.category')
  const sources = { lists, city: program.city, reads: rules.reads, warnings }
  const facts = claimFacts(record, level ?? '', ratedAs(plan, lists, record, warnings), sources)
  checkIntake(program, year, record, warnings)
  return { record, parts, burdenFen: sumOfParts(parts), facts, warnings, excluded: [] }
}

/** Some pathway gives it, or it is everyone else's; where no rule asks, it does not matter. */
function isKnownCategory({ eligibility }: Plan, { reads }: PlanRules, category: string): boolean {
  if (!reads.has('category') || category === GENERAL_CATEGORY) return true
  return eligibility.some((pathway) => pathway.category === category)
}

/** What of the record's funds this program itself paid. */
export function ownPayoutOf({ ownPayoutField }: Program, { amounts }: ClaimRecord['settlement']): Fen {
  return ownPayoutField === 'oth_pay' ? amounts.otherPay : ZERO_FEN
}

/** Medical assistance that came after this program had settled, where the plan lets what was settled stand. */
export function lateOf({ otherCover }: Plan, { ext }: ClaimRecord): Fen {
  return otherCover?.late === 'stands' ? ext.lateAssistance : ZERO_FEN
}

function checkIntake(
  { city }: Program,
  { openingCodes }: PlanYear,
  { settlement, person }: ClaimRecord,
  warnings: Warnings,
): void {
  if (settlement.isVoid) warnings.add('RECORD_VOID', 'vali_flag')
  const { insuredIn } = settlement
  if (insuredIn !== null && !city.divisions.some((own) => insuredIn.startsWith(own)))
    warnings.add('FOREIGN_CITY', 'insuplc_admdvs', insuredIn)
  for (const counter in person.opening)
    if (!openingCodes.includes(counter)) warnings.add('UNKNOWN_COUNTER', 'person.opening', counter.slice(0, 60))
}
