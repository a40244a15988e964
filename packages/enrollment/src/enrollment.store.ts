/** Orders, their lines and policies in their tables; nobody else touches these. */
import { type TenantTx, together } from '@gongbao/database'
import type { Fen, Id } from '@gongbao/kernel'
import type { Holder } from '@gongbao/residents'
import { and, asc, desc, eq, inArray, lt, ne, or, type SQL } from 'drizzle-orm'
import { type OrderStatus, orderLineTable, orderTable, policyTable } from './enrollment.table.ts'

export type Order = Omit<typeof orderTable.$inferSelect, 'tenantId'>
export type OrderLine = Omit<typeof orderLineTable.$inferSelect, 'tenantId'>
export type Policy = Omit<typeof policyTable.$inferSelect, 'tenantId'>

const orderIs = (tx: TenantTx, id: Id<'order'>) => and(eq(orderTable.tenantId, tx.tenantId), eq(orderTable.id, id))
export const policyWhere = (tx: TenantTx, ...more: (SQL | undefined)[]) =>
  and(eq(policyTable.tenantId, tx.tenantId), ...more)

export async function insertOrder(
  tx: TenantTx,
  order: Order,
  lines: readonly Omit<OrderLine, 'orderId'>[],
): Promise<void> {
  await tx.db.insert(orderTable).values({ ...order, tenantId: tx.tenantId })
  await tx.db
    .insert(orderLineTable)
    .values(lines.map((line) => ({ ...line, orderId: order.id, tenantId: tx.tenantId })))
}

export async function readOrder(tx: TenantTx, id: Id<'order'>): Promise<Order | null> {
  const [row] = await tx.db.select().from(orderTable).where(orderIs(tx, id))
  return row ?? null
}

export async function lockOrder(tx: TenantTx, id: Id<'order'>): Promise<Order | null> {
  const [row] = await tx.db.select().from(orderTable).where(orderIs(tx, id)).for('update')
  return row ?? null
}

/** An order with its lines. */
export interface LinedOrder {
  readonly order: Order
  readonly lines: readonly OrderLine[]
}

/**
 * The order, locked, to end or settle it. A policy whose price it carries is locked before it, in the order in which everyone locks the two.
 */
export async function lockForSettling(tx: TenantTx, id: Id<'order'>): Promise<LinedOrder | null> {
  const isPlain = and(orderIs(tx, id), eq(orderTable.kind, 'enrollment'))
  const [[plain], lines] = await together(
    tx.db.select().from(orderTable).where(isPlain).for('update'),
    linesOf(tx, [id]),
  )
  if (plain) return { order: plain, lines }
  for (const { amendsPolicyId } of lines) if (amendsPolicyId) await lockPolicy(tx, amendsPolicyId)
  const order = await lockOrder(tx, id)
  return order && { order, lines }
}

/** @param servedBy the collection that paid for it, when one did */
export async function saveOrderStatus(
  tx: TenantTx,
  id: Id<'order'>,
  status: OrderStatus,
  servedBy?: Id<'collection'>,
): Promise<void> {
  const change = { status, endedAt: tx.business.at, ...(servedBy ? { servedBy } : {}) }
  await tx.db.update(orderTable).set(change).where(orderIs(tx, id))
}

/** Lines of orders, in order of order and person. */
export async function linesOf(tx: TenantTx, orderIds: readonly Id<'order'>[]): Promise<OrderLine[]> {
  if (orderIds.length === 0) return []
  return tx.db
    .select()
    .from(orderLineTable)
    .where(and(eq(orderLineTable.tenantId, tx.tenantId), inArray(orderLineTable.orderId, [...orderIds])))
    .orderBy(asc(orderLineTable.orderId), asc(orderLineTable.personId))
}

/** Orders of a person's accounts, newest first, at most 50. */
export async function ordersOf(tx: TenantTx, accountIds: readonly Id<'residentAccount'>[]): Promise<Order[]> {
  return tx.db
    .select()
    .from(orderTable)
    .where(and(eq(orderTable.tenantId, tx.tenantId), inArray(orderTable.accountId, [...accountIds])))
    .orderBy(desc(orderTable.id))
    .limit(50)
}

/** Orders whose time to pay has passed, the longest ago first, at most 200. */
export async function overdueOrders(tx: TenantTx): Promise<Id<'order'>[]> {
  const rows = await tx.db
    .select({ id: orderTable.id })
    .from(orderTable)
    .where(
      and(
        eq(orderTable.tenantId, tx.tenantId),
        eq(orderTable.status, 'waiting-for-payment'),
        lt(orderTable.payUntil, tx.business.at),
      ),
    )
    .orderBy(asc(orderTable.payUntil), asc(orderTable.id))
    .limit(200)
  return rows.map(({ id }) => id)
}

