/** What changes from one plan version to another, in plain words: '住院 · 免赔额：15,000 元 → 12,000 元'. */
import type { Bilingual } from '@gongbao/kernel'
import { canonical } from '../load/canonical.ts'
import { keyText } from '../load/findings.ts'
import type { Plan } from '../schema/plan.ts'
import { sayKey, sayPlanValue } from './words.ts'

export interface PlanChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** Path of the key, a coded rule by its code: benefits.inpatient.deductible.amount */
  readonly key: string
  /** Code of the rule it belongs to, when it belongs to one. */
  readonly rule: string | null
  /** Clause of that rule or figure, after the change, else before it. */
  readonly clause: string | null
  readonly text: Bilingual
}

export interface PlanDiff {
  readonly changes: readonly PlanChange[]
  /** Codes of the rules that change. */
  readonly rules: readonly string[]
  readonly clauses: readonly string[]
  /** '3 处改变；2 条规则改变；涉及条款 W18' */
  readonly summary: Bilingual
}

interface Place {
  readonly path: readonly string[]
  readonly words: readonly Bilingual[]
  readonly rule: string | null
  readonly clause: string | null
}

export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const changes = diffObjects(before, after, { path: [], words: [], rule: null, clause: null })
  const rules = unique(changes.map(({ rule }) => rule))
  const clauses = unique(changes.map(({ clause }) => clause))
  return { changes, rules, clauses, summary: summarise(changes.length, rules.length, clauses) }
}

const unique = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))]

function summarise(changes: number, rules: number, clauses: readonly string[]): Bilingual {
  if (changes === 0) return { zh: '没有改变', en: 'nothing changes' }
  return {
    zh: `${changes} 处改变；${rules} 条规则改变${clauses.length > 0 ? `；涉及条款 ${clauses.join('、')}` : ''}`,
    en: `${changes} changes; ${rules} rules change${clauses.length > 0 ? `; clauses ${clauses.join(', ')}` : ''}`,
  }
}

type Keyed = Readonly<Record<string, unknown>>

function diffObjects(before: object, after: object, place: Place): PlanChange[] {
  const [a, b] = [before as Keyed, after as Keyed]
  const clause = (b.clause ?? a.clause ?? place.clause) as string | null
  const keys = unique([...Object.keys(a), ...Object.keys(b)])
  return keys.flatMap((key) => {
    const next: Place = { ...place, clause, path: [...place.path, key], words: [...place.words, sayKey(key)] }
    return diffValues(key, a[key], b[key], next)
  })
}

function diffValues(key: string, before: unknown, after: unknown, place: Place): PlanChange[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return []
  if (key !== 'when' && isObject(before) && isObject(after) && isOfOneKind(before, after))
    return diffObjects(before, after, place)
  if (isRows(before) && isRows(after)) return diffRows(key, before, after, place)
  return [change(key, before, after, place)]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** An amount that becomes a pegged figure, or the other way, is one change and not three. */
const isOfOneKind = (a: object, b: object): boolean => 'amount' in a === 'amount' in b
const isRows = (value: unknown): value is readonly object[] => Array.isArray(value) && value.every(isObject)

/** Rules are matched by code, notice sections by title, bonus steps by years, bands by place. */
function nameOf(row: object, at: number): string {
  const { code, title, enrolledYears } = row as { code?: string; title?: string; enrolledYears?: number }
  return code ?? title ?? String(enrolledYears ?? at + 1)
}

function diffRows(key: string, before: readonly object[], after: readonly object[], place: Place): PlanChange[] {
  const names = (rows: readonly object[]): string[] => rows.map(nameOf)
  const all = unique([...names(before), ...names(after)])
  const rows = all.flatMap((name) => {
    const a = before[names(before).indexOf(name)]
    const b = after[names(after).indexOf(name)]
    const next = placeOfRow(name, (b ?? a)!, place)
    return a && b ? diffObjects(a, b, next) : [change(key, a, b, next)]
  })
  const kept = (own: readonly string[], other: readonly string[]): string[] =>
    own.filter((name) => other.includes(name))
  const moved = kept(names(before), names(after)).join() !== kept(names(after), names(before)).join()
  return moved
    ? [...rows, change(key, names(before), names(after), { ...place, words: [...place.words, ORDER] })]
    : rows
}

const ORDER: Bilingual = { zh: '次序', en: 'order' }

function placeOfRow(name: string, row: object, place: Place): Place {
  const { code, name: title, clause } = row as { code?: string; name?: string; clause?: string }
  const said = title ?? name
  return {
    path: [...place.path, name],
    words: [...place.words, { zh: said, en: code ?? said }],
    rule: code ?? place.rule,
    clause: clause ?? place.clause,
  }
}

function change(key: string, before: unknown, after: unknown, { path, words, rule, clause }: Place): PlanChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const [from, to] = [sayPlanValue(key, before), sayPlanValue(key, after)]
  // The last word of a figure says nothing beside its rule: '免赔额', not '免赔额 · 金额'.
  const shown = words.length > 1 && ['amount'].includes(path.at(-1) ?? '') ? words.slice(0, -1) : words
  const where = { zh: shown.map(({ zh }) => zh).join(' · '), en: shown.map(({ en }) => en).join(' · ') }
  if (kind === 'changed' && key === 'body')
    return {
      kind,
      key: keyText(path),
      rule,
      clause,
      text: { zh: `${where.zh}：文字有改动`, en: `${where.en}: reworded` },
    }
  const text = {
    added: { zh: `新增 ${where.zh}：${to.zh}`, en: `added ${where.en}: ${to.en}` },
    removed: { zh: `删去 ${where.zh}：${from.zh}`, en: `removed ${where.en}: ${from.en}` },
    changed: { zh: `${where.zh}：${from.zh} → ${to.zh}`, en: `${where.en}: ${from.en} → ${to.en}` },
  }[kind]
  return { kind, key: keyText(path), rule, clause, text }
}
