/** What the deductibles take of a claim: each benefit's own, or a shared one in the plan's stated order. */
import { allocate, fen } from '@gongbao/kernel'
import type { Working } from './allow.ts'
import type { PlanYear } from './plan-year.ts'
import type { Schedule } from './schedule.ts'
import type { YearState } from './state.ts'

/** Sets what is deducted of each item; only the shared counters move here. */
export function deduct(
  { plan }: PlanYear,
  schedules: readonly Schedule[],
  byBenefit: readonly Working[][],
  stay: number,
  state: YearState,
): void {
  for (const [at, items] of byBenefit.entries()) {
    const { pool, deductible, deductiblePer, benefit } = schedules[at]!
    if (pool !== null || items.length === 0) continue
    consume(items, deductible - state.get(`${benefit.code}:deductible`, deductiblePer === 'stay' ? stay : 0))
  }
  for (const { code, order } of plan.sharedDeductibles ?? []) {
    const sharing = byBenefit.filter((items, at) => items.length > 0 && schedules[at]!.pool === code)
    if (sharing.length === 0) continue
    const { deductible, deductiblePer } = schedules[sharing[0]![0]!.item.benefit]!
    const sub = deductiblePer === 'stay' ? stay : 0
    const counter = `shared:${code}`
    state.add(counter, consumeTogether(order, sharing, deductible - state.get(counter, sub)), sub)
  }
}

/** 15,000 over 10,000 and 20,000: 10,000 and 5,000 by benefit, 0 and 15,000 where the other's lines come first, 5,000 and 10,000 pro rata. */
function consumeTogether(order: 'benefit' | 'line' | 'pro-rata', sharing: readonly Working[][], left: number): number {
  if (order === 'benefit') return consume(sharing.flat(), left)
  if (order === 'line')
    return consume(
      sharing.flat().sort((a, b) => a.at - b.at),
      left,
    )
  const counted = sharing.map(sumOfCounted)
  const whole = counted.reduce((sum, one) => sum + one, 0)
  const parts = allocate(fen(Math.max(0, Math.min(left, whole))), counted)
  return sharing.reduce((sum, items, at) => sum + consume(items, parts[at]!), 0)
}

/** @returns what was taken of the items, one after another */
function consume(items: readonly Working[], left: number): number {
  let taken = 0
  for (const working of items) {
    working.deducted = Math.min(working.counted, Math.max(0, left - taken))
    taken += working.deducted
  }
  return taken
}

function sumOfCounted(items: readonly Working[]): number {
  return items.reduce((sum, { counted }) => sum + counted, 0)
}
