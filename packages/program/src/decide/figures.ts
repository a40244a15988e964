/** The figures of a plan's benefits, whatever they are written under: the check and the arithmetic read the same. */
import type { Benefit, Deductible, Pegged, Plan, SharedDeductible, Tiers } from '../schema/plan.ts'

type Path = readonly (string | number)[]
interface Placed<Figure> {
  /** Where it stands, from the root of the plan. */
  readonly path: Path
  readonly figure: Figure
  /** Whether it stands in the benefit itself, not in what replaces it. */
  readonly own: boolean
}

/** Whether it pays a pre-existing condition on other figures, in some variant or in all. */
export const tellsPreExisting = ({ preExisting, variants = [] }: Benefit): boolean =>
  preExisting !== undefined || variants.some((variant) => variant.preExisting !== undefined)

/** A benefit's own figure, then those its variants and its pre-existing condition put in its place. */
export function figuresOf<Name extends 'deductible' | 'tiers' | 'cap' | 'counted'>(
  benefit: Benefit,
  at: number,
  name: Name,
): Placed<NonNullable<Benefit[Name]>>[] {
  const root = ['benefits', at]
  const found: { path: Path; figure: Benefit[Name] | undefined; own: boolean }[] = [
    { path: [...root, name], figure: benefit[name], own: true },
    ...(benefit.variants ?? []).flatMap((variant, index) => {
      const path = [...root, 'variants', index]
      const { preExisting } = variant
      return [
        { path: [...path, name], figure: variant[name] as Benefit[Name], own: false },
        { path: [...path, 'preExisting', name], figure: preExisting?.[name] as Benefit[Name], own: false },
      ]
    }),
    { path: [...root, 'preExisting', name], figure: benefit.preExisting?.[name] as Benefit[Name], own: false },
  ]
  return found.filter((one): one is Placed<NonNullable<Benefit[Name]>> => one.figure !== undefined)
}

export const deductiblesOf = (plan: Pick<Plan, 'benefits'>): Placed<Deductible>[] =>
  plan.benefits.flatMap((benefit, at) => figuresOf(benefit, at, 'deductible'))

export const tiersOf = (plan: Pick<Plan, 'benefits'>): Placed<Tiers>[] =>
  plan.benefits.flatMap((benefit, at) => figuresOf(benefit, at, 'tiers'))

/** Every figure that may be an amount or pegged to a city parameter. */
export function peggedOf(plan: Pick<Plan, 'benefits' | 'sharedDeductibles'>): Placed<Pegged>[] {
  const shared = (plan.sharedDeductibles ?? []).flatMap((pool: SharedDeductible, at) => [
    { path: ['sharedDeductibles', at], figure: pool, own: true },
    ...(pool.variants ?? []).map((variant, index) => {
      return { path: ['sharedDeductibles', at, 'variants', index], figure: variant, own: false }
    }),
  ])
  return [...deductiblesOf(plan), ...shared]
}

/** The city parameters that a plan's deductibles are pegged to. */
export function parametersOf(plan: Pick<Plan, 'benefits' | 'sharedDeductibles'>): string[] {
  return [...new Set(peggedOf(plan).flatMap(({ figure }) => figure.parameter ?? []))]
}
