/** A step of a year paid claim by claim, as the explanation shows it: benefits with reasons and counters, and what the bounds cut. */
import { fen } from '@gongbao/kernel'
import type { BenefitResult, Counters, Excluded } from '../claim/explanation.ts'
import { movesOf } from './counters.ts'
import type { Taken } from './layered.ts'
import type { PaidBenefit } from './pay-step.ts'
import type { PlanYear } from './plan-year.ts'
import { type Movement, reasonsFor } from './reasons.ts'
import { keyOf } from './state.ts'
import type { Step } from './step.ts'

export function benefitResults(year: PlanYear, before: Counters, step: Step, taken: Taken): BenefitResult[] {
  return taken.benefits.map((paid) => {
    const { schedule, counted, deducted } = paid
    return {
      code: schedule.benefit.code,
      eligibleFen: fen(counted),
      deductibleUsedFen: fen(deducted),
      payableFen: fen(paid.paid),
      reasons: reasonsFor(year.plan, schedule, movementOf(paid, step, before, taken.after)),
      counters: movesOf(year, schedule, step, before, taken.after),
    }
  })
}

function movementOf(
  { schedule, deducted, bands, capped, uncounted }: PaidBenefit,
  { stay }: Step,
  before: Counters,
  after: Counters,
): Movement {
  const { pool, benefit, deductiblePer, deductible } = schedule
  const consumed = pool === null ? `${benefit.code}:deductible` : `shared:${pool}`
  const key = keyOf(consumed, deductiblePer === 'stay' ? stay : 0)
  return {
    deductibleBefore: before[key] ?? 0,
    deductibleUsed: deducted,
    deductibleLeft: Math.max(0, deductible - (after[key] ?? 0)),
    inBand: (at) => bands[at]!,
    capped,
    uncounted,
  }
}

/** What limits and caps on allowed money took out. @param names feedetl_sn of the step's items, null for the head as a whole */
export function cutLines({ cuts }: Taken, names: readonly (string | null)[]): Excluded[] {
  return cuts.map(({ item, code, clause, amount }) => ({
    feedetl_sn: names[item]!,
    code,
    clause,
    amountFen: fen(amount),
  }))
}
