import { fen } from '@gongbao/kernel'
import { describe, expect, test } from 'vitest'
import { type Account, accountFacts, amountOf, CHART, findAccount } from './chart.ts'

describe('the chart of accounts', () => {
  test('is closed: only its names and sponsor funds exist', () => {
    expect(findAccount('premium')?.side).toBe('credit')
    expect(findAccount('sponsor:union-1')?.restricted).toBe(true)
    for (const name of ['sponsor:', 'sponsor:Ä', 'toString', 'claims', 'premium '])
      expect(findAccount(name), name).toBeNull()
    expect(() => accountFacts('claims:lost' as Account)).toThrow('no such account')
  })

  test('gives every account a Chinese name of its own', () => {
    const names = Object.values(CHART).map((facts) => facts.name.zh)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u)
  })

  test('shows amounts in the natural direction', () => {
    const flow = { fromFen: fen(30), toFen: fen(100) }
    expect(amountOf('premium', flow)).toBe(70)
    expect(amountOf('claims:incurred', flow)).toBe(-70)
  })
})
