/** The only file that reads and writes the audit tables besides the row insert in `audit`. */
import type { Database, TenantTx } from '@gongbao/database'
import type { Id, TenantId } from '@gongbao/kernel'
import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import {
  type AuditBlock,
  type AuditHead,
  type AuditRow,
  auditBlockTable,
  auditHeadTable,
  auditPendingTable,
  auditRowTable,
} from './audit.table.ts'

/** Takes up to `limit` waiting rows; of two sealers at once the second finds them gone. */
export async function takePending(tx: TenantTx, limit: number): Promise<Id<'audit'>[]> {
  const waiting = await tx.db
    .select({ id: auditPendingTable.id })
    .from(auditPendingTable)
    .where(eq(auditPendingTable.tenantId, tx.tenantId))
    .orderBy(asc(auditPendingTable.id))
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = waiting.map((row) => row.id)
  if (ids.length > 0)
    await tx.db
      .delete(auditPendingTable)
      .where(and(eq(auditPendingTable.tenantId, tx.tenantId), inArray(auditPendingTable.id, ids)))
  return ids
}

/** Rows by id, in id order. */
export function rowsOf(tx: TenantTx, ids: readonly string[]): Promise<AuditRow[]> {
  const among = inArray(auditRowTable.id, ids as readonly Id<'audit'>[] as Id<'audit'>[])
  return tx.db
    .select()
    .from(auditRowTable)
    .where(and(eq(auditRowTable.tenantId, tx.tenantId), among))
    .orderBy(asc(auditRowTable.id))
}

export async function lastBlock(tx: TenantTx): Promise<AuditBlock | null> {
  const [block] = await tx.db
    .select()
    .from(auditBlockTable)
    .where(eq(auditBlockTable.tenantId, tx.tenantId))
    .orderBy(desc(auditBlockTable.blockNo))
    .limit(1)
  return block ?? null
}

/** Blocks after `afterNo`, in order. */
export function blocksAfter(tx: TenantTx, afterNo: number, limit: number): Promise<AuditBlock[]> {
  const after = and(eq(auditBlockTable.tenantId, tx.tenantId), gt(auditBlockTable.blockNo, afterNo))
  return tx.db.select().from(auditBlockTable).where(after).orderBy(asc(auditBlockTable.blockNo)).limit(limit)
}

export async function saveBlock(tx: TenantTx, block: AuditBlock, head: AuditHead): Promise<void> {
  const { blockNo, hash, keyVersion, mac } = head
  await tx.db.insert(auditBlockTable).values(block)
  await tx.db
    .insert(auditHeadTable)
    .values(head)
    .onConflictDoUpdate({ target: [auditHeadTable.tenantId], set: { blockNo, hash, keyVersion, mac } })
}

export async function headOf(tx: TenantTx): Promise<AuditHead | null> {
  const [head] = await tx.db.select().from(auditHeadTable).where(eq(auditHeadTable.tenantId, tx.tenantId))
  return head ?? null
}

/** Rows that no block names and that do not wait for one. */
export async function strayRows(tx: TenantTx): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select r.id from audit_row r
    where r.tenant_id = ${tx.tenantId}
      and not exists (select from audit_pending p where p.tenant_id = ${tx.tenantId} and p.id = r.id)
      and r.id not in (select unnest(b.row_ids) from audit_block b where b.tenant_id = ${tx.tenantId})
    order by r.id limit 1000`
  return rows.map((row) => row.id)
}

export async function pendingCount(tx: TenantTx): Promise<number> {
  return tx.db.$count(auditPendingTable, eq(auditPendingTable.tenantId, tx.tenantId))
}

/** Cities with rows waiting for a block (role `sealer`). */
export async function tenantsPending(sealer: Database): Promise<TenantId[]> {
  const rows = await sealer.db.selectDistinct({ tenantId: auditPendingTable.tenantId }).from(auditPendingTable)
  return rows.map((row) => row.tenantId)
}

/** The trail newest first, for the audit administrator. */
export function readTrail(
  tx: TenantTx,
  page: { limit: number; before?: Id<'audit'> | undefined; subjectId?: string | undefined },
): Promise<AuditRow[]> {
  const before = page.before ? lt(auditRowTable.id, page.before) : undefined
  const subject = page.subjectId ? eq(auditRowTable.subjectId, page.subjectId) : undefined
  return tx.db
    .select()
    .from(auditRowTable)
    .where(and(eq(auditRowTable.tenantId, tx.tenantId), before, subject))
    .orderBy(desc(auditRowTable.id))
    .limit(page.limit)
}
