/** One comparison in words: as a rule states it, and as it stands with a person. */
import type { Bilingual } from '@gongbao/kernel'
import { type FactDefinition, type FactValue, factNamed } from '../facts/index.ts'
import type { Leaf, Operator, Scalar } from '../schema/conditions.ts'
import type { Verdict } from './compile.ts'
import { OPERATOR_RULES } from './operators.ts'

type Said = { fact: string; operator: Operator; value?: Leaf['value'] | null }
type Value = NonNullable<FactValue> | readonly Scalar[]

/** A leaf as a rule states it: '年龄小于18周岁', '基本医保参保地为本市', '在本市单位工作'. */
export function describeLeaf(leaf: Said): Bilingual {
  const { fact, operator, value } = leaf
  const definition = factNamed(fact)
  const label = definition?.label ?? { zh: fact, en: fact }
  if (value === undefined || value === null) return joined(label, OPERATOR_RULES[operator].reads)
  if (typeof value === 'boolean') return sayBoolean(definition, label, value === (operator === 'equal'))
  const wanted = demand(fact, operator, value)
  const plain = operator === 'equal' || operator === 'in'
  return { zh: `${label.zh}${wanted.zh}`, en: plain ? `${label.en}: ${wanted.en}` : `${label.en} ${wanted.en}` }
}

/**
 * How it stands with a person, and what the rule asks for where that is not plain: '基本医保参保地为省外（要求为本市）', '年龄为9周岁（要求小于18周岁）'.
 * @param actual null: not known
 */
export function describeStanding(reason: Said & { actual: FactValue; verdict: Verdict }): Bilingual {
  const { fact, operator, value, actual, verdict } = reason
  const definition = factNamed(fact)
  const label = definition?.label ?? { zh: fact, en: fact }
  if (actual === null) return unknown(definition, label)
  if (typeof actual === 'boolean') return sayBoolean(definition, label, actual)
  const said = sayValue(fact, actual)
  const stands = { zh: `${label.zh}为${said.zh}`, en: `${label.en}: ${said.en}` }
  const plain = verdict === 1 && (operator === 'equal' || operator === 'in')
  if (plain || value === undefined || value === null) return stands
  const wanted = demand(fact, operator, value)
  return { zh: `${stands.zh}（要求${wanted.zh}）`, en: `${stands.en} (must be: ${wanted.en})` }
}

function unknown(definition: FactDefinition | undefined, label: Bilingual): Bilingual {
  const yes = definition?.says?.yes
  return yes
    ? { zh: `是否${yes.zh.replace(/^是/, '')}，尚待核实`, en: `whether the person ${yes.en} is not yet known` }
    : { zh: `${label.zh}尚待核实`, en: `${label.en} is not yet known` }
}

function sayBoolean(definition: FactDefinition | undefined, label: Bilingual, so: boolean): Bilingual {
  const said = definition?.says?.[so ? 'yes' : 'no']
  const word = so ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  return said ?? { zh: `${label.zh}为${word.zh}`, en: `${label.en}: ${word.en}` }
}

/** What the rule asks of the value: '小于18周岁', '为正常或等待期'. */
function demand(fact: string, operator: Operator, value: Value): Bilingual {
  const { reads } = OPERATOR_RULES[operator]
  const said = sayValue(fact, value, 'or')
  return operator === 'equal' || operator === 'in' ? { zh: `${reads.zh}${said.zh}`, en: said.en } : joined(reads, said)
}

const joined = (one: Bilingual, other: Bilingual): Bilingual => ({
  zh: `${one.zh}${other.zh}`,
  en: `${one.en} ${other.en}`,
})

/** A value of a fact in words, with its unit. @param last how the last of several is joined on */
export function sayValue(fact: string, value: Value, last: 'and' | 'or' = 'and'): Bilingual {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) {
    const words = (value as readonly Scalar[]).map((one) => sayValue(fact, one))
    if (words.length === 0) return { zh: '无', en: 'none' }
    return { zh: listed(words.map(({ zh }) => zh), '、', LAST[last].zh), en: listed(words.map(({ en }) => en), ', ', LAST[last].en) } // biome-ignore format: two languages side by side
  }
  const definition = factNamed(fact)
  const key = String(value)
  if (typeof value === 'number' && definition?.counts) return counted(definition.counts, value)
  return definition?.values?.[key] ?? definition?.words?.[key] ?? { zh: key, en: key }
}

const LAST = { and: { zh: '、', en: ' and ' }, or: { zh: '或', en: ' or ' } } as const

const listed = (words: readonly string[], between: string, last: string): string =>
  words.length === 1 ? words[0]! : `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`

function counted(unit: NonNullable<FactDefinition['counts']>, value: number): Bilingual {
  if (unit === 'basis-points') return { zh: `${value / 100}%`, en: `${value / 100}%` }
  const word = { 'completed-years': '周岁', years: '年', people: '人', days: '天' }[unit]
  return { zh: `${value}${word}`, en: unit === 'days' ? `${value} days` : String(value) }
}
