/**
 * Changes to one place of a YAML text, so that comments, order and every other line stay as they were written: the words are put in where they
 * belong, and what comes out is read again. Should it then not mean what was wanted, the whole document is written by the `yaml` package instead.
 */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLSeq,
} from 'yaml'
import type { Path, Plain } from './plain.ts'
import {
  columnOf,
  dashOf,
  endOf,
  isFlow,
  lineEnd,
  lineStart,
  nodeAt,
  pairAt,
  put,
  type Source,
  type Spliced,
} from './spans.ts'
import { swapped } from './swap-items.ts'
import { afterDash, afterKey, flowText, scalarText } from './write-value.ts'

/** Puts a value at a path; maps on the way that are not there yet are made. */
export function setAt(text: string, path: Path, value: Plain): string {
  return changed(
    text,
    (source) => splicedSet(source, path, value),
    (document) => document.setIn(path, value),
  )
}

/** Takes a key or a list's item away; a map or list that would be left empty goes with it. */
export function removeAt(text: string, path: Path): string {
  const at = emptied(parseDocument(text), path)
  return changed(
    text,
    (source) => splicedRemove(source, at),
    (document) => document.deleteIn(at),
  )
}

/** Adds an item at the end of a list, which is made when there is none. */
export function addAt(text: string, path: Path, value: Plain): string {
  const document = parseDocument(text)
  if (path.length === 0 && !isSeq(document.contents)) return begun(text, value)
  if (!document.hasIn(path)) return setAt(text, path, [value])
  return changed(
    text,
    (source) => splicedAdd(source, path, value),
    (document) => document.addIn(path, value),
  )
}

/** A list that is the whole file, where so far there are only remarks, or an empty list. */
function begun(text: string, value: Plain): string {
  const remarks = text.split('\n').filter((line) => line.trimStart().startsWith('#'))
  return [...remarks, `- ${afterDash(value, 0)}`, ''].join('\n')
}

/** Puts an item of a list before or behind its neighbour; the remarks right above an item go with it. @param to its new place, one away */
export function moveAt(text: string, path: Path, to: number): string {
  const [list, at] = [path.slice(0, -1), Number(path.at(-1))]
  const [first, second] = [Math.min(at, to), Math.max(at, to)]
  return changed(
    text,
    (source) => swapped(source, list, first, second),
    (document) => {
      const { items } = document.getIn(list, true) as YAMLSeq
      ;[items[first], items[second]] = [items[second], items[first]]
    },
  )
}

/** Gives a key another name; what stands under it stays. */
export function renameAt(text: string, path: Path, name: string): string {
  const parent = parseDocument(text).getIn(path.slice(0, -1), true)
  const [from, to] = (isMap(parent) && pairAt(parent, path.at(-1)!)?.key.range) || [0, 0]
  return to === 0 ? text : put(text, from, to, name)
}

function changed(text: string, splice: (source: Source) => Spliced, change: (document: Document) => void): string {
  const wanted = parseDocument(text)
  change(wanted)
  const spliced = splice({ text, document: parseDocument(text) })
  if (spliced !== null) {
    const read = parseDocument(spliced)
    if (read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(wanted.toJS())) return spliced
  }
  return wanted.toString({ lineWidth: 0 })
}

/** The path to take away so that nothing empty stays. */
function emptied(document: Document, path: Path): Path {
  const parent = path.slice(0, -1)
  const node = document.getIn(parent, true)
  const isLast = isCollection(node) && node.items.length === 1
  return isLast && parent.length > 0 ? emptied(document, parent) : path
}

