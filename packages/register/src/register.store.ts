/** The only file of this room that touches its tables. */
import type { TenantTx } from '@gongbao/database'
import type { CivilDate, Id } from '@gongbao/kernel'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { cityRegisterTable, citySnapshotTable, planVersionTable } from './register.table.ts'

export type PlanVersionRow = typeof planVersionTable.$inferSelect
/** A version without its text: what lists show. */
export type PlanVersion = Omit<PlanVersionRow, 'tenantId' | 'source' | 'content'>

const {
  tenantId: _tenant,
  source: _source,
  content: _content,
  ...versionColumns
} = {
  tenantId: planVersionTable.tenantId,
  id: planVersionTable.id,
  planCode: planVersionTable.planCode,
  versionNo: planVersionTable.versionNo,
  planYear: planVersionTable.planYear,
  hash: planVersionTable.hash,
  snapshotHash: planVersionTable.snapshotHash,
  title: planVersionTable.title,
  productName: planVersionTable.productName,
  filingNo: planVersionTable.filingNo,
  actuaryName: planVersionTable.actuaryName,
  actuarySignedOn: planVersionTable.actuarySignedOn,
  stage: planVersionTable.stage,
  windowFrom: planVersionTable.windowFrom,
  windowTo: planVersionTable.windowTo,
  coverFrom: planVersionTable.coverFrom,
  coverTo: planVersionTable.coverTo,
  source: planVersionTable.source,
  content: planVersionTable.content,
  firstContractOn: planVersionTable.firstContractOn,
  createdAt: planVersionTable.createdAt,
}

export interface CityState {
  readonly hash: string
  readonly appliedAt: Temporal.Instant
  /** Hash of the folder last loaded; null when it was loaded by a release that did not keep it. */
  readonly folderHash: string | null
  /** When a draft was published past that folder, or null. */
  readonly publishedAt: Temporal.Instant | null
}

/** @returns the snapshot the city runs on and since when, or null before it was first loaded */
export async function currentState(tx: TenantTx): Promise<CityState | null> {
  const { snapshotHash: hash, appliedAt, folderHash, publishedAt } = cityRegisterTable
  const [row] = await tx.db
    .select({ hash, appliedAt, folderHash, publishedAt })
    .from(cityRegisterTable)
    .where(eq(cityRegisterTable.tenantId, tx.tenantId))
  return row ?? null
}

export async function readSnapshot(tx: TenantTx, hash: string): Promise<Uint8Array | null> {
  const [row] = await tx.db
    .select({ content: citySnapshotTable.content })
    .from(citySnapshotTable)
    .where(and(eq(citySnapshotTable.tenantId, tx.tenantId), eq(citySnapshotTable.hash, hash)))
  return row?.content ?? null
}

/** Writes a snapshot (once). */
export async function saveSnapshot(tx: TenantTx, snapshot: { hash: string; content: Uint8Array }): Promise<void> {
  await tx.db
    .insert(citySnapshotTable)
    .values({ tenantId: tx.tenantId, appliedAt: tx.business.at, ...snapshot })
    .onConflictDoNothing({ target: [citySnapshotTable.tenantId, citySnapshotTable.hash] })
}

/** Makes a snapshot the city's own. */
export async function saveState(tx: TenantTx, state: CityState): Promise<void> {
  const { hash: snapshotHash, ...rest } = state
  await tx.db
    .insert(cityRegisterTable)
    .values({ tenantId: tx.tenantId, snapshotHash, ...rest })
    .onConflictDoUpdate({ target: cityRegisterTable.tenantId, set: { snapshotHash, ...rest } })
}

/** One loader at a time: two processes that load the same folder at once make one version. */
export async function lockRegister(tx: TenantTx): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`register:${tx.tenantId}`}, 0))`
}

/** All versions, newest of each code first. */
export function listVersions(tx: TenantTx): Promise<PlanVersion[]> {
  return tx.db
    .select(versionColumns)
    .from(planVersionTable)
    .where(eq(planVersionTable.tenantId, tx.tenantId))
    .orderBy(asc(planVersionTable.planCode), desc(planVersionTable.versionNo))
}

/** @returns a version with its text and parsed plan: of a number, or the newest of the code */
export async function readVersion(tx: TenantTx, planCode: string, versionNo?: number): Promise<PlanVersionRow | null> {
  const ofCode = and(eq(planVersionTable.tenantId, tx.tenantId), eq(planVersionTable.planCode, planCode))
  const [row] = await tx.db
    .select()
    .from(planVersionTable)
    .where(versionNo === undefined ? ofCode : and(ofCode, eq(planVersionTable.versionNo, versionNo)))
    .orderBy(desc(planVersionTable.versionNo))
    .limit(1)
  return row ?? null
}

export async function readVersionById(tx: TenantTx, id: Id<'planVersion'>): Promise<PlanVersionRow | null> {
  const [row] = await tx.db
    .select()
    .from(planVersionTable)
    .where(and(eq(planVersionTable.tenantId, tx.tenantId), eq(planVersionTable.id, id)))
  return row ?? null
}

export async function insertVersion(tx: TenantTx, row: Omit<PlanVersionRow, 'tenantId' | 'createdAt'>): Promise<void> {
  await tx.db.insert(planVersionTable).values({ ...row, tenantId: tx.tenantId, createdAt: tx.business.at })
}

/** Marks the first contract; every later call finds nothing to do and takes no lock. */
export async function saveFirstContract(tx: TenantTx, id: Id<'planVersion'>, on: CivilDate): Promise<void> {
  await tx.db
    .update(planVersionTable)
    .set({ firstContractOn: on })
    .where(
      and(
        eq(planVersionTable.tenantId, tx.tenantId),
        eq(planVersionTable.id, id),
        isNull(planVersionTable.firstContractOn),
      ),
    )
}
