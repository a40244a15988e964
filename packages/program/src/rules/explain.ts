/** Why a condition decided as it did: every leaf with the value it saw, in file order. */
import type { Bilingual } from '@gongbao/kernel'
import { type Facts, type FactValue, factNamed } from '../facts/index.ts'
import { type Condition, isLeaf, type Leaf, leavesOf, type Operator, type Scalar } from '../schema/conditions.ts'
import { compile, type Verdict } from './compile.ts'
import { OPERATOR_RULES } from './operators.ts'

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

/** A leaf in words: '年龄 小于 18'. */
export function describeLeaf(leaf: { fact: string; operator: Operator; value?: Leaf['value'] | null }): Bilingual {
  const label = factNamed(leaf.fact)?.label ?? { zh: leaf.fact, en: leaf.fact }
  const { reads } = OPERATOR_RULES[leaf.operator]
  const value = leaf.value === undefined || leaf.value === null ? null : sayValue(leaf.fact, leaf.value)
  return {
    zh: `${label.zh}${reads.zh}${value ? ` ${value.zh}` : ''}`,
    en: `${label.en} ${reads.en}${value ? ` ${value.en}` : ''}`,
  }
}

/** A whole condition in words: '年龄小于 18 且（… 或 …）'. */
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

/** A reason in words: '年龄小于 18：实际 12，符合'. */
export function describeReason(reason: Reason): Bilingual {
  const rule = describeLeaf(reason)
  const actual = reason.actual === null ? { zh: '未知', en: 'unknown' } : sayValue(reason.fact, reason.actual)
  const verdict =
    reason.verdict === 1
      ? { zh: '符合', en: 'holds' }
      : reason.verdict === 0
        ? { zh: '不符合', en: 'does not hold' }
        : { zh: '需人工核实', en: 'a person must look' }
  return {
    zh: `${rule.zh}：实际 ${actual.zh}，${verdict.zh}`,
    en: `${rule.en}: it is ${actual.en}, ${verdict.en}`,
  }
}

/** A value of a fact in words. */
export function sayValue(fact: string, value: NonNullable<FactValue> | readonly Scalar[]): Bilingual {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) {
    const words = value.map((one) => sayValue(fact, one as Scalar))
    if (words.length === 0) return { zh: '无', en: 'none' }
    return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
  }
  const named = factNamed(fact)?.values?.[String(value)]
  return named ?? { zh: String(value), en: String(value) }
}
