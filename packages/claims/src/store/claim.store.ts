/** Claims and their history as they stand in the database. */
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { claimEventTable, claimTable } from '../claims.table.ts'
import { openJson, sealJson } from '../sealed-json.ts'

export type Claim = Omit<typeof claimTable.$inferSelect, 'tenantId'>
export type ClaimChange = Partial<Omit<Claim, 'id' | 'recordId' | 'changedAt'>>

export async function insertClaim(tx: TenantTx, claim: Omit<Claim, 'changedAt'>): Promise<void> {
  await tx.db.insert(claimTable).values({ ...claim, tenantId: tx.tenantId, changedAt: tx.business.at })
}

/** The claim of a record, locked. */
export async function lockClaimOf(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<Claim | null> {
  const [row] = await tx.db
    .select()
    .from(claimTable)
    .where(and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.recordId, recordId)))
    .for('update')
  return row ?? null
}

export async function lockClaim(tx: TenantTx, id: Id<'claim'>): Promise<Claim | null> {
  const [row] = await byId(tx, id).for('update')
  return row ?? null
}

export async function readClaim(tx: TenantTx, id: Id<'claim'>): Promise<Claim | null> {
  const [row] = await byId(tx, id)
  return row ?? null
}

export async function readClaimOf(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<Claim | null> {
  const [row] = await tx.db
    .select()
    .from(claimTable)
    .where(and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.recordId, recordId)))
  return row ?? null
}

function byId(tx: TenantTx, id: Id<'claim'>) {
  return tx.db
    .select()
    .from(claimTable)
    .where(and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.id, id)))
}

/**
 * What the other claims of the same insured and plan year are booked at in all, in fen. A claim that was taken back may carry what belongs to
 * those after it, so one alone says nothing.
 */
export async function bookedByOthers(tx: TenantTx, { id, insuredId, planYear }: Matched): Promise<number> {
  const [row] = await tx.db
    .select({ total: sql<string>`coalesce(sum(${claimTable.bookedFen}), 0)` })
    .from(claimTable)
    .where(
      and(
        eq(claimTable.tenantId, tx.tenantId),
        eq(claimTable.insuredId, insuredId),
        eq(claimTable.planYear, planYear),
        ne(claimTable.id, id),
      ),
    )
  return Number(row!.total)
}
interface Matched {
  readonly id: Id<'claim'>
  readonly insuredId: Id<'person'>
  readonly planYear: number
}

/** Writes a change of a locked claim. @returns the claim as it now stands */
export async function updateClaim(tx: TenantTx, claim: Claim, change: ClaimChange): Promise<Claim> {
  await tx.db
    .update(claimTable)
    .set({ ...change, changedAt: tx.business.at })
    .where(and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.id, claim.id)))
  return { ...claim, ...change, changedAt: tx.business.at }
}

/** One line of a claim's history. */
export interface ClaimEvent {
  /** 'received', 'adjudicated', 'approved', … */
  readonly what: string
  readonly fromStatus: Claim['status'] | null
  readonly toStatus: Claim['status']
  readonly actor: string
  readonly note: string | null
  readonly happenedAt: Temporal.Instant
}

export async function insertClaimEvent(
  tx: TenantTx,
  claimId: Id<'claim'>,
  event: Omit<ClaimEvent, 'happenedAt'>,
): Promise<void> {
  const { note, ...columns } = event
  await tx.db.insert(claimEventTable).values({
    ...columns,
    tenantId: tx.tenantId,
    id: newId('event'),
    claimId,
    noteSealed: note === null ? null : sealJson(tx, 'claim_event.note', note),
    happenedAt: tx.business.at,
  })
}

/** A claim's history, oldest first. */
export async function readClaimEvents(tx: TenantTx, claimId: Id<'claim'>): Promise<ClaimEvent[]> {
  const rows = await tx.db
    .select()
    .from(claimEventTable)
    .where(and(eq(claimEventTable.tenantId, tx.tenantId), eq(claimEventTable.claimId, claimId)))
    .orderBy(asc(claimEventTable.id))
  return rows.map(({ what, fromStatus, toStatus, actor, noteSealed, happenedAt }) => ({
    what,
    fromStatus,
    toStatus,
    actor,
    note: noteSealed ? openJson<string>(tx, 'claim_event.note', noteSealed) : null,
    happenedAt,
  }))
}
