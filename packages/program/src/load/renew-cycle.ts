/** The text of a cycle as a first wording of the next: its years and its election moved on, everything else and every comment as it stood. */
import { isScalar, isSeq, parseDocument } from 'yaml'
import { moved, putAll, rewritten, withoutLines } from './renewed-values.ts'

/** Plan years that a cycle's text names; none of a text that cannot be read. */
export function cycleYears(text: string): number[] {
  const years = parseDocument(text, { logLevel: 'silent' }).get('planYears')
  if (!isSeq(years)) return []
  return years.items.flatMap((item) => (isScalar(item) && Number.isInteger(item.value) ? [Number(item.value)] : []))
}

/**
 * Shares, fees and rates are taken over for people to change; figures of solvency stay at the day they are of. An approved exception was
 * approved for one cycle and does not come along.
 */
export function renewCycleText(text: string): string {
  const years = cycleYears(text)
  if (years.length === 0) return text
  const by = Math.max(...years) - Math.min(...years) + 1
  const document = parseDocument(text, { logLevel: 'silent' })
  const named = (value: string): string =>
    value.replaceAll(/(?<!\d)20\d\d(?!\d)/g, (year) =>
      years.includes(Number(year)) ? String(Number(year) + by) : year,
    )
  const listed = document.get('planYears')
  const edits = [
    ...(isSeq(listed) ? listed.items : []).map((node) => ({
      node,
      renew: (value: string) => String(Number(value) + by),
    })),
    { node: document.get('name', true), renew: named },
    { node: document.getIn(['consortium', 'election', 'on'], true), renew: (value: string) => moved(value, by) },
  ].flatMap(({ node, renew }) => (isScalar(node) && node.range ? [rewritten(node, renew)] : []))
  return putAll(text, [...edits, ...withoutLines(document, text, ['consortium', 'exception'])])
}
