import { notFound } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, refuse } from '@gongbao/kernel'
import { beginFile } from '@gongbao/program'
import { cityAt } from '../city-of.ts'
import { readDraftRow } from './draft.store.ts'
import { mergedFiles } from './draft-content.rules.ts'
import { filesOf } from './read-content.ts'

/** What a new file of the draft begins with: a cycle as the last one moved on, a list with its columns. */
export async function beginDraftFile(tx: TenantTx, draftId: Id<'draft'>, path: string) {
  const draft = await readDraftRow(tx, draftId)
  if (!draft) return notFound('draft')
  const base = await cityAt(tx, draft.baseHash)
  const text = beginFile(path, mergedFiles(base, await filesOf(tx, draft)).files)
  return typeof text === 'string' ? { path, text } : refuse('INVALID_INPUT', text, { field: 'path' })
}
