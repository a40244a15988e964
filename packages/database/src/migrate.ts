import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { DB_ROLES } from './connect.ts'
import { prepareJobs } from './jobs.ts'
import { rolePassword, roleUrls } from './roles.ts'

const MIGRATIONS = join(import.meta.dirname, '../../../migrations')
const LOCK = 7_246_001
const ROLES_FILE = '0000_roles.sql'

export interface Migration {
  /** The file's name, e.g. '0001_foundation.sql': its place in the order. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hexadecimal. */
  readonly checksum: string
}

/** The numbered files of a folder in their order. @throws Error when two share a number */
export function readMigrations(folder: string = MIGRATIONS): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name) && name !== ROLES_FILE)
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
 * @param adminUrl a role that may create roles and owns the database
 * @returns the names of the files applied now
 * @throws Error when a file already applied has changed: what ran somewhere is never edited
 */
export async function migrate(adminUrl: string, options: { secret?: string; folder?: string } = {}): Promise<string[]> {
  const secret = options.secret ?? new URL(adminUrl).password
  const urls = roleUrls(adminUrl, secret)
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await admin`select pg_advisory_lock(${LOCK})`
    await prepareRoles(admin, secret, options.folder ?? MIGRATIONS)
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

async function prepareRoles(admin: postgres.Sql, secret: string, folder: string): Promise<void> {
  await admin.unsafe(readFileSync(join(folder, ROLES_FILE), 'utf8')).simple()
  for (const role of DB_ROLES) {
    await admin.unsafe(`alter role ${role} password '${rolePassword(role, secret)}'`)
  }
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
