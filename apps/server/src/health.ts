import { type Database, pendingMigrations } from '@gongbao/database'
import type { TenantDirectory } from './tenants.ts'

/** `/healthz`: the process lives. `/readyz`: the database answers and is migrated, cities are loaded, and we are not closing. */
export async function answerHealth(
  path: string,
  state: { db: Database; tenants: TenantDirectory; closing: boolean },
): Promise<Response | null> {
  if (path === '/healthz') return json(200, { status: 'ok' })
  if (path !== '/readyz') return null
  const checks = { database: false, migrated: false, tenants: state.tenants.count() > 0, open: !state.closing }
  try {
    const pending = await withTimeout(pendingMigrations(state.db.sql), 2_000)
    checks.database = true
    checks.migrated = pending.length === 0
  } catch {
    checks.database = false
  }
  return json(Object.values(checks).every(Boolean) ? 200 : 503, { checks })
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('too slow')), ms)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  })
}
