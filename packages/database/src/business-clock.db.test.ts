import type { TenantId } from '@gongbao/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { connect, inTenant } from './index.ts'

let database: TestDatabase
/** Business time 2025-12-31 23:59:30 in Shanghai: a few hours wrong anywhere would change the year. */
let lastMinute: TenantId
/** A city that keeps real time. */
let real: TenantId
beforeAll(async () => {
  database = await testDatabase()
  lastMinute = await seedTenant(database, 'alpha', { at: '2025-12-31T23:30:00+08:00' })
  real = await seedTenant(database, 'beta')
})
afterAll(() => database.drop())
const zone = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const dateOf = (tenant: TenantId) => inTenant(database.app_rw, tenant, async (tx) => tx.business.on)
const HOUR = 3_600_000

describe('the business date', () => {
  test.each([-24 * HOUR, -2 * HOUR, 2 * HOUR, 24 * HOUR])(
    'does not follow a clock of Node that is wrong by %d ms',
    async (wrong) => {
      const today = await dateOf(real)
      vi.useFakeTimers({ now: Date.now() + wrong, toFake: ['Date'] })
      expect(await dateOf(lastMinute)).toBe('2025-12-31')
      expect(await dateOf(real)).toBe(today)
    },
  )

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'is Shanghai’s on a machine whose zone is %s',
    async (name) => {
      process.env.TZ = name
      expect(await dateOf(lastMinute)).toBe('2025-12-31')
    },
  )

  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'is Shanghai’s on a server whose zone is %s',
    async (name) => {
      await database.owner.sql.unsafe(
        `alter database ${new URL(database.adminUrl).pathname.slice(1)} set timezone = '${name}'`,
      )
      const app = connect(database.urls.app_rw, 'app_rw', { max: 1 })
      try {
        const moment = await inTenant(app, lastMinute, async (tx) => ({
          on: tx.business.on,
          zone: await tx.sql`show timezone`,
        }))
        expect(moment.on).toBe('2025-12-31')
        expect(moment.zone[0]!.TimeZone).toBe('UTC')
      } finally {
        await app.close()
      }
    },
  )

  test('turns at midnight of Shanghai, to the second', async () => {
    const edge = await seedTenant(database, 'gamma', { at: '2025-12-31T23:59:58+08:00' })
    const seen: string[] = []
    await vi.waitFor(
      async () => {
        const { on, at } = await inTenant(database.app_rw, edge, async (tx) => tx.business)
        seen.push(`${on} ${at.epochMilliseconds < Date.parse('2025-12-31T16:00:00Z') ? 'before' : 'after'}`)
        expect(on).toBe('2026-01-01')
      },
      { timeout: 6_000, interval: 50 },
    )
    expect(new Set(seen)).toEqual(new Set(['2025-12-31 before', '2026-01-01 after']))
  })
})
