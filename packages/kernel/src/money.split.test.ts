import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  divideHalfUp,
  type Fen,
  fen,
  fenOfProducts,
  formatYuan,
  roundProducts,
  SMALL_PRODUCTS,
  wholeUnits,
} from './money.ts'

const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })
const small = fc.integer({ min: 0, max: 5_000_000 })
const large = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

/** The definition, in bigint: floors first, then a fen each to the largest remainders, the earlier on equal ones. */
function byDefinition(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const products = weights.map((weight) => BigInt(Math.abs(total)) * BigInt(weight))
  const parts = products.map((product) => Number(product / whole))
  let missing = Math.abs(total) - parts.reduce((sum, part) => sum + part, 0)
  const order = products.map((product, at) => ({ at, rest: product % whole }))
  order.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  for (const { at } of order) if (missing-- > 0) parts[at]! += 1
  return parts.map((part) => (total < 0 && part !== 0 ? -part : part))
}

describe('allocate', () => {
  for (const [size, weight] of [
    ['small', small],
    ['large', large],
  ] as const)
    it(`splits by ${size} weights as defined, and the parts sum to the whole`, () => {
      fc.assert(
        fc.property(amount, fc.array(weight, { minLength: 1, maxLength: 60 }), (total, weights) => {
          fc.pre(weights.some((one) => one > 0))
          const parts = allocate(total as Fen, weights)
          expect(parts).toEqual(byDefinition(total, weights))
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
        }),
      )
    })

  it('gives the amounts themselves when they already sum to the whole', () => {
    expect(allocate(fen(60), [10, 0, 50])).toEqual([10, 0, 50])
  })

  it('gives a left-over fen to the earlier of equal weights', () => {
    expect(allocate(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(fen(-100), [1, 1, 1])).toEqual([-34, -33, -33])
  })

  it('refuses negative weights, and something to split by nothing', () => {
    expect(() => allocate(fen(1), [1, -1])).toThrow(RangeError)
    expect(() => allocate(fen(1), [0, 0])).toThrow(RangeError)
    expect(allocate(fen(0), [0, 0])).toEqual([0, 0])
  })
})

describe('roundProducts', () => {
  it('rounds once, to the unit and in the way named', () => {
    const owed = 123_455_000 // 123.455 yuan in fen × basis points
    expect([1, 10, 100].map((unit) => roundProducts(owed, unit, 'half-up'))).toEqual([12_346, 12_350, 12_300])
    expect([1, 10, 100].map((unit) => roundProducts(owed, unit, 'down'))).toEqual([12_345, 12_340, 12_300])
    expect([1, 10, 100].map((unit) => roundProducts(owed, unit, 'up'))).toEqual([12_346, 12_350, 12_400])
  })

  it('is fenOfProducts for the fen, half up, and exact beyond 2^53', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (sum) => {
        expect(roundProducts(sum, 1, 'half-up')).toBe(fenOfProducts(sum))
      }),
    )
    expect(roundProducts(2n ** 60n, 1, 'down')).toBe(Number(2n ** 60n / 10_000n))
    expect(() => roundProducts(2n ** 80n, 1, 'down')).toThrow(RangeError)
  })
})

describe('wholeUnits', () => {
  it('is roundProducts for every small sum, in every unit and way', () => {
    const nearWhole = fc.tuple(fc.nat({ max: 2 ** 30 }), fc.integer({ min: -2, max: 2 }))
    const sums = fc.oneof(
      fc.nat({ max: SMALL_PRODUCTS }),
      nearWhole.map(([units, by]) => Math.max(0, units * 500_000 + by)),
    )
    fc.assert(
      fc.property(sums, fc.constantFrom(1, 10, 100), fc.constantFrom('half-up', 'down', 'up'), (sum, fen, way) => {
        const unit = fen * 10_000
        const add = { 'half-up': unit / 2, down: 0, up: unit - 1 }[way]
        expect(wholeUnits(sum, unit, add) * fen).toBe(roundProducts(sum, fen, way as 'half-up' | 'down' | 'up'))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('fenOfProducts', () => {
  it('rounds once, half up, as bigint does', () => {
    fc.assert(
      fc.property(large, (sum) => {
        expect(fenOfProducts(sum)).toBe(divideHalfUp(BigInt(sum), 10_000n))
      }),
    )
  })

  it('refuses sums that are not exact', () => {
    expect(() => fenOfProducts(2 ** 53)).toThrow(RangeError)
    expect(() => fenOfProducts(-1)).toThrow(RangeError)
  })
})

describe('formatYuan', () => {
  it('groups thousands and keeps the sign', () => {
    const shown = [0, 5, 99, 100, 99_999, 100_000, 12_345_678, -12_345_678, -5, 100_000_000_00].map((one) =>
      formatYuan(fen(one)),
    )
    expect(shown).toEqual([
      '0.00 元',
      '0.05 元',
      '0.99 元',
      '1.00 元',
      '999.99 元',
      '1,000.00 元',
      '123,456.78 元',
      '-123,456.78 元',
      '-0.05 元',
      '100,000,000.00 元',
    ])
  })
})
