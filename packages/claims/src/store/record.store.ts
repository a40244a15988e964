/** Settlement records as they stand in the database. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, eq } from 'drizzle-orm'
import { settlementRecordTable } from '../claims.table.ts'
import { openJson } from '../sealed-json.ts'

export type RecordRow = typeof settlementRecordTable.$inferSelect
/** A record as received: national field names. */
export type RecordBody = Readonly<Record<string, unknown>>

/** Writes a record unless its key is taken. @returns whether it was written */
export async function insertRecord(tx: TenantTx, row: Omit<RecordRow, 'tenantId' | 'receivedAt'>): Promise<boolean> {
  const written = await tx.db
    .insert(settlementRecordTable)
    .values({ ...row, tenantId: tx.tenantId, receivedAt: tx.business.at })
    .onConflictDoNothing({
      target: [settlementRecordTable.tenantId, settlementRecordTable.insuplcAdmdvs, settlementRecordTable.setlId],
    })
    .returning({ id: settlementRecordTable.id })
  return written.length === 1
}

export interface RecordKey {
  readonly insuplcAdmdvs: string
  readonly setlId: string
}

export async function findRecord(tx: TenantTx, key: RecordKey): Promise<RecordRow | null> {
  const [row] = await tx.db
    .select()
    .from(settlementRecordTable)
    .where(
      and(
        eq(settlementRecordTable.tenantId, tx.tenantId),
        eq(settlementRecordTable.insuplcAdmdvs, key.insuplcAdmdvs),
        eq(settlementRecordTable.setlId, key.setlId),
      ),
    )
  return row ?? null
}

const read = new WeakMap<TenantTx, Map<Id<'settlementRecord'>, RecordRow>>()

/** A record by id. Records never change, so a transaction reads each once. */
export async function readRecordRow(tx: TenantTx, id: Id<'settlementRecord'>): Promise<RecordRow | null> {
  const known = read.get(tx) ?? new Map<Id<'settlementRecord'>, RecordRow>()
  read.set(tx, known)
  const [row] = known.has(id)
    ? [known.get(id)]
    : await tx.db
        .select()
        .from(settlementRecordTable)
        .where(and(eq(settlementRecordTable.tenantId, tx.tenantId), eq(settlementRecordTable.id, id)))
  if (row) known.set(id, row)
  return row ?? null
}

/** Settlements of one visit with a total: what a reversal without a named original may mean. */
export async function findByVisit(tx: TenantTx, visitIndex: Uint8Array, totalFen: RecordRow['totalFen']) {
  return tx.db
    .select()
    .from(settlementRecordTable)
    .where(
      and(
        eq(settlementRecordTable.tenantId, tx.tenantId),
        eq(settlementRecordTable.visitIndex, visitIndex),
        eq(settlementRecordTable.totalFen, totalFen),
        eq(settlementRecordTable.kind, 'settlement'),
      ),
    )
}

const opened = new WeakMap<object, RecordBody>()

export function bodyOf(tx: TenantTx, row: Pick<RecordRow, 'bodySealed'>): RecordBody {
  const body = opened.get(row) ?? openJson<RecordBody>(tx, 'settlement_record.body', row.bodySealed)
  opened.set(row, body)
  return body
}

/**
 * Lets one transaction at a time work on a visit: a reversal and its original that arrive at once see each other, and never wait for each other
 * in turn. Taken before any row lock of claims.
 */
export async function lockVisit(
  tx: TenantTx,
  row: Pick<RecordRow, 'insuplcAdmdvs' | 'setlId' | 'origSetlId' | 'visitIndex'>,
): Promise<void> {
  const keys = visitKeys(row)
    .sort()
    .map((key) => `claims:${tx.tenantId}:${key}`)
  // An array unnests in its own order, which is the order of locking.
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${keys}::text[]) as visit (key)`
}

/** A reversal and its original share one of these, whether it names it or not. */
function visitKeys(row: Parameters<typeof lockVisit>[1]): string[] {
  const own = `record:${row.insuplcAdmdvs}:${row.setlId}`
  const named = row.origSetlId ? [`record:${row.insuplcAdmdvs}:${row.origSetlId}`] : []
  const visit = row.visitIndex ? [`visit:${Buffer.from(row.visitIndex).toString('hex')}`] : []
  return [...new Set([own, ...named, ...visit])]
}
