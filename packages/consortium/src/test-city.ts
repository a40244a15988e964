/** An invented city's consortium for the tests of this room. */

import { inTenant } from '@gongbao/database'
import { bp, civilDate, type TenantId } from '@gongbao/kernel'
import type { City, Cycle } from '@gongbao/program'
import { seedTenant, type TestDatabase } from '../../../tests/harness/index.ts'
import { applyCity } from '../../register/src/apply-city.ts'

const solvency = { coreRatio: '180%', comprehensiveRatio: '220%', riskRating: 'AA', on: civilDate('2025-06-30') }
const member = (code: string, share: number) => ({
  code,
  name: `${code}财产保险股份有限公司`,
  shortName: code,
  licence: `L-${code}`,
  share: bp(share),
  solvency,
})

/** Members 40/30/30, lead `jia`, lead fee 2%, operating 5% and third-party 4% of premium, closed by clause X21. */
export function testCycle(change: Partial<Cycle['consortium']> = {}): Cycle {
  return {
    name: '第一承保周期',
    planYears: [2024, 2025, 2026],
    consortium: {
      members: [member('jia', 4000), member('yi', 3000), member('bing', 3000)],
      lead: 'jia',
      election: { method: '成员投票，三票赞成', on: civilDate('2023-10-10'), clause: 'X20' },
      mostMembers: { count: 10, clause: 'X20' },
      leadFee: { rate: bp(200) },
      closedWithinCycle: { clause: 'X21' },
      ...change,
    },
    payout: {
      floor: { rate: bp(8000), figure: 'approved', per: 'year', clause: 'X24' },
      average: { of: 'pooled', clause: 'X26' },
      prior: { expectedRate: bp(8200), developed: Array.from({ length: 12 }, (_, at) => bp((at + 1) * 800)) },
    },
    costs: [
      { kind: 'operating', name: '运营', rate: bp(500) },
      { kind: 'third-party', name: '第三方服务', rate: bp(400) },
    ],
    filings: [],
  }
}

/** More members `m01`, `m02`, … with equal shares. */
export function manyMembers(count: number): Cycle['consortium']['members'] {
  const share = 10_000 / count
  return Array.from({ length: count }, (_, at) => member(`m${String(at + 1).padStart(2, '0')}`, share))
}

/** A demo city at a business date whose register holds these cycles. */
export async function seedCity(
  database: TestDatabase,
  slug: string,
  cycles: Readonly<Record<string, Cycle>>,
  at = '2025-06-30T09:00:00+08:00',
): Promise<TenantId> {
  const id = await seedTenant(database, slug, { at })
  await load(database, id, cycles)
  return id
}

/** Loads other cycles into the register, as `gongbao tenant apply` would. */
export async function load(
  database: TestDatabase,
  id: TenantId,
  cycles: Readonly<Record<string, Cycle>>,
): Promise<void> {
  const city = cityWith(cycles)
  await inTenant(database.owner, id, (tx) => applyCity(tx, { city, files: {} }))
}

export function cityWith(cycles: Readonly<Record<string, Cycle>>): City {
  const lists = { institutions: [], drugs: [], items: [], 'treatment-types': [], funds: [], 'hospital-levels': [] }
  const rest = {
    program: { name: '试点' },
    plans: new Map(),
    clauses: new Map(),
    lists,
    theme: {},
    cases: [],
    changelog: '',
  }
  return {
    ...rest,
    cycles: new Map(Object.entries(cycles)),
    hash: JSON.stringify(Object.keys(cycles)),
  } as unknown as City
}
