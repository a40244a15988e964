/** The end of a policy before its cover starts: everything that was paid for it goes back, and what hung on it is judged again. */
import { type Actor, audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { isRefusal, type Refusal } from '@gongbao/kernel'
import { requestRefund } from '@gongbao/payments'
import { dueOrdersOf, paymentsOf } from './due-orders.store.ts'
import { lockOrder, type Policy, saveCancelled, saveOrderStatus } from './enrollment.store.ts'
import { type FallenDue, rejudgeMinorsOf } from './rejudge-minors.ts'

/**
 * Ends a locked, live policy. The money goes back by the way it came, part by part; an order that still waits for its price ends; children who
 * were cheaper because of this person are judged again.
 *
 * @param why a code for the trail: 'asked', 'price-not-paid'
 * @returns what fell due for children
 */
export async function endPolicy(
  tx: TenantTx,
  actor: Actor,
  policy: Policy,
  why: string,
): Promise<FallenDue[] | Refusal> {
  await saveCancelled(tx, policy.id)
  for (const { collectionId, amountFen } of await paymentsOf(tx, policy)) {
    const refund = await requestRefund(tx, actor, { collectionId, amountFen, reason: 'cancelled' })
    if (isRefusal(refund)) return refund
  }
  await endDueOrder(tx, policy.id)
  const detail = { refundFen: policy.premiumFen, why }
  await audit(tx, actor, { action: 'policy.cancelled', subjectKind: 'policy', subjectId: policy.id, detail })
  await announce(tx, { type: 'policy.cancelled', policyId: policy.id }, { order: policy.personId })
  return rejudgeMinorsOf(tx, [policy.personId], policy.planYear)
}

/** Ends the order that waits for a policy's price; money already on its way for it goes back (`settleOrder`). */
export async function endDueOrder(tx: TenantTx, policyId: Policy['id']): Promise<void> {
  const due = (await dueOrdersOf(tx, [policyId])).get(policyId)
  const order = due ? await lockOrder(tx, due) : null
  if (order?.status === 'waiting-for-payment') await saveOrderStatus(tx, order.id, 'cancelled')
}
