/**
 * What a benefit owes through a cumulative amount, as straight pieces: in each the products are slope × amount + intercept. The pieces are read
 * off the heart's own `amountInBand`, so that there is one arithmetic; a property holds both equal.
 */
import { SMALL_PRODUCTS, wholeUnits } from '@gongbao/kernel'
import { amountInBand, owedThrough } from '../year/owed.ts'
import type { Schedule } from '../year/schedule.ts'

/** Above this an amount is asked of the heart itself: 10,000 × it must stay small. */
const AMOUNT_MOST = Math.floor(SMALL_PRODUCTS / 40_000)

/** Many schedules' pieces one after another. */
export class AffineOwed {
  readonly schedules: readonly Schedule[]
  private readonly first: Uint32Array
  /** Inclusive upper ends. */
  private readonly end: Float64Array
  private readonly slope: Float64Array
  private readonly intercept: Float64Array
  private readonly deductible: Float64Array
  private readonly cap: Float64Array
  private readonly unit: Float64Array
  private readonly unitFen: Float64Array
  private readonly add: Float64Array

  constructor(schedules: readonly Schedule[]) {
    this.schedules = schedules
    const pieces = schedules.map(piecesOf)
    const flat = pieces.flat()
    this.first = new Uint32Array(schedules.length)
    let at = 0
    for (const [index, own] of pieces.entries()) {
      this.first[index] = at
      at += own.length
    }
    this.end = Float64Array.from(flat, ({ end }) => end)
    this.slope = Float64Array.from(flat, ({ slope }) => slope)
    this.intercept = Float64Array.from(flat, ({ intercept }) => intercept)
    this.deductible = Float64Array.from(schedules, ({ deductible }) => deductible)
    this.cap = Float64Array.from(schedules, ({ cap }) => cap)
    this.unit = Float64Array.from(schedules, ({ rounding }) => rounding.fen * 10_000)
    this.unitFen = Float64Array.from(schedules, ({ rounding }) => rounding.fen)
    this.add = Float64Array.from(schedules, ({ rounding: { fen, way } }) => {
      const unit = fen * 10_000
      return way === 'half-up' ? unit >>> 1 : way === 'down' ? 0 : unit - 1
    })
  }

  /** What schedule number `at` owes through an amount, in fen: `owedThrough`. */
  owed(at: number, through: number): number {
    const above = through - this.deductible[at]!
    if (above <= 0) return 0
    if (through > AMOUNT_MOST) return owedThrough(this.schedules[at]!, through)
    let piece = this.first[at]!
    while (through > this.end[piece]!) piece += 1
    const products = this.slope[piece]! * through + this.intercept[piece]!
    const owed = wholeUnits(products, this.unit[at]!, this.add[at]!) * this.unitFen[at]!
    const cap = this.cap[at]!
    const most = Math.min(above, cap)
    return Math.min(owed, most)
  }
}

interface Piece {
  readonly end: number
  readonly slope: number
  readonly intercept: number
}

/** Pieces end where a band ends, on whatever it is measured. */
function piecesOf(schedule: Schedule): Piece[] {
  const { deductible, tiers, upTo } = schedule
  if (deductible > AMOUNT_MOST) return [{ end: Number.POSITIVE_INFINITY, slope: 0, intercept: 0 }]
  const ends = upTo.map((end) => (tiers.measured === 'burden' ? end : end + deductible))
  const all = [...new Set([deductible, ...ends.filter((end) => end > deductible && end <= AMOUNT_MOST)])]
  const starts = all.sort((a, b) => a - b)
  const below = { end: deductible, slope: 0, intercept: 0 }
  return [
    below,
    ...starts.map((start, at): Piece => {
      const end = starts[at + 1] ?? Number.POSITIVE_INFINITY
      const at1 = productsThrough(schedule, start + 1)
      const slope = end - start > 1 ? productsThrough(schedule, start + 2) - at1 : 0
      return { end, slope, intercept: at1 - slope * (start + 1) }
    }),
  ]
}

function productsThrough(schedule: Schedule, through: number): number {
  return schedule.rates.reduce((sum, rate, at) => sum + amountInBand(schedule, at, through) * rate, 0)
}
