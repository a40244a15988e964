import type { ResidentPrincipal } from '@gongbao/access'
import { type TenantTx, together } from '@gongbao/database'
import { type Id, type Refusal, refuse } from '@gongbao/kernel'
import { startCollection } from '@gongbao/payments'
import { planOfVersion } from '@gongbao/register'
import { readHolder } from '@gongbao/residents'
import { linesOf, lockOrder, type Order, type OrderLine, policiesOfPersons } from './enrollment.store.ts'
import { refusalCovered } from './place-order.ts'
import { isBoughtBy, noSuchOrder } from './read-own.ts'

/**
 * Begins to collect for an order in a channel; a second tap meets the attempt already begun.
 *
 * @returns the collection; NOT_FOUND for another account's order; STATE_FORBIDS when it is not waiting; WINDOW_CLOSED once its time has passed;
 * ALREADY_COVERED when somebody in it was insured by another order meanwhile: better to hear it before paying
 */
export async function startPayment(
  tx: TenantTx,
  actor: ResidentPrincipal,
  orderId: Id<'order'>,
  channel: string,
): Promise<{ collectionId: Id<'collection'> } | Refusal> {
  const [order, lines] = await together(lockOrder(tx, orderId), linesOf(tx, [orderId]))
  // Mostly it is paid from the very phone it was placed on.
  const isOwn = order?.accountId === actor.accountId
  if (!order || !(isOwn || isBoughtBy(await readHolder(tx, actor.accountId), order))) return noSuchOrder()
  if (order.status !== 'waiting-for-payment')
    return refuse('STATE_FORBIDS', { zh: '该订单不在待支付状态', en: 'The order is not waiting for payment' })
  if (Temporal.Instant.compare(tx.business.at, order.payUntil) > 0) {
    return refuse('WINDOW_CLOSED', {
      zh: '支付时间已过，请重新下单',
      en: 'The time to pay has passed; please order again',
    })
  }
  const [covered, { plan }] = await together(isCovered(tx, order, lines), planOfVersion(tx, order.planVersionId))
  if (covered) return refusalCovered()
  const { totalFen: amountFen, planYear, payUntil } = order
  const collection = await startCollection(tx, actor, {
    orderId,
    channel,
    amountFen,
    planYear,
    description: plan.product.name,
    payUntil,
  })
  return { collectionId: collection.id }
}

async function isCovered(tx: TenantTx, order: Order, lines: readonly OrderLine[]): Promise<boolean> {
  if (order.kind === 'price-due') return false
  const policies = await policiesOfPersons(
    tx,
    lines.map(({ personId }) => personId),
  )
  return policies.some(({ planYear }) => planYear === order.planYear)
}
