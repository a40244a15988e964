/** A running house for the journeys of residents: database, server, worker and sandbox, and phones to hold in the hand. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type RecordAnswer, submitSettlement } from '@gongbao/claims'
import { isRefusal, newId, type TenantId, tenantId } from '@gongbao/kernel'
import { type City, loadCity } from '@gongbao/program'
import { applyTenants } from '@gongbao/register'
import type { RollPerson } from '@gongbao/sandbox'
import { createLog, startServer } from '@gongbao/server'
import { startWorker } from '@gongbao/worker'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openTempDir, type TestDatabase, testDatabase } from '../harness/index.ts'
import { type Outside, startOutside, testPerson } from '../harness/outside.ts'
import { seedCity } from '../harness/seed-city.ts'
import { type Bill, billOf } from '../scenarios/claims-world.ts'
import { openBrowser } from './browser.ts'
import { Phone } from './portal-phone.ts'

const FIXTURE = join(import.meta.dirname, '../harness/fixture-city')
export const TENANTS = join(import.meta.dirname, '../../tenants')
const ON_SALE = '2025-11-20T08:00:00+08:00'

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
  /** A settlement of June 2025 as the hospital's window sends it (paid at once) or as the agency's file brings it (a person approves). */
  settle(city: TenantId, person: RollPerson, bill: Bill, way: 'window' | 'file'): Promise<RecordAnswer>
  /** The city's files. */
  files(city: TenantId): City
  /** A phone of 360 × 740 with a fresh number. */
  phone(city: TenantId, more?: BrowserContextOptions): Promise<Phone>
  /** After each test: closes its phones, having said what they showed if it failed. */
  tellFailure(task: { readonly name: string; readonly result?: { readonly state: string } | undefined }): Promise<void>
  /** The newest code sent to a number. */
  codeFor(number: string): Promise<string>
  close(): Promise<void>
}

/**
 * @param which 'fixture': two copies of the invented city, `alpha` and `beta`; 'tenants': every city of the repository
 * @param at where the cities' business clocks start
 */
export async function openPortalWorld(which: 'fixture' | 'tenants', at = ON_SALE): Promise<PortalWorld> {
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
  const worker = await startWorker({ urls: database.urls, dataDir, log, durable: false })
  const cities = await apply(database, which, at)
  for (const city of cities) await outside.connect(database, city, `http://127.0.0.1:${server.port}`)
  await server.tenants.refresh()
  const origin = (city: TenantId) => `http://${city}.localhost:${server.port}`
  const files = new Map(
    cities.map((city) => [city, loadCity(which === 'fixture' ? FIXTURE : join(TENANTS, city)).city!]),
  )
  let numbers = 0
  const world: PortalWorld = {
    database,
    outside,
    browser,
    cities,
    errors,
    origin,
    async enlist(city, name, birthOn, more = {}) {
      const cover = {
        admdvs: files.get(city)!.program.city.districts.at(-1)!.code,
        insutype: '390',
        status: 'active',
        since: '2015-01-01',
      } as const
      const person = testPerson(name, birthOn, { cover: cover as RollPerson['cover'], ...more })
      await outside.enlist(city, [person])
      return person
    },
    settle: (city, person, bill, way) => settleBill(world, city, person, bill, way),
    files: (city) => files.get(city)!,
    async phone(city, more = {}) {
      numbers += 1
      const number = `199${String(numbers).padStart(8, '0')}`
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', ...more })
      context.setDefaultTimeout(15_000)
      return new Phone(world, context, await context.newPage(), origin(city), number)
    },
    async tellFailure({ name, result }) {
      for (const context of browser.contexts()) {
        for (const page of result?.state === 'fail' ? context.pages() : [])
          process.stderr.write(
            `${name}\n${page.url()}\n${(await page.locator('main').first().textContent())?.slice(0, 1_000)}\n`,
          )
        await context.close()
      }
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

async function apply(database: TestDatabase, which: 'fixture' | 'tenants', at: string): Promise<TenantId[]> {
  if (which === 'fixture') return [await seedCity(database, 'alpha', { at }), await seedCity(database, 'beta', { at })]
  const applied = await applyTenants(database.owner, TENANTS, { demoAt: Temporal.Instant.from(at) })
  const refused = applied.filter(({ outcome }) => outcome !== 'created')
  if (refused.length > 0) throw new Error(`cities refused: ${JSON.stringify(refused)}`)
  return applied.map(({ slug }) => tenantId(slug))
}

async function settleBill(
  world: PortalWorld,
  city: TenantId,
  person: RollPerson,
  bill: Bill,
  way: 'window' | 'file',
): Promise<RecordAnswer> {
  const [hospital] = world.files(city).lists.institutions
  const { code, name, district } = hospital!
  const more = {
    fixmedins_code: code,
    fixmedins_name: name,
    mdtrtarea_admvs: district,
    insuplc_admdvs: person.cover!.admdvs,
    ...bill.more,
  }
  const isWindow = way === 'window'
  const delivery = {
    body: billOf(person, { ...bill, more }),
    channel: isWindow ? 'hospital' : 'file',
    institution: isWindow ? code : null,
  } as const
  const machine = {
    realm: 'machine',
    tenantId: city,
    clientId: newId('machineClient'),
    institution: code,
    scopes: [],
  } as const
  const system = { realm: 'system', tenantId: city, process: 'test' } as const
  const answer = await submitSettlement(world.database.app_rw, city, isWindow ? machine : system, delivery)
  if (isRefusal(answer)) throw new Error(`${answer.code} ${answer.field} ${answer.text.zh}`)
  return answer
}
