/** Where in a YAML text a cursor stands: in which map a key is being written, or of which key a value. */
import { isPair, isSeq, type Node, parseDocument, type Scalar, visit } from 'yaml'
import type { Path } from './plain.ts'

export interface Place {
  readonly kind: 'key' | 'value'
  /** Of the map in which the key stands, or of the value itself. */
  readonly path: Path
  /** Where the word begins that is being written. */
  readonly from: number
  /** The document as it stands, with the unfinished word in it. */
  readonly root: unknown
}

/** A word no file holds. */
const MARK = 'cursorStandsHere'
const WORD = /[^\s,:{}[\]'"#]*$/

/** @returns every way to read the place, the likelier first; none inside a comment */
export function placesAt(text: string, at: number): Place[] {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  if (/(^|\s)#/.test(line)) return []
  const from = at - (WORD.exec(line)?.[0].length ?? 0)
  const rest = text.slice(at).replace(/^[^\s,:{}[\]'"#]+/, '')
  const put = (written: string): Place[] => {
    const found = findMark(`${text.slice(0, from)}${written}${rest}`)
    return found ? [{ ...found, from }] : []
  }
  const isLineStart = /^\s*(- +)*[^\s,:{}[\]'"#]*$/.test(line)
  if (!isLineStart) return put(MARK)
  return [...put(rest.startsWith(':') ? MARK : `${MARK}: 0`), ...put(MARK)]
}

function findMark(text: string): Omit<Place, 'from'> | null {
  const document = parseDocument(text)
  let found: Omit<Place, 'from'> | null = null
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string' || !node.value.includes(MARK)) return
      const path = pathOf(ancestors as Node[], node)
      const isKey = key === 'key'
      found = { kind: isKey ? 'key' : 'value', path: isKey ? path.slice(0, -1) : path, root: document.toJS() }
      return visit.BREAK
    },
  })
  return found
}

/** @param ancestors from the document down to the pair or list that holds the node */
export function pathOf(ancestors: readonly unknown[], node: Node): Path {
  const chain = [...ancestors, node]
  return chain.flatMap((one, at): (string | number)[] => {
    const inner = chain[at + 1]
    if (isSeq(one)) return [one.items.indexOf(inner as Node)]
    return isPair(one) ? [String((one.key as Scalar).value)] : []
  })
}

/** The word under a position, whether it is a key, and the path of what it belongs to. */
export function wordAt(
  text: string,
  at: number,
): { path: Path; isKey: boolean; from: number; to: number; word: string } | null {
  const document = parseDocument(text)
  let found: ReturnType<typeof wordAt> = null
  visit(document, {
    Scalar(key, node, ancestors) {
      const [from, to] = node.range ?? [0, 0]
      if (at < from || at > to || from === to) return
      found = { path: pathOf(ancestors as Node[], node), isKey: key === 'key', from, to, word: String(node.value) }
      return visit.BREAK
    },
  })
  return found
}
