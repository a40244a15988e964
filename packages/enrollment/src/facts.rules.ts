/** A person's facts for eligibility and price, out of what residents and earlier policies say. Unknown stays null: it goes to a person. */
import { ageOn, type CivilDate } from '@gongbao/kernel'
import { type City, daysAfterWindow, GENERAL_CATEGORY, type PersonFacts, type Plan } from '@gongbao/program'
import { areaOf, type Profile, statusFact } from '@gongbao/residents'
import type { HealthStatus } from './enrollment.table.ts'
import type { History } from './history.rules.ts'

export interface Parents {
  readonly known: number
  /** Holding a live policy of the plan year. */
  readonly insured: number
  /** Basic insurance elsewhere, and not able to enroll here. */
  readonly elsewhere: number
}

/** The chronic mark of the agency's roll is all that is known of health when enrolling; nobody is asked (S1). */
export function healthOf(profile: Profile): HealthStatus | null {
  const chronic = profile.cover?.chronic ?? null
  return chronic === null ? null : chronic ? 'preExisting' : 'healthy'
}

/** Where and when somebody applies: the city's plan, at a level, on a business date. */
export interface Applying {
  readonly city: City
  readonly plan: Plan
  readonly level: string
  readonly on: CivilDate
}

export function factsOf(
  { city, plan, level, on }: Applying,
  profile: Profile,
  history: History,
  parents: Parents,
): PersonFacts {
  const { person, cover, proofs } = profile
  return {
    age: Math.max(0, ageOn(person.birthOn, plan.ageOn)),
    sex: person.sex,
    insutype: cover?.insutype ?? null,
    category: GENERAL_CATEGORY,
    level,
    enrolledYears: history.enrolledYears,
    continuousYears: history.continuousYears,
    claimFreeYears: history.claimFreeYears,
    healthStatus: healthOf(profile),
    insuredLastYear: history.insuredLastYear,
    daysAfterWindow: daysAfterWindow(plan, on),
    medicalHistory: null,
    pastClaims: null,
    occupation: null,
    basicCoverArea: areaOf(cover, city.program.city),
    basicCoverStatus: statusFact(cover),
    worksHere: proofs.worksHere ?? null,
    studiesHere: proofs.studiesHere ?? null,
    bornThisPlanYear: isNewborn(plan, person.birthOn),
    dischargedThisYear: proofs.dischargedThisYear ?? null,
    needy: proofs.needy ?? null,
    insuredParents: parents.insured,
    knownParents: parents.known,
    insuredElsewhereParents: parents.elsewhere,
  }
}

/** Born in the plan year or while its window was open. */
function isNewborn(plan: Plan, birthOn: CivilDate): boolean {
  return birthOn >= plan.window.from && birthOn <= plan.cover.to
}
