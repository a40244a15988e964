/** A value as a city's file writes it: rules in blocks, small maps of plain words on one line, lists in brackets without padding. */
import { Document } from 'yaml'
import { isList, isMap, type Plain } from './plain.ts'

const LINE_MAX = 110
type Scalar = string | number | boolean | null

/** @param inFlow between brackets, where commas and brackets of a text must be quoted */
export function scalarText(value: Scalar, inFlow = false): string {
  // JSON is YAML: a text of several lines stays on one.
  if (inFlow && typeof value === 'string' && value.includes('\n')) return JSON.stringify(value)
  const document = new Document(inFlow ? [value] : value)
  if (!inFlow) return document.toString({ lineWidth: 0 }).trim()
  ;(document.contents as unknown as { flow: boolean }).flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1)
}

export function flowText(value: Plain): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`)
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}'
  }
  return scalarText(value as Scalar, true)
}

const isSmall = (value: Plain): boolean => {
  if (isList(value)) return value.every((inner) => !isMap(inner) && !isList(inner))
  if (isMap(value)) return Object.values(value).every((inner) => !isMap(inner) && isSmall(inner))
  return typeof value !== 'string' || !value.includes('\n')
}

/** Whether a value is written on one line after its key or dash. */
const isInline = (value: Plain, indent: number): boolean => {
  if (!isList(value) && !isMap(value)) return true
  return isSmall(value) && flowText(value).length + indent <= LINE_MAX
}

/** What follows a key: on its line, or on lines of its own below it. */
export function afterKey(value: Plain, indent: number): string {
  if (isInline(value, indent + 12))
    return ` ${isList(value) || isMap(value) ? flowText(value) : plainText(value, indent)}`
  return `\n${blockLines(value, indent + 2).join('\n')}`
}

/** What follows a dash. */
export function afterDash(value: Plain, indent: number): string {
  if (isInline(value, indent + 2)) return isList(value) || isMap(value) ? flowText(value) : plainText(value, indent)
  return blockLines(value, indent + 2)
    .join('\n')
    .trimStart()
}

function blockLines(value: Plain, indent: number): string[] {
  const space = ' '.repeat(indent)
  if (isList(value)) return value.map((inner) => `${space}- ${afterDash(inner, indent)}`)
  return Object.entries(value as Record<string, Plain>).map(
    ([key, inner]) => `${space}${scalarText(key)}:${afterKey(inner, indent)}`,
  )
}

const plainText = (value: Plain, indent: number): string =>
  typeof value === 'string' && value.includes('\n') ? textOf(value, indent) : scalarText(value as Scalar)

/** A text of several lines stands as a block beneath its key, word for word. */
function textOf(value: string, indent: number): string {
  if (/^\s|[^\S\n]\n|\n\n$/.test(value)) return flowText(value)
  const lines = value.replace(/\n$/, '').split('\n')
  const space = ' '.repeat(indent + 2)
  const block = lines.map((line) => (line === '' ? '' : `${space}${line}`)).join('\n')
  return `|${value.endsWith('\n') ? '' : '-'}\n${block}`
}
