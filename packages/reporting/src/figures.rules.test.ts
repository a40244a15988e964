import {
  bornhuetterFerguson,
  bp,
  chainLadder,
  civilDate,
  developedBp,
  earnedPremium,
  type Fen,
  fen,
  meanReaches,
  notYetReported,
  pooled,
  type Ratio,
  reaches,
  shownBp,
  shownCount,
  shownMeanBp,
  staysWithin,
  sumFen,
  suppressSmall,
} from '@gongbao/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costFigure, FIGURE_CODES, type FigureCode, payoutFigures, type YearSums } from './figures.rules.ts'

const million = (value: number): Fen => fen(Math.round(value * 100_000_000))
const sums = (change: Partial<YearSums> = {}): YearSums => ({
  collectedFen: million(100),
  refundedFen: fen(0),
  incurredFen: fen(0),
  supplementaryFen: fen(0),
  recoveredFen: fen(0),
  payableFen: fen(0),
  receivableFen: fen(0),
  costs: [],
  openFen: fen(0),
  notYetReportedFen: fen(0),
  earnedPremiumFen: fen(0),
  ...change,
})
const figuresOf = (year: YearSums) =>
  Object.fromEntries(payoutFigures(year).map((one) => [one.code, shownBp(one)])) as Record<FigureCode, number | null>

describe('payout ratios', () => {
  it('of 58 paid, 4 approved unpaid, 6 reported and 14 not yet reported are 58, 62, 68 and 82%', () => {
    const year = sums({
      incurredFen: million(62),
      payableFen: million(4),
      openFen: million(6),
      notYetReportedFen: million(14),
    })
    expect(figuresOf(year)).toMatchObject({ paid: 5800, approved: 6200, reported: 6800, incurred: 8200 })
  })

  it('of 18 paid at mid-year are 18% of written and 36% of earned premium', () => {
    const cover = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') }
    const earnedPremiumFen = earnedPremium(
      million(100),
      { ...cover, to: civilDate('2025-12-30') },
      civilDate('2025-07-01'),
    )
    const figures = figuresOf(sums({ incurredFen: million(18), earnedPremiumFen }))
    expect(figures).toMatchObject({ paid: 1800, earned: 3600 })
  })

  it('take refunds off the premium, recoveries off the claims, and count supplementary payouts', () => {
    const year = sums({
      collectedFen: million(110),
      refundedFen: million(10),
      incurredFen: million(60),
      supplementaryFen: million(5),
      recoveredFen: million(1),
    })
    expect(figuresOf(year)).toMatchObject({ paid: 6400, approved: 6400 })
  })

  it('keep a one-stop claim approved in January unpaid until the agency pays in February', () => {
    const january = figuresOf(sums({ incurredFen: million(0.8), payableFen: million(0.8) }))
    expect(january).toMatchObject({ paid: 0, approved: 80 })
    expect(figuresOf(sums({ incurredFen: million(0.8) }))).toMatchObject({ paid: 80, approved: 80 })
  })

  it('count money paid on a reversed claim as paid until it comes back', () => {
    expect(figuresOf(sums({ receivableFen: million(1) }))).toMatchObject({ paid: 100, approved: 0 })
  })

  it('are sums of what they name, each with a formula in both languages', () => {
    const amounts = fc.record({
      collectedFen: fc.nat().map(fen),
      refundedFen: fc.nat().map(fen),
      incurredFen: fc.nat().map(fen),
      payableFen: fc.nat().map(fen),
      openFen: fc.nat().map(fen),
      notYetReportedFen: fc.nat().map(fen),
    })
    fc.assert(
      fc.property(amounts, (amount) => {
        for (const one of [...payoutFigures(sums(amount)), costFigure(sums(amount))]) {
          expect(one.numeratorFen).toBe(sumFen(one.numerator.map((part) => part.amountFen)))
          expect(one.denominatorFen).toBe(sumFen(one.denominator.map((part) => part.amountFen)))
        }
      }),
    )
    expect(payoutFigures(sums()).map(({ code }) => code)).toEqual(FIGURE_CODES)
  })

  it('have no value without premium', () => {
    expect(figuresOf(sums({ collectedFen: fen(0) })).approved).toBeNull()
  })
})

