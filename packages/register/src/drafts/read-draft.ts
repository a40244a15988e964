/** What staff read of drafts: each answer one function, in the terms of the contract. */
import { notFound, type StaffPrincipal, staffNames } from '@gongbao/access'
import { sayDifference } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Bilingual, type CivilDate, type Id, isRefusal, type Refusal } from '@gongbao/kernel'
import type { CityCheck } from '../apply-tenants.ts'
import { cityAt, cityOf } from '../city-of.ts'
import { isFiled, isSigningDay } from '../plan-status.rules.ts'
import { sectionsOf } from '../read-register.ts'
import { currentState } from '../register.store.ts'
import { standingOfDraft } from './act-on-draft.ts'
import { actsOf, type DraftStanding, holds, openObjections, standingMarks } from './draft.rules.ts'
import {
  type Draft,
  type DraftEvent,
  listDraftRows,
  listEvents,
  listRevisions,
  listSimulations,
  readDraftRow,
  type Simulation,
} from './draft.store.ts'
import { changedFiles, type DraftFiles, mergedFiles, overtakenFiles } from './draft-content.rules.ts'
import { DRAFT_STATES, type DraftState } from './draft-states.ts'
import { type CheckedDraft, checkContent, filesOf } from './read-content.ts'
import { refusalBeforeSigning } from './sign-draft.ts'

const LIST_MAX = 200
const FINDINGS_MAX = 200
type Names = ReadonlyMap<string, string>

/** Drafts under way, or all; the newest first, each with what whoever asks may do. */
export async function listDrafts(tx: TenantTx, actor: StaffPrincipal, all: boolean) {
  const states: readonly DraftState[] = all ? DRAFT_STATES : ['draft', 'review', 'approved']
  const drafts = await listDraftRows(tx, states, LIST_MAX)
  const ids = drafts.map(({ id }) => id)
  const [events, revisions, names] = [await listEvents(tx, ids), await listRevisions(tx, ids), await staffNames(tx)]
  const { approvals } = (await cityOf(tx)).city.program
  const items = drafts.map((draft) => {
    const authors = revisions.filter(({ draftId }) => draftId === draft.id).map(({ editedBy }) => editedBy)
    const standing: DraftStanding = {
      state: draft.state,
      contentHash: draft.contentHash,
      authors: new Set([draft.openedBy, ...authors]),
      events: events.filter(({ draftId }) => draftId === draft.id),
      approvals,
    }
    return headOf(draft, standing, actor, names)
  })
  return { items, mayOpen: holds(approvals, actor.role, 'draft') }
}

function headOf(draft: Draft, standing: DraftStanding, actor: StaffPrincipal, names: Names) {
  const { id, planCode, fromCode, state, revisionNo, contentHash, openedAt, changedAt } = draft
  const marks = standingMarks(standing)
  return {
    draftId: id,
    planCode,
    fromCode,
    state,
    revisionNo,
    contentHash,
    openedAt,
    changedAt,
    authors: [...standing.authors].map((author) => ({
      name: names.get(author) ?? '—',
      isMe: author === actor.accountId,
    })),
    acts: actsOf(standing, actor),
    openObjections: openObjections(standing.events).length,
    signed: marks.signed.length > 0,
    approved: marks.approved.length > 0,
  }
}

/** One draft with everything about it but its texts. */
export async function readDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  checks: readonly CityCheck[],
) {
  const draft = await readDraftRow(tx, draftId)
  if (!draft) return notFound('draft')
  const standing = await standingOfDraft(tx, draft)
  const [files, names] = [await filesOf(tx, draft), await staffNames(tx)]
  const checked = await checkContent(tx, draft, files, checks)
  const simulations = await listSimulations(tx, draftId)
  const base = await cityAt(tx, draft.baseHash)
  const now = (await currentState(tx))!.hash
  const isOpen = draft.state !== 'published' && draft.state !== 'withdrawn'
  const changes = new Map(checked.files.map(({ path, change }) => [path, change]))
  const merged = mergedFiles(base, files).files
  const head = headOf(draft, standing, actor, names)
  const product = productOf(draft, checked)
  const isEarly = product !== undefined && !isSigningDay(product, tx.business.on)
  return {
    ...head,
    // Before the day the plan names nobody signs: what is needed says so.
    acts: head.acts.filter((act) => act !== 'sign' || !isEarly),
    isOnNewest: now === draft.baseHash || !isOpen,
    overtaken: isOpen && now !== draft.baseHash ? overtakenFiles(base, await cityAt(tx, now), files) : [],
    needs: isOpen ? needsOf(draft, standing, checked, simulations, { now, on: tx.business.on }) : [],
    check: checkView(checked),
    events: eventViews(standing.events, draft, names),
    revisions: (await listRevisions(tx, [draftId])).map(({ revisionNo, editedBy, editedAt, contentHash }) => ({
      revisionNo,
      by: names.get(editedBy) ?? '—',
      at: editedAt,
      contentHash,
    })),
    simulations: simulations.map((one) => simulationView(one, draft)),
    paths: [...new Set([...Object.keys(merged), ...changes.keys()])].sort().map((path) => ({
      path,
      bytes: Buffer.byteLength(merged[path] ?? ''),
      change: changes.get(path) ?? null,
    })),
    publishedHash: draft.publishedHash,
  }
}

