/** What makes a started house a demo: its cities know their outside parties, and each lives through an invented year when it is new. */
import {
  connect,
  forgetDemoTenant,
  inTenant,
  listTenants,
  noteDemoYear,
  type RoleUrls,
  setDemoClock,
  type Tenant,
} from '@gongbao/database'
import { addDays, dateAt, isWithin } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import { cityOf } from '@gongbao/register'
import { forgetTenant } from '@gongbao/sandbox'
import { familyToShow } from '../demo/family-to-show.ts'
import { type DemoHouse, openDemoHouse } from '../demo/house.ts'
import { connectOutside } from '../demo/outside.ts'
import { progressTo } from '../demo/progress.ts'
import { type LivedYear, liveYear } from '../demo/year.ts'
import { type House, sandboxFile } from './children.ts'
import { type DemoResident, keepDemoResident } from './demo-people.ts'
import { say } from './say.ts'
import { DEMO_AT, type Settings } from './settings.ts'

const SEED = 1
/** Three times as ill as usual: so few people would show little. */
const ILLNESS = 300
const PLAN = '2025'

/**
 * Before anything works on the database: takes away the cities whose invented year was cut off, in the database and at the simulated parties, so that
 * they are loaded and lived through anew. Without it a city would stand half filled.
 */
export async function beginAnew({ dataDir, demo }: Settings, urls: RoleUrls): Promise<void> {
  const owner = connect(urls.owner, 'owner', { max: 1, statementTimeoutMs: 0 })
  try {
    const begun = (await listTenants(owner)).filter(({ demoYear }) => demoYear === 'begun')
    for (const { id, name } of begun) {
      say(
        demo
          ? `${name}：上次合成的年度没有完成，重新开始 · its invented year was cut off and begins anew`
          : `${name}：合成的年度没有完成 · its invented year was cut off; start without GONGBAO_DEMO=0 to begin it anew`,
      )
      if (!demo) continue
      forgetTenant(sandboxFile(dataDir), id)
      await forgetDemoTenant(owner, id)
    }
  } finally {
    await owner.close()
  }
}

/**
 * Connects every city to the simulated parties (their addresses may have changed since the last start) and lets new ones live through the year
 * before `DEMO_AT`, all at once; then their clocks stand there and run on. What goes wrong is said, and the house serves all the same.
 * @param signal the house ends: what is cut off then is nothing to report
 */
export async function settleIn(house: House, tenants: readonly Tenant[], signal: AbortSignal): Promise<void> {
  const demo = openDemoHouse({
    urls: house.urls,
    sandbox: { url: `http://127.0.0.1:${house.sandboxPort}`, adminToken: house.sandboxToken },
    notifyBase: `http://127.0.0.1:${house.port}`,
  })
  try {
    const outcomes = await Promise.allSettled(tenants.map((tenant) => settleCity(house, demo, tenant)))
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled' || signal.aborted) continue
      say(
        `${tenants[at]!.name}：演示数据未能生成，服务照常，下次启动重新生成 · could not be seeded; the house serves all the same, and the next start begins anew: ${outcome.reason}`,
      )
    }
  } finally {
    await demo.close()
  }
}

async function settleCity(
  { settings: { dataDir, demoPeople } }: House,
  demo: DemoHouse,
  tenant: Tenant,
): Promise<void> {
  const { city } = await inTenant(demo.db, tenant.id, cityOf)
  await connectOutside(demo, tenant.id, city.program.operator.name)
  if (!tenant.isDemo || tenant.demoYear !== null || !city.plans.has(PLAN)) return
  if (await hasPeople(demo, tenant)) return // somebody came before us: their city is not moved through time
  await noteDemoYear(demo.owner, tenant.id, 'begun')
  try {
    const resident = someone(await live(demo, tenant, city, demoPeople))
    if (resident) keepDemoResident(dataDir, tenant.id, resident)
  } catch (error) {
    await setDemoClock(demo.owner, tenant.id, DEMO_AT)
    throw error
  }
  await setDemoClock(demo.owner, tenant.id, DEMO_AT)
  await noteDemoYear(demo.owner, tenant.id, 'done')
}

const hasPeople = (demo: DemoHouse, { id }: Tenant): Promise<boolean> =>
  inTenant(demo.db, id, async ({ sql }) => {
    const [first] = await sql`select from person where tenant_id = ${id} limit 1`
    return first !== undefined
  })

function live(demo: DemoHouse, { id, name }: Tenant, city: City, people: number): Promise<LivedYear> {
  say(`${name}：合成一个保障年度 · lives through an invented year`)
  const { step } = progressTo((text) => process.stdout.write(text), false)
  const named = { step: (text: string, total?: number) => step(`${name}  ${text}`, total) }
  const until = addDays(dateAt(DEMO_AT), -1)
  const [renew] = [...city.plans].find(([, plan]) => isWithin(until, plan.window)) ?? []
  const invented = { people, seed: SEED, illness: ILLNESS }
  const year = { ...invented, plan: PLAN, until, leaveLast: true, hurry: true, progress: named }
  return liveYear(demo, id, city, renew ? { ...year, renew } : year)
}

/** Whom a newcomer may sign in as: the head of a family with something to look at. */
function someone(year: LivedYear): DemoResident | undefined {
  const household = familyToShow(year)?.household
  const head = household?.members[0]
  return head && household ? { phone: household.phone, name: head.name, idNumber: head.idNumber } : undefined
}
