/** Stored simulations: what a draft's difference would have done to real claims. Asked for here, computed by a later room, shown to whoever approves. */
import type { StaffPrincipal } from '@gongbao/access'
import { createAdjudicator } from '@gongbao/adjudication'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, invariant, isRefusal, newId, type Refusal, refuse } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import { cityAt } from '../city-of.ts'
import { auditDraft, openForAct } from './act-on-draft.ts'
import {
  type Draft,
  insertSimulation,
  listSimulations,
  readDraftRow,
  readSimulation,
  type Simulation,
  updateSimulation,
} from './draft.store.ts'
import { checkContent, filesOf } from './read-content.ts'

/** Whether claims can be paid by a plan at all; whatever else the check says, it may be tried. */
function isPayable(city: City, planCode: string): boolean {
  try {
    createAdjudicator(city, planCode)
    return true
  } catch {
    return false
  }
}

/** Asks for a simulation of a draft as it stands. @returns the one under way when there is one, so that nobody waits twice */
export async function requestSimulation(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
): Promise<Simulation | Refusal> {
  const opened = await openForAct(tx, actor, draftId, 'simulate', null)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  const { snapshot } = await checkContent(tx, draft, await filesOf(tx, draft))
  if (!snapshot || !isPayable(snapshot.city, draft.planCode))
    return refuse('CONTENT_FAULTY', {
      zh: '草案还读不懂或无法理算，改正后才能试算',
      en: 'the draft cannot be read or paid yet; mend it first',
    })
  const running = (await ofContent(tx, draft)).find(({ state }) => state === 'requested' || state === 'running')
  if (running) return running
  const simulation: Simulation = {
    id: newId('simulation'),
    draftId,
    draftHash: draft.contentHash,
    baseHash: draft.baseHash,
    state: 'requested',
    donePeople: 0,
    allPeople: null,
    result: null,
    requestedBy: actor.accountId,
    requestedAt: tx.business.at,
    finishedAt: null,
  }
  await insertSimulation(tx, simulation)
  await auditDraft(tx, actor, 'simulated', draft)
  await announce(tx, { type: 'simulation.requested', simulationId: simulation.id })
  return simulation
}

/** The newest finished simulation of a draft's present content, or null. */
export async function simulationOf(tx: TenantTx, draft: Draft): Promise<Simulation | null> {
  return (await ofContent(tx, draft)).find(({ state }) => state === 'done') ?? null
}

async function ofContent(tx: TenantTx, { id, contentHash, baseHash }: Draft): Promise<Simulation[]> {
  const all = await listSimulations(tx, id)
  return all.filter((one) => one.draftHash === contentHash && one.baseHash === baseHash)
}

/** The two programs a simulation compares: the city as it is, and as the draft would have it. */
export interface SimulationTask {
  readonly simulation: Simulation
  readonly before: { readonly city: City; readonly planCode: string }
  readonly after: { readonly city: City; readonly planCode: string }
}

/**
 * What a simulation asked for.
 * @returns null when there is nothing to do: finished already, or the draft's content has moved on
 */
export async function simulationTask(tx: TenantTx, id: Id<'simulation'>): Promise<SimulationTask | null> {
  const simulation = await readSimulation(tx, id)
  invariant(simulation, 'no such simulation')
  const draft = await readDraftRow(tx, simulation.draftId)
  if (!draft || simulation.finishedAt) return null
  const { snapshot } = await checkContent(tx, draft, await filesOf(tx, draft))
  if (!snapshot || simulation.draftHash !== draft.contentHash) {
    await finishSimulation(tx, id, null)
    return null
  }
  const { city } = await cityAt(tx, draft.baseHash)
  const before = city.plans.has(draft.planCode) ? draft.planCode : draft.fromCode
  return { simulation, before: { city, planCode: before }, after: { city: snapshot.city, planCode: draft.planCode } }
}

/** Tells how far a simulation is: people replayed out of all. */
export function noteSimulation(
  tx: TenantTx,
  id: Id<'simulation'>,
  donePeople: number,
  allPeople: number,
): Promise<void> {
  return updateSimulation(tx, id, { state: 'running', donePeople, allPeople })
}

/** Keeps a simulation's result for good. @param result null when it could not be made; a person may ask again */
export function finishSimulation(
  tx: TenantTx,
  id: Id<'simulation'>,
  result: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  return updateSimulation(tx, id, { state: result ? 'done' : 'failed', result, finishedAt: tx.business.at })
}
