/** Reading the register: the city as it stands now, as it stood at an earlier decision, and its plans by code, date and sale. */
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, type Id, invariant, isWithin, type TenantId } from '@gongbao/kernel'
import { type City, type Plan, windowOf } from '@gongbao/program'
import { type PlanStatus, statusOn } from './plan-status.rules.ts'
import { currentState, listVersions, type PlanVersion, readSnapshot, readVersionById } from './register.store.ts'
import { type Snapshot, unpackSnapshot } from './snapshot.rules.ts'

/** A city with the hash that names its state: keep the hash with every decision made by it. */
export interface RegisteredCity {
  readonly hash: string
  readonly city: City
  readonly files: Readonly<Record<string, string>>
  /** The version of each plan code that counts, by code. */
  readonly versions: ReadonlyMap<string, PlanVersion>
}

/** A plan with the version it is. */
export interface RegisteredPlan {
  readonly code: string
  readonly plan: Plan
  readonly version: PlanVersion
  readonly status: PlanStatus
}

const KEPT_MAX = 256
const kept = new Map<string, Snapshot>()
const versionsOf = new Map<string, ReadonlyMap<string, PlanVersion>>()

/** Forgets all that was read; for tests. */
export function forgetCities(): void {
  kept.clear()
  versionsOf.clear()
}

/** A transaction reads one state of its city, however often it asks. */
const stateOf = new WeakMap<TenantTx, ReturnType<typeof currentState>>()

/**
 * The city's program, plans, clauses and lists as they stand now. One small query a transaction; the content is read once per state and kept.
 * @throws Error when the tenant's folder was never loaded
 */
export async function cityOf(tx: TenantTx): Promise<RegisteredCity> {
  const asked = stateOf.get(tx) ?? currentState(tx)
  stateOf.set(tx, asked)
  const state = await asked
  invariant(state, `no program is loaded for ${tx.tenantId}`)
  const { hash } = state
  const { city, files } = await cityAt(tx, hash)
  return { hash, city, files, versions: await newestVersions(tx, `${hash}|${state.appliedAt}`) }
}

/** The city as it stood at an earlier decision, by the hash the decision kept. @throws Error for a hash never loaded here */
export async function cityAt(tx: TenantTx, hash: string): Promise<Snapshot> {
  const key = keyOf(tx.tenantId, hash)
  const known = kept.get(key)
  if (known) return known
  const content = await readSnapshot(tx, hash)
  invariant(content, `no snapshot ${hash.slice(0, 12)} for ${tx.tenantId}`)
  const snapshot = unpackSnapshot(content)
  if (kept.size >= KEPT_MAX) kept.delete(kept.keys().next().value!)
  kept.set(key, snapshot)
  return snapshot
}

/** @returns the plan of a code ('2026') as it counts now, or null when the city has none */
export async function planByCode(tx: TenantTx, code: string): Promise<RegisteredPlan | null> {
  return registeredPlan(await cityOf(tx), code, tx.business.on)
}

/** @returns the plan on sale on the business date, or null outside every window */
export async function planOnSale(tx: TenantTx): Promise<RegisteredPlan | null> {
  return (await plansOf(tx)).find(({ status }) => status === 'on-sale') ?? null
}

/** @returns the approved plan whose cover runs on a date, or null */
export async function planCovering(tx: TenantTx, on: CivilDate): Promise<RegisteredPlan | null> {
  const plans = await plansOf(tx)
  return plans.find(({ plan, status }) => isWithin(on, plan.cover) && status !== 'draft' && status !== 'review') ?? null
}

/** The city's plans as they count now, in order of code. */
export async function plansOf(tx: TenantTx): Promise<RegisteredPlan[]> {
  const registered = await cityOf(tx)
  return [...registered.versions.keys()].flatMap((code) => registeredPlan(registered, code, tx.business.on) ?? [])
}

/** The plan that a contract or a decision stands on, whatever came after it. @throws Error for an unknown version */
export async function planOfVersion(tx: TenantTx, id: Id<'planVersion'>): Promise<RegisteredPlan> {
  const registered = await cityOf(tx)
  for (const [code, version] of registered.versions) {
    if (version.id === id) return registeredPlan(registered, code, tx.business.on)!
  }
  const row = await readVersionById(tx, id)
  invariant(row, 'a decision names a plan version that is not there')
  const { city } = await cityAt(tx, row.snapshotHash)
  const plan = city.plans.get(row.planCode)
  invariant(plan, 'a snapshot lacks a plan that came with it')
  return { code: row.planCode, plan, version: row, status: statusOn(row, tx.business.on) }
}

/** A version keeps the window it was announced with; an extension decided since counts from the city's present files. */
export function withWindowOf<Version extends { readonly windowTo: CivilDate }>(plan: Plan, version: Version): Version {
  return { ...version, windowTo: windowOf(plan).to }
}

function registeredPlan(registered: RegisteredCity, code: string, on: CivilDate): RegisteredPlan | null {
  const version = registered.versions.get(code)
  const plan = registered.city.plans.get(code)
  return version && plan ? { code, plan, version, status: statusOn(withWindowOf(plan, version), on) } : null
}

/** Versions change only together with the snapshot, but for the day of the first contract, which no reader decides by. */
async function newestVersions(tx: TenantTx, state: string): Promise<ReadonlyMap<string, PlanVersion>> {
  const key = keyOf(tx.tenantId, state)
  const known = versionsOf.get(key)
  if (known) return known
  const newest = new Map<string, PlanVersion>()
  for (const version of await listVersions(tx)) if (!newest.has(version.planCode)) newest.set(version.planCode, version)
  if (versionsOf.size >= KEPT_MAX) versionsOf.delete(versionsOf.keys().next().value!)
  versionsOf.set(key, newest)
  return newest
}

const keyOf = (tenantId: TenantId, hash: string): string => `${tenantId}|${hash}`
