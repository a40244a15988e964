/** Takes a claim out of a year that is paid claim by claim: the claims after it are paid anew, as if it had never been. */
import { fen } from '@gongbao/kernel'
import type { BenefitResult, Counters } from '../claim/explanation.ts'
import { movesOf } from './counters.ts'
import { payYear } from './layered.ts'
import type { PlanYear } from './plan-year.ts'
import type { Step } from './step.ts'

/** The standing claims of a year, in the order of its chain. */
export interface Links {
  /** The counters the year opened with. */
  readonly opening: Counters
  readonly steps: readonly Step[]
  /** Place of the one to take out. */
  readonly at: number
}

/** What taking it out changes, in fen. */
export interface Undone {
  readonly benefits: readonly BenefitResult[]
  /** Change of what limits and caps take out, over the whole year. */
  readonly cut: number
  readonly after: Counters
}

/** @param text says what was undone */
export function undoStep(year: PlanYear, { opening, steps, at }: Links, text: string): Undone {
  const step = steps[at]!
  const before = payYear(year, opening, steps)
  const after = payYear(year, opening, steps.toSpliced(at, 1))
  const schedules = year.schedules(step.terms)
  const benefits = after.benefits.flatMap((now, place): BenefitResult[] => {
    const then = before.benefits[place]!
    const [counted, deducted, paid] = [now.counted - then.counted, now.deducted - then.deducted, now.paid - then.paid]
    if (counted === 0 && deducted === 0 && paid === 0) return []
    const schedule = schedules[place]!
    const { code, clause = null } = schedule.benefit
    return [
      {
        code,
        eligibleFen: fen(counted),
        deductibleUsedFen: fen(deducted),
        payableFen: fen(paid),
        reasons: [{ code: 'REVERSAL', clause, text }],
        counters: movesOf(year, schedule, step, before.after, after.after),
      },
    ]
  })
  return { benefits, cut: after.cut - before.cut, after: after.after }
}
