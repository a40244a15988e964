import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderFreePlan } from '../testing/any-plan.ts'
import { testAdjudicator } from '../testing/city.ts'
import { owedThrough } from '../year/owed.ts'
import { planYear } from '../year/plan-year.ts'
import { AffineOwed } from './affine.ts'

describe('AffineOwed', () => {
  it('is owedThrough for every schedule and amount, at every edge and beyond all reason', () => {
    const amounts = fc.array(fc.oneof(fc.nat(12_000_000), fc.nat(2 ** 45)), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(orderFreePlan, amounts, (plan, list) => {
        const year = planYear(testAdjudicator({ plan }).plan)
        const schedules = year.schedules({ preExisting: false, enrolledYears: 1 })
        const affine = new AffineOwed(schedules)
        for (const [at, schedule] of schedules.entries()) {
          const { deductible, upTo } = schedule
          const ends = [...upTo.filter(Number.isFinite), deductible].flatMap((end) => [end, end + deductible])
          const edges = ends.flatMap((end) => [Math.max(0, end - 1), end, end + 1])
          for (const through of [0, ...list, ...edges])
            expect(affine.owed(at, through)).toBe(owedThrough(schedule, through))
        }
      }),
      { numRuns: 500 },
    )
  })
})
