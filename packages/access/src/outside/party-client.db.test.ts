import { inTenant } from '@gongbao/database'
import { systemClock } from '@gongbao/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { callParty } from './party-client.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('nobody outside is called while a transaction holds its locks', async () => {
  const city = await seedTenant(database, 'alpha')
  const call = () =>
    callParty({ baseUrl: 'http://127.0.0.1:1', keyId: 'k', secret: 's' }, systemClock, { method: 'GET', path: '/' })
  await expect(inTenant(database.app_rw, city, call)).rejects.toThrow('never called inside a transaction')
  expect(await call()).toMatchObject({ kind: 'unknown' })
})
