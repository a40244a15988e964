/** What people ask before they buy: the answer is the arithmetic of claims, and promises nothing it could not keep. */
import { claimsRoutes } from '@gongbao/claims'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedCity } from '../harness/seed-city.ts'
import { type TestApi, testApi } from '../harness/test-api.ts'
import { type TestDatabase, testDatabase } from '../harness/test-database.ts'

let database: TestDatabase
let api: TestApi
beforeAll(async () => {
  database = await testDatabase()
  const city = await seedCity(database, 'alpha', { at: '2025-06-10T08:00:00+08:00' })
  api = testApi(database, claimsRoutes, [city])
})
afterAll(async () => {
  await database.drop()
})

const ask = (query: Record<string, string | number>) =>
  api.call(null, 'GET', `/api/estimate?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}`)
const BENEFIT = { planCode: '2025', benefit: 'inpatient-in-scope' }

test('says what is paid, what the deductible took and what remains, with reasons and clause', async () => {
  const { status, json } = await ask({ ...BENEFIT, amountFen: 7_500_000 })
  expect(status).toBe(200)
  // (75,000 − 15,000) × 80% = 48,000
  expect(json).toMatchObject({
    name: '住院政策范围内个人自付',
    clause: 'Q4',
    deductibleUsedFen: 1_500_000,
    payableFen: 4_800_000,
    remainsFen: 2_700_000,
  })
  expect(json.reasons.length).toBeGreaterThan(0)
})

test('for any amount: nothing up to the deductible, 80% above it, never beyond the cap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 10_000_000_000 }), async (amountFen) => {
      const { json } = await ask({ ...BENEFIT, amountFen })
      const above = BigInt(Math.max(0, amountFen - 1_500_000))
      const rate = Number((above * 80n + 50n) / 100n) // half up
      expect(json.payableFen).toBe(Math.min(100_000_000, rate))
      expect(json.payableFen + json.remainsFen).toBe(amountFen)
    }),
    { numRuns: 60 },
  )
})

test('names the field of what it cannot take', async () => {
  const faults = await Promise.all(
    [{ amountFen: 0 }, { amountFen: 1.5 }, { amountFen: 'NaN' }, { amountFen: 1e15 }, {}].map(async (more) => {
      const { status, json } = await ask({ ...BENEFIT, ...(more as Record<string, number>) })
      return [status, json.errors[0].field]
    }),
  )
  expect(faults).toEqual(Array.from({ length: 5 }, () => [400, 'amountFen']))
  expect((await ask({ ...BENEFIT, amountFen: 1, enrolledYears: 0 })).json.errors[0].field).toBe('enrolledYears')
})

test('a plan or benefit that is not there, or not yet anybody’s business, is not found', async () => {
  expect((await ask({ ...BENEFIT, planCode: '1999', amountFen: 1 })).status).toBe(404)
  expect((await ask({ ...BENEFIT, benefit: 'nothing', amountFen: 1 })).status).toBe(404)
})
