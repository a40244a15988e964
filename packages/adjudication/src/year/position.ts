/** What one step along a benefit's bands owes, wherever the year stands: exact, in fen × basis points. */
import type { Schedule } from './schedule.ts'

/** Where a benefit stands, in fen: over the year, or over the stay where its bands are measured by stay. */
export interface Position {
  readonly counted: number
  /** Consumed by deductibles. */
  readonly deducted: number
}

/**
 * Products of a step. Marginal bands pay each fen above the deductible by the band it lies in; whole ones pay the growth of all that lies
 * above, at the rate of the band reached.
 */
export function productsOf(schedule: Schedule, from: Position, to: Position): bigint {
  const { rates, tiers } = schedule
  if (tiers.apply === 'whole') return wholeProducts(schedule, to) - wholeProducts(schedule, from)
  return rates.reduce((sum, rate, band) => sum + BigInt(amountOn(schedule, band, from, to)) * BigInt(rate), 0n)
}

/** What of a marginal step lies in a band, in fen. */
export function amountOn({ tiers, upTo }: Schedule, band: number, from: Position, to: Position): number {
  const onBurden = tiers.measured === 'burden'
  const start = onBurden ? from.counted + to.deducted - from.deducted : aboveOf(from)
  const end = onBurden ? to.counted : aboveOf(to)
  return Math.max(0, Math.min(end, upTo[band]!) - Math.max(start, band === 0 ? 0 : upTo[band - 1]!))
}

function wholeProducts(schedule: Schedule, position: Position): bigint {
  const above = aboveOf(position)
  return above <= 0 ? 0n : BigInt(above) * BigInt(schedule.rates[bandOf(schedule, position)]!)
}

/** Place of the band in which a position lies. */
export function bandOf(schedule: Schedule, position: Position): number {
  const measured = measuredAt(schedule, position)
  return schedule.upTo.findIndex((end) => measured <= end)
}

/** What the bands are measured on at a position, in fen. */
export function measuredAt({ tiers }: Schedule, position: Position): number {
  return tiers.measured === 'burden' ? position.counted : aboveOf(position)
}

/** What lies above the deductible. */
export function aboveOf({ counted, deducted }: Position): number {
  return counted - deducted
}
