/** Conditions as people read them. */
import type { Bilingual } from '@gongbao/kernel'
import { type Condition, describeLeaf, isLeaf } from '@gongbao/program'

/** '医保险种为职工医保，且年龄小于18周岁'. Groups inside groups stand in brackets. */
export function conditionText(condition: Condition, nested = false): Bilingual {
  if (isLeaf(condition)) return describeLeaf(condition)
  const all = 'all' in condition
  const parts = (all ? withoutIdle(condition.all) : condition.any).map((part) => conditionText(part, true))
  if (parts.length === 1) return parts[0]!
  const zh = parts.map((part) => part.zh).join(all ? '，且' : '，或')
  const en = parts.map((part) => part.en).join(all ? ' and ' : ' or ')
  return nested ? { zh: `（${zh}）`, en: `(${en})` } : { zh, en }
}

/** That something is known goes without saying where the same rule says what it must be. */
function withoutIdle(parts: readonly Condition[]): Condition[] {
  const compared = new Set(parts.flatMap((part) => (isLeaf(part) && part.operator !== 'isKnown' ? [part.fact] : [])))
  return parts.filter((part) => !(isLeaf(part) && part.operator === 'isKnown' && compared.has(part.fact)))
}
