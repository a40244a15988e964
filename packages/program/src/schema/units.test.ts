import { describe, expect, it } from 'vitest'
import { civilDate, clauseId, code, minutes, money, percent, planCode, points, signedMoney, years } from './units.ts'

describe('units of a city’s files', () => {
  it.each([
    ['15000元', 1_500_000],
    ['15,000 元', 1_500_000],
    ['100.5元', 10_050],
    ['1.5万元', 1_500_000],
    ['200万元', 200_000_000],
    ['0.0001万元', 100],
    ['0元', 0],
  ])('reads %s as fen', (text, amount) => {
    expect(money.parse(text)).toBe(amount)
  })

  it.each([
    '15000',
    '15000 yuan',
    '-5元',
    '1,50元',
    '1,5万元',
    ',万元',
    '1,,000元',
    '0.001元',
    '1.23456万元',
    '元',
    15000,
    null,
  ])('refuses %s as money', (text) => {
    expect(money.safeParse(text).success).toBe(false)
  })

  it('reads money below zero only where a reversal may stand', () => {
    expect(signedMoney.parse('-8000元')).toBe(-800_000)
    expect(signedMoney.parse('8000元')).toBe(800_000)
    expect(signedMoney.safeParse('--1元').success).toBe(false)
  })

  it('reads rates, points, years and minutes', () => {
    expect(percent.parse('12.5%')).toBe(1_250)
    expect(points.parse('5个百分点')).toBe(500)
    expect(years.parse('2年')).toBe(2)
    expect(minutes.parse('30分钟')).toBe(30)
    for (const text of ['100.01%', '60', '-1%', '60.123%', 0.6]) expect(percent.safeParse(text).success).toBe(false)
  })

  it('reads only dates that exist', () => {
    expect(civilDate.parse('2024-02-29')).toBe('2024-02-29')
    for (const text of ['2025-02-29', '2026-1-1', '2026-01-01 10:00:00', '20260101'])
      expect(civilDate.safeParse(text).success).toBe(false)
  })

  it('reads codes, clause ids and plan codes', () => {
    expect(code.parse('WORK_INJURY')).toBe('WORK_INJURY')
    expect(clauseId.parse('W18')).toBe('W18')
    expect(planCode.parse(2026)).toBe('2026')
    for (const text of ['constructor', 'toString', '1a', 'a b', '']) expect(code.safeParse(text).success).toBe(false)
  })
})
