import { announce, forgetDemoTenant, inTenant, listTenants, noteDemoYear } from '@gongbao/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../harness/index.ts'
import { seedCity } from '../harness/seed-city.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** Rows of a city by table; the administrator sees all. */
async function rowsOf(slug: string): Promise<Record<string, number>> {
  const { sql } = database.owner
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await sql<{ count: number }[]>`select count(*)::int from ${sql(name)} where tenant_id = ${slug}`
      return [name, row!.count] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

test('a demo city is taken out whole, its facts too, and no other city loses a row', async () => {
  const [gone, stays] = [await seedCity(database, 'gone'), await seedCity(database, 'stays')]
  for (const city of [gone, stays]) {
    await noteDemoYear(database.owner, city, 'begun')
    await inTenant(database.app_rw, city, (tx) => announce(tx, { type: 'order.placed', orderId: crypto.randomUUID() }))
  }
  const before = await rowsOf(stays)
  expect(Object.keys(await rowsOf(gone))).toEqual(expect.arrayContaining(['outbox', 'city_register', 'plan_version']))
  await forgetDemoTenant(database.owner, gone)
  expect(await rowsOf(gone)).toEqual({})
  expect(await rowsOf(stays)).toEqual(before)
  expect((await listTenants(database.app_rw)).map(({ id }) => id)).toEqual([stays])
  // The guards stand again.
  await expect(
    inTenant(database.owner, stays, (tx) => tx.sql`delete from city_snapshot where tenant_id = ${stays}`),
  ).rejects.toThrow('append only')
})

test('a real city is never taken out', async () => {
  const real = await seedTenant(database, 'real')
  await expect(forgetDemoTenant(database.owner, real)).rejects.toThrow('not a demo tenant')
  await expect(noteDemoYear(database.owner, real, 'begun')).rejects.toThrow('not a demo tenant')
})
