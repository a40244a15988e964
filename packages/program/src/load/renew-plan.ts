/** The text of a plan as a first wording of another: dates moved, names carried over, everything else and every comment as it stood. */
import { addYears, parseDate } from '@gongbao/kernel'
import { isScalar, parseDocument, type Scalar } from 'yaml'

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

/** Only the values named here are replaced, each in its place. A text that is no YAML comes back as it is: the check will say so. */
export function renewPlanText(text: string, { from, to, filingNo }: Renewal): string {
  const document = parseDocument(text, { logLevel: 'silent' })
  const years = isYear(from) && isYear(to) ? Number(to) - Number(from) : 0
  const changes: { at: readonly string[]; renew: (value: string) => string }[] = [
    ...DATES.map((at) => ({ at, renew: (value: string) => moved(value, years) })),
    ...NAMES.map((at) => ({ at, renew: (value: string) => value.replaceAll(from, to) })),
    { at: ['product', 'filingNo'], renew: () => filingNo },
  ]
  const edits = changes.flatMap(({ at, renew }) => {
    const node = document.getIn(at, true)
    return isScalar(node) && node.range ? [editOf(node, renew)] : []
  })
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, value }) => done.slice(0, start) + value + done.slice(end), text)
}

const isYear = (code: string): boolean => /^(?:19|20|21)\d{2}$/.test(code)

function moved(value: string, years: number): string {
  const date = parseDate(value)
  return date ? addYears(date, years) : value
}

/** Keeps the quotes a value was written in. */
function editOf(node: Scalar, renew: (value: string) => string): { start: number; end: number; value: string } {
  const [start, end] = node.range!
  const value = renew(String(node.value))
  if (node.type === 'QUOTE_SINGLE') return { start, end, value: `'${value.replaceAll("'", "''")}'` }
  return { start, end, value: node.type === 'QUOTE_DOUBLE' ? JSON.stringify(value) : value }
}
