import type { SystemPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'

/** Who acts when an event of an earlier room, not a person, moves an order. */
export const enrollmentActor = (tx: TenantTx): SystemPrincipal => ({
  realm: 'system',
  tenantId: tx.tenantId,
  process: 'enrollment',
})
