/**
 * A synthetic year: an invented city enrolls in the plan's window, falls ill, sends its bills, is paid. Everything goes through the use cases and
 * outside parties that a real year goes through; only the clock is pushed.
 */
import { accrueCosts, closeCycles } from '@gongbao/consortium'
import { inTenant, setDemoClock } from '@gongbao/database'
import { addDays, type CivilDate, type Id, startOf, type TenantId } from '@gongbao/kernel'
import type { City, Plan } from '@gongbao/program'
import { residentsOf } from './accounts.ts'
import { keepForTheDesk } from './bills/for-the-desk.ts'
import { type Bill, inventBills } from './bills/index.ts'
import { cancelSome } from './cancel.ts'
import { workDesk } from './claims-desk.ts'
import { crowd } from './crowd.ts'
import { enroll, type Family, type Outcome, type Portal, register } from './enroll.ts'
import type { DemoHouse } from './house.ts'
import { connectAccounts, payFromPrefund } from './institutions.ts'
import { connectMachines } from './machines.ts'
import { connectOutside, importRoll } from './outside.ts'
import { PayDesk } from './pay-desk.ts'
import { type Household, inventCity, type Resident } from './population.ts'
import type { Progress } from './progress.ts'
import { untilJudged, untilQuiet } from './quiet.ts'
import { randomOf } from './random.ts'
import { AT_ONCE, leavers, wavesOf } from './season.ts'
import { type Answers, sendSlice } from './send-slice.ts'
import { monthEnds, slicesOf } from './slices.ts'
import { hireStaff, type Staff } from './staff.ts'

export interface YearOptions {
  readonly people: number
  readonly seed: number
  /** Code of the plan the city lives through. */
  readonly plan: string
  /** Nothing happens after it; default: three months after the plan's cover ends. */
  readonly until?: CivilDate
  /** What arrives in the last month is left to the console, and some of the dearest bills arrive then. */
  readonly leaveLast?: boolean
  /** Code of the next plan: when its window opens before the end, families come again for it. */
  readonly renew?: string
  /** Months do not wait for the bank: quicker, but what a reversal meets is left to chance. */
  readonly hurry?: boolean
  /** How often people fall ill, in hundredths of the usual (100). */
  readonly illness?: number
  readonly progress: Progress
}

/** What the year was, beside what stands in the database. */
export interface LivedYear {
  readonly plan: Plan
  readonly households: readonly Household[]
  readonly families: readonly Family[]
  readonly outcomes: readonly Outcome[]
  readonly bills: readonly Bill[]
  readonly answers: Answers
  /** Wall seconds by part. */
  readonly seconds: Readonly<Record<'enrolling' | 'claims', number>>
}

/** One year's stage: the city and the people of both sides. */
interface Stage extends YearOptions {
  readonly house: DemoHouse
  readonly tenantId: TenantId
  readonly city: City
  readonly portal: Portal
  readonly staff: Staff
}

/** Bills kept for the console. */
const LEFT_MOST = 10

/** Lives through a plan year in a city that has nobody insured for it yet. The clock is left where the year ends. */
export async function liveYear(
  house: DemoHouse,
  tenantId: TenantId,
  city: City,
  options: YearOptions,
): Promise<LivedYear> {
  const plan = city.plans.get(options.plan)
  if (!plan) throw new RangeError(`没有方案 ${options.plan} · there is no such plan`)
  const { people, seed, progress } = options
  const households = inventCity(people, seed, plan.cover.from)
  const began = performance.now()
  const preparing = progress.step('外部机构、名册、人员 · outside parties, roll, staff')
  await setClock(house, tenantId, plan.window.from)
  await connectOutside(house, tenantId, city.program.operator.name)
  await importRoll(house, tenantId, city, households)
  const staff = await hireStaff(house, tenantId)
  await inTenant(house.db, tenantId, (tx) => closeCycles(tx, { realm: 'system', tenantId, process: 'demo' }))
  const portal: Portal = { db: house.db, desk: new PayDesk(house.sandbox, tenantId), clerk: staff('lead-product') }
  const stage: Stage = { ...options, house, tenantId, city, portal, staff }
  preparing.done()
  const season = await enrollSeason(stage, plan, households)
  const enrolled = performance.now()
  const claims = await sendYear(stage, plan, season.families)
  // Costs follow the premium once a day: what the last day brought is booked too, whenever the worker last looked.
  await inTenant(house.db, tenantId, (tx) => accrueCosts(tx, Number(plan.cover.from.slice(0, 4))))
  const seconds = { enrolling: (enrolled - began) / 1000, claims: (performance.now() - enrolled) / 1000 }
  return { plan, households, ...season, ...claims, seconds }
}

/** Sets the city's business clock to the morning of a day. */
export function setClock(house: Pick<DemoHouse, 'owner'>, tenantId: TenantId, on: CivilDate, hour = 9): Promise<void> {
  return setDemoClock(house.owner, tenantId, startOf(on).add({ hours: hour }))
}

