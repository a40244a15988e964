/** The cities in service, kept in memory and read again every few seconds: a city applied while we run is served without a restart. */
import { type Database, listTenants, type Tenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'

const REFRESH_MS = 3_000

export interface TenantDirectory {
  /** An active city, or undefined. */
  find(slug: string): Tenant | undefined
  /** How many are in service; 0 until the first load. */
  count(): number
  refresh(): Promise<void>
  stop(): void
}

export function createTenantDirectory(db: Database, onError: (error: unknown) => void): TenantDirectory {
  let known: ReadonlyMap<string, Tenant> = new Map<TenantId, Tenant>()
  const refresh = async () => {
    const active = (await listTenants(db)).filter((tenant) => tenant.status === 'active')
    known = new Map(active.map((tenant) => [tenant.id, tenant]))
  }
  const timer = setInterval(() => refresh().catch(onError), REFRESH_MS)
  timer.unref()
  return { find: (slug) => known.get(slug), count: () => known.size, refresh, stop: () => clearInterval(timer) }
}
