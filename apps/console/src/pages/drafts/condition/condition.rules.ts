/** What the condition editor knows of a leaf: what fits, what is wrong with it and why, how it reads. Pure. */
import type { Language } from '@gongbao/ui'
import { isList, isMap, type Path, type Plain, type PlainMap } from '../yaml/plain.ts'
import { type FactInfo, operatorsFor, type RuleLanguage, scopeOf } from '../yaml/suggest.ts'

export type Branch = 'all' | 'any'
export type Operator = RuleLanguage['operators'][number]

export const branchOf = (value: Plain | undefined): Branch | null => {
  if (!isMap(value)) return null
  return 'all' in value ? 'all' : 'any' in value ? 'any' : null
}
export const partsOf = (value: PlainMap, branch: Branch): readonly Plain[] => {
  const parts = value[branch]
  return isList(parts) ? parts : []
}

/** A leaf of a new fact: the operator stays where it still fits, the value where it still can. */
export function leafWithFact(leaf: PlainMap, fact: FactInfo, rules: RuleLanguage, old: FactInfo | undefined): PlainMap {
  const fitting = operatorsFor(fact, rules)
  const operator = fitting.find(({ name }) => name === leaf.operator) ?? fitting[0]
  const keeps = old?.type === fact.type && fact.values.length === 0 && old.values.length === 0
  return leafWithOperator(
    { fact: fact.name, ...(keeps && leaf.value !== undefined ? { value: leaf.value } : {}) },
    operator,
  )
}

/** A leaf with an operator, its value as the operator takes it: none, one, or a list. */
export function leafWithOperator({ fact = null, value }: PlainMap, operator: Operator | undefined): PlainMap {
  const leaf: PlainMap = { fact, operator: operator?.name ?? null }
  if (!operator || operator.value === 'none' || value === undefined || value === null) return leaf
  if (operator.value === 'list') return { ...leaf, value: isList(value) ? value : [value] }
  const one = isList(value) ? value[0] : value
  return one === undefined ? leaf : { ...leaf, value: one }
}

export interface LeafFault {
  readonly why: 'unknownFact' | 'outOfScope' | 'forbidden' | 'misfit' | 'noValue' | 'maybeUnknown'
  /** Whether it keeps the rule from being taken; otherwise it is something to know. */
  readonly isError: boolean
  readonly clause?: string
}

interface Where {
  readonly path: Path
  readonly rules: RuleLanguage
  readonly forbids: Readonly<Record<string, { readonly facts: readonly string[]; readonly clause: string } | undefined>>
  readonly language: Language
}

/** @param guarded facts that a neighbour asks to be known first */
export function faultOf(
  leaf: PlainMap,
  { path, rules, forbids }: Omit<Where, 'language'>,
  guarded: ReadonlySet<string>,
): LeafFault | null {
  if (typeof leaf.fact !== 'string' || leaf.fact === '') return null
  const fact = rules.facts.find(({ name }) => name === leaf.fact)
  if (!fact) return { why: 'unknownFact', isError: true }
  if (!fact.scopes.includes(scopeOf(path))) return { why: 'outOfScope', isError: true }
  const forbidden = forbids[String(path[0])]
  if (forbidden?.facts.includes(fact.name)) return { why: 'forbidden', isError: true, clause: forbidden.clause }
  const operator = rules.operators.find(({ name }) => name === leaf.operator)
  if (!operator || !operatorsFor(fact, rules).includes(operator)) return { why: 'misfit', isError: true }
  if (operator.value === 'none') return null
  const isEmpty =
    leaf.value === undefined ||
    leaf.value === null ||
    leaf.value === '' ||
    (isList(leaf.value) && leaf.value.length === 0)
  if (isEmpty) return { why: 'noValue', isError: true }
  return fact.optional && !guarded.has(fact.name) ? { why: 'maybeUnknown', isError: false } : null
}

/** Facts whose being known decides before they are read: `isKnown` beside them under all, `isUnknown` beside them under any. */
export function guardedBy(parts: readonly Plain[], branch: Branch): ReadonlySet<string> {
  const guard = branch === 'all' ? 'isKnown' : 'isUnknown'
  return new Set(
    parts.flatMap((part) =>
      isMap(part) && part.operator === guard && typeof part.fact === 'string' ? [part.fact] : [],
    ),
  )
}

/** What a condition is said with. */
export interface Saying {
  readonly rules: RuleLanguage
  readonly language: Language
  readonly and: string
  readonly or: string
  /** The unit of what a fact counts: 周岁. */
  readonly unit: (counts: string) => string
}

/** A condition in words, in file order. */
export function sayCondition(value: Plain | undefined, saying: Saying): string {
  if (!isMap(value)) return ''
  const branch = branchOf(value)
  if (!branch) return sayLeaf(value, saying)
  const parts = partsOf(value, branch).map((part) => {
    const said = sayCondition(part, saying)
    const inner = branchOf(part)
    return inner && inner !== branch ? (saying.language === 'zh' ? `（${said}）` : `(${said})`) : said
  })
  return parts.filter((part) => part !== '').join(branch === 'all' ? saying.and : saying.or)
}

function sayLeaf(leaf: PlainMap, saying: Saying): string {
  const { rules, language } = saying
  const fact = rules.facts.find(({ name }) => name === leaf.fact)
  const operator = rules.operators.find(({ name }) => name === leaf.operator)
  if (!fact || !operator) return typeof leaf.fact === 'string' ? leaf.fact : ''
  const given = isList(leaf.value) ? leaf.value : leaf.value === undefined ? [] : [leaf.value]
  const values = given.map((one) => sayValue(one, fact, saying)).join(language === 'zh' ? '、' : ', ')
  return [fact.label[language], operator.reads[language], values].filter(Boolean).join(language === 'zh' ? '' : ' ')
}

function sayValue(value: Plain, fact: FactInfo, { language, unit }: Saying): string {
  if (typeof value === 'boolean') return value ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'
  if (typeof value === 'number' && fact.unit) return `${value}${language === 'zh' ? '' : ' '}${unit(fact.unit)}`
  return fact.values.find((one) => one.value === value)?.word[language] ?? String(value)
}
