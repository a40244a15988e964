import type { SystemPrincipal } from '@gongbao/access'
import { accrueCosts, closeCycles } from '@gongbao/consortium'
import type { TenantTx } from '@gongbao/database'
import { planYearOf } from '@gongbao/enrollment'
import { plansOf } from '@gongbao/register'

/** Once a business day: rosters whose window has opened close for good, and declared costs follow the premium. */
export async function keepConsortium(tx: TenantTx): Promise<void> {
  const actor: SystemPrincipal = { realm: 'system', tenantId: tx.tenantId, process: 'schedules' }
  await closeCycles(tx, actor)
  const begun = (await plansOf(tx)).filter(({ plan }) => plan.window.from <= tx.business.on)
  for (const planYear of new Set(begun.map(({ plan }) => planYearOf(plan)))) await accrueCosts(tx, planYear)
}
