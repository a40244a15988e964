import { globSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../harness/index.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Known to the migrator alone. */
const WITHOUT_TABLE_FILE = ['migration']

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

async function declaredTables(): Promise<PgTable[]> {
  const files = globSync('packages/*/src/**/*.table.ts', { cwd: ROOT })
  const modules = await Promise.all(files.map((file) => import(join(ROOT, file)) as Promise<Record<string, unknown>>))
  return [
    ...new Set(modules.flatMap((module) => Object.values(module).filter((value) => is(value, PgTable)))),
  ] as PgTable[]
}

/** 'claim.amount_fen bigint not null', and 'claim key (tenant_id, id)': the same sentences from both sides. */
function declared(table: PgTable): string[] {
  const { name, columns, primaryKeys, uniqueConstraints } = getTableConfig(table)
  const keys = [
    ...primaryKeys.map((key) => key.columns.map((column) => column.name)),
    ...columns.filter((column) => column.primary).map((column) => [column.name]),
  ]
  return [
    ...columns.map(
      (column) => `${name}.${column.name} ${column.getSQLType()}${column.notNull || column.primary ? ' not null' : ''}`,
    ),
    ...keys.map((key) => `${name} key (${key.join(', ')})`),
    ...uniqueConstraints.map((key) => `${name} unique (${key.columns.map((column) => column.name).join(', ')})`),
    ...columns.filter((column) => column.isUnique).map((column) => `${name} unique (${column.name})`),
  ]
}

async function migrated(): Promise<string[]> {
  const rows = await database.owner.sql<{ line: string }[]>`
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (${WITHOUT_TABLE_FILE})
    union all
    select c.relname || case k.contype when 'p' then ' key ' else ' unique ' end || substring(pg_get_constraintdef(k.oid) from '\\(.*\\)')
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype in ('p', 'u') and c.relnamespace = 'public'::regnamespace and c.relname <> all (${WITHOUT_TABLE_FILE})`
  return rows.map((row) => row.line)
}

test('the tables in code are the tables in the database, column by column and key by key', async () => {
  const inCode = (await declaredTables()).flatMap(declared).map(canonical)
  const inDatabase = (await migrated()).map(canonical)
  expect(inCode.length).toBeGreaterThan(30)
  expect(inCode.filter((line) => !inDatabase.includes(line)).sort(), 'only in *.table.ts').toEqual([])
  expect(inDatabase.filter((line) => !inCode.includes(line)).sort(), 'only in migrations').toEqual([])
})

/** Two spellings of one type. */
function canonical(line: string): string {
  return line.replace(/varchar/, 'character varying').replace(/timestamp \((\d)\) with/, 'timestamp($1) with')
}
