import { describe, expect, it } from 'vitest'
import { apart } from './apart.ts'
import { csvCell, toCsv } from './csv.ts'
import { count, date, moment, plainYuan, ratio, yuan } from './format.ts'

describe('how figures are read', () => {
  it('writes money as 1,234.56 元', () => {
    expect(yuan(123456)).toBe('1,234.56 元')
    expect(yuan(-5)).toBe('-0.05 元')
    expect(yuan(10_000_000_00, 'en')).toBe('10,000,000.00 yuan')
    expect(plainYuan(123456)).toBe('1234.56')
  })

  it('writes dates as 2024年1月5日', () => {
    expect(date('2024-01-05')).toBe('2024年1月5日')
    expect(date('2024-01-05', 'en')).toBe('5 Jan 2024')
  })

  it('shows instants by the wall clock of Shanghai, across midnight too', () => {
    expect(moment('2024-01-04T16:30:59Z')).toBe('2024年1月5日 00:30')
    expect(moment('2024-12-31T23:59:00+08:00')).toBe('2024年12月31日 23:59')
    expect(moment('soon')).toBe('soon')
  })

  it('rounds a ratio once, half up, however large its parts', () => {
    expect(ratio(62, 100)).toBe('62.0%')
    expect(ratio(9_007_199_254_740_990, 9_007_199_254_740_991)).toBe('100.0%')
    expect(ratio(7995, 10_000)).toBe('80.0%')
    expect(ratio(-1, 1000)).toBe('-0.1%')
    expect(ratio(5, 6, 2)).toBe('83.33%')
    expect(ratio(1, 2, 0)).toBe('50%')
    expect(ratio(1, 0)).toBe('—')
  })

  it('groups counts', () => expect([count(7), count(1000), count(1234567)]).toEqual(['7', '1,000', '1,234,567']))
})

describe('exported cells', () => {
  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', ' =1'])('neutralises %j', (cell) => {
    expect(csvCell(cell)).toBe(`'${cell}`)
  })

  it('leaves plain negative numbers numbers', () => expect(csvCell('-12.50')).toBe('-12.50'))

  it('quotes separators and quotes, and starts with a byte order mark', () => {
    expect(toCsv(['名称', 'b'], [['甲,"乙"', null]])).toBe('\uFEFF名称,b\r\n"甲,""乙""",\r\n')
  })
})

describe('names at the ends of lines', () => {
  it('do not lie on each other', () => {
    expect(apart([100, 100])).toEqual([100, 86])
    expect(apart([100, 50])).toEqual([100, 50])
    const many = apart([10, 12, 14, 90]).sort((a, b) => a - b)
    for (let at = 1; at < many.length; at += 1) expect(many[at]! - many[at - 1]!).toBeGreaterThanOrEqual(14)
  })
})
