/** An invented city's consortium for the tests of this room. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { type City, type Cycle, cycleFile, loadCity } from '@gongbao/program'
import { applyTenants } from '@gongbao/register'
import type { TestDatabase } from '../../../tests/harness/index.ts'
import { checkCycles } from './close-cycles.ts'

const FIXTURE = join(import.meta.dirname, '../../../tests/harness/fixture-city')

/** A cycle as its file writes it. */
export type RawCycle = Record<string, unknown> & { consortium: Record<string, unknown> }
export type RawMember = ReturnType<typeof member>

const member = (code: string, share: string) => ({
  code,
  name: `${code}财产保险股份有限公司`,
  shortName: code,
  licence: `L-${code}`,
  share,
  solvency: { coreRatio: '180%', comprehensiveRatio: '220%', riskRating: 'AA', on: '2025-06-30' },
})

/** Members 40/30/30, lead `jia`, lead fee 2%, operating 5% and third-party 4% of premium. */
export const [jia, yi, bing, ding] = [
  member('jia', '40%'),
  member('yi', '30%'),
  member('bing', '30%'),
  member('ding', '30%'),
]

export function rawCycle(consortium: Record<string, unknown> = {}, planYears = [2024, 2025, 2026]): RawCycle {
  return {
    name: '承保周期（测试）',
    planYears,
    consortium: {
      members: [jia, yi, bing],
      lead: 'jia',
      election: { method: '成员投票，三票赞成', on: '2023-10-10', clause: 'Q1' },
      mostMembers: { count: 10, clause: 'Q1' },
      leadFee: { rate: '2%' },
      closedWithinCycle: { clause: 'Q2' },
      ...consortium,
    },
    payout: {
      floor: { rate: '80%', figure: 'approved', per: 'year' },
      average: { of: 'pooled' },
      prior: { expectedRate: '82%', developed: Array.from({ length: 12 }, (_, at) => `${(at + 1) * 8}%`) },
    },
    costs: [
      { kind: 'operating', name: '运营', rate: '5%' },
      { kind: 'third-party', name: '第三方服务', rate: '4%' },
    ],
  }
}

/** As the loader gives it. */
export const testCycle = (consortium: Record<string, unknown> = {}, planYears?: number[]): Cycle =>
  cycleFile.parse(rawCycle(consortium, planYears))

/** More members `m01`, `m02`, … with equal shares. */
export function manyMembers(count: number): RawMember[] {
  return Array.from({ length: count }, (_, at) => member(`m${String(at + 1).padStart(2, '0')}`, `${100 / count}%`))
}

/** The city's folder with these cycles, as a city not yet loaded into any register. */
export function cityWith(cycles: Readonly<Record<string, RawCycle>>): City {
  return withFolder('city', cycles, (folder) => {
    const { city, findings } = loadCity(join(folder, 'city'))
    if (!city) throw new Error(JSON.stringify(findings))
    return city
  })
}

/** A demo city at a business date whose register holds these cycles. */
export function seedCycles(
  database: TestDatabase,
  slug: string,
  cycles: Readonly<Record<string, RawCycle>>,
  at = '2025-06-30T09:00:00+08:00',
): Promise<TenantId> {
  return withFolder(slug, cycles, async (folder) => {
    const [applied] = await applyTenants(database.owner, folder, {
      demoAt: Temporal.Instant.from(at),
      checks: [checkCycles],
    })
    if (!applied || applied.outcome === 'refused') throw new Error(JSON.stringify(applied?.findings))
    return tenantId(slug)
  })
}

function withFolder<T>(slug: string, cycles: Readonly<Record<string, RawCycle>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-cycles-'))
  const clean = () => rmSync(folder, { recursive: true })
  cpSync(FIXTURE, join(folder, slug), { recursive: true })
  rmSync(join(folder, slug, 'cycles', '2024-2026.yaml'))
  for (const [code, cycle] of Object.entries(cycles))
    writeFileSync(join(folder, slug, 'cycles', `${code}.yaml`), JSON.stringify(cycle, null, 1))
  const result = work(folder)
  if (result instanceof Promise) void result.finally(clean).catch(() => {})
  else clean()
  return result
}
