/** A simulation from its words to its results: books filled once, every scenario out of the columns. */
import {
  BookBuilder,
  classHash,
  dateFault,
  type Exposure,
  type GridPoint,
  inYear,
  type Report,
  reportOf,
  runGrid,
  type SearchResult,
  type Sheet,
  type Side,
  search,
  sheetsOf,
  Trial,
} from '@gongbao/adjudication/what-if'
import { type CivilDate, parseDate } from '@gongbao/kernel'
import { type City, type Cycle, type Plan, planHash, planYearOf, readMoney } from '@gongbao/program'
import { readCity } from './city.ts'
import { MemberGroups, readMembers } from './members.ts'
import { inventBook, type Report as Progress, readBook } from './read-book.ts'
import { axesOf, goalOf, WishFault, withSettings } from './wishes.ts'

export interface Wishes {
  readonly dir: string
  readonly plan: string
  readonly against?: string | undefined
  readonly set: readonly string[]
  readonly grid: readonly string[]
  readonly search?: string | undefined
  readonly in?: string | undefined
  readonly synthetic?: string | undefined
  readonly seed: string
  readonly members?: string | undefined
  readonly premium?: string | undefined
  readonly on?: string | undefined
}

export interface Simulated {
  readonly report: Report
  readonly search?: SearchResult | undefined
  readonly grid?: { readonly axes: ReturnType<typeof axesOf>; readonly points: readonly GridPoint[] } | undefined
  readonly sheets: readonly Sheet[]
}

/** @throws WishFault with a message for whoever asked */
export async function simulate(wishes: Wishes, progress: Progress): Promise<Simulated> {
  if (wishes.in !== undefined && wishes.synthetic !== undefined)
    throw new WishFault('--in 与 --synthetic 只取一个 · --in and --synthetic: one or the other')
  const { city, plan, after } = sidesOf(wishes)
  const axes = axesOf(after.plan, wishes.grid)
  const year = planYearOf(plan)
  const on = dayOf(wishes.on, year)
  const cycle = cycleOf(city, year)
  const goal = wishes.search === undefined ? null : goalOf(wishes.search, cycle)
  const { before: builder, after: other, all } = buildersOf(city, wishes.plan, after)
  const { lines, exposure } = await fill(wishes, city, plan, all, progress)
  if (goal && exposure.members === null && exposure.premiumFen === null)
    throw new WishFault(
      '--search 要知道保费：用 --members 或 --premium 给出 · --search needs the premium: give --members or --premium',
    )
  const book = builder.finish()
  const trial = new Trial(book, city, wishes.plan, exposure)
  const changed = new Trial(other === builder ? book : other.finish(), after.city, after.planCode, exposure)
  const sides: { before: Side; after: Side } = {
    before: { trial, plan },
    after: { trial: changed, plan: changed.plan, ...(after.planHash ? { planHash: after.planHash } : {}) },
  }
  const report = reportOf({ ...sides, lines, cycle, on })
  const told = {
    report,
    search: goal ? search(changed, goal, (done, of) => progress(`搜索 search ${done}/${of}`)) : undefined,
  }
  const points = wishes.grid.length > 0 ? gridOf(changed, axes, progress) : null
  const results = points ? { ...told, grid: { axes, points } } : told
  const districts = new Map(city.program.city.districts.map(({ code, name }) => [code, name]))
  return { ...results, sheets: sheetsOf({ ...results, districts }) }
}

interface AfterSide {
  readonly city: City
  readonly planCode: string
  readonly plan: Plan
  /** Of the plan as its city keeps it, where it was not changed but moved. */
  readonly planHash?: string
}

/** The plan after: another of the same city or folder, or the same; moved to the year of the records; then with figures set. */
function sidesOf({ dir, plan: code, against, set }: Wishes): { city: City; plan: Plan; after: AfterSide } {
  const city = readCity(dir, code)
  const plan = city.plans.get(code)!
  const other = against === undefined ? { city, planCode: code } : otherOf(city, code, against)
  const there = { ...other.city, ...inYear(other.city, other.planCode, planYearOf(plan)) }
  const moved = there.plans.get(other.planCode)!
  const changed = withSettings(moved, set)
  const isKept = set.length === 0
  return {
    city,
    plan,
    after: {
      city: { ...there, plans: new Map([...there.plans, [other.planCode, changed]]) },
      planCode: other.planCode,
      plan: changed,
      ...(isKept ? { planHash: planHash(other.city.plans.get(other.planCode)!, other.city.lists) } : {}),
    },
  }
}

