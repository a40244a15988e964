import { fen, sumFen } from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Account, CHART } from './chart.ts'
import { assertBookable, balanceChanges, isRestricted } from './journal.rules.ts'

const account = fc.constantFrom(...(Object.keys(CHART) as Account[]), 'sponsor:a' as Account, 'sponsor:b' as Account)
const movement = fc.record({
  from: account,
  to: account,
  amountFen: fc.integer({ min: 0, max: 1_000_000_00 }).map(fen),
  planYear: fc.constantFrom(2024, 2025, 2026),
})

describe('balance changes', () => {
  test('keep the sum: all that flows out flows in', () => {
    fc.assert(
      fc.property(fc.array(movement), fc.integer({ min: 0, max: 31 }), (movements, stripe) => {
        const changes = balanceChanges(movements, stripe)
        const moved = sumFen(movements.map((one) => one.amountFen))
        expect(sumFen(changes.map((change) => change.fromFen))).toBe(moved)
        expect(sumFen(changes.map((change) => change.toFen))).toBe(moved)
      }),
    )
  })

  test('lock rows in one order whatever the order of the movements, each row once', () => {
    fc.assert(
      fc.property(fc.array(movement), fc.integer({ min: 0, max: 31 }), (movements, stripe) => {
        const keys = (list: typeof movements) =>
          balanceChanges(list, stripe).map((row) => `${row.account} ${row.planYear}`)
        expect(keys([...movements].reverse())).toEqual(keys(movements))
        expect(new Set(keys(movements)).size).toBe(keys(movements).length)
      }),
    )
  })

  test('give restricted accounts the one stripe the database checks', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        for (const row of balanceChanges(movements, 17)) expect(row.stripe).toBe(isRestricted(row.account) ? 0 : 17)
      }),
    )
  })
})

describe('a journal', () => {
  const journal = { eventCode: 'claim.approved', sourceId: '', planYear: 2025 }
  const leg = { from: 'claims:incurred', to: 'claims:payable', amountFen: fen(1) } as const

  test('is refused with a negative amount, one account on both sides, an unknown account or a strange code', () => {
    expect(() => assertBookable({ ...journal, legs: [leg] })).not.toThrow()
    expect(() => assertBookable({ ...journal, legs: [{ ...leg, amountFen: fen(-1) }] })).toThrow('amount -1')
    expect(() => assertBookable({ ...journal, legs: [{ ...leg, to: 'claims:incurred' }] })).toThrow('both')
    expect(() => assertBookable({ ...journal, legs: [{ ...leg, to: 'cash' as Account }] })).toThrow('no such account')
    expect(() => assertBookable({ ...journal, eventCode: 'approved', legs: [leg] })).toThrow('event code')
  })
})
