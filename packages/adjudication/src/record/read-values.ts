/**
 * The smallest readers of a record: amounts, dates, flags, codes. Written by hand because the same by zod costs more than the whole
 * adjudication; a test holds them equal to `record.schema.ts`.
 */
import { type Fen, parseYuan } from '@gongbao/kernel'
import { type RecordErrorCode, RecordFault } from './record.ts'

/** Any JSON object of the record. */
export type Row = Readonly<Record<string, unknown>>

/** The largest amount of one field, 1,000 million yuan in fen: beyond is a mistake, and sums of a person's year stay exact. */
export const MOST_FEN = 100_000_000_000
/** The longest code or id. */
export const MOST_TEXT = 200

/** Where a value stands; put into words only when something is wrong. */
export class Place {
  readonly prefix: string
  /** Number of the row in its list, from 0; -1 outside lists. */
  row: number
  constructor(prefix: string, row = -1) {
    this.prefix = prefix
    this.row = row
  }
  /** 'medfee_sumamt', 'person.birthOn', 'details[3].inscp_scp_amt' */
  field(key: string): string {
    return this.row < 0 ? this.prefix + key : `${this.prefix}[${this.row}].${key}`
  }
}

export function fault(code: RecordErrorCode, field: string, text: string): never {
  throw new RecordFault({ code, field, text })
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An absent, null or empty value says nothing. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** Decimal yuan with at most two places, text or number, as fen; NaN when it is anything else. */
export function fenOf(value: unknown): number {
  if (typeof value === 'string') return fenOfText(value)
  if (typeof value !== 'number') return Number.NaN
  const amount = Math.round(value * 100)
  // The number is a decimal of two places exactly when that decimal reads back as the same number.
  return amount / 100 === value && Math.abs(amount) <= MOST_FEN ? amount + 0 : Number.NaN
}

function fenOfText(text: string): number {
  const negative = text.charCodeAt(0) === 45
  const start = negative ? 1 : 0
  let at = start
  let amount = 0
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    amount = amount * 10 + digit
  }
  const places = text.length - at - 1
  if (at === start || at > 14 || places > 2 || places === 0) return fenOfOther(text)
  amount *= 100
  if (places > 0) {
    const tens = text.charCodeAt(at + 1) - 48
    const ones = places === 2 ? text.charCodeAt(at + 2) - 48 : 0
    if (text.charCodeAt(at) !== 46 || tens < 0 || tens > 9 || ones < 0 || ones > 9) return fenOfOther(text)
    amount += tens * 10 + ones
  }
  if (amount > MOST_FEN) return Number.NaN
  return negative && amount !== 0 ? -amount : amount
}

/** Thousands separators and blanks around, the rarer forms. */
function fenOfOther(text: string): number {
  const amount = parseYuan(text)
  return amount === null || Math.abs(amount) > MOST_FEN ? Number.NaN : amount
}

/** An amount that counts as 0 when the record does not state it. Readers take the value itself: a property read by its own name is fastest. */
export function readAmount(value: unknown, key: string, place: Place): Fen {
  if (isAbsent(value)) return 0 as Fen
  const amount = fenOf(value)
  if (Number.isNaN(amount)) badAmount(place.field(key))
  return amount as Fen
}

export function readOptionalAmount(value: unknown, key: string, place: Place): Fen | null {
  return isAbsent(value) ? null : readAmount(value, key, place)
}

export function readRequiredAmount(value: unknown, key: string, place: Place): Fen {
  if (isAbsent(value)) missing(place.field(key))
  return readAmount(value, key, place)
}

function badAmount(field: string): never {
  fault(
    'INVALID_AMOUNT',
    field,
    `${field} 应为元，最多两位小数且不超过 10 亿元 / ${field} must be yuan with at most two places, at most 1,000 million`,
  )
}

export function missing(field: string): never {
  fault('MISSING', field, `缺少 ${field} / ${field} is missing`)
}

export function badValue(field: string, zh: string, en: string): never {
  fault('INVALID_VALUE', field, `${field} ${zh} / ${field} ${en}`)
}

