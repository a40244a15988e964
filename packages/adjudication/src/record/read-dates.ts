/** Dates of a record. Instants are read by the date they bear: the time of day decides nothing here. */
import { type CivilDate, parseDate } from '@gongbao/kernel'
import { fault, isAbsent, missing, type Place } from './read-values.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DASH = 45

/** The civil date of 'YYYY-MM-DD' or 'YYYY-MM-DD hh:mm:ss'; null when there is no such day. Equal to the kernel's `parseDate`, and quicker. */
export function dateOf(value: unknown): CivilDate | null {
  if (typeof value !== 'string') return null
  if (value.length !== 10 && !endsInTime(value)) return parseDate(value)
  const year = digits(value, 0, 4)
  const month = digits(value, 5, 7)
  const day = digits(value, 8, 10)
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return null
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return null
  if (month === 2 && day === 29 && !isLeap(year)) return null
  return (value.length === 10 ? value : value.slice(0, 10)) as CivilDate
}

/** Whether the text is 19 characters of which the last nine are ' hh:mm:ss'. */
function endsInTime(text: string): boolean {
  if (text.length !== 19) return false
  const separator = text.charCodeAt(10)
  if (separator !== 32 && separator !== 84) return false
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false
  return digits(text, 11, 13) >= 0 && digits(text, 14, 16) >= 0 && digits(text, 17, 19) >= 0
}

/** The number the characters spell, or -1 when any is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function readDate(value: unknown, key: string, place: Place): CivilDate | null {
  if (isAbsent(value)) return null
  return dateOf(value) ?? badDate(place.field(key))
}

export function readRequiredDate(value: unknown, key: string, place: Place): CivilDate {
  return readDate(value, key, place) ?? missing(place.field(key))
}

function badDate(field: string): never {
  fault('INVALID_DATE', field, `${field} 不是日期，应写作 2026-01-31 / ${field} must be a date, 2026-01-31`)
}
