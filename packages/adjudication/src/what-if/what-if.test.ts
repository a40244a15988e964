/** What a change comes to over a book, by figures worked out by hand. */
import { bp, type CivilDate, civilDate, parsePercent } from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import { BookBuilder } from '../book/book-builder.ts'
import { benefit, type PlanInput, testCity } from '../testing/city.ts'
import { value } from '../testing/records.ts'
import { gridSize, runGrid } from './grid.ts'
import { planParameters, readValue, sayValue, withValue } from './parameters.ts'
import { reportOf } from './report.ts'
import { Trial } from './scenario.ts'
import { search } from './search.ts'

const CODE = '2026'
const bands = [{ upTo: '50000元', rate: '60%' }, { rate: '70%' }]
const PLAN: Partial<PlanInput> = {
  benefits: [
    benefit('main', {
      tiers: { measured: 'above-deductible', apply: 'marginal', bands },
      bonus: [{ enrolledYears: 3, points: '5个百分点' }],
    }),
  ],
}

interface Bill {
  readonly yuan: number
  readonly who: string
  readonly treated?: string
  readonly settled?: string
  readonly paidOn?: string
  readonly district?: string
  readonly birthOn?: string
}

function trialOf(bills: readonly Bill[], premiumYuan: number | null, plan = PLAN): Trial {
  const city = testCity({ plan })
  const builder = new BookBuilder(city, CODE, 3)
  for (const [at, bill] of bills.entries()) {
    const { treated = '2026-03-09', settled = treated, district = '150101', birthOn = '1960-05-01', paidOn } = bill
    const over = {
      setl_id: `S${at}`,
      begndate: treated,
      enddate: treated,
      setl_time: settled,
      insuplc_admdvs: district,
    }
    const booked = paidOn === undefined ? {} : { approvedOn: settled as CivilDate, paidOn: paidOn as CivilDate }
    builder.add(at + 1, value({ inScope: bill.yuan }, over, { id: bill.who, birthOn }), booked)
  }
  return new Trial(builder.finish(), city, CODE, {
    members: null,
    premiumFen: premiumYuan === null ? null : premiumYuan * 100,
    pricedBy: city.plans.get(CODE)!,
  })
}

const parameter = (trial: Trial, path: string) => planParameters(trial.plan).find((one) => one.path === path)!
const changed = (trial: Trial, path: string, text: string): Plan => {
  const one = parameter(trial, path)
  return withValue(trial.plan, one, readValue(one, text)!)
}
const cycleOf = (rate: string): Cycle =>
  ({
    payout: {
      floor: { rate: parsePercent(rate), figure: 'approved', per: 'year' },
      prior: {
        expectedRate: bp(8_200),
        developed: [1, 4, 9, 17, 25, 34, 43, 52, 61, 70, 78, 86].map((percent) => bp(percent * 100)),
      },
    },
  }) as unknown as Cycle

describe('the figures a scenario may change', () => {
  const trial = trialOf([], null)

  it('are named as a person writes them, with what the check lets them be', () => {
    const listed = planParameters(trial.plan).map(({ path, kind, value: now }) => `${path} ${sayValue(kind, now)}`)
    expect(listed).toEqual([
      'main.deductible.amount 15,000.00 元',
      'main.tiers.1.rate 60%',
      'main.tiers.1.upTo 50,000.00 元',
      'main.tiers.2.rate 70%',
      'main.bonus.3.points 5个百分点',
      'price.flat.amount 100.00 元',
    ])
    expect(parameter(trial, 'main.deductible.amount').name.zh).toBe('责任main·免赔额')
  })

  it('are read exactly or not at all, and the plan itself stays as it is', () => {
    const rate = parameter(trial, 'main.tiers.1.rate')
    expect(['65%', '12.5%', '0.65', '65', '101%'].map((text) => readValue(rate, text))).toEqual([
      6_500,
      1_250,
      null,
      null,
      null,
    ])
    const plan = changed(trial, 'main.tiers.1.rate', '65%')
    expect([plan, trial.plan].map((one) => one.benefits[0]!.tiers.bands[0]!.rate)).toEqual([6_500, 6_000])
  })
})

