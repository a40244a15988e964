/** Civil dates of Asia/Shanghai as 'YYYY-MM-DD' strings; they sort as text and are inclusive at both ends of any range. */
import chineseDays from 'chinese-days'

declare const civilDateBrand: unique symbol
export type CivilDate = string & { readonly [civilDateBrand]: true }

/** An inclusive range of civil dates. */
export interface DateRange {
  readonly from: CivilDate
  readonly to: CivilDate
}

export const TIME_ZONE = 'Asia/Shanghai'
/** The last day for which the State Council's calendar of make-up days is known to this release; later dates are provisional (暂定). */
export const WORKING_CALENDAR_KNOWN_THROUGH = '2026-12-31' as CivilDate

/** Reads 'YYYY-MM-DD' (or the date part of 'YYYY-MM-DD hh:mm:ss'). @returns null when there is no such day */
export function parseDate(text: string): CivilDate | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/.exec(text.trim())
  if (!match) return null
  try {
    return Temporal.PlainDate.from(match[1]!, { overflow: 'reject' }).toString() as CivilDate
  } catch {
    return null
  }
}

/** As `parseDate`. @throws RangeError when there is no such day: for literals and for data already checked */
export function civilDate(text: string): CivilDate {
  const date = parseDate(text)
  if (!date) throw new RangeError(`not a civil date: ${text}`)
  return date
}

/** The civil date in Asia/Shanghai at an instant. */
export function dateAt(instant: Temporal.Instant): CivilDate {
  return instant.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString() as CivilDate
}

/** The first instant of a civil date in Asia/Shanghai. */
export function startOf(date: CivilDate): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE).toInstant()
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CivilDate
}

/** Adds calendar years; 29 February falls back to the 28th. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ years }).toString() as CivilDate
}

/** Whole days from one date to another (negative when `to` is earlier). Counted by hand: every claim asks it. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1 March of the year 0 in the Gregorian calendar: years begin in March, so that a leap day comes last. */
function dayNumber(date: CivilDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1
  return year * 365 + leapDays + dayOfYear
}

/** Age in completed years on a date (周岁); someone born on 29 February completes a year on 1 March of a common year. */
export function ageOn(birthOn: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4))
  return on.slice(5) < birthOn.slice(5) ? years - 1 : years
}

export function isWithin(date: CivilDate, range: DateRange): boolean {
  return range.from <= date && date <= range.to
}

export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether a date is a working day by the State Council's yearly calendar, make-up days included. */
export function isWorkingDay(date: CivilDate): boolean {
  return chineseDays.isWorkday(date)
}

/**
 * The date `count` working days after `date` (the day itself does not count).
 * @returns the date and whether it rests on a calendar not yet published (暂定)
 */
export function addWorkingDays(date: CivilDate, count: number): { on: CivilDate; provisional: boolean } {
  let on = date
  for (let left = count; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) left -= 1
  }
  return { on, provisional: on > WORKING_CALENDAR_KNOWN_THROUGH }
}

/** Writes a date as people read it: '2024年1月5日'. */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
