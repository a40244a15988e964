import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planParameters, premiumUnder, withValue } from '@gongbao/adjudication/what-if'
import { inTenant } from '@gongbao/database'
import { insuredAlike } from '@gongbao/enrollment'
import { civilDate, fen, type TenantId } from '@gongbao/kernel'
import { amountHeld } from '@gongbao/ledger'
import { cityOf } from '@gongbao/register'
import { type RunningSandbox, startSandbox } from '@gongbao/sandbox'
import { createLog, startServer } from '@gongbao/server'
import { type RunningWorker, startWorker } from '@gongbao/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { seedCity } from '../../../../tests/harness/seed-city.ts'
import { closingTable } from './closing-table.ts'
import { digestOf, type Figures, readFigures } from './figures.ts'
import { type DemoHouse, openDemoHouse } from './house.ts'
import { silent } from './progress.ts'
import { type Proof, proveYear } from './proofs.ts'
import { type LivedYear, liveYear } from './year.ts'

let database: TestDatabase
let sandbox: RunningSandbox
let server: Awaited<ReturnType<typeof startServer>>
let worker: RunningWorker
let house: DemoHouse
let dataDir: string

interface Lived {
  readonly year: LivedYear
  readonly figures: Figures
  readonly proofs: readonly Proof[]
}
const lived = new Map<string, Lived>()

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongbao-year-'))
  database = await testDatabase()
  const log = createLog('silent')
  const tenants: TenantId[] = []
  for (const slug of ['alpha', 'beta'])
    tenants.push(await seedCity(database, slug, { at: '2024-11-01T08:00:00+08:00' }))
  sandbox = await startSandbox({ refundDelayMs: 5, bankDelayMs: 5, retryMs: [50] })
  server = await startServer({ urls: database.urls, port: 0, dataDir, log, durable: false })
  worker = await startWorker({ urls: database.urls, dataDir, log, durable: false })
  house = openDemoHouse({
    urls: database.urls,
    sandbox: { url: sandbox.url, adminToken: sandbox.adminToken },
    notifyBase: `http://127.0.0.1:${server.port}`,
  })
  const years = await Promise.all(tenants.map((tenantId) => live(tenantId)))
  // Proved when both are over: "nothing is left" looks at the whole queue.
  for (const [at, tenantId] of tenants.entries())
    lived.set(tenantId, { ...years[at]!, proofs: await proveYear(house, tenantId, 2025) })
}, 240_000)
afterAll(async () => {
  await house?.close()
  await worker?.stop()
  await server?.close()
  await sandbox?.close()
  await database?.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function live(tenantId: TenantId): Promise<Omit<Lived, 'proofs'>> {
  const { city } = await inTenant(database.app_rw, tenantId, cityOf)
  const until = civilDate('2025-06-30')
  const year = await liveYear(house, tenantId, city, {
    people: 130,
    seed: 5,
    plan: '2025',
    until,
    illness: 2000,
    progress: silent,
  })
  return { year, figures: await readFigures(house, tenantId, year) }
}

describe('a synthetic year of two mirrored cities', () => {
  it('proves itself to the fen', () => {
    for (const { proofs } of lived.values()) {
      expect(proofs).toHaveLength(10)
      expect(proofs.filter(({ holds }) => !holds)).toEqual([])
    }
  })

  it('has the same figures for the same seed', () => {
    const [alpha, beta] = [lived.get('alpha')!, lived.get('beta')!]
    expect(alpha.figures).toEqual(beta.figures)
    expect(digestOf(alpha.figures)).toMatch(/^[0-9a-f]{16}$/)
    expect(digestOf({ ...alpha.figures, people: alpha.figures.people + 1 })).not.toBe(digestOf(alpha.figures))
  })

  it('enrolls, judges and pays', () => {
    const { figures, year } = lived.get('alpha')!
    expect(figures.people).toBe(130)
    expect(figures.policies.live).toBeGreaterThan(50)
    expect(figures.policies.free).toBeGreaterThan(0)
    expect(figures.premium.netFen).toBeGreaterThan(0)
    expect(figures.paid.claims).toBeGreaterThan(3)
    expect(figures.paidFen).toBeGreaterThan(0)
    expect(figures.owedFen).toBe(0)
    const statuses = new Set(figures.claims.map(({ status }) => status))
    expect([...statuses].filter((status) => ['received', 'ready', 'approved', 'paying'].includes(status))).toEqual([])
    expect(figures.records.sent).toBeGreaterThan(20)
    expect(year.outcomes.some(({ kind }) => kind === 'paid')).toBe(true)
  })

  it('knows who is insured by the facts they were priced by, and what other prices would have brought', async () => {
    for (const tenantId of [...lived.keys()] as TenantId[]) {
      const { alike, held, plan } = await inTenant(database.app_rw, tenantId, async (tx) => ({
        alike: await insuredAlike(tx, 2025),
        held: await amountHeld(tx, 'premium', 2025),
        plan: (await cityOf(tx)).city.plans.get('2025')!,
      }))
      const exposure = { members: alike, premiumFen: held, pricedBy: plan }
      const alone = premiumUnder(plan, { ...exposure, premiumFen: null })
      expect(alone).toMatchObject({ fen: held, unpriced: 0, people: lived.get(tenantId)!.figures.policies.live })
      const adult = planParameters(plan).find(({ path }) => path === 'price.adult.amount')!
      const adults = alike!.filter(({ facts }) => facts.age >= 18).reduce((sum, { count }) => sum + count, 0)
      const dearer = withValue(plan, adult, adult.value + 1_000)
      expect(premiumUnder(dearer, exposure)!.fen).toBe(held + adults * 1_000)
    }
  })

  it('is told in a table with its digest', () => {
    const { figures, proofs } = lived.get('alpha')!
    const speed = { enrolledASecond: 1, recordsASecond: 1, seconds: 1 }
    const tableOf = (of: Figures, proved = proofs) => closingTable('alpha' as TenantId, '2025', of, proved, speed)
    expect(tableOf(figures)).toContain(digestOf(figures))
    expect(tableOf(figures).match(/✓/g)).toHaveLength(10)
    expect(tableOf(figures, [{ ...proofs[0]!, holds: false }])).toContain('✗')
    const reversed = { route: 'paper', status: 'reversed', claims: 3 } as const
    expect(tableOf({ ...figures, claims: [{ ...reversed, payableFen: fen(0) }] })).not.toContain('①')
    const carried = tableOf({ ...figures, claims: [{ ...reversed, payableFen: fen(-6_464) }] })
    expect(carried).toMatch(/-64\.64 元 {2}①\n.*① 冲销后按无该单重算全年/)
  })
})

describe('the proofs', () => {
  it('find a fen that was booked past the ledger’s verbs', async () => {
    await database.owner.sql`
      update claim set booked_fen = booked_fen + 1, payable_fen = payable_fen + 1
      where tenant_id = 'beta' and id = (select id from claim where tenant_id = 'beta' and status = 'paid' limit 1)`
    await database.owner.sql`
      update accumulator set counters = counters || '{"inpatient": 1}' where tenant_id = 'beta'`
    const failed = (await proveYear(house, 'beta' as TenantId, 2025))
      .filter(({ holds }) => !holds)
      .map(({ name }) => name)
    expect(failed).toHaveLength(3)
    expect(failed.join()).toMatch(/claims equal postings.*unpaid.*accumulators/)
  })
})
