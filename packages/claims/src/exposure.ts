import type { Exposure } from '@gongbao/adjudication/what-if'
import type { TenantTx } from '@gongbao/database'
import { insuredAlike } from '@gongbao/enrollment'
import { amountHeld } from '@gongbao/ledger'
import { type City, type Plan, planYearOf } from '@gongbao/program'

/**
 * What was collected for a plan year less refunds, as the ledger has it, and who is insured, so that other prices can be tried.
 * @param otherwise the plan at whose prices it was collected where the city has none of that year
 */
export async function exposureOf(tx: TenantTx, planYear: number, city: City, otherwise: Plan): Promise<Exposure> {
  const premiumFen = await amountHeld(tx, 'premium', planYear)
  const pricedBy = [...city.plans.values()].find((plan) => planYearOf(plan) === planYear) ?? otherwise
  return {
    members: premiumFen > 0 ? await insuredAlike(tx, planYear) : null,
    premiumFen: premiumFen > 0 ? premiumFen : null,
    pricedBy,
  }
}
