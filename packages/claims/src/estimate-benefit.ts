import type { z } from '@gongbao/access'
import { notFound } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { fen, type Refusal } from '@gongbao/kernel'
import { cityOf, planByCode } from '@gongbao/register'
import { adjudicatorOf } from './city-rules.ts'
import type { estimateQuery, estimateView } from './estimate.contract.ts'

/**
 * What one benefit of an approved plan pays on an amount, at the beginning of a year: the very arithmetic of claims, on one amount that is all
 * eligible. No institution, no exclusion and no earlier claim is looked at, so it promises nothing.
 *
 * @returns the estimate in fen; NOT_FOUND for a plan nobody may see yet, or a benefit it does not have
 */
export async function estimateBenefit(
  tx: TenantTx,
  asked: z.output<typeof estimateQuery>,
): Promise<z.input<typeof estimateView> | Refusal> {
  const found = await planByCode(tx, asked.planCode)
  if (!found || found.status === 'draft' || found.status === 'review') return notFound('plan')
  const { plan, code } = found
  const benefit = plan.benefits.find((one) => one.code === asked.benefit)
  const person = {
    healthStatus: asked.healthStatus,
    firstEnrolledHealthStatus: asked.healthStatus,
    enrolledYears: asked.enrolledYears,
    insutype: asked.insutype,
  }
  const adjudicator = adjudicatorOf((await cityOf(tx)).city, code, plan)
  const paid = adjudicator.payBenefit(asked.benefit, person, { used: 0, claimed: asked.amountFen })
  if (!benefit || !paid) return notFound('benefit')
  const { deductibleUsedFen, payableFen, reasons } = paid
  return {
    planCode: code,
    benefit: benefit.code,
    name: benefit.name,
    clause: benefit.clause ?? null,
    amountFen: fen(asked.amountFen),
    deductibleUsedFen,
    payableFen,
    remainsFen: fen(asked.amountFen - payableFen),
    reasons: reasons.map((reason) => ({ ...reason })),
  }
}
