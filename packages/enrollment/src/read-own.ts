/** A resident's own orders and policies; what belongs to someone else is answered as what does not exist. */
import type { ResidentPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, idOf, type Refusal, refuse } from '@gongbao/kernel'
import { readCollection } from '@gongbao/payments'
import { type Holder, readHolder } from '@gongbao/residents'
import { type Order, ordersOf, type Policy, policiesHeld, readOrder, readPolicy } from './enrollment.store.ts'

/** Newest first, at most 50. */
export async function ownOrders(tx: TenantTx, { accountId }: ResidentPrincipal): Promise<Order[]> {
  return ordersOf(tx, (await readHolder(tx, accountId)).accountIds)
}

/** Those one bought, and those others bought for oneself; newest first, at most 200. */
export async function ownPolicies(tx: TenantTx, { accountId }: ResidentPrincipal): Promise<Policy[]> {
  return policiesHeld(tx, await readHolder(tx, accountId))
}

/** Whether an order or a policy was bought by the person who asks, under whichever phone. */
export const isBoughtBy = (
  { accountIds }: Pick<Holder, 'accountIds'>,
  bought: Pick<Order | Policy, 'accountId'>,
): boolean => accountIds.includes(bought.accountId)

export const noSuchOrder = (): Refusal => refuse('NOT_FOUND', { zh: '没有这个订单', en: 'No such order' })
export const noSuchPolicy = (): Refusal => refuse('NOT_FOUND', { zh: '没有这张保单', en: 'No such policy' })

export async function ownOrder(
  tx: TenantTx,
  { accountId }: ResidentPrincipal,
  id: Id<'order'>,
): Promise<Order | Refusal> {
  const order = await readOrder(tx, id)
  return order && isBoughtBy(await readHolder(tx, accountId), order) ? order : noSuchOrder()
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

/** A policy one bought, or under which one is insured. */
export async function ownPolicy(
  tx: TenantTx,
  { accountId }: ResidentPrincipal,
  id: Id<'policy'>,
): Promise<Policy | Refusal> {
  const policy = await readPolicy(tx, id)
  if (!policy) return noSuchPolicy()
  const holder = await readHolder(tx, accountId)
  const isTheirs = isBoughtBy(holder, policy) || (policy.personId === holder.personId && policy.status === 'live')
  return isTheirs ? policy : noSuchPolicy()
}
