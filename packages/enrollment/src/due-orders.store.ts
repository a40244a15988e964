/** Orders that carry a part of a policy's price, read from the policy's side. */
import type { TenantTx } from '@gongbao/database'
import { type Fen, type Id, invariant } from '@gongbao/kernel'
import { and, eq, inArray } from 'drizzle-orm'
import { linesOf, type Policy, readOrder } from './enrollment.store.ts'
import { type OrderStatus, orderLineTable, orderTable } from './enrollment.table.ts'

/** Orders that wait for children's prices that fell due, by policy. */
export async function dueOrdersOf(
  tx: TenantTx,
  policyIds: readonly Id<'policy'>[],
): Promise<ReadonlyMap<Id<'policy'>, Id<'order'>>> {
  if (policyIds.length === 0) return new Map()
  return new Map((await amending(tx, policyIds, 'waiting-for-payment')).map(({ id, policyId }) => [policyId!, id]))
}

/** What was paid for a policy, by collection: its own order's line, then every price that fell due and was paid. */
export async function paymentsOf(
  tx: TenantTx,
  policy: Policy,
): Promise<{ collectionId: Id<'collection'>; amountFen: Fen }[]> {
  const first = await readOrder(tx, policy.orderId)
  const own = (await linesOf(tx, [policy.orderId])).find(({ personId }) => personId === policy.personId)
  const parts = [
    { servedBy: first?.servedBy ?? null, amountFen: own!.amountFen },
    ...(await amending(tx, [policy.id], 'completed')),
  ]
  return parts
    .filter(({ amountFen }) => amountFen > 0)
    .map(({ servedBy, amountFen }) => {
      invariant(servedBy, 'a premium was paid by a collection')
      return { collectionId: servedBy, amountFen }
    })
}

function amending(tx: TenantTx, policyIds: readonly Id<'policy'>[], status: OrderStatus) {
  const { amountFen, amendsPolicyId: policyId } = orderLineTable
  return tx.db
    .select({ id: orderTable.id, servedBy: orderTable.servedBy, amountFen, policyId })
    .from(orderLineTable)
    .innerJoin(
      orderTable,
      and(eq(orderTable.tenantId, orderLineTable.tenantId), eq(orderTable.id, orderLineTable.orderId)),
    )
    .where(
      and(
        eq(orderLineTable.tenantId, tx.tenantId),
        eq(orderTable.tenantId, tx.tenantId),
        inArray(orderLineTable.amendsPolicyId, [...policyIds]),
        eq(orderTable.status, status),
      ),
    )
}
