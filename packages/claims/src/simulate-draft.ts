/** What a draft's difference would have done to the city's own claims: the latest year with claims, paid under both plans to the fen, with the whole report kept. */
import { type Book, type Exposure, inYear, type Report, reportOf, Trial } from '@gongbao/adjudication/what-if'
import { type Database, inTenant } from '@gongbao/database'
import { type Id, publicId, type TenantId } from '@gongbao/kernel'
import { planHash, planYearOf } from '@gongbao/program'
import { finishSimulation, noteSimulation, type SimulationTask, simulationTask } from '@gongbao/register'
import { exposureOf } from './exposure.ts'
import { type LoadedBook, loadBook } from './load-book.ts'
import { wordsOf } from './report-words.rules.ts'
import { latestJudgedYear } from './store/replay.store.ts'

/** Claims that pay nothing are all counted; so many are named. */
const UNPAID_NAMED = 1_000

/**
 * Runs a simulation that was asked for. Repeated, it starts again and ends alike; a finished one stays as it is.
 * @param db a database under the role of the application
 */
export async function simulateDraft(db: Database, tenantId: TenantId, id: Id<'simulation'>): Promise<void> {
  const asked = await inTenant(db, tenantId, async (tx) => {
    const task = await simulationTask(tx, id)
    const planYear = task && (await latestJudgedYear(tx))
    if (!task || planYear === null) return task && { task, planYear: null, exposure: null }
    const { city, planCode } = task.before
    return { task, planYear, exposure: await exposureOf(tx, planYear, city, city.plans.get(planCode)!) }
  })
  if (!asked) return
  const { task, planYear, exposure } = asked
  const sides = planYear === null ? null : sidesOf(task, planYear)
  const note = (done: number, all: number) => inTenant(db, tenantId, (tx) => noteSimulation(tx, id, done, all))
  const loaded = sides && (await loadBook(db, tenantId, planYear!, [sides.before, sides.after], note))
  const result = loaded ? resultOf(task, sides, loaded, planYear!, exposure!) : withoutClaims(task)
  await inTenant(db, tenantId, (tx) => finishSimulation(tx, id, result))
}

type Sides = Record<'before' | 'after', SimulationTask['before']>

/** Both plans as they would have stood in the year of the claims, every other term their own. */
function sidesOf({ before, after }: SimulationTask, planYear: number): Sides {
  const moved = ({ city, planCode }: SimulationTask['before']) => {
    return { city: { ...city, ...inYear(city, planCode, planYear) }, planCode }
  }
  return { before: moved(before), after: moved(after) }
}

/** Amounts in fen, ratios in basis points of the premium collected for that year less refunds. */
function resultOf(
  task: SimulationTask,
  sides: Sides,
  { books, claims, people, unpaidClaims }: LoadedBook,
  planYear: number,
  exposure: Exposure,
): Record<string, unknown> {
  const sideOf = (side: keyof Sides, book: Book) => {
    const { city, planCode } = sides[side]
    const trial = new Trial(book, city, planCode, exposure)
    const kept = task[side].city
    return { trial, plan: trial.plan, planHash: planHash(kept.plans.get(planCode)!, kept.lists) }
  }
  const [book, other] = [books[0]!, books[1]!]
  const cycle = [...sides.before.city.cycles.values()].find(({ planYears }) => planYears.includes(planYear)) ?? null
  const wish = { before: sideOf('before', book), after: sideOf('after', other), lines: claims, cycle, on: null }
  const { unpaid, ...report } = reportOf(wish)
  const named = ({ line, status, codes }: Report['unpaid']['after'][number]) => {
    return { claimId: publicId('claim', unpaidClaims.get(other)!.get(line)!), status, codes }
  }
  return {
    ...headOf(task, planYear),
    ...figuresOf(report),
    people,
    claims,
    premiumFen: exposure.premiumFen ?? 0,
    /** Whether other prices were tried too: who is insured is known. */
    pricesTried: exposure.members !== null,
    waiting: { before: waitingIn(unpaid.before), after: waitingIn(unpaid.after) },
    report,
    unpaid: unpaid.after.slice(0, UNPAID_NAMED).map(named),
    unpaidCount: unpaid.after.length,
    words: wordsOf({ ...report, unpaid }, sides.after.city.plans.get(sides.after.planCode)!, sides.after.city.program),
  }
}

/** What a reader looks at first. */
function figuresOf({ before, after, changes, benefits }: Omit<Report, 'unpaid'>) {
  const { gain, lose, same, largest } = changes
  return {
    paidFen: { before: before.paidFen, after: after.paidFen },
    ratioBp: { before: before.ratioBp, after: after.ratioBp },
    gain: { ...gain, largestFen: largest.gain[0]?.fen ?? null },
    lose: { ...lose, largestFen: largest.lose[0]?.fen ?? null },
    same,
    benefits,
  }
}

function headOf({ before, after }: SimulationTask, planYear: number | null) {
  const [planBefore, planAfter] = [before.city.plans.get(before.planCode)!, after.city.plans.get(after.planCode)!]
  return {
    method: 'columns',
    planYear,
    plans: { before: before.planCode, after: after.planCode },
    planYears: { before: planYearOf(planBefore), after: planYearOf(planAfter) },
    priceChanges: JSON.stringify(planBefore.price) !== JSON.stringify(planAfter.price),
  }
}

/** Whatever waits for a person or cannot be read pays nothing until somebody has looked. */
const waitingIn = (unpaid: Report['unpaid']['after']): number =>
  unpaid.filter(({ status }) => status !== 'denied').length

function withoutClaims(task: SimulationTask): Record<string, unknown> {
  const nobody = { people: 0, fen: 0, largestFen: null }
  return {
    ...headOf(task, null),
    people: 0,
    claims: 0,
    premiumFen: 0,
    paidFen: { before: 0, after: 0 },
    ratioBp: { before: null, after: null },
    gain: nobody,
    lose: nobody,
    same: 0,
    waiting: { before: 0, after: 0 },
    benefits: [],
    report: null,
    unpaid: [],
    unpaidCount: 0,
  }
}
