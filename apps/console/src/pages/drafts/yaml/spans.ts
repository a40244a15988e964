/** Where the nodes of a YAML text begin and end, and what stands on their lines. */
import { type Document, isCollection, isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Path } from './plain.ts'

/** A changed text, or null where the words cannot simply be put in. */
export type Spliced = string | null
export interface Source {
  readonly text: string
  readonly document: Document
}

export const nodeAt = ({ document }: Source, path: Path): Node | undefined =>
  (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined
export const pairAt = (map: YAMLMap, key: string | number): Pair<Node, Node | null> | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair<Node, Node | null> | undefined
export const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
export const columnOf = (text: string, at: number): number => at - lineStart(text, at)

/** Just after the last character of a node, without the comments and line ends behind it. */
export function endOf(node: Node, text: string): number {
  if (!isCollection(node) || isFlow(node)) return text.slice(0, node.range![1]).trimEnd().length
  const last = node.items.at(-1)
  if (!isPair(last)) return last ? endOf(last as Node, text) : node.range![1]
  return endOf((last.value ?? last.key) as Node, text)
}

export const dashOf = (item: Node, text: string): number => text.lastIndexOf('- ', item.range![0])

export const put = (text: string, from: number, to: number, written: string): string =>
  text.slice(0, from) + written + text.slice(to)
