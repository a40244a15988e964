/** Cases of a plan as cases of its renewal: dates moved with the plan's, outcomes as they were, so that an unchanged renewal answers the same. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml'
import { type Edit, moved, putAll, rewritten, yearsBetween } from './renewed-values.ts'

export interface RenewedCase {
  readonly name: string
  /** An item of a list, `- name: …`, with a line end. */
  readonly text: string
}

/**
 * @param text of one `cases/*.yaml`
 * @param renewal codes of the old and the new plan
 * @returns those of the old plan, in order, as they would read for the new one; none of a text that is no list
 */
export function renewCases(text: string, renewal: { readonly from: string; readonly to: string }): RenewedCase[] {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0 || !isSeq(document.contents)) return []
  return document.contents.items.flatMap((item) => {
    if (!isMap(item) || String(item.get('plan')) !== renewal.from) return []
    const renewed = renewCase(text, item, renewal)
    return renewed === null ? [] : [{ name: named(String(item.get('name') ?? ''), renewal), text: renewed }]
  })
}

type Codes = Parameters<typeof renewCases>[1]
const named = (value: string, { from, to }: Codes): string => value.replaceAll(from, to)

function renewCase(text: string, item: YAMLMap, codes: Codes): string | null {
  const [start, end] = item.range!
  const dash = text.lastIndexOf('-', start - 1)
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
  if (indent.trim() !== '') return null
  const edits = editsIn(item, codes).map((edit) => ({ ...edit, start: edit.start - dash, end: edit.end - dash }))
  return `${withoutRemarks(putAll(text.slice(dash, end), edits)).replaceAll(`\n${indent}`, '\n')}\n`
}

/** What stands behind the last value, remarks on the next case, belongs to that one. */
const withoutRemarks = (text: string): string => text.replace(/(?:\n[ \t]*(?:#[^\n]*)?)*$/, '')

function editsIn(item: YAMLMap, codes: Codes): Edit[] {
  const years = yearsBetween(codes.from, codes.to)
  const edits: Edit[] = []
  const renew = (node: unknown, how: (value: string) => string): void => {
    if (!isScalar(node) || !node.range) return
    const edit = rewritten(node as Scalar, how)
    if (how(String(node.value)) !== String(node.value)) edits.push(edit)
  }
  renew(item.get('plan', true), () => codes.to)
  for (const key of ['name', 'note']) {
    const node = item.get(key, true)
    // Text of several lines stands with an indent of its own.
    if (isScalar(node) && !String(node.type).startsWith('BLOCK')) renew(node, (value) => named(value, codes))
  }
  for (const key of ['given', 'then']) {
    const node = item.get(key, true)
    if (isMap(node) || isSeq(node))
      visit(node, { Pair: (_, { value }) => void renew(value, (one) => moved(one, years)) })
  }
  return edits
}
