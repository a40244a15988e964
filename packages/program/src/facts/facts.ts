/**
 * Every fact a rule may read: its type, where it comes from, and what it means. The list is closed: a rule that names another fact is refused
 * when the plan is checked. A fact is never undefined; an optional one is null when it is not known, and only `isKnown` / `isUnknown` accept that.
 */
import { CLAIM_FACTS } from './claim.ts'
import type { FactDefinition, FactScope, FactValue } from './define.ts'
import { LINE_FACTS } from './line.ts'
import { PERSON_FACTS } from './person.ts'

export const FACTS = { ...PERSON_FACTS, ...CLAIM_FACTS, ...LINE_FACTS } as const
export type FactName = keyof typeof FACTS
export const FACT_NAMES = Object.keys(FACTS) as FactName[]

type Plain<Definition extends FactDefinition> = Definition['type'] extends 'integer'
  ? number
  : Definition['type'] extends 'boolean'
    ? boolean
    : Definition['type'] extends 'texts'
      ? readonly string[]
      : Definition extends { readonly values: infer Values }
        ? keyof Values & string
        : string
type Value<Definition extends FactDefinition> =
  | Plain<Definition>
  | (Definition extends { readonly optional: true } ? null : never)

/** The facts of a scope, each with its own type: what a rule read there is given. */
export type FactsOf<Scope extends FactScope> = {
  readonly [Name in FactName as Scope extends (typeof FACTS)[Name]['scopes'][number] ? Name : never]: Value<
    (typeof FACTS)[Name]
  >
}
export type PersonFacts = FactsOf<'person'>
export type ClaimFacts = FactsOf<'claim'>
export type LineFacts = FactsOf<'line'>

/** Facts of any scope, as conditions read them. */
export type Facts = Readonly<Record<string, FactValue>>

/** The definition of a fact. @returns undefined for a name that is not in the list, `__proto__` and its like included */
export function factNamed(name: string): FactDefinition | undefined {
  return Object.hasOwn(FACTS, name) ? FACTS[name as FactName] : undefined
}

export function factNamesIn(scope: FactScope): FactName[] {
  return FACT_NAMES.filter((name) => (FACTS[name].scopes as readonly FactScope[]).includes(scope))
}
