/** Values of a YAML text written anew, each in its place and in the quotes it stands in: how next year's files begin. */
import { addYears, parseDate } from '@gongbao/kernel'
import { type Document, isMap, isScalar, type Node, type Scalar } from 'yaml'

/** A stretch of a text and what stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly value: string
}

const isYear = (code: string): boolean => /^(?:19|20|21)\d{2}$/.test(code)

/** By how many years dates move between two codes of plans: none where a code is no year. */
export function yearsBetween(from: string, to: string): number {
  return isYear(from) && isYear(to) ? Number(to) - Number(from) : 0
}

/** A date, with the time behind it if there is one, moved by whole years; anything else as it is. */
export function moved(value: string, years: number): string {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|[ T])/.exec(value)?.[0]
  const civil = date === undefined ? undefined : parseDate(date)
  return civil && years !== 0 ? `${addYears(civil, years)}${value.slice(10)}` : value
}

/** Keeps the quotes a value was written in. @param node a scalar that has a range */
export function rewritten(node: Scalar, renew: (value: string) => string): Edit {
  const [start, end] = node.range!
  const value = renew(String(node.value))
  if (node.type === 'QUOTE_SINGLE') return { start, end, value: `'${value.replaceAll("'", "''")}'` }
  return { start, end, value: node.type === 'QUOTE_DOUBLE' ? JSON.stringify(value) : value }
}

/** All edits at once; none may lie inside another. */
export function putAll(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, value }) => done.slice(0, start) + value + done.slice(end), text)
}

/** The lines of a key, where its map is written line by line, as an edit that takes them away; none where there is no such key. */
export function withoutLines(document: Document, text: string, path: readonly string[]): Edit[] {
  const map = document.getIn(path.slice(0, -1), true)
  if (!isMap(map) || map.flow) return []
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  const [start, end] = [(pair?.key as Node | undefined)?.range?.[0], (pair?.value as Node | undefined)?.range?.[1]]
  if (start === undefined || end === undefined) return []
  const lineStart = text.lastIndexOf('\n', start) + 1
  const last = text.slice(0, end).trimEnd().length
  const lineEnd = text.indexOf('\n', last)
  return [{ start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, value: '' }]
}
