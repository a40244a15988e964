/** Ratios are pairs of integers until a person reads them; floors and limits are compared by cross-multiplying, so nothing is rounded first. */
import { type Bp, bp, divideHalfUp, type Fen } from './money.ts'

export interface Ratio {
  readonly numeratorFen: Fen
  readonly denominatorFen: Fen
}

/** Whether a ratio reaches a rate: numerator × 10,000 ≥ rate × denominator. @returns null where there is nothing to divide by */
export function reaches(ratio: Ratio, rate: Bp): boolean | null {
  if (ratio.denominatorFen <= 0) return null
  return BigInt(ratio.numeratorFen) * 10_000n >= BigInt(rate) * BigInt(ratio.denominatorFen)
}

/** Whether a ratio stays within a limit; exactly at it is within. @returns null where there is nothing to divide by */
export function staysWithin(ratio: Ratio, limit: Bp): boolean | null {
  if (ratio.denominatorFen <= 0) return null
  return BigInt(ratio.numeratorFen) * 10_000n <= BigInt(limit) * BigInt(ratio.denominatorFen)
}

/** For display only: basis points rounded half up. @returns null where there is nothing to divide by */
export function shownBp(ratio: Ratio): Bp | null {
  if (ratio.denominatorFen <= 0) return null
  return bp(divideHalfUp(BigInt(ratio.numeratorFen) * 10_000n, BigInt(ratio.denominatorFen)))
}

/** All years as one: Σ numerators ÷ Σ denominators. */
export function pooled(ratios: readonly Ratio[]): Ratio {
  const sum = (of: (ratio: Ratio) => Fen) => ratios.reduce((total, ratio) => total + of(ratio), 0) as Fen
  return { numeratorFen: sum((ratio) => ratio.numeratorFen), denominatorFen: sum((ratio) => ratio.denominatorFen) }
}

/** The mean of several ratios as one exact fraction, by cross-multiplying; every denominator > 0. */
function meanFraction(ratios: readonly Ratio[]): { n: bigint; d: bigint } {
  const { n, d } = ratios.reduce(
    (sum, { numeratorFen, denominatorFen }) => ({
      n: sum.n * BigInt(denominatorFen) + BigInt(numeratorFen) * sum.d,
      d: sum.d * BigInt(denominatorFen),
    }),
    { n: 0n, d: 1n },
  )
  return { n, d: d * BigInt(ratios.length) }
}

/** Whether the mean of the years' ratios reaches a rate, exactly. @returns null without a year to average */
export function meanReaches(ratios: readonly Ratio[], rate: Bp): boolean | null {
  const years = ratios.filter((ratio) => ratio.denominatorFen > 0)
  if (years.length === 0) return null
  const { n, d } = meanFraction(years)
  return n * 10_000n >= BigInt(rate) * d
}

/** The mean of the years' ratios in basis points, for display. */
export function shownMeanBp(ratios: readonly Ratio[]): Bp | null {
  const years = ratios.filter((ratio) => ratio.denominatorFen > 0)
  if (years.length === 0) return null
  const { n, d } = meanFraction(years)
  return bp(divideHalfUp(n * 10_000n, d))
}