describe('a lower deductible', () => {
  // 50,000 of the one: 21,000 → 24,000; 18,000 of each of twelve others: 1,800 → 4,800; 10,000 of one more: nothing.
  const bills = [
    { yuan: 50_000, who: 'A' },
    ...Array.from({ length: 12 }, (_, at) => ({ yuan: 18_000, who: `B${at}`, birthOn: '1990-01-01' })),
    { yuan: 10_000, who: 'C', district: '150199' },
  ]
  const trial = trialOf(bills, 100_000)
  const after = { trial, plan: changed(trial, 'main.deductible.amount', '10000元') }
  const report = reportOf({ before: { trial, plan: trial.plan }, after, lines: 14, cycle: cycleOf('60%'), on: null })

  it('pays what domain.md says, told by plan hash', () => {
    expect([report.before.paidFen, report.after.paidFen]).toEqual([4_260_000, 8_160_000])
    expect(report.benefits).toEqual([{ code: 'main', name: '责任main', beforeFen: 4_260_000, afterFen: 8_160_000 }])
    expect(report.before.planHash).not.toBe(report.after.planHash)
  })

  it('is held against the floor by cross-multiplying, and says what premium would reach it', () => {
    expect([report.before.ratioBp, report.before.reachesFloor]).toEqual([4_260, false])
    expect([report.after.ratioBp, report.after.reachesFloor]).toEqual([8_160, true])
    expect(report.before.premiumForFloorFen).toBe(7_100_000)
    const third = trialOf([{ yuan: 15_000.01, who: 'A' }], 1, { benefits: [benefit('main')] })
    expect(
      reportOf({
        before: { trial: third, plan: third.plan },
        after: { trial: third, plan: third.plan },
        lines: 1,
        cycle: cycleOf('75%'),
        on: null,
      }).before,
    ).toMatchObject({ paidFen: 1, premiumForFloorFen: 1 })
  })

  it('says how many gain and by how much, hiding cells of fewer than ten', () => {
    const { gain, lose, same, histogram, largest } = report.changes
    expect([gain, lose, same]).toEqual([{ people: 13, fen: 3_900_000 }, { people: 0, fen: 0 }, 1])
    expect(histogram.map((cell) => cell.gain)).toEqual([0, 0, 0, 13, 0, 0, 0, 0])
    expect(largest.lose).toEqual([])
    expect(largest.gain).toHaveLength(10)
    expect(largest.gain[0]).toEqual({ ordinal: 1, ageBand: null, district: null, fen: 300_000 })
    expect(largest.gain[1]).toMatchObject({ ageBand: '18–40', district: '150101' })
    expect(JSON.stringify(report)).not.toContain('"B0"')
  })

  it.each([
    // Those who gain by a lower deductible, those who lose by a cap, those whom neither reaches; what may be told of each.
    { gain: 3, lose: 0, same: 40, told: [null, null, null], sums: false, losses: 0 },
    { gain: 3, lose: 12, same: 40, told: [null, 12, null], sums: false, losses: 0 },
    { gain: 3, lose: 12, same: 2, told: [null, null, null], sums: false, losses: 0 },
    { gain: 3, lose: 300, same: 40, told: [null, 300, null], sums: false, losses: 300 },
    { gain: 12, lose: 10, same: 3, told: [12, 10, 3], sums: true, losses: 10 },
    { gain: 0, lose: 0, same: 4, told: [0, 0, 4], sums: true, losses: 0 },
  ])('what fewer than ten gain or lose cannot be worked out: $gain gain, $lose lose, $same stay', (one) => {
    const many = (count: number, who: string, yuan: number): Bill[] =>
      Array.from({ length: count }, (_, at) => ({ who: `${who}${at}`, yuan }))
    const mixed = trialOf(
      [...many(one.gain, 'G', 18_000), ...many(one.lose, 'L', 100_000), ...many(one.same, 'S', 900)],
      null,
    )
    const lower = changed(mixed, 'main.deductible.amount', '10000元')
    const [, second] = ['1', '2'].map((at) => parameter({ ...mixed, plan: lower } as Trial, `main.tiers.${at}.rate`))
    const plan = withValue(lower, second!, readValue(second!, '60%')!)
    const side = { trial: mixed, plan: mixed.plan }
    const { changes } = reportOf({ before: side, after: { trial: mixed, plan }, lines: 0, cycle: null, on: null })
    const { gain, lose, same, histogram, largest } = changes
    expect([gain.people, lose.people, same]).toEqual(one.told)
    expect([gain.fen, lose.fen].every((sum) => sum !== null)).toBe(one.sums)
    expect(histogram.reduce((sum, cell) => sum + (cell.lose ?? 0), 0)).toBe(one.losses)
    expect(largest.lose).toHaveLength(Math.min(10, one.losses))
    if (one.gain > 0 && one.gain < 10) expect(histogram.every((cell) => cell.gain === null)).toBe(true)
  })

  it('is told by age, district, insurance type and health, and nobody can be worked out', () => {
    expect(report.groups.insutype).toEqual([
      { key: '310', people: 14, burdenFen: 27_600_000, beforeFen: 4_260_000, afterFen: 8_160_000 },
    ])
    expect(report.groups.ageBand.map(({ key, people }) => [key, people])).toEqual([
      ['18–40', null],
      ['61–70', null],
    ])
    const few = trialOf(
      [...bills.slice(0, 4), ...bills.slice(1).map((one) => ({ ...one, yuan: 900, who: `${one.who}-` }))],
      null,
    )
    const plan = changed(few, 'main.deductible.amount', '10000元')
    const { groups } = reportOf({
      before: { trial: few, plan: few.plan },
      after: { trial: few, plan },
      lines: 17,
      cycle: null,
      on: null,
    })
    expect(groups.insutype).toEqual([
      { key: '310', people: 17, burdenFen: 11_570_000, beforeFen: 2_640_000, afterFen: null },
    ])
    expect(report.groups.district.every(({ people, beforeFen }) => people === null && beforeFen === null)).toBe(true)
  })
})

