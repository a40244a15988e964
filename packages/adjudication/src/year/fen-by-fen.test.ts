/** The arithmetic against a second reading of the policy: every fen by itself, in whole numbers, with nothing of the code under test. */
import { divideHalfUp } from '@gongbao/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type BenefitInput, benefit, type PlanInput, testAdjudicator } from '../testing/city.ts'
import { takeStep } from './layered.ts'
import { planYear } from './plan-year.ts'

interface Figures {
  /** null: the shared one. */
  readonly deductible: { readonly amount: number; readonly per: Per } | null
  readonly bands: readonly { readonly upTo: number; readonly rate: number }[]
  readonly measured: 'burden' | 'above-deductible'
  readonly per: Per
}
type Per = 'year' | 'stay'
interface Pool {
  readonly amount: number
  readonly per: Per
  readonly order: 'benefit' | 'line'
}
interface Line {
  readonly benefit: 0 | 1
  readonly amount: number
}
interface Stay {
  readonly stay: number
  readonly lines: readonly Line[]
}

const per = fc.constantFrom('year' as const, 'stay' as const)
const amount = fc.integer({ min: 0, max: 60 })
const figures: fc.Arbitrary<Figures> = fc.record({
  deductible: fc.option(fc.record({ amount, per })),
  bands: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(100), fc.nat(100)).map(([upTo, a, b]) => [
    { upTo, rate: Math.min(a, b) },
    { upTo: Number.POSITIVE_INFINITY, rate: Math.max(a, b) },
  ]),
  measured: fc.constantFrom('burden' as const, 'above-deductible' as const),
  per,
})
const pool: fc.Arbitrary<Pool> = fc.record({ amount, per, order: fc.constantFrom('benefit' as const, 'line' as const) })
const line: fc.Arbitrary<Line> = fc.record({ benefit: fc.constantFrom(0 as const, 1 as const), amount: fc.nat(40) })
const year: fc.Arbitrary<readonly Stay[]> = fc.array(
  fc.record({ stay: fc.integer({ min: 1, max: 2 }), lines: fc.array(line, { maxLength: 4 }) }),
  { maxLength: 5 },
)

/** What a year owes by benefit, fen by fen. */
function fenByFen(both: readonly [Figures, Figures], shared: Pool, stays: readonly Stay[]): number[] {
  const counted = new Map<string, number>()
  const consumed = new Map<string, number>()
  const products = [0, 0]
  const at = (counts: Map<string, number>, key: string): number => counts.get(key) ?? 0
  const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, at(counts, key) + 1)
  for (const { stay, lines } of stays) {
    // What a shared deductible takes is settled over the whole claim before any band is asked.
    const inOrder = shared.order === 'benefit' ? [...lines].sort((a, b) => a.benefit - b.benefit) : lines
    const isDeducted = new Map<Line, number>()
    for (const one of inOrder) {
      const own = both[one.benefit]!.deductible
      const { amount: whole, per: by } = own ?? shared
      const key = `${own ? one.benefit : 'shared'} ${by === 'stay' ? stay : 'year'}`
      let taken = 0
      for (let fen = 0; fen < one.amount && at(consumed, key) < whole; fen += 1) {
        add(consumed, key)
        taken += 1
      }
      isDeducted.set(one, taken)
    }
    for (const one of lines) {
      const { bands, measured, per: by } = both[one.benefit]!
      const key = `${one.benefit} ${by === 'stay' ? stay : 'year'}`
      for (let fen = 0; fen < one.amount; fen += 1) {
        add(counted, key)
        if (fen < isDeducted.get(one)!) {
          add(counted, `${key} deducted`)
          continue
        }
        const position = at(counted, key) - (measured === 'burden' ? 0 : at(counted, `${key} deducted`))
        products[one.benefit]! += bands.find(({ upTo }) => position <= upTo)!.rate
      }
    }
  }
  return products.map((sum) => divideHalfUp(BigInt(sum), 100n))
}

const yuan = (fen: number): string => `${(fen / 100).toFixed(2)}元`

function planOf(both: readonly [Figures, Figures], shared: Pool): Partial<PlanInput> {
  const benefits = both.map(({ deductible, bands, measured, per: by }, at): BenefitInput => {
    const written = bands.map(({ upTo, rate }) => ({
      rate: `${rate}%`,
      ...(Number.isFinite(upTo) ? { upTo: yuan(upTo) } : {}),
    }))
    return benefit(`b${at}`, {
      deductible: deductible ? { amount: yuan(deductible.amount), per: deductible.per } : { shared: 'main' },
      tiers: { measured, apply: 'marginal', per: by, bands: written },
      parts: [at === 0 ? 'inScopeSelfPay' : 'outOfCatalogue'],
    })
  })
  if (both.every(({ deductible }) => deductible)) return { benefits }
  const main = { code: 'main', name: '共用免赔额', amount: yuan(shared.amount), per: shared.per, order: shared.order }
  return { benefits, sharedDeductibles: [main] }
}

it('pays what a reading of every single fen owes', () => {
  fc.assert(
    fc.property(fc.tuple(figures, figures), pool, year, (both, shared, stays) => {
      const ready = planYear(testAdjudicator({ plan: planOf(both, shared) }).plan)
      const terms = { preExisting: false, enrolledYears: 1 }
      const paid = [0, 0]
      let counters = {}
      for (const { stay, lines } of stays) {
        const items = lines.flatMap((one) => (one.amount > 0 ? [{ ...one, quantity: 1, touches: [] }] : []))
        const taken = takeStep(ready, counters, { terms, stay, items })
        counters = taken.after
        for (const one of taken.benefits) paid[Number(one.schedule.benefit.code.slice(1))]! += one.paid
      }
      expect(paid).toEqual(fenByFen(both, shared, stays))
    }),
    { numRuns: 2000 },
  )
})
