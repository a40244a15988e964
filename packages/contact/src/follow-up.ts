import { audit, notFound, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { deadline } from './contact.rules.ts'
import { type FollowUp, insertFollowUp, lockFollowUp, saveFollowUp } from './contact.store.ts'

/** Plans the visit after a claim was paid (W29). The event may come twice: one claim has one visit. */
export async function planFollowUp(tx: TenantTx, claimId: Id<'claim'>): Promise<void> {
  await insertFollowUp(tx, {
    id: newId('followUp'),
    claimId,
    ...deadline('visit', tx.business.on),
    status: 'waiting',
    score: null,
    doneBy: null,
    doneAt: null,
    createdAt: tx.business.at,
  })
}

/** Keeps what the visit found: whether the person was reached, and how content they are. */
export async function recordFollowUp(
  tx: TenantTx,
  actor: StaffPrincipal,
  id: Id<'followUp'>,
  found: { status: 'reached' | 'not-reached'; score: number | null; note: string | null },
): Promise<FollowUp | Refusal> {
  const task = await lockFollowUp(tx, id)
  if (!task) return notFound('follow-up')
  if (task.status !== 'waiting') return refuse('STATE_FORBIDS', { zh: '该回访已完成', en: 'This visit has been made' })
  if (found.score !== null && found.status !== 'reached')
    return refuse('INVALID_INPUT', { zh: '未联系上时没有评分', en: 'no score without a visit' }, { field: 'score' })
  const change = { ...found, doneBy: actor.accountId, doneAt: tx.business.at }
  await saveFollowUp(tx, id, change)
  await audit(tx, actor, { action: 'visit.made', subjectKind: 'claim', subjectId: task.claimId })
  return { ...task, ...change }
}
