/** Orders as residents see them: what to do now, and what became of the money. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Collection, collectionsOf, type Refund, refundsOf } from '@gongbao/payments'
import { planOfVersion } from '@gongbao/register'
import type { orderView } from './enrollment.contract.ts'
import { linesOf, type Order, type OrderLine, type Policy, policiesOfOrders, readPolicy } from './enrollment.store.ts'
import { personsById, policyStatus } from './policy-views.ts'
import { refundView } from './refund.rules.ts'

export type OrderView = z.input<typeof orderView>

export async function orderViews(tx: TenantTx, orders: readonly Order[]): Promise<OrderView[]> {
  const ids = orders.map(({ id }) => id)
  const [lines, policies] = [await linesOf(tx, ids), await policiesOfOrders(tx, ids)]
  const persons = await personsById(
    tx,
    lines.map(({ personId }) => personId),
  )
  const views: OrderView[] = []
  for (const order of orders) {
    const { plan } = await planOfVersion(tx, order.planVersionId)
    const collections = await collectionsOf(tx, order.id)
    const own = lines.filter(({ orderId }) => orderId === order.id)
    const issued = policies.filter(({ orderId }) => orderId === order.id)
    const shown: OrderView['lines'] = []
    for (const line of own)
      shown.push({ ...lineView(tx, line, await policyOf(tx, line, issued)), name: persons.get(line.personId)!.name })
    views.push({
      ...orderHead(order, collections),
      planTitle: plan.title,
      lines: shown,
      refunds: await refundsFor(tx, collections),
    })
  }
  return views
}

function orderHead(order: Order, collections: readonly Collection[]) {
  const isWaiting = order.status === 'waiting-for-payment'
  const isPaid = isWaiting && order.totalFen > 0 && collections.some(({ state }) => state === 'settled')
  return {
    orderId: order.id,
    kind: order.kind,
    planCode: order.planCode,
    // The money is there, the policies not yet: for the moment between payment and issue.
    status: isPaid ? ('paid' as const) : order.status,
    /** Its page at the channel was opened: money may be on its way. */
    paying: isWaiting && collections.some(({ state }) => state === 'pending'),
    totalFen: order.totalFen,
    placedAt: order.placedAt,
    payBefore: isWaiting ? order.payUntil : null,
  }
}

/** The policy a line issued, or whose price it carries. */
const policyOf = (tx: TenantTx, line: OrderLine, issued: readonly Policy[]): Promise<Policy | null> | Policy | null =>
  line.amendsPolicyId
    ? readPolicy(tx, line.amendsPolicyId)
    : (issued.find(({ personId }) => personId === line.personId) ?? null)

const lineView = (tx: TenantTx, line: OrderLine, policy: Policy | null) => ({
  personId: line.personId,
  amountFen: line.amountFen,
  priceName: line.decision.price.name,
  policyId: policy?.id ?? null,
  policyStatus: policy ? policyStatus(tx, policy) : null,
})

async function refundsFor(tx: TenantTx, collections: readonly Collection[]): Promise<OrderView['refunds']> {
  const refunds: Refund[] = await refundsOf(
    tx,
    collections.map(({ id }) => id),
  )
  return refunds.map(refundView)
}
