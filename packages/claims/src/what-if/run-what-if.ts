/** Works a what-if: the claims once into columns, every scenario out of them. */
import { type Axis, type Exposure, inYear, reportOf, runGrid, search, Trial } from '@gongbao/adjudication/what-if'
import { type Database, inTenant } from '@gongbao/database'
import { type Id, invariant, isRefusal, parseDate, type TenantId } from '@gongbao/kernel'
import { type City, type Cycle, planHash } from '@gongbao/program'
import { cityAt } from '@gongbao/register'
import { exposureOf } from '../exposure.ts'
import { type LoadedBook, loadBook } from '../load-book.ts'
import { wordsOf } from '../report-words.rules.ts'
import { markOfBook } from '../store/book.store.ts'
import { latestJudgedYear } from '../store/replay.store.ts'
import { readWhatIf, updateWhatIf, type WhatIf } from './what-if.store.ts'
import type { WhatIfResult } from './what-if-result.ts'
import { readWish } from './wish.rules.ts'

const UNPAID_SHOWN = 1_000

/**
 * Works a what-if that was asked for. Repeated, it starts again and ends alike; a finished one stays as it is.
 * @param db a database under the role of the application
 */
export async function runWhatIf(db: Database, tenantId: TenantId, id: Id<'whatIf'>): Promise<void> {
  const asked = await inTenant(db, tenantId, async (tx) => {
    const row = await readWhatIf(tx, id)
    invariant(row, 'no such what-if')
    const planYear = await latestJudgedYear(tx)
    if (row.finishedAt || planYear === null) return { row, planYear, city: null, exposure: null, bookMark: '' }
    const { city } = await cityAt(tx, row.cityHash)
    const exposure = await exposureOf(tx, planYear, city, city.plans.get(row.planCode)!)
    return { row, planYear, city, exposure, bookMark: await markOfBook(tx, planYear) }
  })
  const { row, planYear, city, exposure, bookMark } = asked
  if (row.finishedAt) return
  const sides = city && planYear !== null ? sidesOf(city, planYear, row) : null
  if (!sides || planYear === null || !exposure) {
    await inTenant(db, tenantId, (tx) => updateWhatIf(tx, id, { state: 'failed', finishedAt: tx.business.at }))
    return
  }
  const note = (done: number, all: number) =>
    inTenant(db, tenantId, (tx) => updateWhatIf(tx, id, { state: 'running', donePeople: done, allPeople: all }))
  const loaded = await loadBook(db, tenantId, planYear, [sides.before, sides.after], note)
  const result = resultOf(sides, loaded, { planYear, bookMark, exposure, on: row.wish.on })
  const { people } = loaded
  await inTenant(db, tenantId, (tx) =>
    updateWhatIf(tx, id, { state: 'done', donePeople: people, allPeople: people, result, finishedAt: tx.business.at }),
  )
}

const cycleOf = ({ cycles }: City, year: number): Cycle | null =>
  [...cycles.values()].find(({ planYears }) => planYears.includes(year)) ?? null

/** Both plans moved into the year of the claims. @returns null when the wish no longer fits the plan */
function sidesOf(city: City, planYear: number, { planCode, wish }: WhatIf) {
  const againstCode = wish.againstCode ?? planCode
  const there = inYear(city, planCode, planYear)
  const cycle = cycleOf(city, planYear)
  const tried = readWish(there.plans.get(planCode)!, cycle, wish)
  if (isRefusal(tried)) return null
  const kept = (code: string): string => planHash(city.plans.get(code)!, city.lists)
  return {
    cycle,
    tried,
    before: { city: inYear(city, againstCode, planYear), planCode: againstCode, planHash: kept(againstCode) },
    after: {
      city: { ...there, plans: new Map([...there.plans, [planCode, tried.plan]]) },
      planCode,
      // With other figures it is a plan of its own.
      ...(wish.figures.length === 0 ? { planHash: kept(planCode) } : {}),
    },
  }
}

function resultOf(
  { before, after, tried, cycle }: NonNullable<ReturnType<typeof sidesOf>>,
  { books, claims, unpaidClaims }: LoadedBook,
  { planYear, bookMark, exposure, on }: { planYear: number; bookMark: string; exposure: Exposure; on: string | null },
): WhatIfResult {
  const [book, other] = [books[0]!, books[1]!]
  const was = new Trial(book, before.city, before.planCode, exposure)
  const is = new Trial(other, after.city, after.planCode, exposure)
  const { unpaid, ...report } = reportOf({
    before: { trial: was, plan: was.plan, planHash: before.planHash },
    after: { trial: is, plan: is.plan, ...('planHash' in after ? { planHash: after.planHash! } : {}) },
    lines: claims,
    cycle,
    on: on === null ? null : parseDate(on),
  })
  const ids = unpaidClaims.get(other)!
  return {
    planYear,
    bookMark,
    report,
    unpaid: unpaid.after
      .slice(0, UNPAID_SHOWN)
      .map(({ line, status, codes }) => ({ claimId: ids.get(line)!, status, codes })),
    unpaidCount: unpaid.after.length,
    words: wordsOf({ ...report, unpaid }, is.plan, after.city.program),
    search: tried.goal && search(is, tried.goal),
    grid: tried.axes.length === 0 ? null : gridOf(is, tried.axes),
  }
}

const gridOf = (trial: Trial, axes: readonly Axis[]): WhatIfResult['grid'] => ({
  axes: axes.map(({ parameter: { path, kind, name } }) => ({ path, kind, name })),
  points: [...runGrid(trial, axes)].map(({ byBenefit: _, ...point }) => point),
})
