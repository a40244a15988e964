/** What the benefits pay of a claim, on top of the year as it stands: bands, rounding, then whatever caps what is paid. */
import { invariant, roundProducts } from '@gongbao/kernel'
import { keptUnder, type Working } from './allow.ts'
import type { Bound, PlanYear } from './plan-year.ts'
import { aboveOf, amountOn, bandOf, type Position, productsOf } from './position.ts'
import type { Schedule } from './schedule.ts'
import type { YearState } from './state.ts'

/** A bound, the benefit's cap, the plan's, or other cover that pays together with it: what cut a payout. */
export type Capping = Bound | 'CAP' | 'YEAR_CAP' | 'OTHER_COVER'

/** A claim being paid: what is left of the most it may be paid, in fen. */
interface OpenStep {
  readonly stay: number
  room: number
}

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
  const run = new BenefitRun(year, schedule, claim, state)
  for (const working of items) run.pay(working)
  return run.finish(items)
}

class BenefitRun {
  readonly year: PlanYear
  readonly schedule: Schedule
  readonly state: YearState
  readonly claim: OpenStep
  readonly code: string
  /** Stay of the bands' measure; 0 = the year. */
  readonly sub: number
  readonly bands: number[]
  readonly capped = new Set<Capping>()
  paid = 0
  /** Owed so far, before caps, and what rounding left of it in fen × basis points: of the year, or of this claim. */
  private owed = 0
  private rest = 0

  constructor(year: PlanYear, schedule: Schedule, claim: OpenStep, state: YearState) {
    this.year = year
    this.schedule = schedule
    this.claim = claim
    this.state = state
    this.code = schedule.benefit.code
    this.sub = schedule.tiers.per === 'stay' ? claim.stay : 0
    this.bands = schedule.rates.map(() => 0)
  }

  pay({ item, counted, deducted }: Working): void {
    const { code, state, schedule, claim, year } = this
    const { stay } = claim
    const from = this.position()
    for (const sub of year.byStay.has(code) && stay !== 0 ? [0, stay] : [0]) {
      state.add(code, counted, sub)
      state.add(`${code}:deductible`, deducted, sub)
    }
    const to = this.position()
    this.noteBands(from, to)
    const growth = this.grow(productsOf(schedule, from, to))
    this.payOut(growth, item)
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
    const exact = BigInt(owed) * 10_000n + BigInt(rest) + products
    const above = state.get(code) - state.get(`${code}:deductible`)
    const left = above - state.get(`${code}:owed`)
    const growth = Math.max(0, Math.min(roundProducts(exact, fen, way) - owed, left))
    state.add(`${code}:owed`, growth)
    this.owed = owed + growth
    this.rest = Number(exact - BigInt(this.owed) * 10_000n)
    if (on === 'year') state.add(`${code}:rest`, this.rest - rest)
    return growth
  }

  /** Each cap on what is paid cuts in turn: bounds in the plan's order, the benefit's, the plan's. */
  private payOut(growth: number, { touches, quantity }: Working['item']): void {
    const { code, state, schedule, year, claim } = this
    const { yearCap } = year.plan
    let paid = growth
    const cap = (left: number, by: Capping, over: Bound['over'] = 'cut'): void => {
      const kept = keptUnder(left, paid, over)
      if (kept < paid) this.capped.add(by)
      paid = kept
    }
    const bounds = touches.map(({ bound, sub }) => ({ bound: year.bounds[bound]!, sub })).filter(isOnPaid)
    for (const { bound, sub } of bounds) {
      const left = bound.per === 'piece' ? bound.most * quantity : bound.most - state.get(`cap:${bound.code}`, sub)
      cap(left, bound, bound.over)
    }
    if (schedule.capCounts === 'paid') cap(schedule.cap - state.get(`${code}:paid`), 'CAP')
    if (yearCap && yearCap.counts !== 'allowed') cap(yearCap.amount - state.get('yearCap'), 'YEAR_CAP')
    cap(claim.room, 'OTHER_COVER')
    claim.room -= paid
    for (const { bound, sub } of bounds) if (bound.per !== 'piece') state.add(`cap:${bound.code}`, paid, sub)
    state.add(`${code}:paid`, paid)
    state.add('yearCap', paid)
    this.paid += paid
  }

  finish(items: readonly Working[]): PaidBenefit {
    const sum = (amountOf: (working: Working) => number): number =>
      items.reduce((total, one) => total + amountOf(one), 0)
    const { schedule, paid, bands } = this
    invariant(paid >= 0, 'a claim never pays below zero')
    return {
      schedule,
      offered: sum(({ item }) => item.amount),
      counted: sum((one) => one.counted),
      uncounted: sum((one) => one.allowed - one.counted),
      deducted: sum((one) => one.deducted),
      paid,
      bands,
      capped: [...this.capped],
    }
  }
}

const isOnPaid = ({ bound }: { bound: Bound }): boolean => bound.counts === 'paid'
