/** On which health status a claim is paid: by person, or by the conditions that the claim's diagnoses belong to. */
import { addYears, type CivilDate } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { ClaimRecord, HealthStatus, Insured, KnownCondition } from '../record/record.ts'
import { isRatedPreExisting } from '../year/terms.ts'
import { asCoded, type ListIndex } from './lists.ts'
import type { Warnings } from './warnings.ts'

/**
 * @param warnings told of conditions that the city does not specify: whether such a one is a specified one under another name, a person must say
 * @returns null where it cannot be told: the conditions, their dates or the diagnoses are not known
 */
export function ratedAs(
  plan: Plan,
  lists: ListIndex,
  { person, settlement }: ClaimRecord,
  warnings: Warnings,
): HealthStatus | null {
  const { preExistingBasis } = plan
  const byPerson = isRatedPreExisting(plan, person)
  if (preExistingBasis?.judged !== 'by-condition') return byPerson ? 'preExisting' : 'healthy'
  // Whoever has a condition of which nobody has said which one is asked about.
  if (person.conditions === null || person.conditions.length === 0) return byPerson ? null : 'healthy'
  const on = settlement.admittedOn
  const before = dayOf(preExistingBasis.status, plan, person, on)
  const verdicts = person.conditions.flatMap((condition) => {
    const was = wasBefore(condition, before, preExistingBasis.status === 'current')
    if (!lists.specifies(condition.code)) {
      warnings.note('UNKNOWN_CONDITION', 'person.conditions', condition.code)
      return [both(was, null)]
    }
    const prefixes = lists.condition(condition.code, on)
    if (prefixes === null) return []
    return [both(was, belongs(settlement, preExistingBasis.diagnosis === 'main', prefixes))]
  })
  if (verdicts.includes(true)) return 'preExisting'
  return verdicts.includes(null) ? null : 'healthy'
}

/** Conditions diagnosed before this day count. @param on of admission */
function dayOf(status: Basis['status'], plan: Plan, person: Insured, on: CivilDate): CivilDate {
  if (status === 'current') return on
  return status === 'first-enrolled' ? chainStart(plan, person) : (person.coverStartOn ?? plan.cover.from)
}
type Basis = NonNullable<Plan['preExistingBasis']>

/** The first day of cover of the present unbroken chain of enrollment. */
function chainStart({ cover }: Plan, { continuousYears, coverStartOn }: Insured): CivilDate {
  return continuousYears > 1 ? addYears(cover.from, 1 - continuousYears) : (coverStartOn ?? cover.from)
}

/** Diagnosed earlier than a day. One without a date stands on record as it is now, and that is all that is known of it. */
function wasBefore({ diagnosedOn }: KnownCondition, day: CivilDate, asOfNow: boolean): boolean | null {
  return diagnosedOn === null ? asOfNow || null : diagnosedOn < day
}

/** Whether the claim's main diagnosis, or any of its diagnoses, begins as the condition's do. */
function belongs(
  { mainDiagnosis, diagnoses }: ClaimRecord['settlement'],
  byMain: boolean,
  prefixes: readonly string[],
): boolean | null {
  const isOf = (diagnosis: string): boolean => prefixes.some((prefix) => asCoded(diagnosis).startsWith(prefix))
  if (byMain && mainDiagnosis !== null) return isOf(mainDiagnosis)
  if (diagnoses.length === 0) return null
  const any = diagnoses.some(isOf)
  return byMain && any ? null : any
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a && b
}
