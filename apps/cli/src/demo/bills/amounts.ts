/** What a bill comes to, and who pays which part, in fen. The identities of domain.md hold by construction. */
import { allocate, type Fen, fen, mulDiv } from '@gongbao/kernel'
import type { Resident } from '../population.ts'
import type { Random } from '../random.ts'
import type { Leftovers, Pattern } from './patterns.ts'

export interface Amounts {
  readonly total: Fen
  readonly outOfCatalogue: Fen
  readonly overPriceCap: Fen
  readonly firstPay: Fen
  readonly inScope: Fen
  /** The pooled fund, and what the large-amount fund (employees) or critical-illness insurance (residents) adds. */
  readonly pooled: Fen
  readonly large: Fen
  /** Borne by the hospital. */
  readonly hospital: Fen
  /** Borne by the person. */
  readonly borne: Fen
  /** Of that, from the personal account. */
  readonly account: Fen
}

export const perMille = (amount: number, share: number): Fen => fen(mulDiv(amount, share, 1000))

/** What basic insurance pays of the in-scope amount above its threshold, per mille. */
const RATES: Readonly<Record<Resident['insutype'], readonly [number, number]>> = {
  '310': [800, 890],
  '390': [610, 730],
  '340': [940, 985],
}
/** Basic insurance's own deductible for a stay. */
const STAY_THRESHOLD = 80_000
/** Above this in a bill, the second fund pays. */
const LARGE_FROM = 12_000_000

/** @param totalYuan the bill's total @param leftovers what of it lies outside the catalogue and what is paid first */
export function divide(
  random: Random,
  totalYuan: number,
  pattern: Pattern,
  leftovers: Leftovers,
  insutype: Resident['insutype'],
): Amounts {
  const total = fen(totalYuan * 100 + random.int(0, 99))
  const outOfCatalogue = perMille(total, random.int(...leftovers.outOfCatalogue))
  const overPriceCap = random.chance(300) ? perMille(total, random.int(2, 25)) : fen(0)
  const firstPay = perMille(total, random.int(...leftovers.firstPay))
  const inScope = fen(Math.max(0, total - outOfCatalogue - overPriceCap - firstPay))
  const funds = fundsOf(random, inScope, pattern, insutype)
  const unpaid = total - funds.pooled - funds.large
  const hospital = pattern.days[1] > 0 && random.chance(25) ? perMille(inScope, random.int(5, 30)) : fen(0)
  const borne = fen(unpaid - Math.min(hospital, inScope - funds.pooled - funds.large))
  return {
    total,
    outOfCatalogue,
    overPriceCap,
    firstPay,
    inScope,
    ...funds,
    hospital: fen(unpaid - borne),
    borne,
    account: insutype === '310' ? perMille(borne, random.int(0, 600)) : fen(0),
  }
}

function fundsOf(random: Random, inScope: number, pattern: Pattern, insutype: Resident['insutype']) {
  const threshold = pattern.days[1] > 0 ? STAY_THRESHOLD : 0
  const above = Math.max(0, inScope - threshold)
  const rate = random.int(...RATES[insutype]) - pattern.lessPaid
  return {
    pooled: perMille(Math.min(above, LARGE_FROM), rate),
    large: perMille(Math.max(0, above - LARGE_FROM), Math.min(990, rate + 40)),
  }
}

/** Splits an amount over fee lines by random weights; the parts sum to the whole. */
export function split(random: Random, amount: Fen, lines: number): Fen[] {
  return allocate(
    amount,
    Array.from({ length: lines }, () => random.int(1, 100)),
  )
}

/** A record's total in yuan. @param person, record standard deviations of this person among all, and of this record among the person's */
export function totalOf(pattern: Pattern, person: number, record: number): number {
  return Math.max(20, Math.round(pattern.median * 2 ** ((person * pattern.spread + record * pattern.wobble) / 100)))
}
