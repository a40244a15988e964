import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from './calendar.ts'
import { idNumberCheck, maskIdNumber, readIdNumber } from './id-number.ts'

/** Identity numbers of the unassigned area 990000. */
const anyNumber = fc
  .tuple(fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([days, sequence]) => {
    const birth = addDays(civilDate('1900-01-01'), days)
    const digits = `990000${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
    return { number: digits + idNumberCheck(digits), birth, sex: sequence % 2 === 1 ? 'male' : 'female' }
  })

describe('identity numbers', () => {
  it('tell birth date and sex', () => {
    fc.assert(
      fc.property(anyNumber, ({ number, birth, sex }) => {
        expect(readIdNumber(number)).toEqual({ number, birthOn: birth, sex })
      }),
    )
  })

  it('computes the check character of GB 11643', () => {
    expect(idNumberCheck('11010519491231002')).toBe('X')
    expect(readIdNumber(' 99000019491231002x ')).toBe('checkDigit')
    expect(readIdNumber(`99000019491231002${idNumberCheck('99000019491231002')}`.toLowerCase())).toMatchObject({
      birthOn: '1949-12-31',
    })
  })

  it('finds any one wrong digit and any two neighbours swapped', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), ({ number }, at, shift) => {
        const wrong = String((Number(number[at]) + shift) % 10)
        expect(typeof readIdNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBe('string')
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        fc.pre(swapped !== number)
        expect(typeof readIdNumber(swapped)).toBe('string')
      }),
    )
  })

  it('says what is wrong', () => {
    expect(readIdNumber('99000019900101')).toBe('shape')
    expect(readIdNumber('9900001990010112A3')).toBe('shape')
    expect(readIdNumber('990000199002300010')).toBe('birthDate')
  })

  it('is shown only in part', () => {
    fc.assert(
      fc.property(anyNumber, ({ number }) => {
        const masked = maskIdNumber(number)
        expect(masked).toBe(`990***********${number.slice(-4)}`)
      }),
    )
    expect(maskIdNumber('123')).toBe('***')
  })
})
