/** Two neighbours of a list, each in the other's place. */
import { isSeq, type Node } from 'yaml'
import type { Path } from './plain.ts'
import { dashOf, endOf, isFlow, lineEnd, lineStart, nodeAt, put, type Source, type Spliced } from './spans.ts'

export function swapped(source: Source, path: Path, first: number, second: number): Spliced {
  const list = nodeAt(source, path)
  if (!isSeq(list)) return null
  const [one, other] = [list.items[first] as Node, list.items[second] as Node]
  const { text } = source
  const [a, b] = isFlow(list)
    ? [one, other].map((item): Span => ({ from: item.range![0], to: endOf(item, text) }))
    : [one, other].map((item) => linesOf(item, text))
  const between = text.slice(a!.to, b!.from)
  return put(text, a!.from, b!.to, text.slice(b!.from, b!.to) + between + text.slice(a!.from, a!.to))
}

interface Span {
  readonly from: number
  readonly to: number
}

/** An item's lines without the last line end, with the remarks right above it that stand as deep as its dash. */
function linesOf(item: Node, text: string): Span {
  const dash = dashOf(item, text)
  const indent = text.slice(lineStart(text, dash), dash)
  let from = lineStart(text, dash)
  while (from > 0 && text.slice(lineStart(text, from - 1), from).startsWith(`${indent}#`))
    from = lineStart(text, from - 1)
  return { from, to: lineEnd(text, endOf(item, text)) }
}
