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
}

const columns = (sql: postgres.Sql) =>
  sql`id, name, status, clock_offset_seconds as "clockOffsetSeconds", is_demo as "isDemo"`

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
 * Registers a tenant or renames it. Needs the owner role (deployment, `gongbao tenant apply`). The clock and the demo mark are set
 * at registration only: moving a city's business date later would rewrite what was due when.
 */
export async function registerTenant(
  owner: Database,
  tenant: { id: TenantId; name: string; isDemo?: boolean; clockOffsetSeconds?: number },
): Promise<void> {
  await owner.sql`
    insert into tenant (id, name, status, clock_offset_seconds, is_demo)
    values (${tenant.id}, ${tenant.name}, 'active', ${tenant.clockOffsetSeconds ?? 0}, ${tenant.isDemo ?? false})
    on conflict (id) do update set name = excluded.name`
}

/** Sets a demo tenant's clock so that its business date stands at `at` now and moves on with real time. Owner role. @throws Error for a real city */
export async function setDemoClock(owner: Database, id: TenantId, at: Temporal.Instant): Promise<void> {
  const moved = await owner.sql`
    update tenant set clock_offset_seconds = ceil(extract(epoch from ${at.toString()}::timestamptz - clock_timestamp()))::bigint
    where id = ${id} and is_demo`
  if (moved.count !== 1) throw new Error(`not a demo tenant: ${id}`)
}

/** The tenant's business moment outside any transaction, for pages that only show a date. @returns null for an unknown tenant */
export async function businessNow(database: Database, id: TenantId): Promise<BusinessMoment | null> {
  const [row] = await database.sql<{ at: string }[]>`
    select clock_timestamp() + make_interval(secs => clock_offset_seconds) as at from tenant where id = ${id}`
  return row ? businessMoment(readInstant(row.at)) : null
}
