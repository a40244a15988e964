import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@gongbao/database'
import postgres from 'postgres'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'
import { processesOn, type StartedHouse, startHouse, until } from './house.ts'

const folder = openTempDir('gongbao-cut-year-')
const [dataDir, tenantsDir] = [join(folder, 'data'), join(folder, 'tenants')]
cpSync(join(import.meta.dirname, '../harness/fixture-city'), join(tenantsDir, 'alpha'), { recursive: true })
let house: StartedHouse
afterEach(() => void house?.process.kill('SIGKILL'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

async function start(): Promise<void> {
  house = startHouse({
    DATA_DIR: dataDir,
    TENANTS_DIR: tenantsDir,
    PORT: String(await freePort()),
    SANDBOX_PORT: String(await freePort()),
    GONGBAO_DEMO: '1',
    GONGBAO_DEMO_PEOPLE: '60',
  })
}

/** What stands in the city, counted. */
async function city() {
  const { adminUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { adminUrl: string }
  const sql = postgres(adminUrl, { max: 1 })
  try {
    const [row] = await sql`select demo_year as state,
      (select count(*)::int from person) as people, (select count(*)::int from policy) as policies,
      (select count(*)::int from claim) as claims, (select count(*)::int from payment_alarm) as alarms from tenant`
    return row as { state: string; people: number; policies: number; claims: number; alarms: number }
  } finally {
    await sql.end()
  }
}

test('an invented year cut off by a kill or by Ctrl-C begins anew, is said to, and ends as if nothing had been', async () => {
  await start()
  await house.untilSaid('enrolling households')
  house.process.kill('SIGKILL')
  await until(() => processesOn(dataDir).length === 0, 20_000)

  await start()
  await house.untilSaid('begins anew')
  await house.untilSaid('人 people')
  expect((await house.end('SIGINT')).code).toBe(0)
  expect(house.said()).not.toContain('could not be seeded')

  await start()
  await house.untilSaid('begins anew')
  await house.untilSaid('is ready')
  const resumed = await city()
  expect(resumed).toMatchObject({ state: 'done', alarms: 0 })
  expect((await house.end('SIGINT')).code).toBe(0)

  await start()
  await house.untilSaid('is ready')
  expect(house.said()).not.toContain('begins anew')
  expect(await city()).toEqual(resumed)
  expect((await house.end('SIGINT')).code).toBe(0)

  rmSync(dataDir, { recursive: true })
  await start()
  await house.untilSaid('is ready')
  expect(await city()).toEqual(resumed) // same seed, same people
  expect((await house.end('SIGINT')).code).toBe(0)
}, 400_000)
