/** Conditions as people read them. */
import type { Bilingual } from '@gongbao/kernel'
import { type Condition, describeLeaf, isLeaf } from '@gongbao/program'

/** '险种等于 职工，且年龄小于 18'. Groups inside groups stand in brackets. */
export function conditionText(condition: Condition, nested = false): Bilingual {
  if (isLeaf(condition)) return describeLeaf(condition)
  const all = 'all' in condition
  const parts = (all ? condition.all : condition.any).map((part) => conditionText(part, true))
  if (parts.length === 1) return parts[0]!
  const zh = parts.map((part) => part.zh).join(all ? '，且' : '，或')
  const en = parts.map((part) => part.en).join(all ? ' and ' : ' or ')
  return nested ? { zh: `（${zh}）`, en: `(${en})` } : { zh, en }
}
