/** A running house for the journeys of residents: database, server, worker and sandbox, and phones to hold in the hand. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { loadCity } from '@gongbao/program'
import { applyTenants } from '@gongbao/register'
import type { RollPerson } from '@gongbao/sandbox'
import { createLog, startServer } from '@gongbao/server'
import { startWorker } from '@gongbao/worker'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openTempDir, type TestDatabase, testDatabase } from '../harness/index.ts'
import { type Outside, startOutside, testPerson } from '../harness/outside.ts'
import { seedCity } from '../harness/seed-city.ts'
import { openBrowser } from './browser.ts'
import { Phone } from './portal-phone.ts'

const TENANTS = join(import.meta.dirname, '../../tenants')
export const ON_SALE = '2025-11-20T08:00:00+08:00'

export interface PortalWorld {
  readonly database: TestDatabase
  readonly outside: Outside
  readonly browser: Browser
  readonly cities: readonly TenantId[]
  /** Errors the server logged: what no page shows. */
  readonly errors: string[]
  origin(city: TenantId): string
  /** Someone on the city's roll, insured there. */
  enlist(city: TenantId, name: string, birthOn: string, more?: Partial<RollPerson>): Promise<RollPerson>
  /** A phone of 360 × 740 with a fresh number. */
  phone(city: TenantId, more?: BrowserContextOptions): Promise<Phone>
  /** What the phones still open show, for whoever reads of a failure. */
  seen(): Promise<string>
  /** The newest code sent to a number. */
  codeFor(number: string): Promise<string>
  close(): Promise<void>
}

/**
 * @param at 'fixture': two copies of the invented city, `alpha` and `beta`; 'tenants': every city of the repository
 */
export async function openPortalWorld(which: 'fixture' | 'tenants'): Promise<PortalWorld> {
  const dataDir = openTempDir('gongbao-e2e-')
  const [database, browser] = await Promise.all([testDatabase(), openBrowser()])
  const outside = await startOutside()
  const errors: string[] = []
  const log = createLog('error', { write: (line: string) => void errors.push(line) })
  const server = await startServer({
    urls: database.urls,
    port: 0,
    hostname: '127.0.0.1',
    dataDir,
    log,
    durable: false,
    formTargets: [outside.running.url],
  })
  const worker = await startWorker({ urls: database.urls, dataDir, log })
  const cities = await settle(database, which)
  for (const city of cities) await outside.connect(database, city, `http://127.0.0.1:${server.port}`)
  await server.tenants.refresh()
  const origin = (city: TenantId) => `http://${city}.localhost:${server.port}`
  const areas = await areasOf(which, cities)
  let numbers = 0
  const world: PortalWorld = {
    database,
    outside,
    browser,
    cities,
    errors,
    origin,
    async enlist(city, name, birthOn, more = {}) {
      const cover = { admdvs: areas.get(city)!, insutype: '390', status: 'active', since: '2015-01-01' } as const
      const person = testPerson(name, birthOn, { cover: cover as RollPerson['cover'], ...more })
      await outside.enlist(city, [person])
      return person
    },
    async phone(city, more = {}) {
      numbers += 1
      const number = `199${String(numbers).padStart(8, '0')}`
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', ...more })
      context.setDefaultTimeout(15_000)
      return new Phone(world, context, await context.newPage(), origin(city), number)
    },
    async seen() {
      const pages = browser.contexts().flatMap((context) => context.pages())
      const texts = pages.map(async (page) => `${page.url()}\n${await page.locator('body').textContent()}`)
      return [...(await Promise.all(texts)), ...errors].join('\n\n')
    },
    async codeFor(number) {
      const answer = await fetch(`${outside.running.url}/inbox?to=${number}`, {
        headers: { accept: 'application/json' },
      })
      const { messages } = (await answer.json()) as { messages: { text: string }[] }
      const code = messages[0]?.text.match(/\d{6}/)?.[0]
      if (!code) throw new Error(`no code was sent to ${number}`)
      return code
    },
    async close() {
      await browser.close()
      await server.close()
      await worker.stop()
      await outside.close()
      await database.drop()
      rmSync(dataDir, { recursive: true })
    },
  }
  return world
}

async function settle(database: TestDatabase, which: 'fixture' | 'tenants'): Promise<TenantId[]> {
  if (which === 'fixture')
    return [await seedCity(database, 'alpha', { at: ON_SALE }), await seedCity(database, 'beta', { at: ON_SALE })]
  const applied = await applyTenants(database.owner, TENANTS, { demoAt: Temporal.Instant.from(ON_SALE) })
  const refused = applied.filter(({ outcome }) => outcome !== 'created')
  if (refused.length > 0) throw new Error(`cities refused: ${JSON.stringify(refused)}`)
  return applied.map(({ slug }) => tenantId(slug))
}

/** An area code in which each city's people hold basic insurance. */
async function areasOf(which: 'fixture' | 'tenants', cities: readonly TenantId[]): Promise<Map<TenantId, string>> {
  if (which === 'fixture') return new Map(cities.map((city) => [city, '990001']))
  return new Map(cities.map((city) => [city, loadCity(join(TENANTS, city)).city!.program.city.districts.at(-1)!.code]))
}
