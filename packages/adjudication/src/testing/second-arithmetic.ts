/** The arithmetic of the second reading: whole numbers of any size, nothing of the code under test. */
import type { SubCap, Tiers } from '@gongbao/program'

export interface Line {
  readonly code: string | null
  readonly pieces: bigint
  readonly inScope: bigint
  readonly outOfCatalogue: bigint
}
export interface Item {
  readonly benefit: number
  readonly line: Line | null
  readonly key: string | null
  amount: bigint
  allowed: bigint
  counted: bigint
  deducted: bigint
  growth: bigint
  paid: bigint
}
const inOrder = (a: bigint, b: bigint): bigint[] => (a < b ? [a, b] : [b, a])
export const min = (a: bigint, b: bigint): bigint => inOrder(a, b)[0]!
export const max = (a: bigint, b: bigint): bigint => inOrder(a, b)[1]!
export const sum = (all: readonly bigint[]): bigint => all.reduce((total, one) => total + one, 0n)
export const fenOf = (yuan: unknown): bigint => BigInt(Math.round(Number(yuan) * 100))

/** Largest remainders, the earlier first on equal ones. */
export function share(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = sum(weights)
  if (whole === 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => (total * weight) / whole)
  const order = weights
    .map((weight, at) => ({ at, rest: (total * weight) % whole }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  for (let left = total - sum(parts), at = 0; left > 0n; left -= 1n, at += 1) parts[order[at]!.at]! += 1n
  return parts
}

const PIECEWISE = ['drug', 'piece']
export const asksLines = ({ when, per }: SubCap): boolean => when !== undefined || PIECEWISE.includes(per)

/** The only condition of `any-plan.ts` is that the line's code is A; a cap by drug asks for a code, one by piece for a line. */
export function touches({ when, per }: SubCap, line: Line | null): boolean {
  if (when !== undefined && line?.code !== 'A') return false
  return per === 'drug' ? line?.code != null : per !== 'piece' || line !== null
}

/** The portion that counts, half up, shared over the items. */
export function count(items: readonly Item[], rate: bigint): void {
  const allowed = sum(items.map((item) => item.allowed))
  const counted = share(
    (allowed * rate * 2n + 10_000n) / 20_000n,
    items.map((item) => item.allowed),
  )
  items.forEach((item, at) => {
    item.counted = counted[at]!
  })
}

export function consume(items: readonly Item[], left: bigint): void {
  let rest = max(0n, left)
  for (const item of items) {
    item.deducted = min(rest, item.counted)
    rest -= item.deducted
  }
}

/** @param from counted and deducted before the item, in what its bands are measured over @returns fen × basis points */
export function productsOf(
  { measured, apply, bands }: Tiers,
  [counted, deducted]: readonly [bigint, bigint],
  item: Item,
): bigint {
  const ends = bands.map(({ upTo }) => (upTo === undefined ? null : BigInt(upTo)))
  const rateAt = (position: bigint): bigint =>
    BigInt(bands[ends.findIndex((end) => end === null || position <= end)]!.rate)
  const [above, after] = [counted - deducted, counted + item.counted - deducted - item.deducted]
  if (apply === 'whole') {
    const [before, now] = measured === 'burden' ? [counted, counted + item.counted] : [above, after]
    return after * rateAt(now) - above * rateAt(before)
  }
  // The deducted fen of an item come first; each other fen lies in one band.
  const [start, stop] = measured === 'burden' ? [counted + item.deducted, counted + item.counted] : [above, after]
  let lower = 0n
  let products = 0n
  bands.forEach(({ rate }, at) => {
    const end = ends[at] ?? max(stop, lower)
    products += max(0n, min(stop, end) - max(start, lower)) * BigInt(rate)
    lower = end
  })
  return products
}

/** @param products fen × basis points @param unit in fen */
export function rounded(products: bigint, unit: bigint, way: 'half-up' | 'down' | 'up'): bigint {
  const step = unit * 10_000n
  const added = way === 'down' ? 0n : way === 'up' ? step - 1n : step / 2n
  return ((products + added) / step) * unit
}
