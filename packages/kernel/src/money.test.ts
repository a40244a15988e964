import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  bp,
  divideHalfUp,
  type Fen,
  fen,
  formatPercent,
  formatYuan,
  mulDiv,
  parsePercent,
  parseYuan,
  portion,
  sumFen,
  toYuan,
} from './money.ts'

const anyFen = fc.maxSafeInteger().map((value) => fen(value))
/** Any amount a program can meet: below ten thousand million yuan. */
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((value) => fen(value))
const weights = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((one) => one > 0))
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('fen', () => {
  it('refuses what is not exact', () => {
    for (const value of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => fen(value)).toThrow(RangeError)
    expect(() => bp(0.5)).toThrow(RangeError)
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })

  it('knows no negative zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true)
    expect(Object.is(mulDiv(-1, 1, 3), 0)).toBe(true)
  })
})

describe('yuan', () => {
  it.each<[string | number, number]>([
    ['0', 0],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['-0.01', -1],
    [' 12 ', 1_200],
    [1234.56, 123_456],
    ['9999999999999.99', 999_999_999_999_999],
  ])('reads %s exactly', (text, expected) => {
    expect(parseYuan(text)).toBe(expected)
  })

  it.each([
    '',
    '1.234',
    '1,23',
    '12,34.5',
    '1e3',
    '+1',
    '１２',
    'abc',
    '--1',
    '1.',
    '.5',
    '99999999999999',
    'NaN',
    0.123,
    1e21,
    Number.NaN,
  ])('refuses %s: nothing is rounded or guessed', (text) => {
    expect(parseYuan(text)).toBeNull()
  })

  it('comes back from its text for every amount', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseYuan(toYuan(value))).toBe(value)
        expect(parseYuan(formatYuan(value).replace(' 元', ''))).toBe(value)
      }),
    )
  })

  it('is shown as people read it', () => {
    expect(formatYuan(fen(123_456))).toBe('1,234.56 元')
    expect(formatYuan(fen(-100_000_000))).toBe('-1,000,000.00 元')
    expect(toYuan(fen(-5))).toBe('-0.05')
  })
})

describe('percentages', () => {
  it('come back from their text for every rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (rate) => {
        expect(parsePercent(formatPercent(bp(rate)))).toBe(rate)
      }),
    )
    expect([8_000, 1_250, 5, 0, -250].map((rate) => formatPercent(bp(rate)))).toEqual([
      '80%',
      '12.5%',
      '0.05%',
      '0%',
      '-2.5%',
    ])
  })

  it.each(['60', '60.123%', '-1%', '%', '６０%', '1e1%'])('refuse %s', (text) => {
    expect(parsePercent(text)).toBeNull()
  })
})

describe('division', () => {
  it('rounds half up, and away from zero below it, so that a reversal mirrors its original', () => {
    expect([1, 2, 3, 4, 5].map((value) => mulDiv(value, 1, 2))).toEqual([1, 1, 2, 2, 3])
    fc.assert(
      fc.property(anyFen, fc.integer({ min: 1, max: 10_000 }), (value, rate) => {
        expect(mulDiv(-value, rate, 10_000)).toBe(value === 0 ? 0 : -mulDiv(value, rate, 10_000) || 0)
      }),
    )
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
  })

  it('is within half a unit of the exact quotient, whatever the size', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 8n }),
        (numerator, denominator) => {
          fc.pre(numerator / denominator < 2n ** 53n && numerator / denominator > -(2n ** 53n))
          const off = BigInt(divideHalfUp(numerator, denominator)) * denominator - numerator
          expect((off < 0n ? -off : off) * 2n <= denominator).toBe(true)
        },
      ),
    )
  })

  it('takes portions that together are never off by more than a fen each', () => {
    expect(portion(fen(12_345), bp(3_333))).toBe(4_115)
    expect(portion(fen(5_000_000_00), bp(7_000))).toBe(3_500_000_00)
  })
})

describe('allocation', () => {
  it('gives parts that sum to the whole, each within a fen of its exact part', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const parts = allocate(total, by)
        expect(sum(parts)).toBe(total)
        const whole = sum(by)
        for (const [at, part] of parts.entries())
          expect(Math.abs(Number(BigInt(part) * BigInt(whole) - BigInt(total) * BigInt(by[at]!)))).toBeLessThan(whole)
      }),
      { numRuns: 2_000 },
    )
  })

  it('mirrors for an amount below zero and gives nothing to no weight', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const parts = allocate(total, by)
        expect(allocate(fen(-total), by)).toEqual(parts.map((part) => fen(-part)))
        for (const [at, part] of parts.entries()) if (by[at] === 0) expect(part).toBe(0)
      }),
    )
  })

  it('gives the fen of a tie to the earlier weight', () => {
    expect(allocate(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(fen(2), [1, 1, 1])).toEqual([1, 1, 0])
    expect(allocate(fen(10_000), [3_333, 3_333, 3_334])).toEqual([3_333, 3_333, 3_334])
  })

  it('refuses weights that cannot carry an amount', () => {
    expect(() => allocate(fen(1), [0, 0])).toThrow(RangeError)
    expect(() => allocate(fen(1), [])).toThrow(RangeError)
    expect(() => allocate(fen(1), [-1, 2])).toThrow(RangeError)
    expect(() => allocate(fen(1), [0.5])).toThrow(RangeError)
    expect(allocate(fen(0), [0, 0])).toEqual([0, 0])
  })

  it('of the growth drifts by less than a fen a member over a million policies', () => {
    const shares = [3_333, 3_333, 3_334]
    const price = 12_900
    let before: Fen[] = [0, 0, 0].map((value) => fen(value))
    const booked = [0, 0, 0]
    for (let policies = 1; policies <= 1_000_000; policies += policies < 1_000 ? 1 : 1_000) {
      const after = allocate(fen(policies * price), shares)
      for (const at of [0, 1, 2]) booked[at]! += after[at]! - before[at]!
      before = after
    }
    for (const at of [0, 1, 2]) expect(Math.abs(booked[at]! - (sum(before) * shares[at]!) / 10_000)).toBeLessThan(1)
  })
})
