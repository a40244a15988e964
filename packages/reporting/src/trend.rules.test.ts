import { describe, expect, it } from 'vitest'
import { type MonthFlow, trendOf } from './trend.rules.ts'

const flow = (month: string, account: MonthFlow['account'], fromFen: number, toFen: number): MonthFlow => ({
  month,
  account,
  fromFen,
  toFen,
})

describe('the trend of a plan year', () => {
  it('is cumulative, and a month in which nothing moved repeats the one before', () => {
    const points = trendOf([
      flow('2024-11', 'premium', 0, 1000),
      flow('2025-01', 'premium', 100, 0),
      flow('2025-01', 'claims:incurred', 80, 0),
      flow('2025-01', 'claims:payable', 0, 80),
      flow('2025-02', 'claims:payable', 80, 0),
      flow('2025-02', 'bank:claims', 0, 80),
    ])
    expect(points).toEqual([
      { month: '2024-11', premiumFen: 1000, approvedFen: 0, paidFen: 0 },
      { month: '2024-12', premiumFen: 1000, approvedFen: 0, paidFen: 0 },
      { month: '2025-01', premiumFen: 900, approvedFen: 80, paidFen: 0 },
      { month: '2025-02', premiumFen: 900, approvedFen: 80, paidFen: 80 },
    ])
  })

  it('follows reversals, returns and recoveries down again', () => {
    const points = trendOf([
      flow('2025-01', 'claims:incurred', 100, 100),
      flow('2025-01', 'claims:receivable', 100, 0),
      flow('2025-02', 'claims:receivable', 0, 100),
      flow('2025-02', 'claims:recovered', 0, 30),
    ])
    expect(points.map(({ approvedFen, paidFen }) => [approvedFen, paidFen])).toEqual([
      [0, 100],
      [-30, -30],
    ])
  })

  it('is empty before anything was booked', () => expect(trendOf([])).toEqual([]))
})
