/** What may be written where the cursor stands, and what the word under the mouse means. Pure: the editor only shows it. */
import type { Language } from '@gongbao/ui'
import type { AnswerOf } from '../../../api/client.ts'
import { type Place, placesAt, wordAt } from './place.ts'
import { isList, isMap, keyText, type Path, type Plain, valueAt } from './plain.ts'
import { type SchemaNode, said, schemasAt, wordOfValue } from './schema.ts'

export type RuleLanguage = AnswerOf<'/api/program/language'>
export type FactInfo = RuleLanguage['facts'][number]

export interface Knowledge {
  readonly schema: SchemaNode | null
  readonly rules: RuleLanguage
  readonly clauses: readonly { readonly id: string; readonly text: string }[]
  /** The plan as the draft has it: cases name its rules. */
  readonly plan: unknown
}
export interface Suggestion {
  readonly label: string
  /** What stands beside it. */
  readonly detail: string
  /** Help in both languages. */
  readonly help: string
  readonly kind: 'key' | 'value'
}

/** @returns where the word begins, and what it may be; null where nothing is known */
export function suggest(text: string, at: number, knows: Knowledge, language: Language) {
  for (const place of placesAt(text, at)) {
    const options = place.kind === 'key' ? keysAt(place, knows, language) : valuesAt(place, knows, language)
    if (options.length > 0) return { from: place.from, options }
  }
  return null
}

function keysAt({ path, root }: Place, { schema }: Knowledge, language: Language): Suggestion[] {
  if (!schema) return []
  const taken = new Set(Object.keys((valueAt(root, path) as object | undefined) ?? {}))
  const found = new Map<string, Suggestion>()
  for (const node of schemasAt(schema, path))
    for (const [key, { description = '' }] of Object.entries(node.properties ?? {}))
      if (!taken.has(key) && !found.has(key))
        found.set(key, { label: key, detail: said(description, language), help: description, kind: 'key' })
  return [...found.values()]
}

function valuesAt({ path, root }: Place, knows: Knowledge, language: Language): Suggestion[] {
  const named = namedValues(path, root, knows, language)
  if (named) return named
  if (!knows.schema) return []
  return schemasAt(knows.schema, path).flatMap((node) => valuesOf(node, language))
}

function valuesOf(node: SchemaNode, language: Language): Suggestion[] {
  const help = node.description ?? ''
  const one = (value: string | number | boolean, detail: string): Suggestion => ({
    label: String(value),
    detail,
    help,
    kind: 'value',
  })
  if (node.enum) return node.enum.map((value) => one(value, wordOfValue(node, String(value), language)))
  if (node.const !== undefined) return [one(node.const, said(help, language))]
  if (node.type === 'boolean') return [one(true, ''), one(false, '')]
  return (node.examples ?? []).map((value) => one(value, said(help, language)))
}

/** Which codes of which lists a key names. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  shared: ['sharedDeductibles'],
  benefit: ['benefits'],
  level: ['levels'],
  pathway: ['eligibility'],
  rule: ['price', 'eligibility', 'exclusions', 'benefits'],
  excluded: ['exclusions'],
  lead: ['consortium.members'],
  document: ['documents'],
}

/** Values that other places of the city's files name: clauses, facts and what fits them, codes of rules. */
function namedValues(path: Path, root: unknown, knows: Knowledge, language: Language): Suggestion[] | null {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  const { clauses, rules } = knows
  const value = (label: string, detail: string, help: string): Suggestion => ({ label, detail, help, kind: 'value' })
  if (key === 'clause') return clauses.map(({ id, text }) => value(id, text, text))
  if (key === 'fact' || key === 'facts')
    return factsFor(path, knows).map((fact) => value(fact.name, fact.label[language], helpOfFact(fact)))
  const sibling = valueAt(root, [...path.slice(0, path.lastIndexOf(key)), 'fact'])
  const fact = rules.facts.find(({ name }) => name === sibling)
  if (fact && key === 'operator')
    return operatorsFor(fact, rules).map(({ name, reads }) => value(name, reads[language], `${reads.zh}\n${reads.en}`))
  if (fact && key === 'value')
    return valuesOfFact(fact, language).map((one) => value(one.value, one.word, helpOfFact(fact)))
  const lists = Object.hasOwn(NAMED, key) ? NAMED[key]! : []
  const coded = lists.flatMap((list) => [...codesIn(root, list), ...codesIn(knows.plan, list)])
  return coded.length > 0 ? coded.map(({ code, name }) => value(code, name, name)) : null
}

