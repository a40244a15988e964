/** All rules of a plan with the scope they read and where they stand in its file. */
import type { FactScope } from '../facts/index.ts'
import { type Condition, type Leaf, placedLeavesOf } from '../schema/conditions.ts'
import type { Exclusion, Plan } from '../schema/plan.ts'

export type RuleKind = 'eligibility' | 'price' | 'benefits' | 'exclusions'
export interface PlacedRule {
  readonly kind: RuleKind
  readonly at: number
  readonly code: string
  readonly clause: string | null
  readonly scope: FactScope
  readonly when: Condition | null
  /** The leaves in file order, each with its path from the root of the file. */
  readonly leaves: readonly { readonly leaf: Leaf; readonly path: readonly (string | number)[] }[]
}

/** What an exclusion may read follows from what it takes. */
function exclusionScope(exclusion: Exclusion): FactScope {
  return exclusion.takes === 'line' ? 'line' : 'claim'
}

export function placedRules(plan: Plan): PlacedRule[] {
  const place = (kind: RuleKind, scopeOf: (at: number) => FactScope): PlacedRule[] =>
    plan[kind].map((rule, at) => {
      const when = rule.when ?? null
      const leaves = when ? placedLeavesOf(when, [kind, at, 'when']) : []
      return { kind, at, code: rule.code, clause: rule.clause ?? null, scope: scopeOf(at), when, leaves }
    })
  return [
    ...place('eligibility', () => 'person'),
    ...place('price', () => 'person'),
    ...place('benefits', () => 'line'),
    ...place('exclusions', (at) => exclusionScope(plan.exclusions[at]!)),
  ]
}