describe('floors and limits', () => {
  const eighty = bp(8000)
  const of = (numerator: number, denominator: number): Ratio => ({
    numeratorFen: fen(numerator),
    denominatorFen: fen(denominator),
  })

  it('are held to the fen: 79.99999999% is under 80%, though it shows as 80.00%', () => {
    const just = of(8_000_000_000_00 - 1, 10_000_000_000_00)
    expect(shownBp(just)).toBe(8000)
    expect(reaches(just, eighty)).toBe(false)
    expect(reaches(of(8, 10), eighty)).toBe(true)
  })

  it('are not judged without a denominator', () => {
    expect(reaches(of(1, 0), eighty)).toBeNull()
    expect(meanReaches([], eighty)).toBeNull()
    expect(shownMeanBp([of(1, 0)])).toBeNull()
  })

  it('let a 78% payout reach a 75% floor while 21% of cost breaks a 20% limit', () => {
    const year = sums({
      incurredFen: million(78),
      costs: [{ account: 'cost:operation', name: { zh: '运营成本', en: 'operating' }, amountFen: million(21) }],
    })
    expect(reaches(payoutFigures(year)[1]!, bp(7500))).toBe(true)
    expect(staysWithin(costFigure(year), bp(2000))).toBe(false)
    expect(staysWithin(of(20, 100), bp(2000))).toBe(true)
  })

  it('average a cycle pooled to 78% or as a mean of ratios to 83.3%', () => {
    const years = [of(84, 120), of(36, 40), of(36, 40)]
    expect(shownBp(pooled(years))).toBe(7800)
    expect(shownMeanBp(years)).toBe(8333)
    expect(reaches(pooled(years), eighty)).toBe(false)
    expect(meanReaches(years, eighty)).toBe(true)
  })

  it('judge a mean exactly, however large the amounts', () => {
    const amount = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 10 }), (denominators) => {
        const same = denominators.map((denominator) => of(denominator, denominator))
        expect(meanReaches(same, bp(10_000))).toBe(true)
        const less = same.map((ratio, at) => (at === 0 ? of(ratio.numeratorFen - 1, ratio.denominatorFen) : ratio))
        expect(meanReaches(less, bp(10_000))).toBe(false)
      }),
    )
  })
})

describe('estimates', () => {
  const cover = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') }
  const prior = {
    expectedRate: bp(8200),
    developed: [100, 300, 700, 1700, 2500, 3500, 4500, 5500, 6500, 7500, 8500, 9500].map(bp),
  }

  it('put 14 m known at 17% developed with 82 m expected at 82.06 m', () => {
    expect(bornhuetterFerguson(million(14), million(82), bp(1700))).toBe(million(82.06))
    expect(notYetReported(million(82), bp(10_000))).toBe(0)
  })

  it('follow the declared pattern by days, hold it after the year, and end it with the time to claim', () => {
    const at = (on: string) => developedBp(prior, cover, 2, civilDate(on))
    expect([at('2024-12-31'), at('2025-12-31'), at('2027-12-31'), at('2028-01-01')]).toEqual([0, 9500, 9500, 10_000])
    expect(at('2025-05-01')).toBeGreaterThan(1600)
    expect(at('2025-05-02')).toBeLessThan(1800)
    let last = -1
    for (let day = 0; day < 366; day += 1) {
      const on = Temporal.PlainDate.from('2024-12-31').add({ days: day }).toString()
      expect(at(on)).toBeGreaterThanOrEqual(last)
      last = at(on)
    }
  })

  it('earn premium day by day, all of it on the last', () => {
    expect(earnedPremium(fen(36_500), cover, civilDate('2025-01-01'))).toBe(100)
    expect(earnedPremium(fen(36_500), cover, civilDate('2025-12-31'))).toBe(36_500)
    expect(earnedPremium(fen(36_500), cover, civilDate('2026-06-01'))).toBe(36_500)
    expect(earnedPremium(fen(36_500), cover, civilDate('2024-12-31'))).toBe(0)
  })

  it('climb the chain ladder by what older years did next', () => {
    const triangle = [[100, 150, 300].map(fen), [200, 300].map(fen), [50].map(fen)]
    expect(chainLadder(triangle)).toEqual([300, 600, 150])
    expect(chainLadder([[fen(0), fen(10)], [fen(5)]])).toEqual([10, null])
    expect(chainLadder([])).toEqual([])
  })
})

describe('small cells', () => {
  const cells = (...counts: number[]) => counts.map((count, at) => ({ key: `k${at}`, count }))
  const shown = (...counts: number[]) => suppressSmall(cells(...counts)).map(({ count }) => count)

  it('of fewer than ten people are hidden, and one more so that the total does not give them away', () => {
    expect(shown(120, 9, 40)).toEqual([120, null, null])
    expect(shown(120, 4, 3, 40)).toEqual([120, null, null, null])
    expect(shown(120, 6, 5, 40)).toEqual([120, null, null, 40])
    expect(shown(120, 10, 40, 0)).toEqual([120, 10, 40, 0])
    expect(shown(3)).toEqual([null])
  })

  it('can never be worked out from the total and the cells shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 12 }), (counts) => {
        const hidden = suppressSmall(cells(...counts)).flatMap((cell, at) => (cell.count === null ? [counts[at]!] : []))
        expect(counts.filter((count) => count > 0 && count < 10).every((count) => hidden.includes(count))).toBe(true)
        const canHide = counts.filter((count) => count > 0)
        if (hidden.length === 1) expect(canHide).toHaveLength(1)
        if (hidden.length > 0 && hidden.length < canHide.length) expect(sumFen(hidden)).toBeGreaterThanOrEqual(10)
      }),
    )
  })

  it('hide a lone count too', () => expect([shownCount(9), shownCount(10), shownCount(0)]).toEqual([null, 10, 0]))
})