function splicedSet(source: Source, path: Path, value: Plain): Spliced {
  const { text } = source
  const node = nodeAt(source, path)
  const parent = nodeAt(source, path.slice(0, -1))
  if (!node) return splicedKey(source, path, value)
  const isInFlow = isFlow(parent)
  if (isInFlow) return put(text, node.range![0], endOf(node, text), flowText(value))
  if (isScalar(node) && (value === null || typeof value !== 'object')) {
    const written = scalarText(value)
    if (!written.includes('\n')) return put(text, node.range![0], endOf(node, text), written)
  }
  if (isSeq(parent)) {
    const dash = text.lastIndexOf('-', node.range![0] - 1)
    return put(text, dash + 2, endOf(node, text), afterDash(value, columnOf(text, dash)))
  }
  const key = isMap(parent) ? pairAt(parent, path.at(-1)!)?.key : undefined
  if (!key) return null
  const written = afterKey(value, columnOf(text, key.range![0]))
  const end = endOf(node, text)
  // What is written in several lines takes the remark behind the old value up to the key.
  const remark = written.includes('\n') ? text.slice(end, lineEnd(text, end)) : ''
  const begun = remark === '' ? written : written.replace('\n', () => `${remark}\n`)
  return put(text, text.indexOf(':', key.range![1]) + 1, end + remark.length, begun)
}

/** A key that is not there yet: at the end of its map. */
function splicedKey(source: Source, path: Path, value: Plain): Spliced {
  const { text } = source
  const [key, parent] = [path.at(-1)!, nodeAt(source, path.slice(0, -1))]
  if (parent === undefined && path.length > 1) return splicedSet(source, path.slice(0, -1), { [key]: value })
  if (!isMap(parent) || typeof key !== 'string' || parent.items.length === 0) return null
  const end = endOf(parent, text)
  if (isFlow(parent)) {
    const last = parent.items.at(-1) as Pair<Node, Node | null>
    const at = endOf(last.value ?? last.key, text)
    return put(text, at, at, `, ${scalarText(key, true)}: ${flowText(value)}`)
  }
  const indent = columnOf(text, (parent.items[0] as Pair<Node>).key.range![0])
  return put(
    text,
    lineEnd(text, end),
    lineEnd(text, end),
    `\n${' '.repeat(indent)}${scalarText(key)}:${afterKey(value, indent)}`,
  )
}

function splicedAdd(source: Source, path: Path, value: Plain): Spliced {
  const { text } = source
  const list = nodeAt(source, path)
  if (!isSeq(list) || list.items.length === 0) return splicedSet(source, path, [value])
  const end = endOf(list, text)
  const last = list.items.at(-1) as Node
  if (isFlow(list)) return put(text, endOf(last, text), endOf(last, text), `, ${flowText(value)}`)
  const indent = columnOf(text, dashOf(list.items[0] as Node, text))
  return put(text, lineEnd(text, end), lineEnd(text, end), `\n${' '.repeat(indent)}- ${afterDash(value, indent)}`)
}

const startOf = (node: Node | undefined): number | undefined => node?.range?.[0]
function splicedRemove(source: Source, path: Path): Spliced {
  const { text } = source
  const parent = nodeAt(source, path.slice(0, -1))
  const step = path.at(-1)!
  if (isSeq(parent)) return withoutItem(text, parent.items as Node[], Number(step), isFlow(parent))
  if (!isMap(parent)) return null
  const pairs = parent.items as Pair<Node, Node | null>[]
  const at = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === step)
  const [pair, next] = [pairs[at]!, pairs[at + 1]]
  const end = endOf(pair.value ?? pair.key, text)
  if (isFlow(parent)) return withoutFlow(text, pair.key.range![0], end, startOf(next?.key), pairs[at - 1])
  const start = pair.key.range![0]
  const sharesLine = text.slice(lineStart(text, start), start).trim() !== ''
  if (sharesLine) return next ? put(text, start, next.key.range![0], '') : null
  return put(text, lineStart(text, start), lineEnd(text, end) + 1, '')
}

function withoutItem(text: string, items: Node[], at: number, isFlowList: boolean): Spliced {
  const item = items[at]!
  const end = endOf(item, text)
  const before = items[at - 1]
  if (isFlowList)
    return withoutFlow(text, item.range![0], end, startOf(items[at + 1]), before && { key: before, value: null })
  const dash = dashOf(item, text)
  if (text.slice(lineStart(text, dash), dash).trim() !== '') return null
  return put(text, lineStart(text, dash), lineEnd(text, end) + 1, '')
}

function withoutFlow(
  text: string,
  start: number,
  end: number,
  next: number | undefined,
  before: { key: Node; value: Node | null } | undefined,
): Spliced {
  if (next !== undefined) return put(text, start, next, '')
  return before ? put(text, endOf(before.value ?? before.key, text), end, '') : null
}
