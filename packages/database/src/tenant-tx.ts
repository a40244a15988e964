import { AsyncLocalStorage } from 'node:async_hooks'
import type { Refusal, TenantId } from '@gongbao/kernel'
import { businessMoment, isRefusal, parseTenantId } from '@gongbao/kernel'
import type postgres from 'postgres'
import { readInstant } from './columns.ts'
import { type Database, drizzleOver } from './connect.ts'
import { hasEnded, runLastActs, willEnd } from './last-acts.ts'
import type { TenantTx } from './open-tx.ts'

export interface InTenantOptions {
  /** 'repeatable read' gives reports that read several tables one and the same state. Default: the server's read committed. */
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readOnly?: boolean
}

const inside = new AsyncLocalStorage<TenantId>()

/** Carries a refusal out through the driver, which rolls back on a throw only. */
class RolledBack extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(`rolled back: ${refusal.code}`)
    this.refusal = refusal
  }
}

/**
 * Runs `fn` in one transaction that can see and write the rows of one tenant only.
 *
 * `SET LOCAL app.tenant_id` is the transaction's first statement and stands alone (`set_config()` would not reach a Citus worker).
 * When `fn` returns a refusal or throws, everything it wrote is rolled back, events included.
 *
 * @returns what `fn` returns
 * @throws Error when the slug is malformed, the tenant is not registered, or another `inTenant` is open around this call
 */
export async function inTenant<T>(
  database: Database,
  tenantId: TenantId,
  fn: (tx: TenantTx) => Promise<T>,
  options: InTenantOptions = {},
): Promise<T> {
  if (!parseTenantId(tenantId)) throw new RangeError('inTenant: not a tenant slug')
  if (inside.getStore()) throw new Error(`inTenant must not nest: ${inside.getStore()} is open`)
  try {
    return (await inside.run(tenantId, () =>
      database.sql.begin(beginOptions(options), async (sql) => {
        const tx = await openTenant(sql, tenantId)
        try {
          const result = await fn(tx)
          if (isRefusal(result)) throw new RolledBack(result)
          await runLastActs(tx)
          return result
        } finally {
          hasEnded(sql)
        }
      }),
    )) as T
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal as T
    throw error
  }
}

/** Whether the caller runs inside a tenant's transaction: outside parties are never called from there. */
export function insideTransaction(): boolean {
  return inside.getStore() !== undefined
}

async function openTenant(sql: postgres.TransactionSql, tenantId: TenantId): Promise<TenantTx> {
  // Two statements, one flight: the second waits in the pipe behind the first.
  const scope = sql.unsafe(`set local app.tenant_id = '${tenantId}'`)
  const clock = sql<{ at: string; ahead: number }[]>`
    select clock_timestamp() + make_interval(secs => clock_offset_seconds) as at, clock_offset_seconds as ahead
    from tenant where id = ${tenantId}`
  const [, [moment]] = await Promise.all([scope.execute(), clock.execute()])
  if (!moment) throw new Error(`inTenant: no such tenant: ${tenantId}`)
  willEnd(sql)
  const business = businessMoment(readInstant(moment.at))
  return { tenantId, business, clockOffsetSeconds: moment.ahead, db: drizzleOver(sql), sql }
}

function beginOptions(options: InTenantOptions): string {
  const isolation = options.isolation ? `isolation level ${options.isolation}` : ''
  return `${isolation} ${options.readOnly ? 'read only' : 'read write'}`.trim()
}
