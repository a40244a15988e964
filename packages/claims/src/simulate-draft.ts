/** What a draft's difference would have done to the city's own claims: the latest year with claims, adjudicated under both plans as the house does it. */
import { type Adjudicator, createAdjudicator } from '@gongbao/adjudication'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import { addYears, type Fen, type Id, mulDiv, type TenantId } from '@gongbao/kernel'
import { amountHeld } from '@gongbao/ledger'
import { type Plan, planYearOf } from '@gongbao/program'
import { finishSimulation, noteSimulation, type SimulationTask, simulationTask } from '@gongbao/register'
import { Difference, replayYear } from './replay-difference.rules.ts'
import { countJudged, latestJudgedYear, nextJudged, standingJudgments } from './store/replay.store.ts'

/** People replayed in one transaction; between two of them the job tells how far it is and lets others work. */
const PEOPLE_AT_ONCE = 50
/** A first estimate is bounded: beyond this many people it says that it is not complete. */
const PEOPLE_MAX = 20_000
/** A largest gain or loss is shown only among as many people as hide whose it is (quality 24). */
const PEOPLE_TO_HIDE_ONE = 10

interface Sides {
  readonly before: Adjudicator
  readonly after: Adjudicator
}

/**
 * Runs a simulation that was asked for. Repeated, it starts again and ends alike; a finished one stays as it is.
 * @param db a database under the role of the application
 */
export async function simulateDraft(db: Database, tenantId: TenantId, id: Id<'simulation'>): Promise<void> {
  const asked = await inTenant(db, tenantId, async (tx) => {
    const task = await simulationTask(tx, id)
    const planYear = task && (await latestJudgedYear(tx))
    return task && { task, planYear, all: planYear === null ? 0 : await countJudged(tx, planYear) }
  })
  if (!asked) return
  const { task, planYear, all } = asked
  const sides = { before: adjudicatorOf(task.before, planYear), after: adjudicatorOf(task.after, planYear) }
  const difference = new Difference()
  let last: Id<'person'> | null = null
  while (planYear !== null && difference.people < PEOPLE_MAX) {
    const from: Id<'person'> | null = last
    last = await inTenant(db, tenantId, (tx) => replayNext(tx, id, { planYear, all, from }, sides, difference))
    if (last === null) break
  }
  await inTenant(db, tenantId, async (tx) => {
    const result = await resultOf(tx, task, planYear, all, difference)
    await finishSimulation(tx, id, result)
  })
}

/** A plan as it would have stood in the year that is replayed: its cover moved there by whole years, every other term its own. */
function adjudicatorOf({ city, planCode }: SimulationTask['before'], planYear: number | null): Adjudicator {
  const plan = city.plans.get(planCode)!
  const years = planYear === null ? 0 : planYear - planYearOf(plan)
  const cover = { ...plan.cover, from: addYears(plan.cover.from, years), to: addYears(plan.cover.to, years) }
  return createAdjudicator({ ...city, plans: new Map([[planCode, { ...plan, cover }]]) }, planCode)
}

/** @returns the last person replayed, or null when there was none left */
async function replayNext(
  tx: TenantTx,
  id: Id<'simulation'>,
  { planYear, all, from }: { planYear: number; all: number; from: Id<'person'> | null },
  { before, after }: Sides,
  difference: Difference,
): Promise<Id<'person'> | null> {
  const people = await nextJudged(tx, planYear, from, PEOPLE_AT_ONCE)
  if (people.length === 0) return null
  const byPerson = Map.groupBy(await standingJudgments(tx, planYear, people), ({ insuredId }) => insuredId)
  for (const claims of byPerson.values())
    difference.add(claims.length, replayYear(before, claims), replayYear(after, claims))
  await noteSimulation(tx, id, difference.people, all)
  return people.at(-1)!
}

/** The result as it is kept and shown. Amounts in fen, ratios in basis points of the premium collected for that year less refunds. */
async function resultOf(
  tx: TenantTx,
  { before, after }: SimulationTask,
  planYear: number | null,
  all: number,
  difference: Difference,
): Promise<Record<string, unknown>> {
  const [planBefore, planAfter] = [before.city.plans.get(before.planCode)!, after.city.plans.get(after.planCode)!]
  const premiumFen = planYear === null ? 0 : await amountHeld(tx, 'premium', planYear)
  const isComplete = difference.people === all || difference.people < PEOPLE_MAX
  const ratio = (fen: number): number | null =>
    premiumFen > 0 && isComplete ? mulDiv(fen as Fen, 10_000, premiumFen as Fen) : null
  return {
    method: 'replay',
    planYear,
    plans: { before: before.planCode, after: after.planCode },
    planYears: { before: planYearOf(planBefore), after: planYearOf(planAfter) },
    people: difference.people,
    allPeople: all,
    isComplete,
    claims: difference.claims,
    premiumFen,
    priceChanges: JSON.stringify(planBefore.price) !== JSON.stringify(planAfter.price),
    paidFen: { before: difference.beforeFen, after: difference.afterFen },
    ratioBp: { before: ratio(difference.beforeFen), after: ratio(difference.afterFen) },
    gain: sideOf(difference.gain),
    lose: sideOf(difference.lose),
    same: difference.people - difference.gain.people - difference.lose.people,
    waiting: { before: difference.waitingBefore, after: difference.waitingAfter },
    benefits: benefitsOf(planBefore, planAfter, difference),
  }
}

const sideOf = ({ people, fen, largestFen }: Difference['gain']) => ({
  people,
  fen,
  largestFen: people >= PEOPLE_TO_HIDE_ONE ? largestFen : null,
})

function benefitsOf(before: Plan, after: Plan, { benefits }: Difference) {
  const names = new Map([...before.benefits, ...after.benefits].map(({ code, name }) => [code, name]))
  return [...names].map(([code, name]) => ({ code, name, ...(benefits.get(code) ?? { beforeFen: 0, afterFen: 0 }) }))
}
