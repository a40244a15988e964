/** The figures of a plan's benefits, whatever they are written under: the check and the arithmetic read the same. */
import type { Benefit, Deductible, Plan } from '../schema/plan.ts'

/** A deductible with where it stands in the benefit. */
export interface PlacedDeductible {
  readonly path: readonly (string | number)[]
  readonly deductible: Deductible
}

export function deductiblesOf({ deductible, preExisting }: Benefit): PlacedDeductible[] {
  const own = { path: ['deductible'], deductible }
  return preExisting?.deductible
    ? [own, { path: ['preExisting', 'deductible'], deductible: preExisting.deductible }]
    : [own]
}

/** The city parameters that a plan's deductibles are pegged to. */
export function parametersOf({ benefits }: Pick<Plan, 'benefits'>): string[] {
  const read = benefits.flatMap(deductiblesOf).flatMap(({ deductible }) => deductible.parameter ?? [])
  return [...new Set(read)]
}
