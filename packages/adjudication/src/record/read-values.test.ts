import { parseDate, parseYuan } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf } from './read-dates.ts'
import { compareSn } from './read-lines.ts'
import { fenOf, MOST_FEN } from './read-values.ts'

/** What the kernel says, NaN for what is refused or beyond the largest amount. */
function byKernel(value: string | number): number {
  const fen = parseYuan(value)
  return fen === null || Math.abs(fen) > MOST_FEN ? Number.NaN : fen
}

describe('fenOf', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 16 })
  const amountLike = fc
    .tuple(
      fc.constantFrom('', '-', '+', ' '),
      digits,
      fc.constantFrom('', '.', ',', 'e'),
      digits,
      fc.constantFrom('', ' '),
    )
    .map((parts) => parts.join(''))

  it('reads text exactly as the kernel does', () => {
    fc.assert(
      fc.property(fc.oneof(amountLike, fc.string({ maxLength: 8 })), (text) => {
        expect(fenOf(text)).toBe(byKernel(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads numbers exactly as the kernel does', () => {
    const cents = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((fen) => fen / 100)
    fc.assert(
      fc.property(fc.oneof(cents, fc.double(), fc.integer()), (number) => {
        expect(fenOf(number)).toBe(byKernel(number))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads every amount of two places back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST_FEN, max: MOST_FEN }), (fen) => {
        expect(fenOf(fen / 100)).toBe(fen)
      }),
    )
  })

  it.each([
    ['1.005'],
    ['0.1.2'],
    ['1e3'],
    ['１２'],
    ['NaN'],
    [''],
    ['12.'],
    ['.5'],
    ['1000000000.01'],
    [0.1 + 0.2],
    [1e21],
    [null],
    [{}],
    [true],
  ])('refuses %j', (value) => {
    expect(fenOf(value)).toBeNaN()
  })

  it.each([
    ['1,234.50', 123_450],
    [' 12 ', 1200],
    ['-0', 0],
    [-0, 0],
    ['1000000000', MOST_FEN],
  ])('reads %j', (value, fen) => {
    expect(fenOf(value)).toBe(fen)
  })
})

describe('dateOf', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
  const time = fc.constantFrom(
    '',
    ' 10:20:30',
    'T10:20',
    ' 10:20:3',
    ' 1a:20:30',
    ' 10-20:30',
    ' ',
    'Z',
    ' 10:20:30.123',
  )

  it('reads dates exactly as the kernel does', () => {
    fc.assert(
      fc.property(year, part(13), part(32), time, (...[y, m, d, rest]) => {
        const text = `${y}-${m}-${d}${rest}`
        expect(dateOf(text)).toBe(parseDate(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['2024-02-29'],
    ['2023-02-29'],
    ['1900-02-29'],
    ['2000-02-29'],
    ['2026-1-01'],
    ['2026/01/01'],
    ['garbage'],
    [''],
  ])('reads %j as the kernel does', (text) => {
    expect(dateOf(text)).toBe(parseDate(text))
  })

  it('is no date when it is no text', () => {
    expect(dateOf(20260101)).toBeNull()
  })
})

describe('compareSn', () => {
  it('orders digits by value, before any other text', () => {
    const order = ['10', '9', '1a', 'b', '2', '01', '1', 'A'].sort(compareSn)
    expect(order).toEqual(['01', '1', '2', '9', '10', '1a', 'A', 'b'])
  })

  it('is a total order on any serial numbers', () => {
    const sn = fc.oneof(fc.string({ unit: fc.constantFrom(...'0129ab'), minLength: 1, maxLength: 4 }), fc.string())
    fc.assert(
      fc.property(sn, sn, sn, (a, b, c) => {
        expect(Math.sign(compareSn(a, b))).toBe(0 - Math.sign(compareSn(b, a)))
        expect(compareSn(a, b) === 0).toBe(a === b)
        if (compareSn(a, b) < 0 && compareSn(b, c) < 0) expect(compareSn(a, c)).toBeLessThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
