import { randomUUID } from 'node:crypto'
import { installKeys, newKeys, parseKeys, type StaffPrincipal, type SystemPrincipal } from '@gongbao/access'
import { inTenant, postgresError, type TenantTx } from '@gongbao/database'
import { fen, isRefusal, newId, type TenantId } from '@gongbao/kernel'
import { amountHeld, type Leg, post } from '@gongbao/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import {
  accrueCosts,
  checkCycles,
  closeCycle,
  closeCycles,
  issueStatement,
  statementsOf,
  yearPositions,
} from './index.ts'
import { netOf } from './parts.rules.ts'
import { listCycles, readYearParts } from './read-consortium.ts'
import { cityWith, ding, jia, manyMembers, rawCycle, seedCycles, yi } from './test-city.ts'

let database: TestDatabase
let city: TenantId
const system = (tenantId: TenantId): SystemPrincipal => ({ realm: 'system', tenantId, process: 'test' })
const staff = (role: StaffPrincipal['role'], coinsurer: string | null = null): StaffPrincipal => ({
  realm: 'staff',
  tenantId: city,
  accountId: newId('staffAccount'),
  membershipId: newId('membership'),
  role,
  coinsurer,
  sessionId: 's',
})
const within = <T>(fn: (tx: TenantTx) => Promise<T>, tenant = city) => inTenant(database.app_rw, tenant, fn)
const close = (tenant: TenantId) => within((tx) => closeCycles(tx, system(tenant)), tenant)
const book = (planYear: number, ...legs: Leg[]) =>
  within((tx) => post(tx, { eventCode: 'test.booked', sourceId: randomUUID(), planYear, legs }))
const premium = (yuan: number): Leg => ({ from: 'bank:premium', to: 'premium', amountFen: fen(yuan * 100) })
const claim = (yuan: number): Leg => ({ from: 'claims:incurred', to: 'claims:payable', amountFen: fen(yuan * 100) })

beforeAll(async () => {
  installKeys(parseKeys(newKeys()))
  database = await testDatabase()
  city = await seedCycles(database, 'alpha', {
    '2024-2026': rawCycle(),
    '2027-2029': rawCycle({}, [2027, 2028, 2029]),
  })
  await close(city)
})
afterAll(() => database.drop())

describe('a cycle', () => {
  it('closes once its first window has opened, once; later cycles are still forming', async () => {
    expect(await close(city)).toEqual([])
    const { items } = await within(listCycles)
    expect(items.map(({ code, state, closesOn }) => [code, state, closesOn])).toEqual([
      ['2027-2029', 'forming', '2027-01-01'],
      ['2024-2026', 'closed', null],
    ])
    expect(items[1]).toMatchObject({
      planYears: [2024, 2025, 2026],
      lead: { code: 'jia', clause: 'Q1' },
      closedClause: 'Q2',
    })
    expect(items[1]!.members.map(({ code, shareBp, isLead }) => [code, shareBp, isLead])).toEqual([
      ['bing', 3000, false],
      ['jia', 4000, true],
      ['yi', 3000, false],
    ])
  })

  it('takes no new insurer afterwards: the database has no seat for it, whichever role asks', async () => {
    const insert = (tx: TenantTx, seat: number, seats: number) => tx.sql`
      insert into coinsurer (tenant_id, cycle_code, code, seat, seats, name, short_name, licence, is_lead, illustrative)
      values (${city}, '2024-2026', 'late', ${seat}, ${seats}, 'late', 'late', 'late', false, false)`
    for (const role of ['app_rw', 'owner'] as const) {
      const attempt = (seat: number, seats: number) =>
        inTenant(database[role], city, (tx) => insert(tx, seat, seats)).catch(
          (error) => postgresError(error)?.constraint_name,
        )
      expect(await attempt(3, 3)).toBe('coinsurer_seat')
      expect(await attempt(4, 3)).toBe('coinsurer_in_seat')
      expect(await attempt(4, 4)).toBe('coinsurer_cycle')
      const widen = inTenant(database[role], city, (tx) => tx.sql`update consortium_cycle set seats = 4`)
      await expect(widen).rejects.toThrow(/append only|permission denied/)
      const unseat = inTenant(database[role], city, (tx) => tx.sql`delete from coinsurer where code = 'yi'`)
      await expect(unseat).rejects.toThrow(/append only|permission denied/)
    }
  })

  it('lets no file change it, and says which clause stands against it', async () => {
    const wider = rawCycle({ members: [jia, yi, ding] })
    const found = await within((tx) => checkCycles(tx, cityWith({ '2024-2026': wider })))
    expect(found.map(({ code, clause }) => [code, clause])).toEqual([
      ['CYCLE_LOCKED', 'Q2'],
      ['CYCLE_LOCKED', 'Q2'],
    ])
    expect(await within((tx) => checkCycles(tx, cityWith({ other: rawCycle({}, [2027]) })))).toMatchObject([
      { code: 'CYCLE_REMOVED' },
    ])
    expect(await within((tx) => checkCycles(tx, cityWith({ '2024-2026': rawCycle() })))).toEqual([])
  })

  it('keeps the whole folder out when its files would change it', async () => {
    const crossed = { '2024-2026': rawCycle({ members: [jia, yi, ding] }) }
    await expect(seedCycles(database, city, crossed)).rejects.toThrow('CYCLE_LOCKED')
    const { items } = await within(listCycles)
    expect(items.map(({ code }) => code)).toEqual(['2027-2029', '2024-2026'])
  })

  it('cannot close with an eleventh member and no recorded exception', async () => {
    const crowd = { members: manyMembers(20), lead: 'm01' }
    const exception = { reason: '承接原产品', approvedBy: '医保局', on: '2023-10-01' }
    const city = cityWith({ c: rawCycle(crowd) })
    await expect(within((tx) => closeCycle(tx, 'c', city.cycles.get('c')!))).rejects.toThrow('in principle at most 10')
    const crowded = await seedCycles(database, 'crowded', { c: rawCycle({ ...crowd, exception }) })
    expect(await close(crowded)).toEqual(['c'])
  })

  it('is closed once by two closers at once', async () => {
    const twice = await seedCycles(database, 'twice', { c: rawCycle() })
    const closed = await Promise.all([close(twice), close(twice)])
    expect(closed.flat()).toEqual(['c'])
  })
})

