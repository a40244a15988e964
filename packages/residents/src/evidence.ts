/** Proof of what the roll cannot tell (works here, studies here, veteran): the person submits, staff decides. */
import { audit, type ResidentPrincipal, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import type { EvidenceFact } from './evidence.rules.ts'
import { insertEvidence, saveDecision } from './evidence.store.ts'
import { readMembers } from './family.store.ts'

export { type Evidence, listEvidence } from './evidence.store.ts'

/** @param given `note`: what was shown (employer, school, certificate) in the person's words; at most 500 characters, kept sealed */
export async function submitEvidence(
  tx: TenantTx,
  actor: ResidentPrincipal,
  given: { personId: Id<'person'>; fact: EvidenceFact; note: string },
): Promise<{ evidenceId: Id<'evidence'> } | Refusal> {
  const members = await readMembers(tx, actor.accountId)
  if (!members.some((member) => member.personId === given.personId)) return notFound()
  const id = newId('evidence')
  if (!(await insertEvidence(tx, { id, ...given }, actor.accountId)))
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
  if (!(await saveDecision(tx, evidenceId, state, actor.accountId))) return notFound()
  const detail = { state }
  await audit(tx, actor, { action: 'evidence.decided', subjectKind: 'evidence', subjectId: evidenceId, detail })
  return { done: true }
}

function notFound(): Refusal {
  return refuse('NOT_FOUND', { zh: '没有这条记录', en: 'No such record' })
}
