/** What the check says of the order of claims (`ORDER_MATTERS`) against the arithmetic: where it says nothing, no order changes a year. */
import { layersOf } from '@gongbao/program'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { anyClaim, stayPlan } from '../testing/any-plan.ts'
import { testAdjudicator } from '../testing/city.ts'
import { answered, answersTo, type Claim } from '../testing/years.ts'

vi.setConfig({ testTimeout: 120_000 })

it('a plan without the note owes the same year, benefit by benefit, in whatever order its claims come', () => {
  const met = new Set<string>()
  const claims = fc.array(anyClaim, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(stayPlan, claims, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (plan, list, keys) => {
      const layers = layersOf(testAdjudicator({ plan }).plan)
      fc.pre(layers.every(({ orderMatters }) => !orderMatters))
      met.add(layers.length > 0 ? 'claim by claim' : 'growth')
      const paid = (told: readonly Claim[]) => {
        const answers = answered(answersTo(plan, told))
        return (plan.benefits ?? []).map(({ code }) =>
          answers
            .flatMap(({ benefits }) => benefits.filter((one) => one.code === code))
            .reduce((sum, { payableFen }) => sum + payableFen, 0),
        )
      }
      const other = list.map((claim, at) => ({ claim, key: keys[at]! })).sort((a, b) => a.key - b.key)
      expect(paid(other.map(({ claim }) => claim))).toEqual(paid(list))
    }),
    { numRuns: 1500 },
  )
  expect([...met].sort()).toEqual(['claim by claim', 'growth'])
})
