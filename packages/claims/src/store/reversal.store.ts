/** Records that take others back, and where each of them stands. */
import type { TenantTx } from '@gongbao/database'
import type { Fen, Id } from '@gongbao/kernel'
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { reversalTable } from '../claims.table.ts'
import type { RecordKey } from './record.store.ts'

export type Reversal = Omit<typeof reversalTable.$inferSelect, 'tenantId'>

export async function insertReversal(
  tx: TenantTx,
  row: Pick<Reversal, 'recordId' | 'origInsuplc' | 'origSetlId' | 'visitIndex' | 'totalFen'>,
): Promise<void> {
  await tx.db.insert(reversalTable).values({
    ...row,
    tenantId: tx.tenantId,
    status: 'received',
    reason: null,
    originalId: null,
    receivedAt: tx.business.at,
    appliedAt: null,
  })
}

export async function lockReversal(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<Reversal | null> {
  const [row] = await tx.db
    .select()
    .from(reversalTable)
    .where(and(eq(reversalTable.tenantId, tx.tenantId), eq(reversalTable.recordId, recordId)))
    .for('update')
  return row ?? null
}

export async function readReversal(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<Reversal | null> {
  const [row] = await tx.db
    .select()
    .from(reversalTable)
    .where(and(eq(reversalTable.tenantId, tx.tenantId), eq(reversalTable.recordId, recordId)))
  return row ?? null
}

/** Whether the agency has taken a settlement back, and it was carried out. */
export async function isTakenBack(tx: TenantTx, originalId: Id<'settlementRecord'>): Promise<boolean> {
  const rows = await tx.db
    .select({ recordId: reversalTable.recordId })
    .from(reversalTable)
    .where(
      and(
        eq(reversalTable.tenantId, tx.tenantId),
        eq(reversalTable.originalId, originalId),
        eq(reversalTable.status, 'applied'),
      ),
    )
    .limit(1)
  return rows.length > 0
}

export async function updateReversal(
  tx: TenantTx,
  reversal: Reversal,
  change: Partial<Pick<Reversal, 'status' | 'reason' | 'originalId' | 'appliedAt'>>,
): Promise<Reversal> {
  await tx.db
    .update(reversalTable)
    .set(change)
    .where(and(eq(reversalTable.tenantId, tx.tenantId), eq(reversalTable.recordId, reversal.recordId)))
  return { ...reversal, ...change }
}

/** Reversals not yet applied that mean a record: by its key, or by visit and negated total. Oldest first, locked. */
export async function lockWaitingFor(
  tx: TenantTx,
  original: RecordKey & { visitIndex: Uint8Array | null; totalFen: Fen },
): Promise<Reversal[]> {
  const named = and(
    eq(reversalTable.origSetlId, original.setlId),
    eq(reversalTable.origInsuplc, original.insuplcAdmdvs),
  )
  const sameVisit =
    original.visitIndex &&
    and(
      isNull(reversalTable.origSetlId),
      eq(reversalTable.visitIndex, original.visitIndex),
      eq(reversalTable.totalFen, -original.totalFen as Fen),
    )
  return tx.db
    .select()
    .from(reversalTable)
    .where(
      and(
        eq(reversalTable.tenantId, tx.tenantId),
        inArray(reversalTable.status, ['received', 'waiting']),
        sameVisit ? or(named, sameVisit) : named,
      ),
    )
    .orderBy(asc(reversalTable.receivedAt), asc(reversalTable.recordId))
    .for('update')
}

/** Reversals that name a record and wait until the bank has answered, oldest first, locked. */
export async function lockWaitingOn(tx: TenantTx, originalId: Id<'settlementRecord'>): Promise<Reversal[]> {
  return tx.db
    .select()
    .from(reversalTable)
    .where(
      and(
        eq(reversalTable.tenantId, tx.tenantId),
        eq(reversalTable.originalId, originalId),
        eq(reversalTable.status, 'waiting'),
      ),
    )
    .orderBy(asc(reversalTable.receivedAt), asc(reversalTable.recordId))
    .for('update')
}

/** Reversals that wait for their original or for a person, oldest first; at most 200. */
export async function listOpenReversals(tx: TenantTx): Promise<Reversal[]> {
  return tx.db
    .select()
    .from(reversalTable)
    .where(and(eq(reversalTable.tenantId, tx.tenantId), inArray(reversalTable.status, ['waiting', 'review'])))
    .orderBy(asc(reversalTable.receivedAt), asc(reversalTable.recordId))
    .limit(200)
}
