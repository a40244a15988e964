import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccessWorld, accessWorld } from './access-world.ts'

let here: AccessWorld
let canaries: string[]
beforeAll(async () => {
  here = await accessWorld()
  const { certNo, name } = here.mother
  canaries = [certNo, certNo.toLowerCase(), name, '金丝雀的事', '金丝雀在职证明']
}, 120_000)
afterAll(() => here?.close())

/** A text as it may stand in a dump: itself, in hexadecimal (bytea), in base64 at any of three offsets. */
function forms(text: string): string[] {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  )
  return [text, bytes.toString('hex'), ...base64.filter((one) => one.length >= 12)]
}

describe('a person’s number and words', () => {
  it('stand in no column of any table, in whatever coding', async () => {
    const { sql } = here.world.database.owner
    const tables = await sql<{ schema: string; name: string }[]>`
      select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'job') and c.relkind in ('r', 'p')`
    expect(tables.length).toBeGreaterThan(40)
    const found: string[] = []
    for (const { schema, name } of tables) {
      const rows = await sql<{ row: string }[]>`select t::text as row from ${sql(schema)}.${sql(name)} t`
      const text = rows.map((row) => row.row).join('\n')
      for (const canary of canaries)
        if (forms(canary).some((form) => text.includes(form))) found.push(`${name}: ${canary}`)
    }
    expect(found).toEqual([])
  })

  it('stand in no file of the database', async () => {
    const admin = postgres(here.world.database.adminUrl, { max: 1, onnotice: () => {} })
    await admin`checkpoint`
    const [place] =
      await admin`select current_setting('data_directory') as folder, oid::text as oid from pg_database where datname = current_database()`
    await admin.end()
    const folder = join(place!.folder as string, 'base', place!.oid as string)
    const found: string[] = []
    let bytes = 0
    for (const file of readdirSync(folder)) {
      if (!statSync(join(folder, file)).isFile()) continue
      const content = readFileSync(join(folder, file))
      bytes += content.byteLength
      for (const canary of canaries) if (content.includes(canary)) found.push(`${file}: ${canary}`)
    }
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(found).toEqual([])
  })

  it('stand in no log line', () => {
    const text = [...here.log, ...here.errors].join('\n')
    expect(here.log.length).toBeGreaterThan(1)
    for (const canary of canaries) expect(text).not.toContain(canary)
  })

  it('would be found if they did: the search itself works', async () => {
    const { sql } = here.world.database.owner
    await sql`create table planted (note text, bytes bytea)`
    await sql`insert into planted values (${here.mother.certNo}, ${Buffer.from(here.mother.certNo)})`
    const [row] = await sql`select t::text as row from planted t`
    await sql`drop table planted`
    expect(forms(here.mother.certNo).filter((form) => (row!.row as string).includes(form))).toHaveLength(2)
  })
})
