import { bp, civilDate, type Fen, fen } from '@gongbao/kernel'
import { type Account, type AccountLine, accountFacts } from '@gongbao/ledger'
import type { Cycle } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { averageOf, figuresOf, openOf, sumsOf } from './year-report.rules.ts'

const payout = (per: 'year' | 'cycle', of: 'pooled' | 'mean'): Cycle['payout'] => ({
  floor: { rate: bp(8000), figure: 'approved', per, clause: 'X24' },
  average: { of, clause: 'X26' },
  costLimit: { rate: bp(2000), alarmAt: bp(1800), clause: 'X6' },
  prior: { expectedRate: bp(8200), developed: Array.from({ length: 12 }, () => bp(10_000)) },
})
const line = (account: Account, fromFen: number, toFen: number): AccountLine => ({
  account,
  planYear: 2025,
  fromFen: fen(fromFen),
  toFen: fen(toFen),
  name: accountFacts(account).name,
  amountFen: fen(Math.abs(toFen - fromFen)),
})
const yearOf = (premium: number, claims: number, per: 'year' | 'cycle' = 'year', ended = true) => {
  const cover = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') }
  const lines = [
    line('premium', 0, premium),
    line('claims:incurred', claims, 0),
    line('cost:operation', premium / 10, 0),
    line('cost:payable', 0, premium / 10),
  ]
  const sums = sumsOf(
    { planYear: 2025, cover, claimWithinYears: 2, lines, openFen: fen(0), on: civilDate('2026-01-31') },
    payout(per, 'mean'),
  )
  return {
    planYear: 2025,
    started: true,
    ended,
    figures: figuresOf(sums, payout(per, 'mean'), { started: true, ended }),
  }
}
const barOf = (year: ReturnType<typeof yearOf>, code: string) => year.figures.find((one) => one.code === code)!.bar

describe('a year against the city’s floor', () => {
  it('is judged by the figure the city names, with its clause', () => {
    expect(barOf(yearOf(100, 79), 'approved')).toMatchObject({
      met: false,
      clause: 'X24',
      settled: true,
      decides: true,
    })
    expect(barOf(yearOf(100, 80), 'approved')).toMatchObject({ met: true })
    expect(barOf(yearOf(100, 80), 'paid')).toBeNull()
  })

  it('is a signal only where the cycle is the test, and where it is not over', () => {
    expect(barOf(yearOf(100, 79, 'cycle'), 'approved')).toMatchObject({ met: false, decides: false })
    expect(barOf(yearOf(100, 79, 'year', false), 'approved')).toMatchObject({ met: false, settled: false })
  })

  it('warns before a cost limit is passed, and counts what is owed for costs once', () => {
    expect(barOf(yearOf(100, 80), 'cost')).toMatchObject({ kind: 'limit', met: true, alarmed: false, alarmBp: 1800 })
  })
})

describe('a cycle’s average', () => {
  it('is pooled or a mean as the city declares: 78% falls short, 83.3% reaches 80%', () => {
    const years = [yearOf(120, 84), yearOf(40, 36), yearOf(40, 36)]
    expect(averageOf(payout('year', 'pooled'), years)).toMatchObject({
      shownBp: 7800,
      bar: { met: false, decides: true },
    })
    expect(averageOf(payout('year', 'mean'), years)).toMatchObject({ shownBp: 8333, bar: { met: true, settled: true } })
  })

  it('counts only years that have started', () => {
    const average = averageOf(payout('year', 'pooled'), [
      yearOf(100, 90),
      { ...yearOf(100, 0), started: false, ended: false },
    ])
    expect(average).toMatchObject({ shownBp: 9000, planYears: [2025], bar: { met: true, settled: false } })
  })
})

it('what is open is what adjudication says of claims not yet decided', () => {
  const count = (status: string, claims: number, openFen: number) => ({ status, claims, openFen: openFen as Fen })
  expect(openOf([count('ready', 2, 500), count('review', 1, 0), count('paid', 9, 0)])).toEqual({
    claims: 3,
    openFen: 500,
  })
})
