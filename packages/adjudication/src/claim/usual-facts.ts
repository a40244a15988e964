/** The facts of a claim of which only its person is known: where a benefit is asked what it pays on an amount, whatever the bill. */
import type { Facts } from '@gongbao/program'
import type { Insured } from '../record/record.ts'
import { isRatedPreExisting, type Terms } from '../year/terms.ts'
import type { WorkingFacts } from './claim-facts.ts'
import type { ReadyPlan } from './ready-plan.ts'

/** A person as far as a year's figures depend on one. */
export type PersonOfYear = Pick<Insured, 'healthStatus' | 'firstEnrolledHealthStatus' | 'enrolledYears' | 'insutype'> &
  Partial<Pick<Insured, 'sex' | 'category' | 'level' | 'continuousYears' | 'claimFreeYears'>>

/**
 * On what terms a person is paid where no bill is asked: variants that ask for one do not hold.
 * @param ofBill whether a bill of theirs is meant, as in a case: then its person's status is the bill's, however the plan judges it
 */
export function usualTerms(
  { plan, terms }: ReadyPlan,
  person: PersonOfYear,
  { stated, ofBill = false }: { readonly stated?: Facts | undefined; readonly ofBill?: boolean } = {},
): Terms {
  const byPerson = ofBill || plan.preExistingBasis?.judged !== 'by-condition'
  const ratedAs = byPerson && isRatedPreExisting(plan, person) ? 'preExisting' : 'healthy'
  return terms.of(person, usualFacts(person, ratedAs, stated), () => false, null)
}

/** @param stated facts that are known all the same */
function usualFacts(person: PersonOfYear, ratedAs: WorkingFacts['ratedAs'], stated: Facts = {}): WorkingFacts {
  const { sex = null, insutype, category = 'general', level = null, enrolledYears, healthStatus } = person
  const facts: Facts = {
    age: null,
    sex,
    insutype,
    category,
    level,
    enrolledYears,
    continuousYears: person.continuousYears ?? 1,
    claimFreeYears: person.claimFreeYears ?? 0,
    healthStatus,
    ratedAs,
    treatment: null,
    medType: null,
    causeCode: null,
    thirdPartyPortion: 0,
    treatedIn: null,
    settledByBasic: true,
    outOfTownFiled: null,
    institutionLevel: null,
    institutionKind: null,
    institutionDesignations: null,
    ward: null,
    mainDiagnosis: null,
    diagnoses: null,
    diseaseCode: null,
    stayDays: null,
    ...stated,
  }
  return facts as unknown as WorkingFacts
}
