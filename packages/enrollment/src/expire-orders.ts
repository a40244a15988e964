import { audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { linesOf, lockOrder, lockPolicy, overdueOrders, saveCancelled, saveOrderStatus } from './enrollment.store.ts'
import { enrollmentActor } from './system-actor.ts'

/**
 * Ends orders that were not paid in time, at most 200 a call. A child's policy whose price fell due and was not paid is cancelled. Money that
 * was paid in time but told late still has its effect (`settleOrder`).
 *
 * @returns how many ended
 */
export async function expireOrders(tx: TenantTx): Promise<number> {
  const ids = await overdueOrders(tx)
  for (const id of ids) await expireOrder(tx, id)
  return ids.length
}

async function expireOrder(tx: TenantTx, id: Id<'order'>): Promise<void> {
  const order = await lockOrder(tx, id)
  if (order?.status !== 'waiting-for-payment') return
  await saveOrderStatus(tx, id, 'expired')
  const actor = enrollmentActor(tx)
  await audit(tx, actor, { action: 'order.expired', subjectKind: 'order', subjectId: id })
  await announce(tx, { type: 'order.expired', orderId: id }, { order: id })
  if (order.kind !== 'price-due') return
  for (const { amendsPolicyId } of await linesOf(tx, [id])) {
    const policy = amendsPolicyId ? await lockPolicy(tx, amendsPolicyId) : null
    if (policy?.status !== 'live') continue
    await saveCancelled(tx, policy.id)
    await audit(tx, actor, {
      action: 'policy.cancelled',
      subjectKind: 'policy',
      subjectId: policy.id,
      detail: { reason: 'price-not-paid' },
    })
    await announce(tx, { type: 'policy.cancelled', policyId: policy.id }, { order: policy.personId })
  }
}