/** A code or id: text, or a number small enough to be exact. Blanks around are dropped; empty is absent. */
export function readText(value: unknown, key: string, place: Place): string | null {
  if (typeof value === 'string') {
    if (value.length > MOST_TEXT) badText(place.field(key))
    const text = isTrimmed(value) ? value : value.trim()
    return text === '' ? null : text
  }
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return badValue(
    place.field(key),
    '应为文本（过长的数字必须写作文本）',
    'must be text (long numbers must be written as text)',
  )
}

function badText(field: string): never {
  badValue(field, `最长 ${MOST_TEXT} 个字符`, `has more than ${MOST_TEXT} characters`)
}

/** Whether both ends are plain printed characters: `trim` need not look. */
function isTrimmed(text: string): boolean {
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(text.length - 1)
  return first > 32 && first < 127 && last > 32 && last < 127
}

export function readRequiredText(value: unknown, key: string, place: Place): string {
  return readText(value, key, place) ?? missing(place.field(key))
}

/** A code of a catalogue: full-width characters are the plain ones. */
export function readCode(value: unknown, key: string, place: Place): string | null {
  const code = readText(value, key, place)
  return code === null || isPlain(code) ? code : code.normalize('NFKC').trim()
}

/** A national code of two digits, 09: the zero that a spreadsheet or YAML drops is put back. */
export function readTwoDigits(value: unknown, key: string, place: Place): string | null {
  const code = readCode(value, key, place)
  return code !== null && code.length === 1 && code >= '0' && code <= '9' ? `0${code}` : code
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false
  return true
}

/** 1, '1', true or 'true' is yes; 0, '0', false or 'false' is no; absent is null. */
export function readFlag(value: unknown, key: string, place: Place): boolean | null {
  if (isAbsent(value)) return null
  if (value === '0' || value === 0 || value === false || value === 'false') return false
  if (value === '1' || value === 1 || value === true || value === 'true') return true
  return badValue(place.field(key), '应为 0 或 1', 'must be 0 or 1')
}

export function readWhole(value: unknown, key: string, place: Place, least: number, most: number): number | null {
  if (isAbsent(value)) return null
  const whole = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value
  if (typeof whole === 'number' && Number.isInteger(whole) && whole >= least && whole <= most) return whole
  return badValue(place.field(key), `应为 ${least} 到 ${most} 的整数`, `must be an integer from ${least} to ${most}`)
}

/** The most of one item on a line. */
export const MOST_COUNT = 1_000_000

/** A count as a number or plain decimal, rounded up to a whole one: half a box is a box begun. */
export function readCount(value: unknown, key: string, place: Place): number | null {
  if (isAbsent(value)) return null
  const count = typeof value === 'string' && COUNT.test(value.trim()) ? Number(value) : value
  if (typeof count === 'number' && Math.abs(count) <= MOST_COUNT) return Math.ceil(Math.abs(count))
  return badValue(place.field(key), '应为数量', 'must be a count')
}
export const COUNT = /^-?\d{1,9}(?:\.\d{1,6})?$/

/** One of a closed list. */
export function readOneOf<const Value extends string>(
  value: unknown,
  key: string,
  place: Place,
  values: readonly Value[],
): Value | null {
  if (isAbsent(value)) return null
  if (values.includes(value as Value)) return value as Value
  return badValue(place.field(key), `只取 ${values.join('、')}`, `must be one of ${values.join(', ')}`)
}

/** The rows of a list; absent is none. */
export function readRows(value: unknown, key: string, most: number): readonly unknown[] {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) badValue(key, '应为列表', 'must be a list')
  if (value.length > most) fault('TOO_MANY', key, `${key} 最多 ${most} 行 / ${key} has more than ${most} rows`)
  return value
}

/** The row itself. */
export function rowAt(rows: readonly unknown[], at: number, list: string): Row {
  const row = rows[at]
  return isRow(row) ? row : badValue(`${list}[${at}]`, '应为对象', 'must be an object')
}
