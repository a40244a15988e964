import { randomUUID } from 'node:crypto'
import { inTenant, type TenantTx } from '@gongbao/database'
import { fen, newId, publicId, type TenantId } from '@gongbao/kernel'
import { type Leg, post } from '@gongbao/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { seedCity } from '../../../tests/harness/seed-city.ts'
import { type TestApi, testApi, testResident, testStaff } from '../../../tests/harness/test-api.ts'
import { reportingRoutes } from './index.ts'

let database: TestDatabase
let city: TenantId
let other: TenantId
let api: TestApi
const yuan = (amount: number) => fen(amount * 100)
const leg = (from: Leg['from'], to: Leg['to'], amount: number): Leg => ({ from, to, amountFen: yuan(amount) })
const within = <T>(fn: (tx: TenantTx) => Promise<T>) => inTenant(database.app_rw, city, fn)
const book = (planYear: number, eventCode: string, sourceId: string, ...legs: Leg[]) =>
  within((tx) => post(tx, { eventCode, sourceId, planYear, legs }))
const get = (path: string, role: Parameters<typeof testStaff>[1] = 'actuary') =>
  api.call(testStaff(city, role), 'GET', path)
const claimId = newId('claim')

beforeAll(async () => {
  database = await testDatabase()
  // Mid-way through the second of the cycle's three years; 2026 is on sale.
  city = await seedCity(database, 'alpha', { at: '2025-11-20T09:00:00+08:00' })
  other = await seedCity(database, 'beta')
  api = testApi(database, reportingRoutes, [city, other])
  await book(2025, 'collection.settled', randomUUID(), leg('bank:premium', 'premium', 110))
  await book(2025, 'refund.requested', randomUUID(), leg('premium', 'refund:payable', 10))
  await openClaim(6)
  await book(2025, 'claim.approved', claimId, leg('claims:incurred', 'claims:payable', 62))
  await book(2025, 'disbursement.settled', randomUUID(), leg('claims:payable', 'bank:claims', 58))
  await book(2025, 'costs.accrued', randomUUID(), leg('cost:operation', 'cost:payable', 5))
  await book(2026, 'collection.settled', randomUUID(), leg('bank:premium', 'premium', 30))
})
afterAll(() => database.drop())

describe('the overview', () => {
  it('has every year of the cycle with its figures, from the ledger alone but for open claims and estimates', async () => {
    const { status, json } = await get('/api/reports/overview')
    expect([status, api.errors]).toEqual([200, []])
    expect(json).toMatchObject({ asOfOn: '2025-11-20', label: { zh: '项目口径，未计再保' } })
    const [ended, inForce, onSale] = json.cycles[0].years
    expect([ended, inForce, onSale].map(({ planYear, phase, started }) => [planYear, phase, started])).toEqual([
      [2024, 'ended', true],
      [2025, 'in-force', true],
      [2026, 'on-sale', false],
    ])
    const shown = Object.fromEntries(
      inForce.figures.map((one: { code: string; shownBp: number }) => [one.code, one.shownBp]),
    )
    expect(shown).toMatchObject({ paid: 5800, approved: 6200, reported: 6800, cost: 500 })
    expect(inForce.claims).toEqual({ total: 1, paid: 0, open: 1, peoplePaid: 0 })
    expect(shown.incurred).toBeGreaterThan(6800)
    expect(shown.earned).toBeGreaterThan(5800)
  })

  it('judges the figure the city names, with its clause, and says nothing of a year that has not started', async () => {
    const [, inForce, onSale] = (await get('/api/reports/overview')).json.cycles[0].years
    const bars = inForce.figures.filter((one: { bar: unknown }) => one.bar)
    expect(bars).toMatchObject([
      {
        code: 'approved',
        bar: { kind: 'floor', rateBp: 7500, met: false, illustrative: true, settled: false, decides: false },
      },
    ])
    expect(onSale.figures[1]).toMatchObject({
      code: 'approved',
      denominatorFen: 3000,
      shownBp: null,
      bar: { met: null },
    })
  })

  it('averages the cycle over the years that have started', async () => {
    const { average } = (await get('/api/reports/overview')).json.cycles[0]
    expect(average).toMatchObject({
      of: 'pooled',
      planYears: [2024, 2025],
      numeratorFen: 6200,
      denominatorFen: 10_000,
      shownBp: 6200,
    })
  })

  it('grows month by month to the same sums', async () => {
    const { json } = await get('/api/reports/years/2025/trend')
    expect(json.months).toEqual([{ month: '2025-11', premiumFen: 10_000, approvedFen: 6200, paidFen: 5800 }])
  })

  it('is not for those who do not read reports, and shows another city nothing of this one', async () => {
    expect((await get('/api/reports/overview', 'security-admin')).status).toBe(403)
    const theirs = await api.call(testStaff(other, 'actuary'), 'GET', '/api/reports/overview')
    expect(theirs.json.cycles[0].years[1].figures[1]).toMatchObject({ numeratorFen: 0, denominatorFen: 0 })
  })
})

