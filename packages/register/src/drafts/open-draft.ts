import { notFound, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { newId, type Refusal, refuse } from '@gongbao/kernel'
import { cityAt, cityOf } from '../city-of.ts'
import { auditDraft } from './act-on-draft.ts'
import { ACT_RULES, holds } from './draft.rules.ts'
import { type Draft, insertDraft, insertEvent, insertRevision } from './draft.store.ts'
import { contentHash, type DraftFiles, isPlanCode, packDraftFiles } from './draft-content.rules.ts'
import { renewedFiles } from './renew-year.ts'

/**
 * Begins a draft from a plan the city has: to change that plan, or, under a code of its own, to write the next one. A new plan starts with the
 * text of the old, its dates moved by whole years and its filing number yet to come, and with the old one's cases moved alike.
 */
export async function openDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  { fromCode, planCode }: { readonly fromCode: string; readonly planCode: string },
): Promise<Draft | Refusal> {
  const { hash: baseHash, city } = await cityOf(tx)
  const { approvals } = city.program
  if (!ACT_RULES.edit.duties.some((duty) => holds(approvals, actor.role, duty)))
    return refuse('FORBIDDEN', {
      zh: `本城市由 ${approvals.draft.join('、')} 起草`,
      en: `in this city ${approvals.draft.join(', ')} may draft`,
    })
  if (!city.plans.has(fromCode)) return notFound('plan')
  if (!isPlanCode(planCode))
    return refuse(
      'INVALID_INPUT',
      { zh: '方案代号不能用作文件名', en: 'the code cannot be a file name' },
      { field: 'planCode' },
    )
  const isNew = !city.plans.has(planCode)
  const ground = { planCode, fromCode: isNew ? fromCode : planCode, baseHash }
  const files: DraftFiles = isNew ? renewedFiles(await cityAt(tx, baseHash), { from: fromCode, to: planCode }) : {}
  const draft: Draft = {
    ...ground,
    id: newId('draft'),
    state: 'draft',
    revisionNo: 1,
    contentHash: contentHash(ground, files),
    openedBy: actor.accountId,
    openedAt: tx.business.at,
    changedAt: tx.business.at,
    publishedHash: null,
  }
  await insertDraft(tx, draft)
  await saveRevision(tx, actor, draft, files)
  await insertEvent(tx, actor, draft, 'opened')
  await auditDraft(tx, actor, 'opened', draft)
  return draft
}

/** Keeps a wording with whoever saved it: from now on they are an author. */
export function saveRevision(tx: TenantTx, actor: StaffPrincipal, draft: Draft, files: DraftFiles): Promise<void> {
  const { id: draftId, revisionNo, baseHash, contentHash } = draft
  const packed = packDraftFiles(files)
  const row = { draftId, revisionNo, baseHash, contentHash, files: packed }
  return insertRevision(tx, { ...row, editedBy: actor.accountId, editedAt: tx.business.at })
}