/** Writes policies, leaving out anyone who holds a live one of the plan year already. @returns those written */
export async function insertPolicies(tx: TenantTx, policies: readonly Policy[]): Promise<Policy[]> {
  if (policies.length === 0) return []
  const rows = policies.map((policy) => ({ ...policy, tenantId: tx.tenantId }))
  return tx.db.insert(policyTable).values(rows).onConflictDoNothing().returning()
}

/** All policies of some persons that were not cancelled, of every plan year. */
export async function policiesOfPersons(tx: TenantTx, personIds: readonly Id<'person'>[]): Promise<Policy[]> {
  if (personIds.length === 0) return []
  return tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, inArray(policyTable.personId, [...personIds]), ne(policyTable.status, 'cancelled')))
    .orderBy(asc(policyTable.planYear))
}

export async function policiesOfOrders(tx: TenantTx, orderIds: readonly Id<'order'>[]): Promise<Policy[]> {
  if (orderIds.length === 0) return []
  return tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, inArray(policyTable.orderId, [...orderIds])))
}

/** Policies a person bought, under any of their accounts, and live ones that others bought for them; newest first, at most 200. */
export async function policiesHeld(tx: TenantTx, { personId, accountIds }: Holder): Promise<Policy[]> {
  const bought = inArray(policyTable.accountId, [...accountIds])
  const forThem = personId ? and(eq(policyTable.personId, personId), eq(policyTable.status, 'live')) : undefined
  return tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, or(bought, forThem)))
    .orderBy(desc(policyTable.id))
    .limit(200)
}

export async function readPolicy(tx: TenantTx, id: Id<'policy'>): Promise<Policy | null> {
  const [row] = await tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, eq(policyTable.id, id)))
  return row ?? null
}

/** @param policyNo as printed */
export async function policyByNo(tx: TenantTx, policyNo: string): Promise<Policy | null> {
  const [row] = await tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, eq(policyTable.policyNo, policyNo)))
  return row ?? null
}

export async function lockPolicy(tx: TenantTx, id: Id<'policy'>): Promise<Policy | null> {
  const [row] = await lockPolicies(tx, [id])
  return row ?? null
}

/** Policies, locked one after the other in the order of their ids. */
export async function lockPolicies(tx: TenantTx, ids: readonly Id<'policy'>[]): Promise<Policy[]> {
  if (ids.length === 0) return []
  return tx.db
    .select()
    .from(policyTable)
    .where(policyWhere(tx, inArray(policyTable.id, [...ids])))
    .orderBy(asc(policyTable.id))
    .for('update')
}

/** Holds the live policies of some persons as they are until this transaction ends: none of them can be cancelled meanwhile. */
export async function holdPolicies(tx: TenantTx, personIds: readonly Id<'person'>[], planYear: number): Promise<void> {
  if (personIds.length === 0) return
  await tx.db
    .select({ id: policyTable.id })
    .from(policyTable)
    .where(
      policyWhere(
        tx,
        inArray(policyTable.personId, [...personIds]),
        eq(policyTable.planYear, planYear),
        eq(policyTable.status, 'live'),
      ),
    )
    .orderBy(asc(policyTable.id))
    .for('share')
}

export async function saveCancelled(tx: TenantTx, id: Id<'policy'>): Promise<void> {
  const change = { status: 'cancelled', cancelledAt: tx.business.at } as const
  await tx.db
    .update(policyTable)
    .set(change)
    .where(policyWhere(tx, eq(policyTable.id, id)))
}

export async function savePremium(tx: TenantTx, id: Id<'policy'>, premiumFen: Fen, priceName: string): Promise<void> {
  await tx.db
    .update(policyTable)
    .set({ premiumFen, priceName })
    .where(policyWhere(tx, eq(policyTable.id, id)))
}

/** The live policy of a person in a plan year, if any. */
export async function livePolicy(tx: TenantTx, personId: Id<'person'>, planYear: number): Promise<Policy | null> {
  return (await livePolicies(tx, [personId], planYear))[0] ?? null
}

/** The live policies of persons in a plan year. */
export async function livePolicies(
  tx: TenantTx,
  personIds: readonly Id<'person'>[],
  planYear: number,
): Promise<Policy[]> {
  if (personIds.length === 0) return []
  return tx.db
    .select()
    .from(policyTable)
    .where(
      policyWhere(
        tx,
        inArray(policyTable.personId, [...personIds]),
        eq(policyTable.planYear, planYear),
        eq(policyTable.status, 'live'),
      ),
    )
}