describe('drilling down', () => {
  it('leads from an account to its entries and from an entry to the claim behind it', async () => {
    const accounts = await get('/api/ledger/accounts?planYear=2025')
    const incurred = accounts.json.items.find((one: { account: string }) => one.account === 'claims:incurred')
    expect(incurred).toMatchObject({ amountFen: 6200, name: { zh: '赔款支出' } })
    const entries = await get('/api/ledger/entries?planYear=2025&account=claims:incurred')
    const id = publicId('claim', claimId)
    expect(entries.json).toMatchObject({
      next: null,
      items: [
        { eventCode: 'claim.approved', amountFen: 6200, source: { kind: 'claim', id }, subject: { kind: 'claim', id } },
      ],
    })
    const ofClaim = await get(`/api/ledger/entries?about=${id}`)
    expect(ofClaim.json.items).toHaveLength(1)
  })

  it('pages through entries newest first', async () => {
    const first = await get('/api/ledger/entries?limit=4')
    const rest = await get(`/api/ledger/entries?limit=4&cursor=${first.json.next}`)
    const all = [...first.json.items, ...rest.json.items]
    expect([all.length, new Set(all.map((one) => one.postingId)).size, rest.json.next]).toEqual([6, 6, null])
    expect((await get('/api/ledger/entries?account=nobody')).status).toBe(404)
    expect((await get('/api/ledger/entries?about=psn_x')).status).toBe(404)
  })

  it('ends in a proof of the whole', async () => {
    expect((await get('/api/ledger/proof')).json).toMatchObject({ sound: true, imbalanceFen: 0, differences: [] })
  })
})

describe('what is published', () => {
  it('are the started years, for anyone, without estimates and small counts', async () => {
    const { status, json } = await api.call(null, 'GET', '/api/disclosure')
    expect(status).toBe(200)
    const [, year] = json.cycles[0].years
    expect(json.cycles[0].years).toHaveLength(2)
    expect(year.figures.map((one: { code: string }) => one.code)).toEqual(['paid', 'approved', 'cost'])
    expect((await api.call(testResident(city), 'GET', '/api/disclosure')).status).toBe(200)
  })

  it('counts who enrolled by rule, hiding cells of fewer than ten', async () => {
    await enroll('成人', 12)
    await enroll('未成年人', 3)
    const { json } = await get('/api/reports/years/2026/enrolled?by=price')
    expect(json.cells).toEqual([
      { key: '成人', name: '成人', count: null },
      { key: '未成年人', name: '未成年人', count: null },
    ])
    await enroll('父母投保免费', 30)
    const after = await get('/api/reports/years/2026/enrolled?by=price')
    expect(after.json.cells.map(({ count }: { count: number | null }) => count)).toEqual([null, null, 30])
    const byPathway = await get('/api/reports/years/2026/enrolled?by=pathway')
    expect(byPathway.json.cells).toEqual([{ key: 'city-basic', name: '本市基本医保参保人员', count: 45 }])
    expect((await get('/api/reports/overview')).json.cycles[0].years[2].enrolled).toBe(45)
    expect((await get('/api/reports/years/2026/enrolled?by=name')).status).toBe(400)
  })
})

