/**
 * Money is integer fen (分), rates are integer basis points (1% = 100 bp). This file is the only place that divides.
 */

declare const fenBrand: unique symbol
declare const bpBrand: unique symbol

/** An amount in fen: a safe integer, possibly negative. */
export type Fen = number & { readonly [fenBrand]: true }
/** A rate in basis points: 10,000 bp = 100%. */
export type Bp = number & { readonly [bpBrand]: true }

export const ZERO_FEN = 0 as Fen

/** Brands a number as fen. @throws RangeError when it is not a safe integer: an inexact amount is a broken invariant. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact amount in fen: ${value}`)
  return (value === 0 ? 0 : value) as Fen
}

/** Brands a number as basis points. @throws RangeError when it is not a safe integer. */
export function bp(value: number): Bp {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact rate in basis points: ${value}`)
  return value as Bp
}

/** Adds amounts in fen. @throws RangeError when the sum leaves the exact range. */
export function sumFen(amounts: Iterable<number>): Fen {
  let total = 0
  for (const amount of amounts) total += amount
  return fen(total)
}

const YUAN = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,2}))?$/

/**
 * Reads a decimal yuan amount of at most two places ('1234.5', '1,234.50', 1234.5) as fen.
 * @returns null when the text is not exactly such an amount: nothing is rounded, nothing guessed
 */
export function parseYuan(value: string | number): Fen | null {
  const text = typeof value === 'number' ? String(value) : value.trim()
  const match = YUAN.exec(text)
  if (!match) return null
  const [, sign, whole, cents = ''] = match
  const amount = Number(whole!.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'))
  return Number.isSafeInteger(amount) ? fen(sign ? -amount : amount) : null
}

/** Writes fen as a plain decimal yuan with two places, the form of the national records: 123456 → '1234.56'. */
export function toYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Writes fen as people read it: 123456 → '1,234.56 元'. */
export function formatYuan(amount: Fen): string {
  const plain = toYuan(amount)
  const first = amount < 0 ? 1 : 0
  let at = plain.length - 3
  let grouped = plain.slice(at)
  for (; at - first > 3; at -= 3) grouped = `,${plain.slice(at - 3, at)}${grouped}`
  return `${plain.slice(0, at)}${grouped} 元`
}

/** Reads '60%', '12.5%' or '0.05%' as basis points. @returns null when it is not exact in basis points */
export function parsePercent(text: string): Bp | null {
  const match = /^(\d{1,5})(?:\.(\d{1,2}))?%$/.exec(text.trim())
  return match ? bp(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) : null
}

/** Writes basis points as a percentage without needless zeros: 8000 → '80%', 1250 → '12.5%'. */
export function formatPercent(rate: Bp): string {
  const sign = rate < 0 ? '-' : ''
  const digits = String(Math.abs(rate)).padStart(3, '0')
  const decimals = digits.slice(-2).replace(/0+$/, '')
  return `${sign}${digits.slice(0, -2)}${decimals ? `.${decimals}` : ''}%`
}

/** Rounds numerator ÷ denominator half up (away from zero for negatives, so that a reversal mirrors its original). */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError('division by zero')
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const rounded = Number((2n * n + d) / (2n * d))
  return negative && rounded !== 0 ? -rounded : rounded
}

/** value × multiplier ÷ divisor, rounded half up; exact inside whatever the size. */
export function mulDiv(value: number, multiplier: number, divisor: number): number {
  return divideHalfUp(BigInt(value) * BigInt(multiplier), BigInt(divisor))
}

/** The part of an amount at a rate, rounded half up to the fen. */
export function portion(amount: Fen, rate: Bp): Fen {
  return fen(mulDiv(amount, rate, 10_000))
}

/**
 * A sum of products fen × basis points as fen, rounded once, half up. The sum must be exact: not negative and below 2^53.
 * @throws RangeError when it is not
 */
export function fenOfProducts(sum: number): Fen {
  if (!Number.isSafeInteger(sum) || sum < 0) throw new RangeError(`not an exact sum of products: ${sum}`)
  const rest = sum % 10_000
  return fen((sum - rest) / 10_000 + (rest >= 5_000 ? 1 : 0))
}

export type RoundingWay = 'half-up' | 'down' | 'up'

/** Below this a sum of products can be rounded by plain division: the quotient's error stays far below a ten-thousandth, the least rest there is. */
export const SMALL_PRODUCTS = 2 ** 51

/**
 * `roundProducts` for columns of small sums: whole units, without a check.
 * @param sum of products fen × basis points, from 0 to `SMALL_PRODUCTS` @param unit 10,000 × the fen of a unit
 * @param add half a unit (half up), 0 (down), or a unit less one (up)
 */
export function wholeUnits(sum: number, unit: number, add: number): number {
  return Math.floor((sum + add) / unit)
}

/**
 * A sum of products fen × basis points, not negative and of any size, as fen in whole units.
 * @param unitFen 1 = to the fen, 10 = to the jiao, 100 = to the yuan
 */
export function roundProducts(sum: number | bigint, unitFen: number, way: RoundingWay): Fen {
  const unit = BigInt(unitFen) * 10_000n
  const whole = BigInt(sum) / unit
  const rest = BigInt(sum) % unit
  const up = way === 'up' ? rest > 0n : way === 'half-up' && 2n * rest >= unit
  return fen(Number(up ? whole + 1n : whole) * unitFen)
}

/**
 * Splits an amount by weights so that the parts sum to the whole (largest remainder; on equal remainders the earlier weight
 * takes the fen, so the caller's order must be meaningful: fee lines by `feedetl_sn`, coinsurers by code).
 * @throws RangeError when a weight is negative or not an integer, or when there is something to split and all weights are 0
 */
export function allocate(total: Fen, weights: readonly number[]): Fen[] {
  let whole = 0
  let heaviest = 0
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError('weights must be integers ≥ 0')
    whole += weight
    if (weight > heaviest) heaviest = weight
  }
  if (whole === 0) {
    if (total !== 0) throw new RangeError('nothing to split by: all weights are 0')
    return weights.map(() => ZERO_FEN)
  }
  if (total === whole) return weights.map(fen)
  const amount = Math.abs(total)
  // Number arithmetic is exact while every product is a safe integer; beyond, bigint does the same, some ten times slower.
  const split = Number.isSafeInteger(whole) && Number.isSafeInteger(amount * heaviest) ? splitSmall : splitLarge
  const { parts, remainders } = split(amount, weights)
  giveMissing(amount, parts, remainders)
  return parts.map((part) => fen(total < 0 ? -part : part))
}

interface Split {
  readonly parts: number[]
  readonly remainders: readonly (number | bigint)[]
}

function splitSmall(amount: number, weights: readonly number[]): Split {
  let whole = 0
  for (const weight of weights) whole += weight
  const remainders = weights.map((weight) => (amount * weight) % whole)
  return { parts: weights.map((weight, at) => (amount * weight - remainders[at]!) / whole), remainders }
}

function splitLarge(amount: number, weights: readonly number[]): Split {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const products = weights.map((weight) => BigInt(amount) * BigInt(weight))
  return {
    parts: products.map((product) => Number(product / whole)),
    remainders: products.map((product) => product % whole),
  }
}

/** Gives the fen that the whole parts leave over to the largest remainders, the earlier on equal ones. */
function giveMissing(amount: number, parts: number[], remainders: Split['remainders']): void {
  let missing = amount
  for (const part of parts) missing -= part
  if (missing === 0) return
  const order = parts.map((_, at) => at)
  order.sort((a, b) => (remainders[a] === remainders[b] ? a - b : remainders[a]! > remainders[b]! ? -1 : 1))
  for (const at of order.slice(0, missing)) parts[at]! += 1
}
