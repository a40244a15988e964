import type { StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { cityAt, cityOf } from '../city-of.ts'
import { auditDraft, openForAct } from './act-on-draft.ts'
import { type Draft, insertEvent, updateDraft } from './draft.store.ts'
import { changedFiles, contentHash, type DraftFiles, overtakenFiles, refusedFile } from './draft-content.rules.ts'
import { saveRevision } from './open-draft.ts'
import { filesOf } from './read-content.ts'

/**
 * Saves a wording: all the files in which the draft differs from its base, as they shall stand. Signatures and approvals of the wording before
 * fall, since they are about another content. What changes nothing is no revision and makes nobody an author.
 *
 * @param given.revisionNo the revision the person edited: somebody else's newer one is not written over
 */
export async function reviseDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly revisionNo: number; readonly files: DraftFiles },
): Promise<Draft | Refusal> {
  const opened = await openForAct(tx, actor, draftId, 'edit', null)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  if (given.revisionNo !== draft.revisionNo)
    return refuse('CONFLICT', {
      zh: '别人刚保存了新的一稿，请在新稿上修改',
      en: 'somebody has just saved a newer revision; make your changes on that one',
    })
  const refused = refusedFile(draft.planCode, given.files)
  if (refused) return refuse('INVALID_INPUT', refused.text, { field: `files.${refused.path}` })
  const files = changedFiles(await cityAt(tx, draft.baseHash), given.files)
  return nextRevision(tx, actor, draft, files)
}

async function nextRevision(tx: TenantTx, actor: StaffPrincipal, draft: Draft, files: DraftFiles): Promise<Draft> {
  const hash = contentHash(draft, files)
  if (hash === draft.contentHash) return draft
  const revisionNo = draft.revisionNo + 1
  const { baseHash } = draft
  const revised = await updateDraft(tx, draft, { revisionNo, baseHash, contentHash: hash })
  await saveRevision(tx, actor, revised, files)
  await auditDraft(tx, actor, 'revised', revised)
  return revised
}

/**
 * Takes a draft on to the city's present state, after something else was published. Its changed files stay as they are; where the city changed
 * the same file meanwhile, keeping the draft's would undo the city's change, so the author must name that file.
 */
export async function rebaseDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly revisionNo: number; readonly keep: readonly string[] },
): Promise<Draft | Refusal> {
  const opened = await openForAct(tx, actor, draftId, 'edit', null)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  if (given.revisionNo !== draft.revisionNo)
    return refuse('CONFLICT', { zh: '草案刚有改动，请重新查看', en: 'the draft has just changed; look again' })
  const now = await cityOf(tx)
  if (now.hash === draft.baseHash) return draft
  const [before, after] = [await cityAt(tx, draft.baseHash), await cityAt(tx, now.hash)]
  const files = await filesOf(tx, draft)
  const overtaken = overtakenFiles(before, after, files).filter((path) => !given.keep.includes(path))
  if (overtaken.length > 0)
    return refuse(
      'CONTENT_DIFFERS',
      {
        zh: `城市的这些文件也改过：${overtaken.join('、')}。请核对后选择保留草案的内容，或先改为城市的新内容`,
        en: `the city changed these files as well: ${overtaken.join(', ')}. Look at them, then keep the draft's or take the city's first`,
      },
      { field: `keep` },
    )
  const rebased = await nextRevision(tx, actor, { ...draft, baseHash: now.hash }, changedFiles(after, files))
  await insertEvent(tx, actor, rebased, 'rebased')
  return rebased
}
