/** The text of a plan as a first wording of another: dates moved, names carried over, everything else and every comment as it stood. */
import { isScalar, parseDocument } from 'yaml'
import { moved, putAll, rewritten, withoutLines, yearsBetween } from './renewed-values.ts'

export interface Renewal {
  /** Codes of the old and the new plan; where both are years, dates move by the years between them. */
  readonly from: string
  readonly to: string
  /** What stands in place of the filing number until there is one. */
  readonly filingNo: string
}

const DATES: readonly (readonly string[])[] = [
  ['window', 'from'],
  ['window', 'to'],
  ['cover', 'from'],
  ['cover', 'to'],
  ['basicInsurance', 'window', 'from'],
  ['basicInsurance', 'window', 'to'],
  ['basicInsurance', 'cover', 'from'],
  ['basicInsurance', 'cover', 'to'],
  ['ageOn'],
]
/** Names in which the year stands. */
const NAMES: readonly (readonly string[])[] = [['title'], ['product', 'name'], ['notice', 'version']]

/**
 * Only the values named here are replaced, each in its place; extensions, which were decided for one year's window, stay with that year. A text that is no YAML comes back as it is: the check will say so.
 */
export function renewPlanText(text: string, { from, to, filingNo }: Renewal): string {
  const document = parseDocument(text, { logLevel: 'silent' })
  const years = yearsBetween(from, to)
  const changes: { at: readonly string[]; renew: (value: string) => string }[] = [
    ...DATES.map((at) => ({ at, renew: (value: string) => moved(value, years) })),
    ...NAMES.map((at) => ({ at, renew: (value: string) => value.replaceAll(from, to) })),
    { at: ['product', 'filingNo'], renew: () => filingNo },
  ]
  const edits = changes.flatMap(({ at, renew }) => {
    const node = document.getIn(at, true)
    return isScalar(node) && node.range ? [rewritten(node, renew)] : []
  })
  return putAll(text, [...edits, ...withoutLines(document, text, ['window', 'extensions'])])
}
