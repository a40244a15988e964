/** What every act on a draft has in common: the draft locked, the rules asked, the act written down with the content it is about. */
import { audit, notFound, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { cityOf } from '../city-of.ts'
import { type DraftAct, type DraftStanding, refusalTo, STATE_AFTER } from './draft.rules.ts'
import {
  type Draft,
  type DraftAbout,
  type DraftEvent,
  insertEvent,
  listEvents,
  listRevisions,
  lockDraft,
  updateDraft,
} from './draft.store.ts'

/** A draft with all that decides who may do what to it. */
export async function standingOfDraft(tx: TenantTx, draft: Draft): Promise<DraftStanding & { events: DraftEvent[] }> {
  const { city } = await cityOf(tx)
  const [events, revisions] = [await listEvents(tx, [draft.id]), await listRevisions(tx, [draft.id])]
  const authors = new Set<string>([draft.openedBy, ...revisions.map(({ editedBy }) => editedBy)])
  return { state: draft.state, contentHash: draft.contentHash, authors, events, approvals: city.program.approvals }
}

/**
 * Locks a draft for an act of somebody.
 * @param seen hash of the content they were shown: an act on another content than one has read is refused
 */
export async function openForAct(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  act: DraftAct,
  seen: string | null,
): Promise<{ draft: Draft; standing: DraftStanding & { events: DraftEvent[] } } | Refusal> {
  const draft = await lockDraft(tx, draftId)
  if (!draft) return notFound('draft')
  const standing = await standingOfDraft(tx, draft)
  const refusal = refusalTo(act, standing, actor)
  if (refusal) return refusal
  return seen !== null && seen !== draft.contentHash ? contentMoved : { draft, standing }
}

const contentMoved = refuse('CONFLICT', {
  zh: '草案内容刚刚有改动，请重新查看后再办理',
  en: 'the draft has just changed; look at it again first',
})

const KINDS: Readonly<Partial<Record<DraftAct, DraftEvent['kind']>>> = {
  submit: 'submitted',
  comment: 'commented',
  object: 'objected',
  answer: 'answered',
  sign: 'signed',
  approve: 'approved',
  return: 'returned',
  withdraw: 'withdrawn',
  publish: 'published',
}

/** Writes an act down, moves the draft where the act leaves it, and tells the trail. @returns the draft as it now stands */
export async function recordAct(
  tx: TenantTx,
  actor: StaffPrincipal,
  draft: Draft,
  act: keyof typeof KINDS,
  about: DraftAbout & { readonly publishedHash?: string } = {},
): Promise<Draft> {
  const kind = KINDS[act]!
  const { publishedHash, ...said } = about
  await insertEvent(tx, actor, draft, kind, said)
  const state = STATE_AFTER[act]
  const moved = state ? await updateDraft(tx, draft, { state, ...(publishedHash ? { publishedHash } : {}) }) : draft
  await auditDraft(tx, actor, kind, draft)
  return moved
}

/** Every act on a draft stands in the trail with the content it was about. */
export function auditDraft(tx: TenantTx, actor: StaffPrincipal, kind: string, draft: Draft): Promise<void> {
  const { id, planCode, revisionNo, contentHash } = draft
  const detail = { planCode, revisionNo, contentHash }
  return audit(tx, actor, { action: `draft.${kind}`, subjectKind: 'draft', subjectId: id, detail })
}

/** An act that needs nothing but the rules: a comment, an objection, a return, a withdrawal. */
export async function actOnDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  act: 'comment' | 'object' | 'return' | 'withdraw',
  given: { readonly seen: string | null } & DraftAbout,
): Promise<Draft | Refusal> {
  const { seen, ...about } = given
  const opened = await openForAct(tx, actor, draftId, act, seen)
  return isRefusal(opened) ? opened : recordAct(tx, actor, opened.draft, act, about)
}

/** Answers an objection, so that it no longer keeps the draft from approval. Whether the answer convinces is the approver's to judge. */
export async function answerObjection(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  objectionId: Id<'draftEvent'>,
  note: string,
): Promise<Draft | Refusal> {
  const opened = await openForAct(tx, actor, draftId, 'answer', null)
  if (isRefusal(opened)) return opened
  const { events } = opened.standing
  const isObjection = events.some(({ id, kind }) => id === objectionId && kind === 'objected')
  if (!isObjection) return notFound('objection')
  return recordAct(tx, actor, opened.draft, 'answer', { note, answers: objectionId })
}
