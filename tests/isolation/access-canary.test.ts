import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { approveClaim, confirmClaim } from '@gongbao/claims'
import { idOf, isRefusal, publicId } from '@gongbao/kernel'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccessWorld, accessWorld, staffOf } from './access-world.ts'

let here: AccessWorld
let canaries: string[]
const PHONE = '19977770007'
const ACCOUNT = '6217770007770001'

beforeAll(async () => {
  here = await accessWorld()
  const { certNo, name } = here.mother
  await signInByPhone()
  await nameAccountAndPay(name)
  canaries = [certNo, certNo.toLowerCase(), name, '金丝雀的事', '金丝雀在职证明', PHONE, ACCOUNT]
}, 120_000)

const routeOf = (method: string, path: string) => here.routes.find((one) => one.method === method && one.path === path)!

/** A phone asks for a code, mistypes it, and signs in. */
async function signInByPhone(): Promise<void> {
  const anyone = { realm: 'public', tenantId: here.world.city } as const
  const say = async (path: string, body: object) =>
    (await here.as(anyone, routeOf('post', path), { method: 'post', path, body })).status
  expect(await say('/api/sign-in/code', { phone: PHONE })).toBe(200)
  const code = /\d{6}/.exec(here.messages.at(-1)!)![0]
  expect(await say('/api/sign-in', { phone: PHONE, code: code === '000000' ? '111111' : '000000' })).toBe(401)
  expect(await say('/api/sign-in', { phone: PHONE, code })).toBe(200)
}

/** The family names a bank account for the claim that is owed to them, and the bank is told to pay. */
async function nameAccountAndPay(name: string): Promise<void> {
  const { world, family } = here
  const rows = await world.database.owner.sql`
    select id from claim where tenant_id = ${world.city} and payee = 'insured' and status = 'ready' limit 1`
  const claimId = idOf('claim', rows[0]!.id)
  for (const act of [confirmClaim, approveClaim])
    expect(isRefusal(await world.in((tx) => act(tx, staffOf(world.city, 'lead-claims'), claimId)))).toBe(false)
  const path = `/api/claims/${publicId('claim', claimId)}/account`
  const body = { name, account: ACCOUNT }
  const named = await here.as(family.phone, routeOf('post', '/api/claims/{claimId}/account'), {
    method: 'post',
    path,
    body,
  })
  expect([named.status, named.code]).toEqual([200, ''])
  const [row] = await world.database.owner
    .sql`select count(*)::int as n from disbursement where tenant_id = ${world.city}`
  expect(row!.n).toBe(1)
}
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

describe('a person’s number, phone, account and words', () => {
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
    const found: string[] = []
    let bytes = 0
    // Its own files, and the log of writes, of which backups are made.
    for (const part of [`base/${place!.oid}`, 'pg_wal']) {
      const folder = join(place!.folder as string, part)
      for (const file of readdirSync(folder)) {
        if (!statSync(join(folder, file)).isFile()) continue
        const content = readFileSync(join(folder, file))
        bytes += content.byteLength
        for (const canary of canaries) if (content.includes(canary)) found.push(`${part}/${file}: ${canary}`)
      }
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
