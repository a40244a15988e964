import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('a clone has the roles, the tables and nothing in them', async () => {
  const [row] = await database.app_rw.sql`select current_user as role, (select count(*) from tenant) as tenants`
  expect(row).toEqual({ role: 'app_rw', tenants: 0 })
})

test('a tenant can be seeded at a business date', async () => {
  const id = await seedTenant(database, 'alpha', { at: '2025-11-20T08:00:00+08:00' })
  const { inTenant } = await import('@gongbao/database')
  const on = await inTenant(database.app_rw, id, async (tx) => tx.business.on)
  expect(on).toBe('2025-11-20')
})
