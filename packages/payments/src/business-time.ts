import { findTenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import type { PaymentsDeps } from './channel/adapters.ts'

/** How far a city's business clock runs ahead of the wall, in seconds: 0 but for a demo. */
export async function clockOffsetSeconds(deps: PaymentsDeps, tenantId: TenantId): Promise<number> {
  return (await findTenant(deps.db, tenantId))?.clockOffsetSeconds ?? 0
}