const productOf = ({ planCode }: Draft, { snapshot }: CheckedDraft) => snapshot?.city.plans.get(planCode)?.product

/** What approval still waits for, in words. */
function needsOf(
  draft: Draft,
  standing: DraftStanding,
  checked: CheckedDraft,
  simulations: readonly Simulation[],
  { now, on }: { readonly now: string; readonly on: CivilDate },
): Bilingual[] {
  const product = productOf(draft, checked)
  const early = product ? refusalBeforeSigning(product, on) : null
  const simulated = simulations.some(({ state, draftHash }) => state === 'done' && draftHash === draft.contentHash)
  const needs: [boolean, Bilingual][] = [
    [
      checked.findings.some(({ level }) => level === 'error'),
      { zh: '改正检查发现的错误', en: 'the errors of the check mended' },
    ],
    [now !== draft.baseHash, { zh: '更新到城市的最新内容', en: 'the draft taken to the city’s newest state' }],
    [product !== undefined && !isFiled(product.filingNo), { zh: '填入备案号', en: 'its filing number' }],
    [early !== null, early?.text ?? { zh: '', en: '' }],
    [!simulated, { zh: '完成一次试算', en: 'a finished simulation' }],
    [early === null && standingMarks(standing).signed.length === 0, { zh: '精算签字', en: 'the actuary’s signature' }],
    [openObjections(standing.events).length > 0, { zh: '答复异议', en: 'the objections answered' }],
  ]
  return needs.flatMap(([open, text]) => (open ? [text] : []))
}

export function checkView({ findings, cases, diff, files }: CheckedDraft) {
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length
  return {
    findings: findings.slice(0, FINDINGS_MAX).map((finding) => ({ ...finding })),
    errors: count('error'),
    warnings: count('warning'),
    cases: cases.map(({ file, line, name, kind, plan, clause, passed, differences }) => ({
      file,
      line: line ?? null,
      name,
      kind,
      plan,
      clause: clause ?? null,
      passed,
      differences: differences.map((one) => ({ ...one, text: sayDifference(one) })),
    })),
    diff: diff && { summary: diff.summary, clauses: [...diff.clauses], changes: [...diff.changes] },
    files: [...files],
  }
}

const personOf = (event: DraftEvent, names: Names) => ({
  name: names.get(event.actorId) ?? '—',
  role: event.actorRole,
  coinsurer: event.actorCoinsurer,
})

function eventViews(events: readonly DraftEvent[], draft: Draft, names: Names) {
  const answers = new Map(events.flatMap((event) => (event.answers ? [[event.answers, event] as const] : [])))
  return events.map((event) => {
    const { id, kind, happenedAt, note, place, revisionNo, contentHash } = event
    const answer = answers.get(id)
    return {
      eventId: id,
      kind,
      by: personOf(event, names),
      at: happenedAt,
      note,
      place,
      revisionNo,
      isOfThis: contentHash === draft.contentHash,
      answer: answer ? { by: personOf(answer, names), at: answer.happenedAt, note: answer.note ?? '' } : null,
    }
  })
}

export function simulationView(simulation: Simulation, draft: Pick<Draft, 'contentHash'>) {
  const { id, state, donePeople, allPeople, draftHash, requestedAt, finishedAt, result } = simulation
  const isOfThis = draftHash === draft.contentHash
  return { simulationId: id, state, donePeople, allPeople, isOfThis, requestedAt, finishedAt, result }
}

/** A file as the draft has it, beside the city's. */
export async function readDraftText(tx: TenantTx, draftId: Id<'draft'>, path: string) {
  const draft = await readDraftRow(tx, draftId)
  if (!draft) return notFound('draft')
  const base = await cityAt(tx, draft.baseHash)
  const merged = mergedFiles(base, await filesOf(tx, draft)).files
  const textIn = (files: Readonly<Record<string, string>>): string | null =>
    Object.hasOwn(files, path) ? files[path]! : null
  return { path, text: textIn(merged), baseText: textIn(base.files) }
}

/** The check of files that are not saved yet: what a person sees while they type. */
export async function checkUnsaved(
  tx: TenantTx,
  draftId: Id<'draft'>,
  files: DraftFiles,
  checks: readonly CityCheck[],
) {
  const draft = await readDraftRow(tx, draftId)
  if (!draft) return notFound('draft')
  const changed = changedFiles(await cityAt(tx, draft.baseHash), files)
  return checkView(await checkContent(tx, draft, changed, checks))
}

/** The draft's plan as its policy would read. */
export async function readDraftPlan(tx: TenantTx, draftId: Id<'draft'>) {
  const draft = await readDraftRow(tx, draftId)
  if (!draft) return notFound('draft')
  const { snapshot } = await checkContent(tx, draft, await filesOf(tx, draft))
  const plan = snapshot?.city.plans.get(draft.planCode)
  return { sections: snapshot && plan ? sectionsOf(plan, snapshot.city) : [] }
}

/** What an act answers: the draft as it now stands. */
export function movedView(draft: Draft | Refusal) {
  if (isRefusal(draft)) return draft
  const { id, revisionNo, contentHash, state } = draft
  return { draftId: id, revisionNo, contentHash, state }
}
