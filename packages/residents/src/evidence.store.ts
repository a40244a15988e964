/** Proofs in their table; what was shown is sealed. */
import { openField, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, eq } from 'drizzle-orm'
import type { EvidenceFact } from './evidence.rules.ts'
import { evidenceTable } from './residents.table.ts'

const NOTE = 'evidence.note'
export interface Evidence {
  readonly id: Id<'evidence'>
  readonly personId: Id<'person'>
  readonly fact: EvidenceFact
  readonly note: string
  readonly submittedAt: Temporal.Instant
}

/** Writes a proof unless one of its kind is being looked at. @returns whether it was written */
export async function insertEvidence(
  tx: TenantTx,
  proof: Omit<Evidence, 'submittedAt'>,
  submittedBy: Id<'residentAccount'>,
): Promise<boolean> {
  const { id, personId, fact, note } = proof
  const noteSealed = sealField(tx.tenantId, NOTE, note)
  const at = { state: 'submitted', submittedAt: tx.business.at, submittedBy } as const
  const written = await tx.db
    .insert(evidenceTable)
    .values({ tenantId: tx.tenantId, id, personId, fact, noteSealed, ...at })
    .onConflictDoNothing()
    .returning({ id: evidenceTable.id })
  return written.length === 1
}

/** @returns whether a proof was waiting under the id */
export async function saveDecision(
  tx: TenantTx,
  id: Id<'evidence'>,
  state: 'accepted' | 'refused',
  decidedBy: Id<'staffAccount'>,
): Promise<boolean> {
  const waiting = and(
    eq(evidenceTable.tenantId, tx.tenantId),
    eq(evidenceTable.id, id),
    eq(evidenceTable.state, 'submitted'),
  )
  const change = { state, decidedAt: tx.business.at, decidedBy }
  const decided = await tx.db
    .update(evidenceTable)
    .set(change)
    .where(waiting)
    .returning({ personId: evidenceTable.personId })
  return decided.length === 1
}

/** Proofs waiting for a decision, oldest first; at most 200. */
export async function listEvidence(tx: TenantTx): Promise<Evidence[]> {
  const rows = await tx.db
    .select()
    .from(evidenceTable)
    .where(and(eq(evidenceTable.tenantId, tx.tenantId), eq(evidenceTable.state, 'submitted')))
    .orderBy(evidenceTable.id)
    .limit(200)
  return rows.map(({ id, personId, fact, noteSealed, submittedAt }) => {
    return { id, personId, fact, note: openField(tx.tenantId, NOTE, noteSealed), submittedAt }
  })
}
