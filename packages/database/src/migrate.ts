import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { readAdminUrl, whyUnreachable } from './admin-url.ts'
import { prepareJobs } from './jobs.ts'
import { prepareServer } from './prepare-server.ts'
import { roleUrls, secretOf } from './roles.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
const LOCK = 7_246_001

export interface Migration {
  /** The file's name, e.g. '0001_foundation.sql': its place in the order. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hexadecimal. */
  readonly checksum: string
}

/** The numbered files of a folder in their order. @throws Error when two share a number */
export function readMigrations(folder: string = MIGRATIONS): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  names.sort()
  const numbers = new Set(names.map((name) => name.slice(0, 4)))
  if (numbers.size !== names.length) throw new Error('two migrations share a number')
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings a database to this release: roles, each file not yet applied in a transaction of its own, the queue's tables. Safe to run twice and at once
 * (an advisory lock lets one in at a time).
 *
 * @param adminUrl a superuser, or a role that may create roles and owns the database
 * @returns the names of the files applied now
 * @throws DatabaseUnfit, before anything was written, when the database cannot be reached or Gongbao must not run on it
 * @throws Error when a file already applied has changed: what ran somewhere is never edited
 */
export async function migrate(adminUrl: string, options: { secret?: string; folder?: string } = {}): Promise<string[]> {
  const url = readAdminUrl(adminUrl)
  const secret = options.secret ?? secretOf(url)
  const urls = roleUrls(adminUrl, secret)
  const admin = postgres(adminUrl, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'gongbao:deploy' },
  })
  try {
    await admin`select pg_advisory_lock(${LOCK})`.catch((error: unknown) => {
      throw whyUnreachable(error, url)
    })
    await prepareServer(admin, urls, secret)
    const owner = postgres(urls.owner, { max: 1, onnotice: () => {} })
    try {
      const applied = await applyAll(owner, readMigrations(options.folder))
      await prepareJobs(urls.owner)
      return applied
    } finally {
      await owner.end()
    }
  } finally {
    await admin.end() // ends the session and with it the lock
  }
}

/** @returns the names of files that this release has and the database lacks; any role that may connect can ask */
export async function pendingMigrations(sql: postgres.Sql): Promise<string[]> {
  const [found] = await sql`select to_regclass('public.migration') as name`
  const applied = found?.name ? await sql<{ name: string }[]>`select name from migration` : []
  const names = new Set(applied.map((row) => row.name))
  return readMigrations()
    .map((migration) => migration.name)
    .filter((name) => !names.has(name))
}

async function applyAll(owner: postgres.Sql, migrations: Migration[]): Promise<string[]> {
  await owner
    .unsafe(`create table if not exists migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp());
    grant select on migration to app_rw, relay, sealer, regulator, auth`)
    .simple()
  const rows = await owner<{ name: string; checksum: string }[]>`select name, checksum from migration`
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  const now: string[] = []
  for (const migration of migrations) {
    const before = applied.get(migration.name)
    if (before === migration.checksum) continue
    if (before) throw new Error(`migration ${migration.name} was changed after it was applied`)
    await applyOne(owner, migration)
    now.push(migration.name)
  }
  return now
}

async function applyOne(owner: postgres.Sql, migration: Migration): Promise<void> {
  try {
    await owner.begin(async (sql) => {
      await sql.unsafe(migration.sql).simple()
      await sql`insert into migration (name, checksum) values (${migration.name}, ${migration.checksum})`
    })
  } catch (error) {
    throw new Error(`migration ${migration.name}: ${(error as Error).message}`, { cause: error })
  }
}
