/** All rules of a plan with the scope they read and where they stand in its file. */
import type { FactScope } from '../facts/index.ts'
import { type Condition, type Leaf, placedLeavesOf } from '../schema/conditions.ts'
import type { Exclusion, Plan } from '../schema/plan.ts'

export type RuleKind =
  | 'eligibility'
  | 'price'
  | 'benefits'
  | 'exclusions'
  | 'variants'
  | 'caps'
  | 'limits'
  | 'sharedDeductibles'
type Path = readonly (string | number)[]

export interface PlacedRule {
  readonly kind: RuleKind
  readonly at: number
  /** Where it stands, from the root of the file. */
  readonly path: Path
  readonly code: string
  readonly clause: string | null
  readonly scope: FactScope
  readonly when: Condition | null
  /** The leaves in file order, each with its path from the root of the file. */
  readonly leaves: readonly { readonly leaf: Leaf; readonly path: Path }[]
}

interface Rule {
  readonly code: string
  readonly clause?: string | undefined
  readonly when?: Condition | undefined
}

/** What an exclusion may read follows from what it takes. */
function exclusionScope(exclusion: Exclusion): FactScope {
  return exclusion.takes === 'line' ? 'line' : 'claim'
}

/** The facts that a plan's rules read of a claim: its benefits, what bounds and varies them, its exclusions. */
export function claimFactsRead(plan: Plan): Set<string> {
  const ofClaims = placedRules(plan).filter(({ kind }) => kind !== 'eligibility' && kind !== 'price')
  return new Set(ofClaims.flatMap(({ leaves }) => leaves.map(({ leaf }) => leaf.fact)))
}

export function placedRules(plan: Plan): PlacedRule[] {
  const { benefits, sharedDeductibles = [] } = plan
  return [
    ...place('eligibility', ['eligibility'], plan.eligibility, 'person'),
    ...place('price', ['price'], plan.price, 'person'),
    ...place('benefits', ['benefits'], benefits, 'line'),
    ...plan.exclusions.map((rule, at) => placed('exclusions', ['exclusions'], rule, at, exclusionScope(rule))),
    ...benefits.flatMap(({ variants = [], caps = [], limits = [] }, at) => [
      ...place('variants', ['benefits', at, 'variants'], variants, 'claim'),
      ...place('caps', ['benefits', at, 'caps'], caps, 'line'),
      ...place('limits', ['benefits', at, 'limits'], limits, 'line'),
    ]),
    ...place('sharedDeductibles', ['sharedDeductibles'], sharedDeductibles, 'claim'),
    ...sharedDeductibles.flatMap(({ variants = [] }, at) =>
      place('variants', ['sharedDeductibles', at, 'variants'], variants, 'claim'),
    ),
  ]
}

function place(kind: RuleKind, list: Path, rules: readonly Rule[], scope: FactScope): PlacedRule[] {
  return rules.map((rule, at) => placed(kind, list, rule, at, scope))
}

function placed(kind: RuleKind, list: Path, rule: Rule, at: number, scope: FactScope): PlacedRule {
  const path = [...list, at]
  const when = rule.when ?? null
  const leaves = when ? placedLeavesOf(when, [...path, 'when']) : []
  return { kind, at, path, code: rule.code, clause: rule.clause ?? null, scope, when, leaves }
}
