/** Proof of what the roll cannot tell (works here, studies here, veteran): the person submits, staff decides. */
import { audit, openField, type ResidentPrincipal, type StaffPrincipal, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { and, eq } from 'drizzle-orm'
import { readMembers } from './family.store.ts'
import { type EvidenceFact, evidenceTable } from './residents.table.ts'

const NOTE = 'evidence.note'
export interface Evidence {
  readonly id: Id<'evidence'>
  readonly personId: Id<'person'>
  readonly fact: EvidenceFact
  readonly note: string
  readonly submittedAt: Temporal.Instant
}

/** @param note what was shown (employer, school, certificate) in the person's words; at most 500 characters, kept sealed */
export async function submitEvidence(
  tx: TenantTx,
  actor: ResidentPrincipal,
  given: { personId: Id<'person'>; fact: EvidenceFact; note: string },
): Promise<{ evidenceId: Id<'evidence'> } | Refusal> {
  const members = await readMembers(tx, actor.accountId)
  if (!members.some((member) => member.personId === given.personId)) return notFound()
  const id = newId('evidence')
  const written = await tx.db
    .insert(evidenceTable)
    .values({
      tenantId: tx.tenantId,
      id,
      personId: given.personId,
      fact: given.fact,
      noteSealed: sealField(tx.tenantId, NOTE, given.note),
      state: 'submitted',
      submittedAt: tx.business.at,
      submittedBy: actor.accountId,
    })
    .onConflictDoNothing()
    .returning({ id: evidenceTable.id })
  if (written.length === 0)
    return refuse('CONFLICT', { zh: '同类证明正在审核中', en: 'Such a proof is already being looked at' })
  const detail = { fact: given.fact }
  await audit(tx, actor, { action: 'evidence.submitted', subjectKind: 'person', subjectId: given.personId, detail })
  return { evidenceId: id }
}

/** Accepts or refuses a proof; an accepted one makes its fact true for the rules. */
export async function decideEvidence(
  tx: TenantTx,
  actor: StaffPrincipal,
  evidenceId: Id<'evidence'>,
  isAccepted: boolean,
): Promise<{ done: true } | Refusal> {
  const state = isAccepted ? 'accepted' : 'refused'
  const decided = await tx.db
    .update(evidenceTable)
    .set({ state, decidedAt: tx.business.at, decidedBy: actor.accountId })
    .where(
      and(
        eq(evidenceTable.tenantId, tx.tenantId),
        eq(evidenceTable.id, evidenceId),
        eq(evidenceTable.state, 'submitted'),
      ),
    )
    .returning({ personId: evidenceTable.personId })
  if (decided.length === 0) return notFound()
  await audit(tx, actor, {
    action: 'evidence.decided',
    subjectKind: 'evidence',
    subjectId: evidenceId,
    detail: { state },
  })
  return { done: true }
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

function notFound(): Refusal {
  return refuse('NOT_FOUND', { zh: '没有这条记录', en: 'No such record' })
}
