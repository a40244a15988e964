/** On what terms a claim is paid: whatever of it changes a benefit's figures. Kept with every claim, so that a reversal undoes it on the same. */
import type { Fen } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { Insured } from '../record/record.ts'

export interface Terms {
  /** Rated as having a pre-existing condition. */
  readonly preExisting: boolean
  /** Accumulated years of enrollment, this one included. */
  readonly enrolledYears: number
  /** The variants that hold, `benefit/variant` or `shared:pool/variant`, in the plan's order; absent where there are none. */
  readonly variants?: readonly string[]
  /** The city parameters that the plan's deductibles read, in fen; one that the city's list does not give is absent. */
  readonly parameters?: Readonly<Record<string, Fen>>
}

/** What of a person their health rating is made from. */
type Rated = Pick<Insured, 'healthStatus' | 'firstEnrolledHealthStatus'>

/** The status that counts is the plan's `preExistingBasis`: as it was when the unbroken chain began (sticky), or as it is now. */
export function isRatedPreExisting({ preExistingBasis }: Plan, person: Rated): boolean {
  const sticky = preExistingBasis?.status === 'first-enrolled'
  return (sticky ? person.firstEnrolledHealthStatus : person.healthStatus) === 'preExisting'
}

/** Equal terms have equal keys. */
export function keyOfTerms({ preExisting, enrolledYears, variants, parameters }: Terms): number | string {
  const simple = enrolledYears * 2 + (preExisting ? 1 : 0)
  return variants || parameters ? JSON.stringify([simple, variants ?? [], parameters ?? {}]) : simple
}

/** How a variant is named in terms. @param owner code of its benefit; `shared:` and its code for a shared deductible's */
export function variantKey(owner: string, variant: string): string {
  return `${owner}/${variant}`
}
