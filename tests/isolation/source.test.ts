import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const sources = globSync(['packages/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'], { cwd: ROOT })
  .filter((file) => !file.includes('.test.'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(ROOT, file), 'utf8') }))

/** Ways to hand the driver a string as SQL: only `packages/database` may, on texts it made itself. */
const RAW_SQL = /\b(?:sql|tx|client|db)\w*(?:\.sql)?\.(?:unsafe|raw|file)\s*\(|\.unsafe\s*\(/

describe('source', () => {
  test('no SQL is put together from strings outside packages/database', () => {
    const offenders = sources.filter(
      ({ file, text }) => RAW_SQL.test(text) && !file.startsWith('packages/database/src/'),
    )
    expect(sources.length).toBeGreaterThan(20)
    expect(offenders.map(({ file }) => file)).toEqual([])
  })

  test('the rule sees what it must', () => {
    for (const text of ['tx.sql.unsafe(text)', 'sql.raw(name)', 'database.sql.unsafe (q)'])
      expect(RAW_SQL.test(text), text).toBe(true)
    for (const text of ['sql`select 1`', 'String.raw`x`', 'sql.rawish']) expect(RAW_SQL.test(text), text).toBe(false)
  })

  test('each migration that makes a tenant table forces its row security in plain sight', () => {
    for (const file of globSync('migrations/*.sql', { cwd: ROOT })) {
      const text = readFileSync(join(ROOT, file), 'utf8')
      for (const [, name] of text.matchAll(/create table (?:if not exists )?(\w+) \(\s*tenant_id /g)) {
        expect(text, `${file}: ${name}`).toContain(`alter table ${name} force row level security`)
      }
    }
  })

  test('no transaction is opened past inTenant in the rooms', () => {
    const offenders = sources.filter(
      ({ file, text }) => /\.begin\s*\(|\.db\.transaction\s*\(/.test(text) && !file.startsWith('packages/database/'),
    )
    expect(offenders.map(({ file }) => file)).toEqual([])
  })
})
