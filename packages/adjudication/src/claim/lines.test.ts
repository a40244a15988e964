/** Lines: what their facts are, how they share in the head, and that no position decides a fen. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { benefit, type CityOver, exclusion, PLAN, testAdjudicator } from '../testing/city.ts'
import { type Bill, feeLine, record } from '../testing/records.ts'
import type { Explanation } from './explanation.ts'

vi.setConfig({ testTimeout: 30_000 })

type Fields = Record<string, unknown>

function adjudicate(bill: Bill, over: Fields, who: Fields = {}, city: CityOver = {}): Explanation {
  return testAdjudicator(city).adjudicate(record(bill, over, who), { used: {} })
}

const eligible = ({ benefits }: Explanation) =>
  Object.fromEntries(benefits.map(({ code, eligibleFen }) => [code, eligibleFen / 100]))

describe('facts of a line', () => {
  const one = (line: Fields, over: Fields = {}, who: Fields = {}) =>
    eligible(adjudicate({ inScope: 300 }, { ...over, details: [feeLine('1', { inScope: 300 }, line)] }, who))

  it('the drug list holds by the day the fee occurred, or of the admission when the line does not say', () => {
    expect(one({ med_list_codg: 'D3', fee_ocur_time: '2026-07-01 08:00:00' })).toEqual({ drug: 300 })
    expect(one({ med_list_codg: 'D3', fee_ocur_time: '2026-06-30' })).toEqual({ 'in-scope': 300 })
    expect(one({ med_list_codg: 'D3' })).toEqual({ 'in-scope': 300 })
    expect(one({ med_list_codg: 'D3' }, { begndate: '2026-07-01', enddate: '2026-07-02' })).toEqual({ drug: 300 })
  })

  it('an item’s category is the exact code’s, else the longest prefix’s', () => {
    const refused = (code: string) =>
      adjudicate({ inScope: 300 }, { details: [feeLine('1', { inScope: 300 }, { med_list_codg: code })] }).excluded
        .length
    expect([refused('T1'), refused('T90'), refused('T99'), refused('X')]).toEqual([1, 0, 1, 0])
  })

  it('a rule may read how many, for how many days, and whether treatment out of town was filed', () => {
    const rule = (fact: string, value: number | boolean) => {
      const all = [
        { fact, operator: 'isKnown' as const },
        typeof value === 'number'
          ? { fact, operator: 'greaterThan' as const, value }
          : { fact, operator: 'equal' as const, value },
      ]
      return { plan: { exclusions: [exclusion('NO', { when: { all } })] } }
    }
    const refused = (city: CityOver, line: Fields, ext: Fields = {}) => {
      const details = [feeLine('1', { inScope: 300 }, line), feeLine('2', { inScope: 300 }, { cnt: 1, prd_days: 3 })]
      return adjudicate({ inScope: 600 }, { details, ext }, {}, city).excluded.map(({ feedetl_sn }) => feedetl_sn)
    }
    expect(refused(rule('lineQuantity', 2), { cnt: '2.5' })).toEqual(['1'])
    expect(refused(rule('linePrescriptionDays', 30), { prd_days: 31 })).toEqual(['1'])
    expect(refused(rule('outOfTownFiled', false), {}, { outOfTownFiled: false })).toEqual(['1', '2'])
    expect(refused(rule('outOfTownFiled', false), {}, {})).toEqual([])
  })

  it('a rule may read on which health status the claim is paid', () => {
    const city = {
      plan: {
        preExistingBasis: { status: 'first-enrolled' as const },
        exclusions: [exclusion('NO', { when: { fact: 'ratedAs', operator: 'equal', value: 'preExisting' } })],
      },
    }
    const of = (firstEnrolledHealthStatus: string) =>
      adjudicate({ inScope: 300 }, {}, { healthStatus: 'preExisting', firstEnrolledHealthStatus }, city).excluded.length
    expect([of('healthy'), of('preExisting')]).toEqual([0, 1])
  })

  it('approval is of the drug and the day; indication is by any diagnosis, unknown without one', () => {
    const when = (fact: string, value: boolean) => ({ fact, operator: 'equal', value }) as const
    const lineOf = (fact: string, over: Fields, who: Fields, code = 'D1') => {
      const city = {
        plan: { benefits: [benefit('yes', { when: when(fact, true) }), benefit('no', { when: when(fact, false) })] },
      }
      const details = [feeLine('1', { inScope: 300 }, { med_list_codg: code, fee_ocur_time: '2026-03-02' })]
      const answer = adjudicate({ inScope: 300 }, { ...over, details }, who, city)
      return answer.status === 'review' ? 'review' : answer.benefits[0]?.code
    }
    const approvals = (fromOn: string, toOn?: string) => ({ approvals: [{ drug: 'D1', fromOn, toOn }] })
    expect(lineOf('drugApproved', {}, approvals('2026-03-02', '2026-03-02'))).toBe('yes')
    expect(lineOf('drugApproved', {}, approvals('2026-01-01'))).toBe('yes')
    expect(lineOf('drugApproved', {}, approvals('2026-03-03'))).toBe('no')
    expect(lineOf('drugApproved', {}, approvals('2026-01-01', '2026-03-01'))).toBe('no')
    expect(lineOf('drugApproved', {}, approvals('2026-01-01'), 'D2')).toBe('no')
    const diseinfo = (...diagnoses: string[]) => ({ diseinfo: diagnoses.map((diag_code) => ({ diag_code })) })
    expect(lineOf('drugIndicated', diseinfo('I10', 'C34.901'), {})).toBe('yes')
    expect(lineOf('drugIndicated', diseinfo('I10'), {})).toBe('no')
    expect(lineOf('drugIndicated', {}, {})).toBe('review')
    expect(lineOf('drugIndicated', {}, {}, 'D2')).toBe('yes')
  })
})

describe('shares of a line', () => {
  const drug = { med_list_codg: 'D2' }

  it('each fen goes to the first benefit in the plan’s order that takes it, by line (W17)', () => {
    const details = [
      feeLine('1', { inScope: 600, outOfCatalogue: 50 }),
      feeLine('2', { inScope: 400, outOfCatalogue: 70 }, drug),
    ]
    const answer = adjudicate({ inScope: 1_000, outOfCatalogue: 120, funds: 500 }, { details })
    expect(eligible(answer)).toEqual({ drug: 200 + 70, 'in-scope': 300, 'out-of-scope': 50 })
  })

  it('in scope by inscp_scp_amt, a left-over fen to the earlier feedetl_sn', () => {
    const details = [feeLine('2', { inScope: 1 }, drug), feeLine('10', { inScope: 1 }), feeLine('9', { inScope: 1 })]
    // 1.00 is left of 3.00 in scope: a third each, the odd fen to feedetl_sn 2.
    expect(eligible(adjudicate({ inScope: 3, funds: 2 }, { details }))).toEqual({ drug: 0.34, 'in-scope': 0.66 })
    const later = [feeLine('2', { inScope: 1 }), feeLine('10', { inScope: 1 }, drug), feeLine('9', { inScope: 1 })]
    expect(eligible(adjudicate({ inScope: 3, funds: 2 }, { details: later }))).toEqual({ drug: 0.33, 'in-scope': 0.67 })
  })

  it('a part that the hospital’s share reduced is reduced for every line alike', () => {
    const details = [feeLine('1', { firstPay: 100 }, drug), feeLine('2', { firstPay: 300 })]
    expect(eligible(adjudicate({ firstPay: 400, hospital: 200 }, { details }))).toEqual({ drug: 50, 'in-scope': 150 })
  })

  it.each([
    ['lineChargeType', 'med_chrgitm_type', '09'],
    ['lineCatalogueLevel', 'chrgitm_lv', '03'],
    ['lineCode', 'med_list_codg', 'Z2'],
    ['lineNegotiated', 'hi_nego_drug_flag', true],
  ] as const)('lines on no list that differ in %s are decided apart', (fact, field, value) => {
    const first = { fact, operator: 'equal', value } as const
    const also = { fact: 'lineChargeType', operator: 'notEqual', value: '77' } as const
    const benefits = [benefit('these', { when: { all: [first, also] } }), benefit('others')]
    const details = [
      feeLine(1, { inScope: 1 }, { med_list_codg: 'Z1', med_chrgitm_type: '08', chrgitm_lv: '01' }),
      feeLine(2, { inScope: 10 }, { med_list_codg: 'Z1', med_chrgitm_type: '08', chrgitm_lv: '01', [field]: value }),
    ]
    const answer = adjudicate({ inScope: 11 }, { details }, {}, { plan: { benefits } })
    expect(eligible(answer)).toEqual({ these: 10, others: 1 })
  })

  it('without details the head alone counts', () => {
    expect(eligible(adjudicate({ inScope: 10, outOfCatalogue: 20 }, {}))).toEqual({
      'in-scope': 10,
      'out-of-scope': 20,
    })
    expect(eligible(adjudicate({ inScope: 10 }, { details: [] }))).toEqual({ 'in-scope': 10 })
  })

  it('a line exclusion over claim facts takes the head without lines', () => {
    const city = { plan: { exclusions: [exclusion('ALL')] } }
    const answer = adjudicate({ inScope: 10, outOfCatalogue: 20 }, {}, {}, city)
    expect(answer.excluded).toEqual([{ feedetl_sn: null, code: 'ALL', clause: 'X9', amountFen: 3_000 }])
  })
})

describe('any lines', () => {
  const fen = fc.integer({ min: 0, max: 300_000 })
  const kind = fc.constantFrom(
    {},
    { med_list_codg: 'D2' },
    { med_list_codg: 'T1' },
    { med_list_codg: 'D1' },
    { med_chrgitm_type: '09' },
  )
  const line = fc.record({ parts: fc.tuple(fen, fen, fen, fen), kind })
  const claim = fc
    .record({
      lines: fc.array(line, { minLength: 1, maxLength: 12 }),
      paid: fc.double({ min: 0, max: 1, noNaN: true }),
      other: fen,
      third: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ lines, paid, other, third }) => {
      const sum = (at: number) => lines.reduce((total, { parts }) => total + parts[at]!, 0) / 100
      const bill = { inScope: sum(0), firstPay: sum(1), overCap: sum(2), outOfCatalogue: sum(3) }
      const all = bill.inScope + bill.firstPay + bill.overCap + bill.outOfCatalogue
      const funds = Math.round(all * paid * 100) / 100
      const details = lines.map(({ parts, kind: over }, at) => {
        const [inScope, firstPay, overCap, outOfCatalogue] = parts.map((part) => part / 100)
        return feeLine(
          String(at + 1),
          { inScope: inScope!, firstPay: firstPay!, overCap: overCap!, outOfCatalogue: outOfCatalogue! },
          over,
        )
      })
      const ext = { otherCoverPaid: other / 100, thirdPartyPortion: `${third}%` }
      return { bill: { ...bill, funds }, details, ext, diseinfo: [{ diag_code: 'I10' }] }
    })
  const adjudicator = testAdjudicator({
    plan: {
      benefits: [
        ...PLAN.benefits.slice(0, 2),
        benefit('drugs-of-charge', {
          when: {
            all: [
              { fact: 'lineChargeType', operator: 'isKnown' },
              { fact: 'lineChargeType', operator: 'equal', value: '09' },
            ],
          },
        }),
        ...PLAN.benefits.slice(2),
      ],
    },
  })

  it('permuted give the same answer', () => {
    fc.assert(
      fc.property(
        claim.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray(one.details, { minLength: one.details.length })),
        ),
        ([{ bill, details, ...over }, shuffled]) => {
          const answer = adjudicator.adjudicate(record(bill, { ...over, details }), { used: {} })
          expect(adjudicator.adjudicate(record(bill, { ...over, details: shuffled }), { used: {} })).toEqual(answer)
        },
      ),
    )
  })

  it('Σ eligible + Σ excluded + not covered = burden, nothing negative', () => {
    fc.assert(
      fc.property(claim, ({ bill, details, ...over }) => {
        const answer = adjudicator.adjudicate(record(bill, { ...over, details }), { used: {} })
        expect(['payable', 'zero']).toContain(answer.status)
        const amounts = [
          ...answer.benefits.map(({ eligibleFen }) => eligibleFen),
          ...answer.excluded.map(({ amountFen }) => amountFen),
        ]
        expect(amounts.every((amount) => amount > 0)).toBe(true)
        expect(amounts.reduce((sum, amount) => sum + amount, 0) + answer.notCoveredFen).toBe(answer.burdenFen)
        expect(
          answer.benefits.every(({ payableFen, deductibleUsedFen }) => payableFen >= 0 && deductibleUsedFen >= 0),
        ).toBe(true)
        expect(answer.payableFen).toBeLessThanOrEqual(answer.burdenFen)
      }),
    )
  })

  it('one line at a time: splitting a line in two of the same kind moves no more than the odd fen', () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        const bill = { inScope: (a + b) / 100 }
        const whole = adjudicator.adjudicate(record(bill, { details: [feeLine('1', bill)] }), { used: {} })
        const halves = [feeLine('1', { inScope: a / 100 }), feeLine('2', { inScope: b / 100 })]
        expect(adjudicator.adjudicate(record(bill, { details: halves }), { used: {} })).toEqual(whole)
      }),
    )
  })
})
