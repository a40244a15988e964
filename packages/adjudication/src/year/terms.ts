/** On what terms a person is paid: whatever of a record changes a benefit's figures. Kept with every claim, so that a reversal undoes it on the same. */
import type { Fen } from '@gongbao/kernel'
import { type Plan, parametersOf } from '@gongbao/program'
import type { Insured } from '../record/record.ts'

export interface Terms {
  /** Rated as having a pre-existing condition. */
  readonly preExisting: boolean
  /** Accumulated years of enrollment, this one included. */
  readonly enrolledYears: number
  /** The city parameters that the plan's deductibles read, in fen; one that the city's list does not give is absent. */
  readonly parameters?: Readonly<Record<string, Fen>>
}

/** What of a person terms are made from. */
export type RatedPerson = Pick<Insured, 'healthStatus' | 'firstEnrolledHealthStatus' | 'enrolledYears' | 'insutype'>

/** A city parameter for an insurance type, in fen; null when the list gives none. */
export type ParameterOf = (parameter: string, insutype: string | null) => Fen | null

/** The status that counts is the plan's `preExistingBasis`: as it was when the unbroken chain began (sticky), or as it is now. */
export function isRatedPreExisting({ preExistingBasis }: Plan, person: RatedPerson): boolean {
  const sticky = preExistingBasis?.status === 'first-enrolled'
  return (sticky ? person.firstEnrolledHealthStatus : person.healthStatus) === 'preExisting'
}

/** Makes terms of a person, for one plan. */
export function termsMaker(plan: Plan, parameterOf: ParameterOf): (person: RatedPerson) => Terms {
  const names = parametersOf(plan)
  return (person) => {
    const terms = { preExisting: isRatedPreExisting(plan, person), enrolledYears: person.enrolledYears }
    if (names.length === 0) return terms
    const parameters: Record<string, Fen> = {}
    for (const name of names) {
      const amount = parameterOf(name, person.insutype)
      if (amount !== null) parameters[name] = amount
    }
    return { ...terms, parameters }
  }
}

/** Equal terms have equal keys. */
export function keyOfTerms({ preExisting, enrolledYears, parameters }: Terms): number | string {
  const simple = enrolledYears * 2 + (preExisting ? 1 : 0)
  return parameters ? `${simple} ${JSON.stringify(parameters)}` : simple
}
