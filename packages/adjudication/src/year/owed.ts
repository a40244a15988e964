/**
 * What a benefit owes through a cumulative eligible amount (architecture.md, "The heart"). A claim is paid the growth of this function, so
 * splitting a stay, reordering claims or reversing one cannot move the year's total by a fen.
 */
import { type Fen, fen, fenOfProducts, roundProducts } from '@gongbao/kernel'
import type { Schedule } from './schedule.ts'

/** How much of the cumulative amount is paid at the rate of one band, in fen. */
export function amountInBand(schedule: Schedule, at: number, through: number): number {
  const { deductible, tiers, upTo } = schedule
  const above = through - deductible
  if (above <= 0) return 0
  const lower = at === 0 ? 0 : upTo[at - 1]!
  const upper = upTo[at]!
  if (tiers.apply === 'whole') {
    const measured = tiers.measured === 'burden' ? through : above
    return measured > lower && measured <= upper ? above : 0
  }
  const start = tiers.measured === 'burden' ? Math.max(lower, deductible) : lower
  const end = Math.min(tiers.measured === 'burden' ? through : above, upper)
  return Math.max(0, end - start)
}

/** What is owed before the cap: the bands are added exactly in fen × basis points and rounded once. */
export function uncappedThrough(schedule: Schedule, through: number): Fen {
  let products = 0
  for (let at = 0; at < schedule.rates.length; at += 1)
    products += amountInBand(schedule, at, through) * schedule.rates[at]!
  return rounded(schedule, Number.isSafeInteger(products) ? products : productsExactly(schedule, through), through)
}

/** The same for amounts whose products pass 2^53. */
function productsExactly(schedule: Schedule, through: number): bigint {
  return schedule.rates.reduce((sum, rate, at) => sum + BigInt(amountInBand(schedule, at, through)) * BigInt(rate), 0n)
}

/** Rounding up, or to whole yuan, never owes more than lies above the deductible. */
function rounded({ rounding, deductible }: Schedule, products: number | bigint, through: number): Fen {
  if (rounding.fen === 1 && rounding.way === 'half-up' && typeof products === 'number') return fenOfProducts(products)
  const owed = roundProducts(products, rounding.fen, rounding.way)
  return Math.min(owed, Math.max(0, through - deductible)) as Fen
}

/** What a benefit owes through a cumulative eligible amount. */
export function owedThrough(schedule: Schedule, through: number): Fen {
  return Math.min(uncappedThrough(schedule, through), schedule.cap) as Fen
}

/** How much of the deductible the step from one cumulative amount to another consumes; negative when it gives back. */
export function deductibleUsed({ deductible }: Schedule, before: number, after: number): Fen {
  return fen(Math.min(deductible, after) - Math.min(deductible, before))
}
