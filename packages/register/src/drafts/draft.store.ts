/** The only file that touches the tables of drafts. */
import type { StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { draftEventTable, draftRevisionTable, planSimulationTable, programDraftTable } from './draft.table.ts'
import type { DraftState } from './draft-states.ts'

export type Draft = Omit<typeof programDraftTable.$inferSelect, 'tenantId'>
export type DraftRevision = Omit<typeof draftRevisionTable.$inferSelect, 'tenantId'>
export type DraftEvent = Omit<typeof draftEventTable.$inferSelect, 'tenantId'>
export type Simulation = Omit<typeof planSimulationTable.$inferSelect, 'tenantId'>

const ofDraft = (tx: TenantTx, id: Id<'draft'>) =>
  and(eq(programDraftTable.tenantId, tx.tenantId), eq(programDraftTable.id, id))

export async function readDraftRow(tx: TenantTx, id: Id<'draft'>): Promise<Draft | null> {
  const [row] = await tx.db.select().from(programDraftTable).where(ofDraft(tx, id))
  return row ?? null
}

/** Locks a draft: acts on it follow one another. */
export async function lockDraft(tx: TenantTx, id: Id<'draft'>): Promise<Draft | null> {
  const [row] = await tx.db.select().from(programDraftTable).where(ofDraft(tx, id)).for('update')
  return row ?? null
}

/** Drafts in some states, the newest first. */
export function listDraftRows(tx: TenantTx, states: readonly DraftState[], limit: number): Promise<Draft[]> {
  return tx.db
    .select()
    .from(programDraftTable)
    .where(and(eq(programDraftTable.tenantId, tx.tenantId), inArray(programDraftTable.state, [...states])))
    .orderBy(desc(programDraftTable.id))
    .limit(limit)
}

export async function insertDraft(tx: TenantTx, row: Draft): Promise<void> {
  await tx.db.insert(programDraftTable).values({ ...row, tenantId: tx.tenantId })
}

type DraftChange = Partial<Pick<Draft, 'state' | 'revisionNo' | 'baseHash' | 'contentHash' | 'publishedHash'>>

/** Moves a locked draft. @returns it as it now stands */
export async function updateDraft(tx: TenantTx, draft: Draft, change: DraftChange): Promise<Draft> {
  const moved = { ...change, changedAt: tx.business.at }
  await tx.db.update(programDraftTable).set(moved).where(ofDraft(tx, draft.id))
  return { ...draft, ...moved }
}

export async function insertRevision(tx: TenantTx, row: DraftRevision): Promise<void> {
  await tx.db.insert(draftRevisionTable).values({ ...row, tenantId: tx.tenantId })
}

/** One saved wording, packed. */
export async function readRevision(tx: TenantTx, draftId: Id<'draft'>, no: number): Promise<DraftRevision | null> {
  const { tenantId, draftId: of, revisionNo } = draftRevisionTable
  const [row] = await tx.db
    .select()
    .from(draftRevisionTable)
    .where(and(eq(tenantId, tx.tenantId), eq(of, draftId), eq(revisionNo, no)))
  return row ?? null
}

/** Who saved which wordings of some drafts, oldest first, without their texts. */
export function listRevisions(tx: TenantTx, draftIds: readonly Id<'draft'>[]): Promise<Omit<DraftRevision, 'files'>[]> {
  if (draftIds.length === 0) return Promise.resolve([])
  const { tenantId, draftId, revisionNo, baseHash, contentHash, editedBy, editedAt } = draftRevisionTable
  return tx.db
    .select({ draftId, revisionNo, baseHash, contentHash, editedBy, editedAt })
    .from(draftRevisionTable)
    .where(and(eq(tenantId, tx.tenantId), inArray(draftId, [...draftIds])))
    .orderBy(asc(draftId), asc(revisionNo))
}

export interface DraftAbout {
  readonly note?: string | undefined
  readonly place?: string | undefined
  readonly answers?: Id<'draftEvent'> | undefined
}

/** Writes down what somebody did about a draft's present content. */
export async function insertEvent(
  tx: TenantTx,
  actor: StaffPrincipal,
  draft: Pick<Draft, 'id' | 'revisionNo' | 'contentHash'>,
  kind: DraftEvent['kind'],
  about: DraftAbout = {},
): Promise<Id<'draftEvent'>> {
  const id = newId('draftEvent')
  await tx.db.insert(draftEventTable).values({
    tenantId: tx.tenantId,
    id,
    draftId: draft.id,
    kind,
    revisionNo: draft.revisionNo,
    contentHash: draft.contentHash,
    actorId: actor.accountId,
    actorRole: actor.role,
    actorCoinsurer: actor.coinsurer,
    note: about.note ?? null,
    place: about.place ?? null,
    answers: about.answers ?? null,
    happenedAt: tx.business.at,
  })
  return id
}

/** What was done about some drafts, oldest first. */
export function listEvents(tx: TenantTx, draftIds: readonly Id<'draft'>[]): Promise<DraftEvent[]> {
  if (draftIds.length === 0) return Promise.resolve([])
  return tx.db
    .select()
    .from(draftEventTable)
    .where(and(eq(draftEventTable.tenantId, tx.tenantId), inArray(draftEventTable.draftId, [...draftIds])))
    .orderBy(asc(draftEventTable.id))
}

export async function insertSimulation(tx: TenantTx, row: Simulation): Promise<void> {
  await tx.db.insert(planSimulationTable).values({ ...row, tenantId: tx.tenantId })
}

const ofSimulation = (tx: TenantTx, id: Id<'simulation'>) =>
  and(eq(planSimulationTable.tenantId, tx.tenantId), eq(planSimulationTable.id, id))

export async function readSimulation(tx: TenantTx, id: Id<'simulation'>): Promise<Simulation | null> {
  const [row] = await tx.db.select().from(planSimulationTable).where(ofSimulation(tx, id))
  return row ?? null
}

/** A draft's simulations, the newest first. */
export function listSimulations(tx: TenantTx, draftId: Id<'draft'>): Promise<Simulation[]> {
  return tx.db
    .select()
    .from(planSimulationTable)
    .where(and(eq(planSimulationTable.tenantId, tx.tenantId), eq(planSimulationTable.draftId, draftId)))
    .orderBy(desc(planSimulationTable.id))
    .limit(20)
}

type SimulationChange = Partial<Pick<Simulation, 'state' | 'donePeople' | 'allPeople' | 'result' | 'finishedAt'>>

/** Moves a simulation that is not finished. @throws Error when it is: its result stands */
export async function updateSimulation(tx: TenantTx, id: Id<'simulation'>, change: SimulationChange): Promise<void> {
  await tx.db.update(planSimulationTable).set(change).where(ofSimulation(tx, id))
}
