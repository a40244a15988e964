import type { SystemPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'

/** Payments acting by itself, on what an outside party told. */
export function paymentsActor(tx: TenantTx): SystemPrincipal {
  return { realm: 'system', tenantId: tx.tenantId, process: 'payments' }
}