/** The facts that may be read where a condition stands. */
export function factsFor(path: Path, { rules }: Pick<Knowledge, 'rules'>): FactInfo[] {
  const scope = scopeOf(path)
  return rules.facts.filter(({ scopes }) => scopes.includes(scope))
}

export function scopeOf(path: Path): FactInfo['scopes'][number] {
  if (path[0] === 'eligibility' || path[0] === 'price' || path[0] === 'forbids') return 'person'
  return path.includes('variants') ? 'claim' : 'line'
}

/** Operators that fit a fact's type; whether it is known is asked only of those that may be unknown. */
export function operatorsFor({ type, optional }: Pick<FactInfo, 'type' | 'optional'>, { operators }: RuleLanguage) {
  return operators.filter(({ types, value }) => types.includes(type) && (optional || value !== 'none'))
}

function valuesOfFact({ type, values }: FactInfo, language: Language): { value: string; word: string }[] {
  if (type === 'boolean') return ['true', 'false'].map((value) => ({ value, word: '' }))
  return values.map(({ value, word }) => ({ value: /^\d+$/.test(value) ? `'${value}'` : value, word: word[language] }))
}

const helpOfFact = ({ meaning, source }: FactInfo): string => {
  const from = source.enrolling ?? source.claim
  return `${meaning.zh}${from ? `（${from.zh}）` : ''}\n${meaning.en}${from ? ` (${from.en})` : ''}`
}

/** The codes of a list of rules, each with its name. */
export function codesIn(root: unknown, list: string): { code: string; name: string }[] {
  const items = valueAt(root, list.split('.'))
  if (!isList(items)) return []
  return items.flatMap((item: Plain) => {
    const code = isMap(item) ? (item.code ?? item.id) : undefined
    return isMap(item) && typeof code === 'string' ? [{ code, name: String(item.name ?? item.title ?? '') }] : []
  })
}

/** What the word at a position means, in both languages. */
export function explainAt(text: string, at: number, knows: Knowledge) {
  const found = wordAt(text, at)
  if (!found) return null
  const { path, isKey, from, to, word } = found
  const title = isKey ? keyText(path) : word
  const help = isKey ? helpOfKey(path, knows) : (helpOfValue(path, word, knows) ?? helpOfKey(path, knows))
  return help ? { from, to, title, help } : null
}

function helpOfKey(path: Path, { schema }: Knowledge): string | null {
  const nodes = schema ? schemasAt(schema, path) : []
  return nodes.find(({ description }) => description)?.description ?? null
}

function helpOfValue(path: Path, word: string, { rules, clauses, schema }: Knowledge): string | null {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === 'clause') return clauses.find(({ id }) => id === word)?.text ?? null
  const fact = key === 'fact' ? rules.facts.find(({ name }) => name === word) : undefined
  if (fact) return `${fact.label.zh}：${helpOfFact(fact).replace('\n', `\n${fact.label.en}: `)}`
  const operator = key === 'operator' ? rules.operators.find(({ name }) => name === word) : undefined
  if (operator) return `${operator.reads.zh}\n${operator.reads.en}`
  const node = (schema ? schemasAt(schema, path) : []).find((one) => one.enum?.includes(word))
  const [zh, en] = node ? [wordOfValue(node, word, 'zh'), wordOfValue(node, word, 'en')] : ['', '']
  return zh === '' && en === '' ? null : `${zh}\n${en}`
}
