/** What one benefit pays on an amount, wherever it comes from: the question of a case, or of a person before treatment. */
import { ZERO_FEN } from '@gongbao/kernel'
import { payBenefits } from '../year/growth.ts'
import { takeStep } from '../year/layered.ts'
import { openYear } from '../year/opening.ts'
import { benefitResults } from '../year/step-results.ts'
import type { Terms } from '../year/terms.ts'
import type { BenefitResult } from './explanation.ts'
import type { ReadyPlan } from './ready-plan.ts'

export type PaidAmount = Pick<BenefitResult, 'deductibleUsedFen' | 'payableFen' | 'reasons'>

/** @param amounts in fen: eligible already this year, and eligible now @returns null when the plan has no such benefit */
export function payAmount(
  { plan, year }: ReadyPlan,
  code: string,
  terms: Terms,
  { used, claimed }: { used: number; claimed: number },
): PaidAmount | null {
  const benefit = plan.benefits.findIndex((one) => one.code === code)
  if (benefit < 0) return null
  const before = openYear(year, terms, { [code]: used })
  const pay = (): BenefitResult[] => {
    if (!year.layered) {
      const eligible = plan.benefits.map((_, at) => (at === benefit ? claimed : 0))
      return payBenefits(plan, year.schedules(terms), eligible, before)
    }
    const step = { terms, stay: 1, items: [{ benefit, amount: claimed, quantity: 1, touches: [] }] }
    return benefitResults(year, before, step, takeStep(year, before, step))
  }
  return pay()[0] ?? { deductibleUsedFen: ZERO_FEN, payableFen: ZERO_FEN, reasons: [] }
}
