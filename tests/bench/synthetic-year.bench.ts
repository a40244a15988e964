/** Enrollments and claims a second through the use cases: a synthetic year in a house of its own, beside bare transactions on the same database. */
import { readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { announce, inTenant } from '@gongbao/database'
import { startOf, type TenantId } from '@gongbao/kernel'
import { loadCity } from '@gongbao/program'
import { readFigures } from '../../apps/cli/src/demo/figures.ts'
import type { DemoHouse } from '../../apps/cli/src/demo/house.ts'
import { silent } from '../../apps/cli/src/demo/progress.ts'
import { runHouse } from '../../apps/cli/src/demo/run-house.ts'
import { liveYear } from '../../apps/cli/src/demo/year.ts'
import { type Bench, grouped } from './measure.ts'

export const title =
  'A synthetic year through the use cases (wall clock: driver, server, worker, sandbox and PostgreSQL share the cores)'
const TENANTS = new URL('../../tenants/', import.meta.url).pathname
const PLAN = '2025'
const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 1_500)

export const bench: Bench = async (report) => {
  for (const slug of readdirSync(TENANTS)) {
    const cityDir = join(TENANTS, slug)
    const { city } = loadCity(cityDir)
    const plan = city?.plans.get(PLAN)
    if (!city || !plan) continue
    const beginAt = startOf(plan.window.from).add({ hours: 8 })
    const { house, tenantId, stop } = await runHouse({ cityDir, beginAt, progress: silent })
    try {
      const bare = await bareTransactions(house, tenantId)
      const year = await liveYear(house, tenantId, city, { people: PEOPLE, seed: 1, plan: PLAN, progress: silent })
      const { policies, records } = await readFigures(house, tenantId, year)
      const enrolled = (policies.live + policies.cancelled) / year.seconds.enrolling
      const handled = records.sent / year.seconds.claims
      const say = (name: string, value: string, note: string) =>
        report({ name: `${slug} ${PLAN}: ${name}`, value, note })
      say('bare transactions of six inserts', `${grouped(bare)}/s`, `load average ${loadavg()[0]!.toFixed(1)}`)
      say(
        'people proved, quoted, ordered, paid, insured',
        `${grouped(enrolled)}/s`,
        `${(enrolled / bare).toFixed(3)} of the bare rate`,
      )
      say(
        'records received, decided, paid, months awaited',
        `${grouped(handled)}/s`,
        `${grouped(records.sent)} records`,
      )
    } finally {
      await stop()
    }
  }
}

const AT_ONCE = 12
const EACH = 40

/** What the machine gives today: transactions of one city with six inserted rows, twelve at once, after warming up. */
async function bareTransactions({ db }: DemoHouse, tenantId: TenantId): Promise<number> {
  const one = () =>
    inTenant(db, tenantId, async (tx) => {
      for (let row = 0; row < 6; row += 1) await announce(tx, { type: 'bench.ran', row: String(row) })
    })
  const round = () =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let at = 0; at < EACH; at += 1) await one()
      }),
    )
  await round()
  const start = performance.now()
  await round()
  return (AT_ONCE * EACH) / ((performance.now() - start) / 1000)
}
