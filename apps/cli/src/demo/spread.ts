/** Even draws: a few hundred people get the same mixture as a hundred thousand, and one seed's luck decides no figure. */
import type { Random } from './random.ts'

/**
 * Picks items with chances in 10,000, evenly: of a run of items whose weights sum to 10,000, one is picked.
 * @returns the places picked, rising
 */
export function pickEvenly(random: Random, weights: readonly number[]): number[] {
  const picked: number[] = []
  let next = random.int(0, 9_999)
  let passed = 0
  for (const [at, weight] of weights.entries()) {
    passed += weight
    if (passed <= next) continue
    picked.push(at)
    next += 10_000
  }
  return picked
}

/** So many draws of a normal variable that together fill its whole range evenly, in random order, as standard deviations. */
export function evenNormals(random: Random, count: number): number[] {
  const draws = Array.from({ length: count }, (_, at) => normalQuantile((at + 0.5) / count))
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random.int(0, at)
    ;[draws[at], draws[other]] = [draws[other]!, draws[at]!]
  }
  return draws
}

const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572]
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
const TAIL = 0.02425

/** How many standard deviations stand above a share of all draws (Acklam's approximation, good to nine digits). */
export function normalQuantile(share: number): number {
  if (share > 1 - TAIL) return -normalQuantile(1 - share)
  const horner = (terms: readonly number[], x: number) => terms.reduce((sum, term) => sum * x + term, 0)
  if (share < TAIL) {
    const x = Math.sqrt(-2 * Math.log(share))
    return horner(C, x) / (horner(D, x) * x + 1)
  }
  const x = share - 0.5
  const square = x * x
  return (horner(A, square) * x) / (horner(B, square) * square + 1)
}