describe('a search', () => {
  const trial = trialOf([{ yuan: 75_000, who: 'A' }], 60_000)

  it('finds the smallest change of each single figure that reaches the goal, and no smaller one does', () => {
    // 75,000: (50,000 × 60% + 10,000 × 70%) = 37,000 of 60,000; 65% is 39,000.
    const { found, isMet } = search(trial, { is: 'at-least', rate: bp(6_500) })
    expect(isMet).toBe(false)
    const to = Object.fromEntries(
      found.map(({ parameter: { path, kind }, to: at }) => [path, at === null ? null : sayValue(kind, at)]),
    )
    expect(to).toEqual({
      'main.deductible.amount': '12,142.00 元',
      'main.tiers.1.rate': '64%',
      'main.tiers.1.upTo': '30,000.00 元',
      'main.tiers.2.rate': '90%',
      'main.bonus.3.points': null,
      'price.flat.amount': '94.00 元',
    })
    for (const { parameter: one, to: at, paidFen, premiumFen } of found) {
      if (at === null) continue
      expect(paidFen * 10_000).toBeGreaterThanOrEqual(6_500 * premiumFen!)
      const unit = one.kind === 'money' ? 100 : 1
      const nearer = trial.totals(withValue(trial.plan, one, at + Math.sign(one.value - at) * unit))
      expect(nearer.paidFen * 10_000).toBeLessThan(6_500 * nearer.premiumFen!)
    }
  })

  it('changes nothing where the goal is met, and nothing can be said without a premium', () => {
    expect(search(trial, { is: 'at-most', rate: bp(6_500) })).toMatchObject({ isMet: true, found: [] })
    const { found } = search(trialOf([{ yuan: 75_000, who: 'A' }], null), { is: 'at-least', rate: bp(6_500) })
    expect(found.every(({ to }) => to === null)).toBe(true)
  })
})

describe('a grid', () => {
  it('pays every combination, each under its own hash', () => {
    const trial = trialOf([{ yuan: 75_000, who: 'A' }], 60_000)
    const axes = [
      { parameter: parameter(trial, 'main.deductible.amount'), values: [1_000_000, 1_500_000] },
      { parameter: parameter(trial, 'main.tiers.1.rate'), values: [6_000, 6_500, 7_000] },
    ]
    const points = [...runGrid(trial, axes)]
    expect(gridSize(axes)).toBe(6)
    expect(points.map(({ paidFen }) => paidFen / 100)).toEqual([40_500, 43_000, 45_500, 37_000, 39_500, 42_000])
    expect(new Set(points.map(({ planHash }) => planHash)).size).toBe(6)
    expect(points[3]!.planHash).toBe(trial.hash(trial.plan))
    expect(points[3]!.ratioBp).toBe(6_167)
  })
})

describe('at a date', () => {
  it('tells paid, approved, reported and incurred apart, and shows the triangle', () => {
    const flat: Partial<PlanInput> = {
      benefits: [
        benefit('main', {
          deductible: { amount: '0元' },
          tiers: { measured: 'burden', apply: 'marginal', bands: [{ rate: '100%' }] },
        }),
      ],
    }
    const bill = (yuan: number, treated: string, settled: string, paidOn: string): Bill => ({
      yuan,
      who: settled,
      treated,
      settled,
      paidOn,
    })
    const bills = [
      bill(1_000, '2026-01-10', '2026-01-15', '2026-01-20'),
      bill(1_000, '2026-01-11', '2026-02-15', '2026-02-20'),
      bill(3_000, '2026-02-03', '2026-02-20', '2026-03-20'),
      bill(8_000, '2026-02-04', '2026-03-20', '2026-03-21'),
    ]
    const trial = trialOf(bills, 100_000_00, flat)
    const side = { trial, plan: trial.plan }
    const at = reportOf({ before: side, after: side, lines: 4, cycle: cycleOf('80%'), on: civilDate('2026-02-28') })
      .before.atDate!
    expect([at.paidFen, at.approvedFen, at.reportedFen]).toEqual([200_000, 500_000, 500_000])
    expect(at.triangle).toEqual({
      months: ['2026-01', '2026-02'],
      rows: [[100_000, 200_000], [300_000]],
      ultimates: [200_000, 600_000],
      notReportedFen: 300_000,
    })
    // 82 m expected, 14 m known at 17%: 82.06 m; here 8.2 m expected at 59 of 365 days.
    expect(at.prior).toMatchObject({ expectedFen: 820_000_000 })
    expect(at.incurredFen).toBe(500_000 + Math.round((820_000_000 * (10_000 - at.prior!.developed)) / 10_000))
  })
})
