import { audit } from '@gongbao/access'
import { announce, type Database, inTenant, type TenantTx } from '@gongbao/database'
import { type Id, invariant, isRefusal, type TenantId } from '@gongbao/kernel'
import { collectionsOf } from '@gongbao/payments'
import { endPolicy } from './end-policy.ts'
import { lockForSettling, lockPolicy, overdueOrders, saveOrderStatus } from './enrollment.store.ts'
import { enrollmentActor } from './system-actor.ts'

/**
 * Ends orders that were not paid in time, at most 200 a call, each in a transaction of its own: one that cannot be ended does not hold up the
 * others. A child's policy whose price fell due and was not paid is cancelled. Money that was paid in time but told late still has its effect
 * (`settleOrder`).
 *
 * @returns how many were looked at, and what failed
 */
export async function expireOrders(
  database: Database,
  tenantId: TenantId,
): Promise<{ looked: number; failures: unknown[] }> {
  const ids = await inTenant(database, tenantId, overdueOrders)
  const failures: unknown[] = []
  for (const id of ids)
    await inTenant(database, tenantId, (tx) => expireOrder(tx, id)).catch((error: unknown) => failures.push(error))
  return { looked: ids.length, failures }
}

async function expireOrder(tx: TenantTx, id: Id<'order'>): Promise<void> {
  const found = await lockForSettling(tx, id)
  if (found?.order.status !== 'waiting-for-payment') return
  const { order, lines } = found
  if (order.kind === 'price-due' && (await mayStillBePaid(tx, id))) return
  await saveOrderStatus(tx, id, 'expired')
  const actor = enrollmentActor(tx)
  await audit(tx, actor, { action: 'order.expired', subjectKind: 'order', subjectId: id })
  await announce(tx, { type: 'order.expired', orderId: id }, { order: id })
  for (const { amendsPolicyId } of lines) {
    const policy = amendsPolicyId ? await lockPolicy(tx, amendsPolicyId) : null
    if (policy?.status !== 'live') continue
    const ended = await endPolicy(tx, actor, policy, 'price-not-paid')
    invariant(!isRefusal(ended), 'what was paid for a policy can go back')
  }
}

/** A policy is not ended while money for it may be on its way: payments closes the channel's page first, or finds that it was paid. */
async function mayStillBePaid(tx: TenantTx, id: Id<'order'>): Promise<boolean> {
  return (await collectionsOf(tx, id)).some(({ state }) => state !== 'closed')
}