/** A claim in the queue that adjudication says will pay so many yuan; its own room is tested there. */
async function openClaim(payable: number): Promise<void> {
  const recordId = newId('settlementRecord')
  await inTenant(database.owner, city, async ({ sql }) => {
    await sql`
      insert into settlement_record (tenant_id, id, insuplc_admdvs, setl_id, kind, channel, route, body_sealed, body_mac, institution_code,
        institution_name, med_type, begin_on, end_on, settled_on, total_fen, in_scope_fen, class_b_first_pay_fen, over_price_cap_fen,
        out_of_catalogue_fen, funds_fen, hospital_fen, borne_fen, received_at)
      values (${city}, ${recordId}, '999900', 's1', 'settlement', 'hospital', 'one-stop', '\\x00', '\\x00', 'h', 'h', '21', '2025-11-01',
        '2025-11-02', '2025-11-02', 0, 0, 0, 0, 0, 0, 0, 0, now())`
    await sql`
      insert into claim (tenant_id, id, record_id, policy_id, plan_year, status, payee, payable_fen, received_on, changed_at)
      values (${city}, ${claimId}, ${recordId}, ${randomUUID()}, 2025, 'ready', 'insured', ${yuan(payable)}, '2025-11-02', now())`
  })
}

let policies = 0
/** Live policies of 2026 that came in under a price rule; enrollment itself is tested in its room. */
async function enroll(priceName: string, count: number): Promise<void> {
  await inTenant(database.owner, city, async ({ sql, business }) => {
    const [version] = await sql`select id, snapshot_hash from plan_version where plan_year = 2026`
    for (let made = 0; made < count; made += 1) {
      const [order, person] = [newId('order'), newId('person')]
      policies += 1
      const index = Buffer.from(person.replaceAll('-', ''))
      await sql`
        insert into person (tenant_id, id, name_sealed, name_index, cert_kind, cert_no_sealed, cert_no_index, birth_on, identity, identity_at, created_at)
        values (${city}, ${person}, '\\x00', ${index}, '01', '\\x00', ${index}, '1990-01-01', 'proven', now(), now())`
      await sql`
        insert into enrollment_order (tenant_id, id, account_id, kind, plan_version_id, plan_code, plan_year, city_hash, channel, total_fen,
          status, notice_version, notice_sha256, placed_at, pay_until)
        values (${city}, ${order}, ${randomUUID()}, 'enrollment', ${version!.id}, '2026', 2026, ${version!.snapshot_hash}, 'portal', 0,
          'completed', 'v', ${'0'.repeat(64)}, ${business.at.toString()}, ${business.at.toString()})`
      await sql`
        insert into order_line (tenant_id, order_id, person_id, amount_fen, cover_from, cover_to, enrolled_years, continuous_years, decision)
        values (${city}, ${order}, ${person}, 0, '2026-01-01', '2026-12-31', 1, 1, '{}')`
      await sql`
        insert into policy (tenant_id, id, policy_no, order_id, account_id, person_id, plan_version_id, plan_code, plan_year, level,
          premium_fen, price_name, pathway_code, category, claim_free_years, enrolled_years, continuous_years, cover_from, cover_to, status, issued_at)
        values (${city}, ${newId('policy')}, ${`P${policies}`}, ${order}, ${randomUUID()}, ${person}, ${version!.id}, '2026', 2026, 'standard',
          0, ${priceName}, 'city-basic', 'general', 0, 1, 1, '2026-01-01', '2026-12-31', 'live', ${business.at.toString()})`
    }
  })
}
