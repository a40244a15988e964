import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'

/** Lets one transaction at a time change what belongs to an account. */
export async function lockAccount(tx: TenantTx, accountId: Id<'residentAccount'>): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`account ${tx.tenantId} ${accountId}`}, 0))`
}
