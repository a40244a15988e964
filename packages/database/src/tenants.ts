import type { BusinessMoment, TenantId } from '@gongbao/kernel'
import { businessMoment } from '@gongbao/kernel'
import type postgres from 'postgres'
import { readInstant } from './columns.ts'
import type { Database } from './connect.ts'

/** A city as the registry knows it. */
export interface Tenant {
  readonly id: TenantId
  /** The city program's Chinese name. */
  readonly name: string
  readonly status: 'active' | 'suspended'
  /** How far the business clock runs from real time, in seconds; 0 in production. */
  readonly clockOffsetSeconds: number
  readonly isDemo: boolean
  /** How far a demo city's invented year is; null: it has none. */
  readonly demoYear: 'begun' | 'done' | null
}

const columns = (sql: postgres.Sql) =>
  sql`id, name, status, clock_offset_seconds as "clockOffsetSeconds", is_demo as "isDemo", demo_year as "demoYear"`

/** All registered tenants by slug; any role may read them. */
export function listTenants(database: Database): Promise<Tenant[]> {
  return database.sql<Tenant[]>`select ${columns(database.sql)} from tenant order by id`.then((rows) => [...rows])
}

/** @returns the tenant, or null when none is registered under the slug */
export async function findTenant(database: Database, id: TenantId): Promise<Tenant | null> {
  const [row] = await database.sql<Tenant[]>`select ${columns(database.sql)} from tenant where id = ${id}`
  return row ?? null
}

/**
 * Registers a tenant or renames it. Needs the owner role (deployment, `gongbao tenant apply`). The demo mark and its clock, which
 * begins at `demoAt`, are set at registration only: moving a city's business date later would rewrite what was due when.
 */
export async function registerTenant(
  owner: Database,
  tenant: { id: TenantId; name: string; isDemo?: boolean; demoAt?: Temporal.Instant | undefined },
): Promise<void> {
  const { id, name, demoAt, isDemo = demoAt !== undefined } = tenant
  const offset = demoAt ? offsetTo(owner.sql, demoAt) : owner.sql`0`
  await owner.sql`
    insert into tenant (id, name, status, clock_offset_seconds, is_demo)
    values (${id}, ${name}, 'active', ${offset}, ${isDemo})
    on conflict (id) do update set name = excluded.name`
}

/** Seconds from the database's clock to an instant. */
const offsetTo = (sql: postgres.Sql, at: Temporal.Instant) =>
  sql`ceil(extract(epoch from ${at.toString()}::timestamptz - clock_timestamp()))::bigint`

/** Notes how far a demo city's invented year is. Owner role. @throws Error for a real city */
export async function noteDemoYear(owner: Database, id: TenantId, state: 'begun' | 'done'): Promise<void> {
  const noted = await owner.sql`update tenant set demo_year = ${state} where id = ${id} and is_demo`
  if (noted.count !== 1) throw new Error(`not a demo tenant: ${id}`)
}

/** Sets a demo tenant's clock so that its business date stands at `at` now and moves on with real time. Owner role. @throws Error for a real city */
export async function setDemoClock(owner: Database, id: TenantId, at: Temporal.Instant): Promise<void> {
  const moved = await owner.sql`
    update tenant set clock_offset_seconds = ${offsetTo(owner.sql, at)}
    where id = ${id} and is_demo`
  if (moved.count !== 1) throw new Error(`not a demo tenant: ${id}`)
}

/** The tenant's business moment outside any transaction, for pages that only show a date. @returns null for an unknown tenant */
export async function businessNow(database: Database, id: TenantId): Promise<BusinessMoment | null> {
  const [row] = await database.sql<{ at: string }[]>`
    select clock_timestamp() + make_interval(secs => clock_offset_seconds) as at from tenant where id = ${id}`
  return row ? businessMoment(readInstant(row.at)) : null
}
