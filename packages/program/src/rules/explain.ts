/** Why a condition decided as it did: every leaf with the value it saw, in file order. */
import type { Bilingual } from '@gongbao/kernel'
import type { Facts, FactValue } from '../facts/index.ts'
import { type Condition, isLeaf, type Leaf, leavesOf, type Operator } from '../schema/conditions.ts'
import { compile, type Verdict } from './compile.ts'
import { describeLeaf, describeStanding } from './leaf-words.ts'

export interface Reason {
  readonly fact: string
  readonly operator: Operator
  readonly value: Leaf['value'] | null
  readonly actual: FactValue
  /** Whether this leaf holds: 1, 0, or -1 when the fact is unknown. */
  readonly verdict: Verdict
}

/** All leaves of the condition with their values, in file order, those that did not decide included. */
export function explain(condition: Condition, facts: Facts): Reason[] {
  return leavesOf(condition).map((leaf) => ({
    fact: leaf.fact,
    operator: leaf.operator,
    value: leaf.value ?? null,
    actual: facts[leaf.fact]!,
    verdict: compile(leaf)(facts),
  }))
}

/** The leaves for which a condition does not hold, in file order: those of a branch that holds are of no matter. Unknown facts are among them. */
export function unmetReasons(condition: Condition, facts: Facts): Reason[] {
  if (compile(condition)(facts) === 1) return []
  if (isLeaf(condition)) return explain(condition, facts)
  return ('all' in condition ? condition.all : condition.any).flatMap((part) => unmetReasons(part, facts))
}

/** A whole condition in words: '年龄小于18周岁 且（… 或 …）'. */
export function describeCondition(condition: Condition, inner = false): Bilingual {
  if (isLeaf(condition)) return describeLeaf(condition)
  const all = 'all' in condition
  const parts = (all ? condition.all : condition.any).map((part) => describeCondition(part, true))
  const joined = {
    zh: parts.map(({ zh }) => zh).join(all ? ' 且 ' : ' 或 '),
    en: parts.map(({ en }) => en).join(all ? ' and ' : ' or '),
  }
  return inner && parts.length > 1 ? { zh: `（${joined.zh}）`, en: `(${joined.en})` } : joined
}

/** A reason in words: how it stands with the person, and what the rule asks for. */
export const describeReason = (reason: Reason): Bilingual => describeStanding(reason)

/**
 * The reasons people need: that something is known at all is not told beside what it is.
 * @param reasons of one rule
 */
export function plainReasons(reasons: readonly Reason[]): Reason[] {
  const told = new Set(reasons.filter(({ value }) => value !== null).map(({ fact }) => fact))
  return reasons.filter(({ fact, value }) => value !== null || !told.has(fact))
}
