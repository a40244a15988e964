/** Policies as staff look for them. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { desc, eq, lt } from 'drizzle-orm'
import { type Policy, policyWhere } from './enrollment.store.ts'
import { policyTable } from './enrollment.table.ts'

export interface PolicyFilter {
  readonly planYear?: number | undefined
  readonly status?: 'live' | 'cancelled' | undefined
  readonly policyNo?: string | undefined
  readonly personId?: Id<'person'> | undefined
  readonly orderId?: Id<'order'> | undefined
  readonly before?: Id<'policy'> | undefined
}

/** A page of policies, newest first. */
export async function findPolicies(tx: TenantTx, filter: PolicyFilter, limit: number): Promise<Policy[]> {
  const { planYear, status, policyNo, personId, orderId, before } = filter
  return tx.db
    .select()
    .from(policyTable)
    .where(
      policyWhere(
        tx,
        planYear === undefined ? undefined : eq(policyTable.planYear, planYear),
        status ? eq(policyTable.status, status) : undefined,
        policyNo ? eq(policyTable.policyNo, policyNo) : undefined,
        personId ? eq(policyTable.personId, personId) : undefined,
        orderId ? eq(policyTable.orderId, orderId) : undefined,
        before ? lt(policyTable.id, before) : undefined,
      ),
    )
    .orderBy(desc(policyTable.id))
    .limit(limit)
}
