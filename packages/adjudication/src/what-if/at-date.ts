/** The payout ratio's figures at a date, and what has happened and is not reported yet: chain ladder with its triangle, Bornhuetter–Ferguson beside it. */
import {
  type Bp,
  bornhuetterFerguson,
  type CivilDate,
  chainLadder,
  developedBp,
  type Fen,
  fen,
  portion,
} from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'
import { type Book, NO_DAY } from '../book/book.ts'
import { dayNumber, dayOf } from '../book/days.ts'

export interface AtDate {
  readonly on: CivilDate
  /** null where the book does not say when its claims were paid or approved. */
  readonly paidFen: number | null
  readonly approvedFen: number | null
  readonly reportedFen: number
  readonly triangle: Triangle
  /** Bornhuetter–Ferguson by the cycle's declared prior; null without a premium or a prior. */
  readonly prior: Estimate | null
  /** What is known and what the estimate adds: by the prior where there is one, else by the triangle. */
  readonly incurredFen: number | null
}

/** Supplementary payouts stay out of it: a book has none. */
export interface Triangle {
  /** '2026-01' … : the month of discharge. */
  readonly months: readonly string[]
  /** By month of treatment: cumulative payout reported by the end of each month since, the last as of the date. */
  readonly rows: readonly (readonly Fen[])[]
  /** Of each row; null where no older month has gone beyond. */
  readonly ultimates: readonly (Fen | null)[]
  /** What all rows together come to, less what is reported; null where a row has no ultimate. */
  readonly notReportedFen: number | null
}

export interface Estimate {
  readonly expectedFen: number
  readonly developed: Bp
  readonly ultimateFen: number
}

/** @param paid by row, in fen */
export function atDate(
  book: Book,
  paid: Float64Array,
  on: CivilDate,
  {
    plan,
    cycle,
    premiumFen,
  }: { readonly plan: Plan; readonly cycle: Cycle | null; readonly premiumFen: number | null },
): AtDate {
  const day = dayNumber(on)
  const reportedFen = sumUntil(book.days.reported, paid, day)
  const triangle = triangleOf(book, paid, plan, day)
  const prior = cycle && premiumFen !== null ? priorOf(plan, cycle, premiumFen as Fen, reportedFen as Fen, on) : null
  const byTriangle = triangle.notReportedFen === null ? null : reportedFen + triangle.notReportedFen
  return {
    on,
    paidFen: isKnown(book.days.paid) ? sumUntil(book.days.paid, paid, day) : null,
    approvedFen: isKnown(book.days.approved) ? sumUntil(book.days.approved, paid, day) : null,
    reportedFen,
    triangle,
    prior,
    incurredFen: prior ? prior.ultimateFen : byTriangle,
  }
}

const isKnown = (days: Uint16Array): boolean => days.some((day) => day !== NO_DAY)

function sumUntil(days: Uint16Array, paid: Float64Array, day: number): number {
  let sum = 0
  for (let row = 0; row < days.length; row += 1) if (days[row]! <= day) sum += paid[row]!
  return sum
}

function priorOf(
  { cover, claimWithin }: Plan,
  { payout }: Cycle,
  premiumFen: Fen,
  reportedFen: Fen,
  on: CivilDate,
): Estimate {
  const { prior } = payout
  const expectedFen = portion(premiumFen, prior.expectedRate)
  const developed = developedBp(prior, cover, claimWithin, on)
  return { expectedFen, developed, ultimateFen: bornhuetterFerguson(reportedFen, expectedFen, developed) }
}

/** Months counted from the cover's first. */
class Months {
  private readonly known = new Map<number, number>()
  private readonly first: number

  constructor(from: CivilDate) {
    this.first = monthsOf(from)
  }

  of(day: number): number {
    let month = this.known.get(day)
    if (month === undefined) {
      month = monthsOf(dayOf(day)) - this.first
      this.known.set(day, month)
    }
    return month
  }

  name(month: number): string {
    const at = this.first + month
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  }
}

const monthsOf = (on: CivilDate): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1

function triangleOf(book: Book, paid: Float64Array, { cover }: Plan, day: number): Triangle {
  const months = new Months(cover.from)
  const last = months.of(day)
  const rows: number[][] = []
  for (let row = 0; row < book.size; row += 1) {
    const [treated, reported] = [book.days.treated[row]!, book.days.reported[row]!]
    if (reported > day || paid[row] === 0) continue
    const month = Math.max(0, months.of(treated))
    if (month > last) continue
    while (rows.length <= month) rows.push(new Array<number>(Math.max(0, last - rows.length + 1)).fill(0))
    rows[month]![Math.max(0, months.of(reported) - month)]! += paid[row]!
  }
  const cumulative = rows.map((row) => {
    let sum = 0
    return row.map((amount) => {
      sum += amount
      return fen(sum)
    })
  })
  const ultimates = chainLadder(cumulative)
  const isWhole = ultimates.every((one) => one !== null)
  const known = cumulative.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)
  return {
    months: rows.map((_, month) => months.name(month)),
    rows: cumulative,
    ultimates,
    notReportedFen: isWhole ? ultimates.reduce((sum: number, one) => sum + (one ?? 0), 0) - known : null,
  }
}
