/** Days as the book keeps them: two bytes each. */
import { addDays, type CivilDate, civilDate, daysBetween } from '@gongbao/kernel'
import { NO_DAY } from './book.ts'

const FIRST_DAY = civilDate('2000-01-01')

/** When the house approved and paid a claim, where that is known. */
export interface Booked {
  readonly approvedOn?: CivilDate | null
  readonly paidOn?: CivilDate | null
}

/** Days since 2000-01-01; `NO_DAY` for none. */
export function dayNumber(on: CivilDate | null | undefined): number {
  if (!on) return NO_DAY
  const known = numbers.get(on)
  if (known !== undefined) return known
  const number = Math.min(NO_DAY - 1, Math.max(0, daysBetween(FIRST_DAY, on)))
  if (numbers.size < DAYS_KEPT) numbers.set(on, number)
  return number
}

/** A year has few days, and every claim names some. */
const numbers = new Map<CivilDate, number>()
const DAYS_KEPT = 10_000

/** The day again. */
export function dayOf(number: number): CivilDate {
  return addDays(FIRST_DAY, number)
}
