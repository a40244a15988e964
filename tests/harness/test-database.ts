import { randomBytes } from 'node:crypto'
import {
  type ConnectOptions,
  connect,
  type Database,
  DB_ROLES,
  type DbRole,
  type RoleUrls,
  registerTenant,
  roleUrls,
} from '@gongbao/database'
import { type TenantId, tenantId } from '@gongbao/kernel'
import postgres from 'postgres'
import { inject } from 'vitest'

/** A database of one test file, with a pool for each role (opened at first use). */
export interface TestDatabase extends Readonly<Record<DbRole, Database>> {
  readonly urls: RoleUrls
  readonly adminUrl: string
  /** Closes the pools and drops the database: call it in `afterAll`. */
  drop(): Promise<void>
}

/**
 * Clones the migrated template; a few dozen milliseconds. Call it in `beforeAll`.
 * @param options what hears the statements of role `app_rw`
 */
export async function testDatabase(options: Pick<ConnectOptions, 'onStatement'> = {}): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'))
  const name = `${template.pathname.slice(1)}_${randomBytes(8).toString('hex')}`
  const server = new URL(template)
  server.pathname = '/postgres'
  await onServer(server.href, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template.pathname.slice(1))} owner owner`
    await sql`revoke all on database ${sql(name)} from public`
    await sql`grant connect on database ${sql(name)} to app_rw, relay, sealer, regulator, auth`
  })
  const adminUrl = new URL(template)
  adminUrl.pathname = `/${name}`
  const urls = roleUrls(adminUrl.href)
  const pools = Object.fromEntries(
    DB_ROLES.map((role) => [role, connect(urls[role], role, role === 'app_rw' ? options : {})]),
  ) as Record<DbRole, Database>
  const drop = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.close()))
    await onServer(server.href, (sql) => sql`drop database ${sql(name)} with (force)`)
  }
  return { ...pools, urls, adminUrl: adminUrl.href, drop }
}

/**
 * Registers a tenant for a test. With `at` ('2025-11-20T08:00:00+08:00') it is a demo tenant whose business clock stands there and runs on;
 * without it keeps real time.
 */
export async function seedTenant(
  database: TestDatabase,
  slug: string,
  options: { at?: string } = {},
): Promise<TenantId> {
  const id = tenantId(slug)
  const demoAt = options.at ? Temporal.Instant.from(options.at) : undefined
  await registerTenant(database.owner, { id, name: `${slug} 市`, demoAt })
  return id
}

async function onServer(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
