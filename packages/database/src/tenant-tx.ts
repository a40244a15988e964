import { AsyncLocalStorage } from 'node:async_hooks'
import type { BusinessMoment, Refusal, TenantId } from '@gongbao/kernel'
import { businessMoment, isRefusal, parseTenantId } from '@gongbao/kernel'
import type postgres from 'postgres'
import { readInstant } from './columns.ts'
import { type Database, type Drizzle, drizzleOver } from './connect.ts'

/** An open transaction of one tenant. `db` and `sql` speak through the same connection; nothing here outlives the transaction. */
export interface TenantTx {
  readonly tenantId: TenantId
  /** The moment this transaction decides by: the database's clock plus the tenant's demo offset, read once. */
  readonly business: BusinessMoment
  readonly db: Drizzle
  readonly sql: postgres.TransactionSql
}

export interface InTenantOptions {
  /** 'repeatable read' gives reports that read several tables one and the same state. Default: the server's read committed. */
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readOnly?: boolean
}

const inside = new AsyncLocalStorage<TenantId>()

const finishers = new WeakMap<TenantTx, Array<() => Promise<void>>>()

/**
 * Has `finish` run as the last act of the transaction, just before it commits. For what must be locked late and in one order, such as the
 * ledger's balances: taken one by one during the work, two transactions could wait for each other.
 */
export function beforeCommit(tx: TenantTx, finish: () => Promise<void>): void {
  finishers.set(tx, [...(finishers.get(tx) ?? []), finish])
}

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
        const result = await fn(tx)
        if (isRefusal(result)) throw new RolledBack(result)
        for (const finish of finishers.get(tx) ?? []) await finish()
        return result
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
  const clock = sql<{ at: string }[]>`
    select clock_timestamp() + make_interval(secs => clock_offset_seconds) as at from tenant where id = ${tenantId}`
  const [, [moment]] = await Promise.all([scope.execute(), clock.execute()])
  if (!moment) throw new Error(`inTenant: no such tenant: ${tenantId}`)
  return { tenantId, business: businessMoment(readInstant(moment.at)), db: drizzleOver(sql), sql }
}

function beginOptions(options: InTenantOptions): string {
  const isolation = options.isolation ? `isolation level ${options.isolation}` : ''
  return `${isolation} ${options.readOnly ? 'read only' : 'read write'}`.trim()
}
