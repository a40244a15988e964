/** One rule's answer with its reasons: what a decision keeps. */
import type { Facts } from '../facts/index.ts'
import { compile, type Verdict } from '../rules/compile.ts'
import { explain, type Reason } from '../rules/explain.ts'
import type { Condition } from '../schema/conditions.ts'

export interface RuleOutcome {
  readonly rule: string
  readonly name: string
  readonly clause: string | null
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
}

/** Decides one rule; a rule without a condition always says yes. */
export function outcomeOf(
  rule: { code: string; name: string; clause?: string | undefined; when?: Condition | undefined },
  facts: Facts,
): RuleOutcome {
  const { code, name, clause = null, when } = rule
  if (!when) return { rule: code, name, clause, verdict: 1, reasons: [] }
  return { rule: code, name, clause, verdict: compile(when)(facts), reasons: explain(when, facts) }
}