async function enrollSeason(stage: Stage, plan: Plan, households: readonly Household[]) {
  const { house, tenantId, portal, seed, progress } = stage
  const comers = households.filter((household) => household.enrolls)
  const until = stage.until ?? plan.window.to
  const accounts = await residentsOf(
    house,
    tenantId,
    comers.map(({ phone }) => phone),
  )
  const pairs = comers.map((household, at) => ({ household, who: accounts[at]! }))
  const step = progress.step('投保 · enrolling households', comers.length)
  const random = randomOf(seed, 'season')
  const [families, outcomes]: [Family[], Outcome[]] = [[], []]
  for (const { on, comers: wave } of wavesOf(pairs, plan.window, until)) {
    await setClock(house, tenantId, on)
    const left = leavers(random, wave)
    const came = await crowd(wave, AT_ONCE, async (pair) => {
      const family = await register(portal, pair.who, pair.household)
      const outcome = await enroll(portal, family, left.has(pair))
      step.tick()
      return { family, outcome }
    })
    families.push(...came.map(({ family }) => family))
    outcomes.push(...came.map(({ outcome }) => outcome))
    await untilQuiet(house, tenantId)
  }
  await cancelSome(stage, plan, families)
  step.done(`${outcomes.reduce((sum, { insured }) => sum + insured, 0)} 人 people`)
  return { families, outcomes }
}

async function sendYear(stage: Stage, plan: Plan, families: readonly Family[]) {
  const { house, tenantId, city, staff, seed, progress } = stage
  const until = stage.until ?? addDays(plan.cover.to, 90)
  const invented = inventBills(
    city,
    await insuredOf(stage, plan, families),
    plan.cover.from,
    plan.cover.to,
    seed,
    stage.illness,
  )
  const bills = stage.leaveLast ? keepForTheDesk(randomOf(seed, 'desk'), invented, until, LEFT_MOST) : invented
  const slices = slicesOf(bills, monthEnds(plan.cover.from, until))
  const step = progress.step(
    '理赔 · records sent, decided, paid',
    slices.reduce((sum, slice) => sum + slice.bills.length, 0),
  )
  const machines = await connectMachines(house.db, staff('system-admin'), city, house.place.notifyBase)
  await connectAccounts(house.db, staff('lead-finance'), city)
  const personIds = new Map<number, Id<'person'>>(families.flatMap((family) => [...family.personIds]))
  const kept = { approved: new Set<string>(), named: new Set<Id<'person'>>() }
  const sender = { db: house.db, machines, reviewer: staff('lead-claims'), personIds, ...kept }
  const answers: Answers = new Map()
  for (const [at, slice] of slices.entries()) {
    const isLast = at === slices.length - 1
    if (isLast) await renewSeason(stage, families, slice.on)
    await setClock(house, tenantId, slice.on, 17)
    await sendSlice(sender, slice, answers, step.tick)
    await (stage.hurry && !isLast ? untilJudged(house, tenantId) : untilQuiet(house, tenantId))
    if (!(stage.leaveLast && isLast)) await decideAll(stage)
    if (!stage.hurry || isLast) await payFromPrefund({ db: house.db, machines, tenantId }, slice.on)
  }
  machines.close()
  step.done()
  return { bills, answers }
}

/** The desk works until nothing waits; what it approved is paid, and what the bank returns is decided again. */
async function decideAll({ house, tenantId, staff, hurry }: Stage): Promise<void> {
  const desk = { db: house.db, staff }
  if (hurry) return void (await workDesk(desk, staff('lead-claims')))
  while ((await workDesk(desk, staff('lead-claims'))) > 0) await untilQuiet(house, tenantId)
}

/** Three families in four come again for the next year, those whose wave has come by then. */
async function renewSeason(stage: Stage, families: readonly Family[], until: CivilDate): Promise<void> {
  const { house, tenantId, portal, seed, progress } = stage
  const next = stage.renew ? stage.city.plans.get(stage.renew) : undefined
  if (!next || next.window.from > until) return
  const random = randomOf(seed, 'renewal')
  const comers = families.filter(() => random.chance(750))
  const waves = wavesOf(comers, next.window, until)
  const step = progress.step(
    '续保 · renewing',
    waves.reduce((sum, wave) => sum + wave.comers.length, 0),
  )
  for (const wave of waves) {
    await setClock(house, tenantId, wave.on)
    await crowd(wave.comers, AT_ONCE, async (family) => {
      await enroll(portal, family)
      step.tick()
    })
    await untilQuiet(house, tenantId)
  }
  step.done()
}

/** Everyone with cover for the year. Bills are written for these, and for a stranger here and there. */
async function insuredOf({ house, tenantId }: Stage, plan: Plan, families: readonly Family[]): Promise<Resident[]> {
  const planYear = Number(plan.cover.from.slice(0, 4))
  const rows = await inTenant(
    house.db,
    tenantId,
    (tx) =>
      tx.sql<{ person_id: Id<'person'> }[]>`
      select person_id from policy where tenant_id = ${tenantId} and plan_year = ${planYear} and status = 'live'`,
  )
  const covered = new Set(rows.map((row) => row.person_id))
  return families.flatMap(({ household, personIds }) =>
    household.members.filter(({ index }) => covered.has(personIds.get(index)!)),
  )
}
