/** What makes a started house a demo: its cities know their outside parties, and each lives through an invented year when it is new. */
import { inTenant, setDemoClock, type Tenant } from '@gongbao/database'
import { addDays, dateAt, isWithin } from '@gongbao/kernel'
import type { City } from '@gongbao/program'
import { cityOf } from '@gongbao/register'
import { familyToShow } from '../demo/family-to-show.ts'
import { type DemoHouse, openDemoHouse } from '../demo/house.ts'
import { connectOutside } from '../demo/outside.ts'
import { progressTo } from '../demo/progress.ts'
import { type LivedYear, liveYear } from '../demo/year.ts'
import type { House } from './children.ts'
import { type DemoResident, readDemoYears, writeDemoYear } from './demo-people.ts'
import { say } from './say.ts'
import { DEMO_AT } from './settings.ts'

const PEOPLE = 600
const SEED = 1
/** Three times as ill as usual: so few people would show little. */
const ILLNESS = 300
const PLAN = '2025'

/**
 * Connects every city to the simulated parties (their addresses may have changed since the last start) and lets new ones live through the year
 * before `DEMO_AT`, all at once; then their clocks stand there and run on. What goes wrong is said, and the house serves all the same.
 */
export async function settleIn(house: House, tenants: readonly Tenant[]): Promise<void> {
  const demo = openDemoHouse({
    urls: house.urls,
    sandbox: { url: `http://127.0.0.1:${house.sandboxPort}`, adminToken: house.sandboxToken },
    notifyBase: `http://127.0.0.1:${house.port}`,
  })
  try {
    const outcomes = await Promise.allSettled(tenants.map((tenant) => settleCity(house, demo, tenant)))
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') continue
      say(
        `${tenants[at]!.name}：演示数据未能生成，服务照常 · could not be seeded; the house serves all the same: ${outcome.reason}`,
      )
    }
  } finally {
    await demo.close()
  }
}

async function settleCity({ settings: { dataDir } }: House, demo: DemoHouse, tenant: Tenant): Promise<void> {
  const { city } = await inTenant(demo.db, tenant.id, cityOf)
  await connectOutside(demo, tenant.id, city.program.operator.name)
  const { state } = readDemoYears(dataDir)[tenant.id] ?? {}
  if (!tenant.isDemo || state === 'done' || !city.plans.has(PLAN)) return
  let resident: DemoResident | undefined
  try {
    if (state === 'begun') return
    writeDemoYear(dataDir, tenant.id, { state: 'begun' })
    resident = someone(await live(demo, tenant, city))
  } finally {
    await setDemoClock(demo.owner, tenant.id, DEMO_AT)
    writeDemoYear(dataDir, tenant.id, { state: 'done', ...(resident ? { resident } : {}) })
  }
}

function live(demo: DemoHouse, { id, name }: Tenant, city: City): Promise<LivedYear> {
  say(`${name}：合成一个保障年度 · lives through an invented year`)
  const { step } = progressTo((text) => process.stdout.write(text), false)
  const named = { step: (text: string, total?: number) => step(`${name}  ${text}`, total) }
  const until = addDays(dateAt(DEMO_AT), -1)
  const [renew] = [...city.plans].find(([, plan]) => isWithin(until, plan.window)) ?? []
  const invented = { people: PEOPLE, seed: SEED, illness: ILLNESS }
  const year = { ...invented, plan: PLAN, until, leaveLast: true, hurry: true, progress: named }
  return liveYear(demo, id, city, renew ? { ...year, renew } : year)
}

/** Whom a newcomer may sign in as: the head of a family with something to look at. */
function someone(year: LivedYear): DemoResident | undefined {
  const household = familyToShow(year)?.household
  const head = household?.members[0]
  return head && household ? { phone: household.phone, name: head.name, idNumber: head.idNumber } : undefined
}
