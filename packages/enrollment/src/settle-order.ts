import { audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Fen, fen, type Id, invariant, isRefusal, type Refusal, sumFen } from '@gongbao/kernel'
import { type RefundReason, readCollection, requestRefund } from '@gongbao/payments'
import { type LinedOrder, lockForSettling, readPolicy, saveOrderStatus, savePremium } from './enrollment.store.ts'
import { issuePolicies } from './issue-policies.ts'
import { enrollmentActor } from './system-actor.ts'

/**
 * The order's money has arrived (event `collection.settled`). Paid in time, the policies are issued, also when the news comes late; what cannot be
 * issued, and whatever was paid after the deadline or a second time, goes back by the way it came. May run any number of times.
 *
 * @returns what became of the money, or the refusal of a refund that finds nothing to return
 */
export async function settleOrder(
  tx: TenantTx,
  news: { orderId: Id<'order'>; collectionId: Id<'collection'> },
): Promise<'issued' | 'refunded' | 'nothing' | Refusal> {
  const found = await lockForSettling(tx, news.orderId)
  // After the lock: what another run of the same news did with the money is seen here.
  const collection = await readCollection(tx, news.collectionId)
  invariant(found && collection?.subjectId === found.order.id, 'a settled collection belongs to its order')
  const { order, lines } = found
  if (collection.state !== 'settled' || collection.refundAskedFen > 0) return 'nothing'
  const refuseMoney = (reason: RefundReason, amountFen: Fen = collection.amountFen) =>
    sendBack(tx, collection.id, amountFen, reason)
  if (order.servedBy === collection.id) return 'nothing'
  if (order.servedBy) return refuseMoney('paid-twice')
  if (order.status === 'cancelled') return refuseMoney('cancelled')
  const paidAt = collection.paidAt ?? tx.business.at
  if (Temporal.Instant.compare(paidAt, order.payUntil) > 0 || order.status === 'refunded') {
    if (order.status === 'waiting-for-payment') await saveOrderStatus(tx, order.id, 'refunded')
    return refuseMoney('late')
  }
  await audit(tx, enrollmentActor(tx), {
    action: 'order.paid',
    subjectKind: 'order',
    subjectId: order.id,
    detail: { collectionId: collection.id },
  })
  if (order.kind === 'price-due') return settleDue(tx, found, collection.id, refuseMoney)
  const { covered } = await issuePolicies(tx, order, lines, collection.id)
  const surplus = sumFen(covered.map(({ amountFen }) => amountFen))
  if (surplus > 0) {
    const sent = await refuseMoney('already-covered', surplus)
    if (isRefusal(sent)) return sent
  }
  return 'issued'
}

async function sendBack(tx: TenantTx, collectionId: Id<'collection'>, amountFen: Fen, reason: RefundReason) {
  const refund = await requestRefund(tx, enrollmentActor(tx), { collectionId, amountFen, reason })
  return isRefusal(refund) ? refund : ('refunded' as const)
}

/** A child's price that fell due: the policy stands on, now paid. One that was cancelled meanwhile gets its money back. */
async function settleDue(
  tx: TenantTx,
  { order, lines: [line] }: LinedOrder,
  paidBy: Id<'collection'>,
  refuseMoney: (reason: RefundReason) => Promise<'refunded' | Refusal>,
) {
  const policy = line?.amendsPolicyId ? await readPolicy(tx, line.amendsPolicyId) : null
  if (!line || policy?.status !== 'live') {
    await saveOrderStatus(tx, order.id, 'refunded')
    return refuseMoney('cancelled')
  }
  await savePremium(tx, policy.id, fen(policy.premiumFen + line.amountFen), line.decision.price.name)
  await saveOrderStatus(tx, order.id, 'completed', paidBy)
  return 'issued' as const
}
