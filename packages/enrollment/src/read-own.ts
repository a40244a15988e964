/** A resident's own orders and policies; what belongs to someone else is answered as what does not exist. */
import type { ResidentPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, idOf, type Refusal, refuse } from '@gongbao/kernel'
import { readCollection } from '@gongbao/payments'
import { type Order, ordersOf, type Policy, policiesOfAccount, readOrder, readPolicy } from './enrollment.store.ts'

/** Newest first, at most 50. */
export const ownOrders = (tx: TenantTx, { accountId }: ResidentPrincipal): Promise<Order[]> => ordersOf(tx, accountId)

/** Newest first, at most 200. */
export const ownPolicies = (tx: TenantTx, { accountId }: ResidentPrincipal): Promise<Policy[]> =>
  policiesOfAccount(tx, accountId)

export async function ownOrder(
  tx: TenantTx,
  { accountId }: ResidentPrincipal,
  id: Id<'order'>,
): Promise<Order | Refusal> {
  const order = await readOrder(tx, id)
  return order?.accountId === accountId ? order : refuse('NOT_FOUND', { zh: '没有这个订单', en: 'No such order' })
}

/** The order a collection is for. */
export async function ownOrderOfCollection(
  tx: TenantTx,
  actor: ResidentPrincipal,
  id: Id<'collection'>,
): Promise<Order | Refusal> {
  const collection = await readCollection(tx, id)
  if (collection?.subjectKind !== 'order') return refuse('NOT_FOUND', { zh: '没有这笔支付', en: 'No such payment' })
  return ownOrder(tx, actor, idOf('order', collection.subjectId))
}

export async function ownPolicy(
  tx: TenantTx,
  { accountId }: ResidentPrincipal,
  id: Id<'policy'>,
): Promise<Policy | Refusal> {
  const policy = await readPolicy(tx, id)
  return policy?.accountId === accountId ? policy : refuse('NOT_FOUND', { zh: '没有这张保单', en: 'No such policy' })
}
