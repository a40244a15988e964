/** Claims that have happened and not been reported yet, and premium that has been earned: the two estimates beside the ledger's own figures. */
import { addYears, type CivilDate, type DateRange, daysBetween } from './calendar.ts'
import { type Bp, bp, type Fen, fen, mulDiv } from './money.ts'

/** The city's declared expectation until its own triangle says more. */
export interface Prior {
  /** Expected payout of the whole year, of premium. */
  readonly expectedRate: Bp
  /** How much of a year's payout is reported by the end of month 1 to 12 of cover. */
  readonly developed: readonly Bp[]
}

/**
 * How much of a year's payout should have been reported by a day: the declared pattern, by days between month ends. After its last month the
 * pattern stays where it ended until no claim can be filed any more, then it is all.
 */
export function developedBp(prior: Prior, cover: DateRange, claimWithinYears: number, on: CivilDate): Bp {
  if (on < cover.from) return bp(0)
  if (on > addYears(cover.to, claimWithinYears)) return bp(10_000)
  const total = daysBetween(cover.from, cover.to) + 1
  const passed = Math.min(daysBetween(cover.from, on) + 1, total)
  const months = prior.developed.length
  const whole = Math.floor((passed * months) / total)
  if (whole >= months) return prior.developed[months - 1]!
  const from = whole === 0 ? 0 : prior.developed[whole - 1]!
  const rise = prior.developed[whole]! - from
  return bp(from + mulDiv(rise, passed * months - whole * total, total))
}

/**
 * Bornhuetter–Ferguson: what is known plus the expected part of what is not: 14 m known at 17% developed with 82 m expected → 82.06 m.
 * Chain ladder has no triangle in year one, and a first month read as a rate for the year would be noise.
 */
export function bornhuetterFerguson(knownFen: Fen, expectedFen: Fen, developed: Bp): Fen {
  return fen(knownFen + notYetReported(expectedFen, developed))
}

/** The expected part that has not been reported: expected × (1 − developed). */
export function notYetReported(expectedFen: Fen, developed: Bp): Fen {
  return fen(mulDiv(expectedFen, 10_000 - developed, 10_000))
}

/** Premium of the days of cover that have passed, today included. */
export function earnedPremium(premiumFen: Fen, cover: DateRange, on: CivilDate): Fen {
  if (on < cover.from) return fen(0)
  const total = daysBetween(cover.from, cover.to) + 1
  return fen(mulDiv(premiumFen, Math.min(daysBetween(cover.from, on) + 1, total), total))
}

/**
 * Chain ladder over cumulative amounts, one row per plan year, one column per month of development, the oldest year first and the longest.
 * @returns the ultimate of each row, or null for a row no older year has gone beyond
 */
export function chainLadder(triangle: readonly (readonly Fen[])[]): (Fen | null)[] {
  const longest = Math.max(0, ...triangle.map((row) => row.length))
  return triangle.map((row) => {
    let ultimate: number | null = row.at(-1) ?? null
    for (let month = row.length; month < longest && ultimate !== null; month += 1) {
      const older = triangle.filter((other) => other.length > month)
      const before = older.reduce((sum, other) => sum + other[month - 1]!, 0)
      const after = older.reduce((sum, other) => sum + other[month]!, 0)
      ultimate = before > 0 ? mulDiv(ultimate, after, before) : null
    }
    return ultimate === null ? null : fen(ultimate)
  })
}
