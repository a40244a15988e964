import { rmSync } from 'node:fs'
import { connect, type EmbeddedServer, migrate, roleUrls, startEmbedded } from '@gongbao/database'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'
import { catalogueFaults } from '../isolation/catalogue.ts'
import { roleFaults } from '../isolation/roles.ts'

const dataDir = openTempDir('gongbao-own-')
const PASSWORD = 'p@ss:w/ör d%1#?'
let server: EmbeddedServer
let admin: postgres.Sql
beforeAll(async () => {
  server = await startEmbedded({ dataDir })
  admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create role maker login createrole password '${PASSWORD}'`)
  await admin`create database first owner maker`
  await admin`create database second owner maker`
})
afterAll(async () => {
  await admin.end()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The address of a database of the server, for a user with a password. */
function address(database: string, user = 'maker', password = PASSWORD): string {
  const url = new URL(server.adminUrl)
  url.pathname = `/${database}`
  url.username = user
  url.password = encodeURIComponent(password)
  return url.href
}

/** What stands in a database, and what its roles may do there: it must not change when a migration is refused. */
async function contentsOf(database: string): Promise<unknown> {
  const sql = postgres(address(database, 'postgres', new URL(server.adminUrl).password), { max: 1 })
  try {
    return await sql`
      select (select array_agg(relname::text order by relname) from pg_class where relnamespace = 'public'::regnamespace) as tables,
        (select datacl::text from pg_database where datname = current_database()) as rights,
        (select array_agg(rolname || rolpassword order by rolname) from pg_authid where rolcanlogin) as roles`
  } finally {
    await sql.end()
  }
}

const open = async (url: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return (await sql`select 1 as in`)[0]!.in
  } finally {
    await sql.end()
  }
}

test('whoever may create roles and owns the database needs no superuser, whatever the password’s characters', async () => {
  const url = address('first')
  expect((await migrate(url)).length).toBeGreaterThan(10)
  expect(await migrate(url)).toEqual([])
  const owner = connect(roleUrls(url).owner, 'owner', { max: 1 })
  expect(await catalogueFaults(owner.sql)).toEqual([])
  expect(await roleFaults(owner.sql)).toEqual([])
  await owner.close()
})

test('two databases of one server each carry a house when they share the secret, migrated at once too', async () => {
  await admin`create database third owner maker`
  const done = await Promise.all([migrate(address('second')), migrate(address('third'))])
  expect(done[0]).toEqual(done[1])
  for (const database of ['first', 'second', 'third']) expect(await open(roleUrls(address(database)).app_rw)).toBe(1)
})

test('a house with another secret is refused before anything is written; the others keep their passwords', async () => {
  await admin`create database fourth`
  const before = await contentsOf('fourth')
  await expect(migrate(server.adminUrl.replace(/\/[^/]+$/, '/fourth'))).rejects.toThrow(
    /serve the database first, second, third.*GONGBAO_DB_SECRET/,
  )
  expect(await contentsOf('fourth')).toEqual(before)
  expect(await open(roleUrls(address('first')).app_rw)).toBe(1)
  // The others' secret lets it in.
  expect((await migrate(server.adminUrl.replace(/\/[^/]+$/, '/fourth'), { secret: PASSWORD })).length).toBeGreaterThan(
    10,
  )
})

test.each([
  [
    'with tables of another program',
    'create database strange owner maker',
    'create table customer ()',
    'another program',
  ],
  [
    'in an encoding without Chinese',
    "create database strange owner maker encoding 'LATIN1' locale 'C' template template0",
    'select 1',
    'LATIN1',
  ],
  ['of somebody else', 'create database strange', 'select 1', 'maker does not own the database strange'],
])('a database %s is refused and left as it was', async (_what, create, fill, words) => {
  await admin.unsafe(create)
  const inside = postgres(address('strange', 'postgres', new URL(server.adminUrl).password), { max: 1 })
  await inside.unsafe(fill)
  await inside.end()
  const before = await contentsOf('strange')
  await expect(migrate(address('strange'))).rejects.toThrow(words)
  expect(await contentsOf('strange')).toEqual(before)
  await admin`drop database strange`
})

test.each([
  ['a wrong password', () => address('first', 'maker', 'guessed-wrong'), /refused the password of maker/],
  ['an unknown database', () => address('nowhere'), /no database nowhere/],
  [
    'a port where nobody listens',
    () => address('first').replace(/:\d+\//, ':1/'),
    /cannot reach 127\.0\.0\.1:1\/first \(ECONNREFUSED\)/,
  ],
])('%s is told in words, without the password', async (_what, url, words) => {
  const told = await migrate(url()).then(
    () => 'nothing',
    (error: Error) => error.message,
  )
  expect(told).toMatch(words)
  expect(told).not.toContain('guessed-wrong')
  expect(told).not.toContain('p@ss')
})

test('an administrator’s new password reaches the roles at the next start; a database dropped and made anew is no stranger', async () => {
  for (const database of ['second', 'third', 'fourth']) await admin.unsafe(`drop database ${database}`)
  await admin.unsafe("alter role maker password 'another'")
  expect(await migrate(address('first', 'maker', 'another'))).toEqual([])
  expect(await open(roleUrls(address('first', 'maker', 'another')).app_rw)).toBe(1)
  await admin`drop database first`
  await admin`create database first owner maker`
  await admin.unsafe("alter role maker password 'third'")
  expect((await migrate(address('first', 'maker', 'third'))).length).toBeGreaterThan(10)
})
