/** Collections and refunds in their tables. */
import type { TenantTx } from '@gongbao/database'
import { type Id, ZERO_FEN } from '@gongbao/kernel'
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import { collectionTable, refundTable } from './payments.table.ts'

export type Collection = typeof collectionTable.$inferSelect
export type Refund = typeof refundTable.$inferSelect
type Asked = 'queries' | 'nextQueryAt'
export type CollectionChange = Partial<
  Pick<Collection, 'state' | 'pageUrl' | 'paidAt' | 'settledAt' | 'transactionNo' | 'refundAskedFen' | Asked>
>
export type RefundChange = Partial<Pick<Refund, 'state' | 'settledAt' | Asked>>

const collectionIs = (tx: TenantTx, id: Id<'collection'>) =>
  and(eq(collectionTable.tenantId, tx.tenantId), eq(collectionTable.id, id))
const refundIs = (tx: TenantTx, id: Id<'refund'>) => and(eq(refundTable.tenantId, tx.tenantId), eq(refundTable.id, id))

export async function readCollection(tx: TenantTx, id: Id<'collection'>): Promise<Collection | null> {
  const [row] = await tx.db.select().from(collectionTable).where(collectionIs(tx, id))
  return row ?? null
}

export async function lockCollection(tx: TenantTx, id: Id<'collection'>): Promise<Collection | null> {
  const [row] = await tx.db.select().from(collectionTable).where(collectionIs(tx, id)).for('update')
  return row ?? null
}

/** The collection a channel names, locked. */
export async function lockByTradeNo(tx: TenantTx, channel: string, tradeNo: string): Promise<Collection | null> {
  const [row] = await tx.db
    .select()
    .from(collectionTable)
    .where(
      and(
        eq(collectionTable.tenantId, tx.tenantId),
        eq(collectionTable.channel, channel),
        eq(collectionTable.tradeNo, tradeNo),
      ),
    )
    .for('update')
  return row ?? null
}

/** All attempts to collect for a subject, oldest first. */
export async function collectionsOf(tx: TenantTx, subjectId: string): Promise<Collection[]> {
  return tx.db
    .select()
    .from(collectionTable)
    .where(and(eq(collectionTable.tenantId, tx.tenantId), eq(collectionTable.subjectId, subjectId)))
    .orderBy(asc(collectionTable.id))
}

/** Writes a collection unless an open one of its subject and channel stands. @returns the collection, or null when one stands */
export async function insertCollection(
  tx: TenantTx,
  row: Omit<Collection, 'tenantId' | 'refundAskedFen' | 'queries' | 'createdAt'>,
): Promise<Collection | null> {
  const collection = { ...row, tenantId: tx.tenantId, createdAt: tx.business.at, refundAskedFen: ZERO_FEN, queries: 0 }
  const written = await tx.db
    .insert(collectionTable)
    .values(collection)
    .onConflictDoNothing()
    .returning({ id: collectionTable.id })
  return written.length === 1 ? collection : null
}

export async function updateCollection(tx: TenantTx, id: Id<'collection'>, change: CollectionChange): Promise<void> {
  await tx.db.update(collectionTable).set(change).where(collectionIs(tx, id))
}

/** Keeps the channel's page of a collection just begun; one that has moved on meanwhile stays as it is. */
export async function savePayPage(tx: TenantTx, id: Id<'collection'>, pageUrl: string): Promise<void> {
  await tx.db
    .update(collectionTable)
    .set({ state: 'pending', pageUrl })
    .where(and(collectionIs(tx, id), eq(collectionTable.state, 'created')))
}

/** Collections whose outcome is to be asked about by now, at most 100. */
export async function collectionsToAsk(tx: TenantTx): Promise<Id<'collection'>[]> {
  const rows = await tx.db
    .select({ id: collectionTable.id })
    .from(collectionTable)
    .where(and(eq(collectionTable.tenantId, tx.tenantId), lte(collectionTable.nextQueryAt, tx.business.at)))
    .orderBy(asc(collectionTable.nextQueryAt))
    .limit(100)
  return rows.map((row) => row.id)
}

/** A page of collections for finance, newest first. */
export async function listCollections(
  tx: TenantTx,
  filter: { state?: Collection['state']; before?: Id<'collection'>; limit: number },
): Promise<Collection[]> {
  return tx.db
    .select()
    .from(collectionTable)
    .where(
      and(
        eq(collectionTable.tenantId, tx.tenantId),
        filter.state ? eq(collectionTable.state, filter.state) : undefined,
        filter.before ? sql`${collectionTable.id} < ${filter.before}` : undefined,
      ),
    )
    .orderBy(desc(collectionTable.id))
    .limit(filter.limit)
}

export async function insertRefund(tx: TenantTx, row: Omit<Refund, 'tenantId' | 'queries'>): Promise<void> {
  await tx.db.insert(refundTable).values({ ...row, tenantId: tx.tenantId, queries: 0 })
}

export async function readRefund(tx: TenantTx, id: Id<'refund'>): Promise<Refund | null> {
  const [row] = await tx.db.select().from(refundTable).where(refundIs(tx, id))
  return row ?? null
}

/** The refund a channel names, locked. */
export async function lockByRefundNo(tx: TenantTx, refundNo: string): Promise<Refund | null> {
  const [row] = await tx.db
    .select()
    .from(refundTable)
    .where(and(eq(refundTable.tenantId, tx.tenantId), eq(refundTable.refundNo, refundNo)))
    .for('update')
  return row ?? null
}

export async function refundsOf(tx: TenantTx, collectionIds: readonly Id<'collection'>[]): Promise<Refund[]> {
  if (collectionIds.length === 0) return []
  return tx.db
    .select()
    .from(refundTable)
    .where(and(eq(refundTable.tenantId, tx.tenantId), inArray(refundTable.collectionId, [...collectionIds])))
    .orderBy(asc(refundTable.id))
}

export async function updateRefund(tx: TenantTx, id: Id<'refund'>, change: RefundChange): Promise<void> {
  await tx.db.update(refundTable).set(change).where(refundIs(tx, id))
}

/** Refunds whose outcome is to be asked about by now, at most 100. */
export async function refundsToAsk(tx: TenantTx): Promise<Id<'refund'>[]> {
  const rows = await tx.db
    .select({ id: refundTable.id })
    .from(refundTable)
    .where(and(eq(refundTable.tenantId, tx.tenantId), lte(refundTable.nextQueryAt, tx.business.at)))
    .orderBy(asc(refundTable.nextQueryAt))
    .limit(100)
  return rows.map((row) => row.id)
}
