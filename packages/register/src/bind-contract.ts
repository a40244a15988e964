import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { saveFirstContract } from './register.store.ts'

/**
 * Says that a policy now stands on a plan version: from here its terms never change, whatever the city's file says later.
 * Enrollment calls it in the transaction that issues the policy.
 */
export function bindContract(tx: TenantTx, planVersionId: Id<'planVersion'>): Promise<void> {
  return saveFirstContract(tx, planVersionId, tx.business.on)
}
