/** The counters that a claim moved, before and after it, as its explanation shows them. */
import { type Fen, fen } from '@gongbao/kernel'
import type { CounterMove, Counters } from '../claim/explanation.ts'
import type { PlanYear } from './plan-year.ts'
import { measuredAt, type Position } from './position.ts'
import type { Schedule } from './schedule.ts'
import { keyOf } from './state.ts'
import type { Step } from './step.ts'

/** The plan's cap over all benefits, as counters name it. */
const YEAR_CAP = 'yearCap'

export function moved(
  code: string,
  kind: 'eligible' | 'deductible' | 'tier' | 'cap',
  of: number | null,
  before: number,
  after: number,
): CounterMove {
  const ofFen = (of === Number.POSITIVE_INFINITY ? null : of) as Fen | null
  return { code, kind, ofFen, beforeFen: fen(before), afterFen: fen(after) }
}

/** The plan's cap, where it has one. */
export function yearCapMove(cap: number, before: number, after: number): CounterMove {
  return moved(YEAR_CAP, 'cap', cap, before, after)
}

/** The upper end of the band in which a position lies; null in the last. */
export function bandEnd({ upTo }: Schedule, position: number): number | null {
  for (const end of upTo) if (position <= end) return end === Number.POSITIVE_INFINITY ? null : end
  return null
}

/** The counters of one benefit that a step moved in a year paid claim by claim. */
export function movesOf(
  year: PlanYear,
  schedule: Schedule,
  step: Step,
  before: Counters,
  after: Counters,
): CounterMove[] {
  const { benefit, deductible, deductiblePer, pool, cap, capCounts, tiers } = schedule
  const { code } = benefit
  const { yearCap } = year.plan
  const move = (name: string, kind: Parameters<typeof moved>[1], of: number | null, counter: string, sub = 0) => {
    const key = keyOf(counter, sub)
    return moved(name, kind, of, before[key] ?? 0, after[key] ?? 0)
  }
  const consumed = pool === null ? `${code}:deductible` : `shared:${pool}`
  const [from, to] = [before, after].map((counters) =>
    measuredAt(schedule, positionIn(counters, code, tiers.per === 'stay' ? step.stay : 0)),
  ) as [number, number]
  const counted = (cap: string, counts: string | undefined) => (counts === 'allowed' ? `${cap}:allowed` : cap)
  return [
    move(code, 'eligible', null, code),
    move(pool ?? code, 'deductible', deductible, consumed, deductiblePer === 'stay' ? step.stay : 0),
    moved(code, 'tier', bandEnd(schedule, to), from, to),
    ...(cap === Number.POSITIVE_INFINITY
      ? []
      : [move(code, 'cap', cap, capCounts === 'allowed' ? `${code}:allowed` : `${code}:paid`)]),
    ...boundMoves(year, schedule, step, before, after),
    ...(yearCap ? [move(YEAR_CAP, 'cap', yearCap.amount, counted(YEAR_CAP, yearCap.counts))] : []),
  ]
}

/** Where a benefit stands, over the year or a stay. */
export function positionIn(counters: Counters, code: string, sub: number): Position {
  return { counted: counters[keyOf(code, sub)] ?? 0, deducted: counters[keyOf(`${code}:deductible`, sub)] ?? 0 }
}

/** Each bound that the step's money touched; what is by piece keeps no counter. */
function boundMoves(
  { bounds, plan }: PlanYear,
  { benefit }: Schedule,
  { items }: Step,
  before: Counters,
  after: Counters,
): CounterMove[] {
  const touched = new Map<string, CounterMove>()
  for (const item of items) {
    if (plan.benefits[item.benefit] !== benefit) continue
    for (const { bound: place, sub } of item.touches) {
      const { code, counts, per, most } = bounds[place]!
      if (per === 'piece') continue
      const key = keyOf(`${counts === 'pieces' ? 'limit' : 'cap'}:${code}`, sub)
      const [from, to] = [before[key] ?? 0, after[key] ?? 0]
      touched.set(
        key,
        counts === 'pieces'
          ? { code, kind: 'limit', of: most, before: from, after: to }
          : moved(code, 'cap', most, from, to),
      )
    }
  }
  return [...touched.values()]
}
