/** What the benefits pay on a step of the counters: the growth of the year's total, one benefit at a time in the plan's order. */
import { type Fen, fen, invariant } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { BenefitReason, BenefitResult, CounterMove, Counters } from '../claim/explanation.ts'
import { bandEnd, moved, yearCapMove } from './counters.ts'
import { amountInBand, deductibleUsed, owedThrough, uncappedThrough } from './owed.ts'
import type { Capping } from './pay-out.ts'
import { type Movement, reasonsFor } from './reasons.ts'
import type { Schedule } from './schedule.ts'

/** A year's total over all benefits as its counters move: T = min(yearCap, Σ owedThrough(counter)). */
class YearTotal {
  readonly owed: Fen[]
  readonly counters: number[]
  readonly schedules: readonly Schedule[]
  readonly cap: number

  constructor(schedules: readonly Schedule[], used: Counters, cap: number) {
    this.schedules = schedules
    this.cap = cap
    this.counters = schedules.map(({ benefit }) => used[benefit.code] ?? 0)
    this.owed = schedules.map((schedule, at) => owedThrough(schedule, this.counters[at]!))
  }

  total(): number {
    return Math.min(this.cap, this.uncapped())
  }

  uncapped(): number {
    let sum = 0
    for (const owed of this.owed) sum += owed
    return sum
  }

  move(at: number, by: number): void {
    const counter = this.counters[at]! + by
    invariant(Number.isSafeInteger(counter) && counter >= 0, 'a counter is never negative and always exact')
    this.counters[at] = counter
    this.owed[at] = owedThrough(this.schedules[at]!, counter)
  }
}

/**
 * Pays eligible amounts on top of what the year has used.
 * @param eligible in fen, by place of the benefit in the plan
 */
export function payBenefits(
  plan: Plan,
  schedules: readonly Schedule[],
  eligible: readonly number[],
  used: Counters,
): BenefitResult[] {
  return moveBenefits(plan, schedules, eligible, used, (schedule, before, after, overYearCap) =>
    reasonsFor(plan, schedule, movementOf(schedule, before, after, overYearCap)),
  )
}

/** Takes eligible amounts back out of the year: the total without them, minus the total with them. */
export function takeBackBenefits(
  plan: Plan,
  schedules: readonly Schedule[],
  eligible: Counters,
  used: Counters,
  text: string,
): BenefitResult[] {
  const amounts = plan.benefits.map(({ code }) => 0 - (eligible[code] ?? 0))
  return moveBenefits(plan, schedules, amounts, used, ({ benefit }) => [
    { code: 'REVERSAL', clause: benefit.clause ?? null, text },
  ])
}

type Why = (schedule: Schedule, before: number, after: number, overYearCap: boolean) => BenefitReason[]

function moveBenefits(
  { yearCap }: Plan,
  schedules: readonly Schedule[],
  amounts: readonly number[],
  used: Counters,
  why: Why,
): BenefitResult[] {
  const year = new YearTotal(schedules, used, yearCap?.amount ?? Number.POSITIVE_INFINITY)
  const results: BenefitResult[] = []
  schedules.forEach((schedule, at) => {
    const amount = amounts[at]!
    if (amount === 0) return
    const before = year.counters[at]!
    const after = before + amount
    const [owedBefore, totalBefore] = [year.owed[at]!, year.total()]
    year.move(at, amount)
    const totalAfter = year.total()
    const counters = countersOf(schedule, before, after, owedBefore, year.owed[at]!)
    if (yearCap) counters.push(yearCapMove(yearCap.amount, totalBefore, totalAfter))
    results.push({
      code: schedule.benefit.code,
      eligibleFen: fen(amount),
      deductibleUsedFen: deductibleUsed(schedule, before, after),
      payableFen: fen(totalAfter - totalBefore),
      reasons: why(schedule, before, after, year.uncapped() > year.cap),
      counters,
    })
  })
  return results
}

function countersOf(
  schedule: Schedule,
  before: number,
  after: number,
  owedBefore: number,
  owedAfter: number,
): CounterMove[] {
  const { benefit, deductible, tiers, cap } = schedule
  const { code } = benefit
  const above = tiers.measured === 'burden' ? 0 : deductible
  const [from, to] = [Math.max(0, before - above), Math.max(0, after - above)]
  const counters = [
    moved(code, 'eligible', null, before, after),
    moved(code, 'deductible', deductible, Math.min(deductible, before), Math.min(deductible, after)),
    moved(code, 'tier', bandEnd(schedule, to), from, to),
  ]
  if (cap !== Number.POSITIVE_INFINITY) counters.push(moved(code, 'cap', cap, owedBefore, owedAfter))
  return counters
}

function movementOf(schedule: Schedule, before: number, after: number, overYearCap: boolean): Movement {
  const { deductible, tiers } = schedule
  const overCap = uncappedThrough(schedule, after) > schedule.cap
  return {
    deductibleBefore: Math.min(deductible, before),
    deductibleUsed: deductibleUsed(schedule, before, after),
    deductibleLeft: Math.max(0, deductible - after),
    inBand: (at) => {
      const whole = amountInBand(schedule, at, after)
      return tiers.apply === 'whole' ? whole : whole - amountInBand(schedule, at, before)
    },
    capped: overCap ? (overYearCap ? BOTH : CAP) : overYearCap ? YEAR_CAP : NONE,
    uncounted: 0,
  }
}
const NONE: readonly Capping[] = []
const CAP: readonly Capping[] = ['CAP']
const YEAR_CAP: readonly Capping[] = ['YEAR_CAP']
const BOTH: readonly Capping[] = ['CAP', 'YEAR_CAP']
