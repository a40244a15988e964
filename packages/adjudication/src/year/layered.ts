/** A year that is paid claim by claim: limits and caps on what is allowed, deductibles, bands and rounding, caps on what is paid. */
import { invariant } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import { allow, type Cut, count, workingOf } from './allow.ts'
import { deduct } from './deduct.ts'
import { type PaidBenefit, payItems } from './pay-step.ts'
import type { PlanYear } from './plan-year.ts'
import { YearState } from './state.ts'
import type { Step } from './step.ts'

/** What a step made of a year. */
export interface Taken {
  /** The benefits that took money, in the plan's order. */
  readonly benefits: readonly PaidBenefit[]
  readonly cuts: readonly Cut[]
  readonly after: Counters
}

/** Pays a claim on top of a year. @param before the year's counters, untouched */
export function takeStep(year: PlanYear, before: Counters, step: Step): Taken {
  const schedules = year.schedules(step.terms)
  const state = new YearState(before)
  const byBenefit = workingOf(step, schedules)
  const cuts = allow(year, schedules, byBenefit, state)
  count(schedules, byBenefit)
  deduct(year, schedules, byBenefit, step.stay, state)
  const claim = { stay: step.stay, room: step.room ?? Number.POSITIVE_INFINITY }
  const benefits = byBenefit.flatMap((items, at) =>
    items.length === 0 ? [] : [payItems(year, schedules[at]!, items, claim, state)],
  )
  return { benefits, cuts, after: state.counters }
}

/** A year's sums, by place of the benefit, in fen. */
export interface YearSums {
  readonly benefits: readonly { counted: number; deducted: number; paid: number }[]
  readonly cut: number
  readonly after: Counters
}

/** Pays a year anew: its claims one after another, from what it opened with. */
export function payYear(year: PlanYear, opening: Counters, steps: readonly Step[]): YearSums {
  const benefits = year.plan.benefits.map(() => ({ counted: 0, deducted: 0, paid: 0 }))
  let after = opening
  let cut = 0
  for (const step of steps) {
    const taken = takeStep(year, after, step)
    after = taken.after
    for (const { amount } of taken.cuts) cut += amount
    for (const { schedule, counted, deducted, paid } of taken.benefits) {
      const sums = benefits[year.plan.benefits.indexOf(schedule.benefit)]
      invariant(sums, 'a benefit of the plan')
      sums.counted += counted
      sums.deducted += deducted
      sums.paid += paid
    }
  }
  return { benefits, cut, after }
}
