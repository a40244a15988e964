/** What the benefits pay of a claim, on top of the year as it stands: bands, rounding, then whatever caps what is paid. */
import { invariant, roundProducts } from '@gongbao/kernel'
import type { Working } from './allow.ts'
import { type Capping, type OpenStep, type PaidOut, payOut } from './pay-out.ts'
import type { PlanYear } from './plan-year.ts'
import { aboveOf, amountOn, bandOf, type Position, productsOf } from './position.ts'
import type { Schedule } from './schedule.ts'
import type { YearState } from './state.ts'

/** What a claim moved of one benefit, in fen. */
export interface PaidBenefit {
  readonly schedule: Schedule
  /** Before limits, caps and the portion that counts. */
  readonly offered: number
  readonly counted: number
  /** Allowed, and not counted. */
  readonly uncounted: number
  readonly deducted: number
  readonly paid: number
  /** By band: what took its rate, of this claim, or of the year where the band reached is for all of it. */
  readonly bands: readonly number[]
  /** What cut the payout. */
  readonly capped: readonly Capping[]
}

/** Pays one benefit's items, one after another, and moves its counters. */
export function payItems(
  year: PlanYear,
  schedule: Schedule,
  items: readonly Working[],
  claim: OpenStep,
  state: YearState,
): PaidBenefit {
  const run = new BenefitRun(year, schedule, claim.stay, state)
  const owing = items.map((working) => ({ item: working.item, growth: run.owe(working) }))
  return run.finish(items, payOut(year, schedule, owing, claim, state))
}

class BenefitRun {
  readonly year: PlanYear
  readonly schedule: Schedule
  readonly state: YearState
  readonly stay: number
  readonly code: string
  /** Stay of the bands' measure; 0 = the year. */
  readonly sub: number
  readonly bands: number[]
  /** Owed so far, before caps, and what rounding left of it in fen × basis points: of the year, or of this claim. */
  private owed = 0
  private rest = 0

  constructor(year: PlanYear, schedule: Schedule, stay: number, state: YearState) {
    this.year = year
    this.schedule = schedule
    this.stay = stay
    this.state = state
    this.code = schedule.benefit.code
    this.sub = schedule.tiers.per === 'stay' ? stay : 0
    this.bands = schedule.rates.map(() => 0)
  }

  /** Moves an item's counters. @returns what is owed for it, before caps */
  owe({ counted, deducted }: Working): number {
    const { code, state, schedule, stay, year } = this
    const from = this.position()
    for (const sub of year.byStay.has(code) && stay !== 0 ? [0, stay] : [0]) {
      state.add(code, counted, sub)
      state.add(`${code}:deductible`, deducted, sub)
    }
    const to = this.position()
    this.noteBands(from, to)
    return this.grow(productsOf(schedule, from, to))
  }

  private position(): Position {
    const { code, state, sub } = this
    return { counted: state.get(code, sub), deducted: state.get(`${code}:deductible`, sub) }
  }

  private noteBands(from: Position, to: Position): void {
    const { schedule, bands } = this
    const isWhole = schedule.tiers.apply === 'whole'
    const reached = bandOf(schedule, to)
    for (const at of bands.keys())
      if (!isWhole) bands[at]! += amountOn(schedule, at, from, to)
      else bands[at] = at === reached ? Math.max(0, aboveOf(to)) : 0
  }

  /** The growth of what is owed, rounded over the year or this claim; over the year it never stands above what lies above the deductible. */
  private grow(products: bigint): number {
    const { code, state, schedule } = this
    const { fen, way, on } = schedule.rounding
    const owed = on === 'year' ? state.get(`${code}:owed`) : this.owed
    const rest = on === 'year' ? state.get(`${code}:rest`) : this.rest
    const above = state.get(code) - state.get(`${code}:deductible`)
    const left = above - state.get(`${code}:owed`)
    // What bands would owe beyond that is lost: it is not saved up for later claims.
    const most = BigInt(owed + left) * 10_000n
    let exact = BigInt(owed) * 10_000n + BigInt(rest) + products
    if (exact > most) exact = most
    const growth = Math.max(0, Math.min(roundProducts(exact, fen, way) - owed, left))
    state.add(`${code}:owed`, growth)
    this.owed = owed + growth
    this.rest = Number(exact - BigInt(this.owed) * 10_000n)
    if (on === 'year') state.add(`${code}:rest`, this.rest - rest)
    return growth
  }

  finish(items: readonly Working[], { paid, capped }: PaidOut): PaidBenefit {
    const sum = (amountOf: (working: Working) => number): number =>
      items.reduce((total, one) => total + amountOf(one), 0)
    const { schedule, bands } = this
    invariant(paid >= 0, 'a claim never pays below zero')
    return {
      schedule,
      offered: sum(({ item }) => item.amount),
      counted: sum((one) => one.counted),
      uncounted: sum((one) => one.allowed - one.counted),
      deducted: sum((one) => one.deducted),
      paid,
      bands,
      capped,
    }
  }
}
