/** What the benefits pay on a step of the counters: the growth of the year's total, one benefit at a time in the plan's order. */
import { type Fen, fen, invariant } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { BenefitResult, Counters } from './explanation.ts'
import { reasonsFor, yearCapReason } from './reasons.ts'
import { deductibleUsed, owedThrough, type Schedule } from './schedule.ts'

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
  const year = new YearTotal(schedules, used, plan.yearCap?.amount ?? Number.POSITIVE_INFINITY)
  const results: BenefitResult[] = []
  schedules.forEach((schedule, at) => {
    const amount = eligible[at]!
    if (amount === 0) return
    const before = year.counters[at]!
    const totalBefore = year.total()
    year.move(at, amount)
    const reasons = reasonsFor(schedule, before, before + amount)
    if (plan.yearCap && year.uncapped() > plan.yearCap.amount) reasons.push(yearCapReason(plan.yearCap))
    results.push({
      code: schedule.benefit.code,
      eligibleFen: fen(amount),
      deductibleUsedFen: deductibleUsed(schedule, before, before + amount),
      payableFen: fen(year.total() - totalBefore),
      reasons,
    })
  })
  return results
}

/** Takes eligible amounts back out of the year: the total without them, minus the total with them. */
export function takeBackBenefits(
  plan: Plan,
  schedules: readonly Schedule[],
  eligible: Counters,
  used: Counters,
  text: string,
): BenefitResult[] {
  const year = new YearTotal(schedules, used, plan.yearCap?.amount ?? Number.POSITIVE_INFINITY)
  const results: BenefitResult[] = []
  schedules.forEach((schedule, at) => {
    const { code, clause = null } = schedule.benefit
    const amount = eligible[code] ?? 0
    if (amount === 0) return
    const before = year.counters[at]!
    const totalBefore = year.total()
    year.move(at, -amount)
    results.push({
      code,
      eligibleFen: fen(-amount),
      deductibleUsedFen: deductibleUsed(schedule, before, before - amount),
      payableFen: fen(year.total() - totalBefore),
      reasons: [{ code: 'REVERSAL', clause, text }],
    })
  })
  return results
}