function otherOf(city: City, code: string, against: string): { city: City; planCode: string } {
  if (city.plans.has(against)) return { city, planCode: against }
  const [dir, planCode = code] = against.split('#')
  return { city: readCity(dir!, planCode), planCode }
}

/** One builder where both plans classify alike. */
function buildersOf(city: City, code: string, after: AfterSide) {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0]!
  const before = new BookBuilder(city, code, seed)
  if (classHash(city, code) === classHash(after.city, after.planCode)) return { before, after: before, all: [before] }
  const other = new BookBuilder(after.city, after.planCode, seed)
  return { before, after: other, all: [before, other] }
}

async function fill(wishes: Wishes, city: City, plan: Plan, builders: readonly BookBuilder[], progress: Progress) {
  const premiumFen = wishes.premium === undefined ? null : readMoney(wishes.premium)
  if (wishes.premium !== undefined && premiumFen === null)
    throw new WishFault(`--premium ${wishes.premium}：应写作 1234万元 · write it as 1234万元 or 12340000元`)
  const groups = wishes.members ? await readMembers(wishes.members, plan, progress) : new MemberGroups(plan)
  if (wishes.synthetic !== undefined) {
    const [people, seed] = [wholeOf(wishes.synthetic, '--synthetic', 1), wholeOf(wishes.seed, '--seed', 0)]
    const { lines, members } = inventBook(city, plan, people, seed, builders)
    if (lines === 0)
      throw new WishFault(
        `--synthetic ${people}：这么少的人一年没有一件理赔，请多编一些 · so few people have no claim in a year: invent more`,
      )
    if (!wishes.members) for (const [at, stated] of members.entries()) groups.add(at + 1, stated)
    return { lines, exposure: exposureOf(groups, premiumFen, plan) }
  }
  const lines = await readBook(wishes.in ?? '-', builders, progress)
  if (lines === 0)
    throw new WishFault(
      '没有一行记录：用 --in 给出文件，或用 --synthetic 编造一年 · no records: name a file with --in, or invent a year with --synthetic',
    )
  return { lines, exposure: exposureOf(groups, premiumFen, plan) }
}

function exposureOf({ faults, list }: MemberGroups, premiumFen: number | null, pricedBy: Plan): Exposure {
  const told = faults.slice(0, 20).map(({ line, zh, en }) => `  第 ${line} 行 line ${line}：${zh} · ${en}`)
  if (told.length > 0) throw new WishFault(`--members 有误 · faulty lines：\n${told.join('\n')}`)
  return { members: list.length > 0 ? list : null, premiumFen, pricedBy }
}

function gridOf(trial: Trial, axes: ReturnType<typeof axesOf>, progress: Progress): GridPoint[] {
  const points: GridPoint[] = []
  for (const point of runGrid(trial, axes)) {
    points.push(point)
    progress(`网格 grid ${points.length}`)
  }
  return points
}

const cycleOf = ({ cycles }: City, year: number): Cycle | null =>
  [...cycles.values()].find(({ planYears }) => planYears.includes(year)) ?? null

function dayOf(text: string | undefined, planYear: number): CivilDate | null {
  if (text === undefined) return null
  const day = parseDate(text)
  if (!day) throw new WishFault(`--on ${text}：应写作 2026-06-30 · write it as 2026-06-30`)
  const late = dateFault(planYear, day)
  if (late) throw new WishFault(`--on ${text}：${late.fault.zh} · ${late.fault.en}`)
  return day
}

function wholeOf(text: string, option: string, least: number): number {
  if (!/^\d{1,8}$/.test(text) || Number(text) < least)
    throw new WishFault(
      `${option} ${text}：应为不小于 ${least} 的整数，至多八位 · must be a whole number from ${least}, of at most eight digits`,
    )
  return Number(text)
}