describe('members’ positions', () => {
  it('follow the ledger and sum to it', async () => {
    await book(2025, premium(1_000_000), claim(700_000), {
      from: 'cost:third-party',
      to: 'cost:payable',
      amountFen: fen(40_000_00),
    })
    const year = await within((tx) => yearPositions(tx, 2025))
    const yi = year!.positions.find(({ code }) => code === 'yi')!
    expect(netOf(yi)).toBe(72_000_00)
    expect(year!.positions.reduce((sum, one) => sum + netOf(one), 0)).toBe(260_000_00)
    expect(await within((tx) => yearPositions(tx, 2031))).toBeNull()
  })

  it('are settled by statements: each is the growth since the one before', async () => {
    const actor = staff('lead-finance')
    const first = await within((tx) => issueStatement(tx, actor, 2025))
    if (isRefusal(first)) throw new Error(first.code)
    expect(first).toMatchObject({ number: 1, asOfOn: '2025-06-30', premiumFen: 1_000_000_00 })
    expect(await within((tx) => issueStatement(tx, actor, 2025))).toMatchObject({ kind: 'refused', code: 'CONFLICT' })

    await book(2025, premium(3), claim(1))
    await database.owner
      .sql`update tenant set clock_offset_seconds = clock_offset_seconds + 86400 * 31 where id = ${city}`
    const second = await within((tx) => issueStatement(tx, actor, 2025))
    if (isRefusal(second)) throw new Error(second.code)
    expect(second.members.map(({ growth }) => [growth.code, growth.premiumFen, growth.claimsFen])).toEqual([
      ['bing', 90, 30],
      ['jia', 120, 40],
      ['yi', 90, 30],
    ])
    const [latest, earlier] = await within((tx) => statementsOf(tx, 2025))
    expect(latest).toEqual(second)
    expect(earlier).toEqual(first)
    const parts = await within((tx) => readYearParts(tx, actor, 2025))
    expect(parts).toMatchObject({
      members: [{ unsettled: { netFen: 0 } }, { unsettled: { netFen: 0 } }, { unsettled: { netFen: 0 } }],
    })
  })

  it('are shown to a coinsurer’s staff as its own line only', async () => {
    const own = await within((tx) => readYearParts(tx, staff('coinsurer', 'yi'), 2025))
    expect(own).toMatchObject({ members: [{ code: 'yi' }] })
    const nobody = await within((tx) => readYearParts(tx, staff('coinsurer'), 2025))
    expect(nobody).toMatchObject({ members: [] })
  })
})

describe('declared costs', () => {
  it('are booked as they grow with the premium, and not again', async () => {
    await book(2026, premium(10_000))
    const accrue = () => within((tx) => accrueCosts(tx, 2026))
    expect(Object.fromEntries(await accrue())).toEqual({
      'cost:lead-fee': 120_00,
      'cost:operation': 500_00,
      'cost:third-party': 400_00,
    })
    expect((await accrue()).size).toBe(0)
    await book(2026, { from: 'premium', to: 'refund:payable', amountFen: fen(5_000_00) })
    expect((await accrue()).get('cost:operation')).toBe(-250_00)
    expect(await within((tx) => amountHeld(tx, 'cost:third-party', 2026))).toBe(200_00)
  })

  it('are booked once by two at once, and not for a year without a closed roster', async () => {
    await book(2024, premium(1_000))
    const both = await Promise.all([1, 2].map(() => within((tx) => accrueCosts(tx, 2024))))
    expect(both.map((grown) => grown.size).sort()).toEqual([0, 3])
    expect((await within((tx) => accrueCosts(tx, 2031))).size).toBe(0)
  })
})
