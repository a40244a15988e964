import { describe, expect, it } from 'vitest'
import { benefit, type CityOver, exclusion, known, PLAN, testAdjudicator } from '../testing/city.ts'
import { type Bill, feeLine, record, sayMove } from '../testing/records.ts'
import type { Explanation } from './explanation.ts'

type Fields = Record<string, unknown>
interface Given {
  readonly over?: Fields
  readonly who?: Fields
  readonly city?: CityOver
  readonly used?: Record<string, number>
  readonly accepted?: readonly string[]
}

function adjudicate(bill: Bill, { over = {}, who = {}, city = {}, used = {}, accepted = [] }: Given = {}): Explanation {
  return testAdjudicator(city).adjudicate(record(bill, over, who), { used, accepted })
}

const codes = ({ warnings }: Explanation): string[] => warnings.map(({ code }) => code)
const inScope = (amount: number): Bill => ({ inScope: amount })
const yuan = (amount: number): number => amount * 100

describe('a claim', () => {
  it('is answered in the format’s keys, in their order', () => {
    const answer = adjudicate({ inScope: 20_000, outOfCatalogue: 1_000 }, { over: { fund_pay_sumamt: 0 } })
    expect(Object.keys(answer)).toEqual([
      'setl_id',
      'status',
      'payableFen',
      'burdenFen',
      'notCoveredFen',
      'benefits',
      'excluded',
      'warnings',
    ])
    expect(answer).toMatchObject({ setl_id: 'S1', status: 'payable', payableFen: yuan(4_000), burdenFen: yuan(21_000) })
    expect(Object.keys(answer.benefits[0]!)).toEqual([
      'code',
      'eligibleFen',
      'deductibleUsedFen',
      'payableFen',
      'reasons',
      'counters',
    ])
    expect(answer.benefits).toMatchObject([
      { code: 'in-scope', eligibleFen: yuan(20_000), deductibleUsedFen: yuan(15_000), payableFen: yuan(4_000) },
      { code: 'out-of-scope', eligibleFen: yuan(1_000), deductibleUsedFen: yuan(1_000), payableFen: 0 },
    ])
    expect(answer.excluded).toEqual([])
    expect(codes(answer)).toEqual(['NO_DETAILS'])
  })

  it('below the deductible is zero, and says how far it still is', () => {
    const answer = adjudicate(inScope(8_200))
    expect(answer).toMatchObject({ status: 'zero', payableFen: 0 })
    expect(answer.benefits[0]!.reasons).toEqual([
      {
        code: 'DEDUCTIBLE',
        clause: 'X1',
        text: '年度免赔额 15,000.00 元，此前累计 0.00 元，本次计入 8,200.00 元，距起付线还差 6,800.00 元',
      },
    ])
  })

  it('is paid its growth over what the year has used', () => {
    const answer = adjudicate(inScope(10_000), { used: { 'in-scope': yuan(15_000) } })
    expect(answer.benefits).toMatchObject([{ deductibleUsedFen: 0, payableFen: yuan(8_000) }])
  })

  it('shows every counter it moved, before and after', () => {
    const bands = [{ upTo: '50000元', rate: '60%' }, { rate: '70%' }]
    const plan = {
      benefits: [
        benefit('in-scope', {
          tiers: { measured: 'above-deductible' as const, apply: 'marginal' as const, bands },
          cap: { amount: '40000元' },
        }),
      ],
      yearCap: { amount: '100000元' },
    }
    const answer = adjudicate(inScope(70_000), { city: { plan }, used: { 'in-scope': yuan(10_000) } })
    const shown = answer.benefits[0]!.counters.map(sayMove)
    expect(shown).toEqual([
      'in-scope eligible: 10000 → 80000',
      'in-scope deductible 15000: 10000 → 15000',
      'in-scope tier: 0 → 65000',
      'in-scope cap 40000: 0 → 40000',
      'yearCap cap 100000: 0 → 40000',
    ])
    expect(answer.payableFen).toBe(yuan(40_000))
  })

  it('takes a deductible pegged to a city parameter by insurance type and plan year, else asks', () => {
    const deductible = { parameter: 'threshold', portion: '50%' }
    const city = { plan: { benefits: [benefit('in-scope', { deductible })] } }
    const of = (insutype: string) => adjudicate(inScope(20_000), { city, who: { insutype } })
    expect(['310', '390'].map((insutype) => of(insutype).payableFen)).toEqual([yuan(9_600), yuan(11_200)])
    expect([of('340').status, codes(of('340'))]).toEqual(['review', ['NO_DETAILS', 'UNKNOWN_PARAMETER']])
  })

  it('filed more than so many years after the discharge is denied', () => {
    const late = (ext: Fields) => adjudicate(inScope(20_000), { over: { enddate: '2026-03-09', ext } })
    expect(late({ filedOn: '2028-03-09' }).status).toBe('payable')
    const answer = late({ filedOn: '2028-03-10' })
    expect([answer.status, answer.excluded[0]?.code]).toEqual(['denied', 'CLAIM_TOO_LATE'])
    expect(adjudicate(inScope(20_000), { over: { setl_time: '2028-03-10 00:00:00' } }).status).toBe('denied')
  })

  it('that no benefit takes is zero, all of it not covered', () => {
    const details = [feeLine(1, inScope(1_000), { med_list_codg: 'X' })]
    const answer = adjudicate(inScope(1_000), { over: { med_type: '41', details } })
    expect(answer).toMatchObject({ status: 'zero', notCoveredFen: yuan(1_000), benefits: [] })
  })

  it('without fee lines is not taken for one without special drugs: where only such lines would be paid, a person is asked', () => {
    const answer = adjudicate(inScope(1_000), { over: { med_type: '41' } })
    expect(answer).toMatchObject({ status: 'review', payableFen: 0, notCoveredFen: yuan(1_000), benefits: [] })
    expect(answer.warnings.map(({ code, field }) => [code, field])).toEqual([
      ['NO_DETAILS', 'details'],
      ['UNDETERMINED', 'drugList'],
    ])
    // Nothing hangs on the lines: the stay is paid on its totals, and a benefit that is out of the question asks for none.
    expect(adjudicate(inScope(20_000)).status).toBe('payable')
    const approved = benefit('drug', { when: { fact: 'drugApproved', operator: 'equal', value: true } })
    const of = (who: Record<string, unknown>) =>
      adjudicate(inScope(1_000), { city: { plan: { benefits: [approved] } }, over: { med_type: '41' }, who }).status
    const approvals = [{ drug: 'D1', indication: 'C34', fromOn: '2026-01-01', toOn: null }]
    expect([of({}), of({ approvals })]).toEqual(['zero', 'review'])
  })

  it('names cap, bonus and pre-existing terms, each with its clause', () => {
    const plan = {
      benefits: [
        benefit('in-scope', {
          cap: { amount: '1000元', clause: 'X2' },
          bonus: [{ enrolledYears: 2, points: '5个百分点', clause: 'X3' }],
          preExisting: { clause: 'X4', deductible: { amount: '10000元' } },
        }),
      ],
      yearCap: { amount: '900元', clause: 'X6' },
    }
    const who = { enrolledYears: 2, healthStatus: 'preExisting' }
    const answer = adjudicate(inScope(20_000), { city: { plan }, who })
    expect(answer.payableFen).toBe(yuan(900))
    expect(answer.benefits[0]!.reasons.map(({ code, clause }) => [code, clause])).toEqual([
      ['DEDUCTIBLE', 'X4'],
      ['TIER', 'X1'],
      ['PRE_EXISTING', 'X4'],
      ['BONUS', 'X3'],
      ['CAP', 'X2'],
      ['YEAR_CAP', 'X6'],
    ])
  })

  it('keeps a sticky status: fell ill while insured, stays healthy-rated', () => {
    const preExisting = { deductible: { amount: '18000元' } }
    const benefits = [benefit('in-scope', { preExisting })]
    const who = { healthStatus: 'preExisting', firstEnrolledHealthStatus: 'healthy' }
    const basis = (status: 'first-enrolled' | 'current') =>
      adjudicate(inScope(20_000), { city: { plan: { benefits, preExistingBasis: { status } } }, who }).payableFen
    expect([basis('first-enrolled'), basis('current')]).toEqual([yuan(4_000), yuan(1_600)])
  })

  it('shares the year cap in the plan’s order', () => {
    const city = { plan: { yearCap: { amount: '5000元' } } }
    const answer = adjudicate({ inScope: 20_000, outOfCatalogue: 20_000 }, { city })
    expect(answer.benefits.map(({ payableFen }) => payableFen)).toEqual([yuan(4_000), yuan(1_000)])
  })
})

describe('cover', () => {
  const dates = { begndate: '2025-12-30', enddate: '2026-01-05', setl_time: '2026-01-06' }
  it.each([
    ['admission', 'denied'],
    ['discharge', 'zero'],
    ['settlement', 'zero'],
  ] as const)('is judged by the plan’s date: %s', (selectBy, status) => {
    expect(adjudicate(inScope(1_000), { over: dates, city: { plan: { selectBy } } }).status).toBe(status)
  })

  it('outside it the whole burden is excluded, with the clause', () => {
    expect(adjudicate(inScope(1_000), { over: dates })).toMatchObject({
      status: 'denied',
      payableFen: 0,
      notCoveredFen: 0,
      excluded: [{ feedetl_sn: null, code: 'OUTSIDE_COVER', clause: 'X5', amountFen: yuan(1_000) }],
    })
  })

  it('ends and begins with the person’s own, both days included', () => {
    const status = (who: Fields) => adjudicate(inScope(1_000), { who }).status
    expect(status({ coverStartOn: '2026-03-01' })).toBe('zero')
    expect(status({ coverStartOn: '2026-03-02' })).toBe('denied')
    expect(status({ coverEndOn: '2026-03-01' })).toBe('zero')
    expect(status({ coverEndOn: '2026-02-28' })).toBe('denied')
    expect(status({ coverStartOn: '2020-01-01', coverEndOn: '2030-01-01' })).toBe('zero')
  })
})

describe('what is not payable', () => {
  it('a claim exclusion denies the whole claim with its code and clause', () => {
    expect(
      adjudicate(inScope(1_000), { over: { ext: { causeCode: 'work-injury', otherCoverPaid: 5 } } }),
    ).toMatchObject({
      status: 'denied',
      excluded: [{ feedetl_sn: null, code: 'WORK_INJURY', clause: 'X9', amountFen: yuan(1_000) }],
    })
  })

  it('a third party’s portion is taken out, half up, and the rest is payable: 50,000 at 70% leaves 15,000', () => {
    const answer = adjudicate(inScope(50_000), { over: { ext: { thirdPartyPortion: '70%' } } })
    expect(answer.burdenFen).toBe(yuan(50_000))
    expect(answer.excluded).toEqual([{ feedetl_sn: null, code: 'THIRD_PARTY', clause: 'X7', amountFen: yuan(35_000) }])
    expect(answer.benefits[0]!.eligibleFen).toBe(yuan(15_000))
    const odd = adjudicate(inScope(0.03), { over: { ext: { thirdPartyPortion: '50%' } } })
    expect(odd.excluded[0]!.amountFen).toBe(2)
  })

  it('other cover takes first, in scope before first pay; the portion is of what is then left', () => {
    const ext = { otherCoverPaid: '6000', thirdPartyPortion: '50%' }
    const answer = adjudicate({ inScope: 5_000, firstPay: 3_000, outOfCatalogue: 2_000 }, { over: { ext } })
    expect(answer.excluded.map(({ code, amountFen }) => [code, amountFen])).toEqual([
      ['OTHER_COVER_PAID', yuan(6_000)],
      ['THIRD_PARTY', yuan(2_000)],
    ])
    expect(answer.benefits).toMatchObject([{ code: 'out-of-scope', eligibleFen: yuan(2_000) }])
  })

  it('other cover takes no more than there is', () => {
    const answer = adjudicate(inScope(100), { over: { ext: { otherCoverPaid: 500 } } })
    expect(answer).toMatchObject({ status: 'zero', excluded: [{ amountFen: yuan(100) }], notCoveredFen: 0 })
  })

  it('a line exclusion takes all four parts of its lines', () => {
    const details = [
      feeLine('1', { inScope: 6_000, firstPay: 400 }),
      feeLine('2', { inScope: 4_000, firstPay: 600, overCap: 30, outOfCatalogue: 70 }, { med_list_codg: 'T1' }),
    ]
    const bill = { inScope: 10_000, firstPay: 1_000, overCap: 30, outOfCatalogue: 70, funds: 5_000 }
    const answer = adjudicate(bill, { over: { details } })
    expect(answer.excluded).toEqual([
      { feedetl_sn: '2', code: 'TONIC', clause: 'X9', amountFen: yuan(2_000 + 600 + 30 + 70) },
    ])
    expect(answer.benefits).toMatchObject([{ code: 'in-scope', eligibleFen: yuan(3_000 + 400) }])
  })
})

describe('review', () => {
  const review = (bill: Bill, given: Given = {}): string[] => {
    const answer = adjudicate(bill, given)
    expect(answer).toMatchObject({ status: 'review', payableFen: 0, benefits: [], excluded: [] })
    expect(answer.notCoveredFen).toBe(answer.burdenFen)
    return codes(answer).filter((code) => code !== 'NO_DETAILS')
  }
  const bill = { inScope: 1_000, funds: 600 }
  const lines = (...over: Fields[]): Fields => ({
    details: over.map((one, at) => feeLine(at + 1, { inScope: 500 }, one)),
  })

  it.each([
    [
      'a total that is not the sum of its parts',
      { medfee_sumamt: '1001', psn_part_amt: '401' },
      ['TOTAL_NOT_SUM_OF_PARTS', 'PARTS_NOT_BURDEN'],
    ],
    ['funds that are not their sum', { hifp_pay: '500' }, ['FUNDS_NOT_SUM']],
    ['funds swapped and doubled', { hifob_pay: '100' }, ['FUNDS_NOT_SUM']],
    ['a burden that is not the rest', { psn_part_amt: '401' }, ['BURDEN_NOT_SUM', 'PARTS_NOT_BURDEN']],
    ['an unknown med_type', { med_type: '9901' }, ['UNKNOWN_MED_TYPE']],
    ['an unknown fund', { setldetail: [{ fund_pay_type: '1', fund_payamt: 600 }] }, ['UNKNOWN_FUND_CODE']],
    ['a foreign city', { insuplc_admdvs: '220100' }, ['FOREIGN_CITY']],
    ['a void record', { vali_flag: '0' }, ['RECORD_VOID']],
    ['lines short of the head', lines({}, { inscp_scp_amt: '499' }), ['LINES_DO_NOT_SUM']],
    ['a line column that does not sum', lines({}, { preselfpay_amt: '1' }), ['LINES_DO_NOT_SUM']],
    ['a negative line', lines({ inscp_scp_amt: '1500' }, { inscp_scp_amt: '-500' }), ['NEGATIVE_LINE']],
    ['negative funds', { fund_pay_sumamt: '-600', hifp_pay: '-600', psn_part_amt: '1600' }, ['NEGATIVE_AMOUNT']],
  ])('%s', (_, over, expected) => {
    expect(review(bill, { over })).toEqual(expected)
  })

  it('oth_pay is one of the funds, whether or not it is our own payout', () => {
    const over = { hifp_pay: '500', oth_pay: '100' }
    const own = adjudicate(bill, { over })
    expect([own.status, own.burdenFen]).toEqual(['zero', yuan(500)])
    const others = adjudicate(bill, { over, city: { program: { ownPayoutField: undefined } as never } })
    expect([others.status, others.burdenFen]).toEqual(['zero', yuan(400)])
    expect(review(bill, { over: { hifp_pay: '600', oth_pay: '100' } })).toEqual(['FUNDS_NOT_SUM'])
    const alone = { hifp_pay: undefined, oth_pay: '100' }
    expect(review(bill, { over: alone, city: { program: { ownPayoutField: undefined } as never } })).toEqual([
      'FUNDS_NOT_SUM',
    ])
  })

  it('more of our own payout than there are funds', () => {
    const over = { hifp_pay: undefined, oth_pay: '700' }
    expect(review(bill, { over })).toContain('FUNDS_NOT_SUM')
  })

  it('a head part that no line states cannot be split', () => {
    const details = [feeLine(1, { inScope: 1_000 }, { preselfpay_amt: undefined, det_item_fee_sumamt: undefined })]
    expect(review({ inScope: 1_000, firstPay: 50 }, { over: { details } })).toEqual(['LINES_DO_NOT_SUM'])
  })

  it('a level or an opening counter that the plan does not have', () => {
    expect(review(bill, { who: { level: 'gold' } })).toEqual(['UNKNOWN_LEVEL'])
    expect(review(bill, { who: { opening: { nothing: 5 } } })).toEqual(['UNKNOWN_COUNTER'])
    const levels = [
      { code: 'a', name: '甲' },
      { code: 'b', name: '乙' },
    ]
    expect(review(bill, { city: { plan: { levels } } })).toEqual(['UNKNOWN_LEVEL'])
  })

  it('a category that no pathway gives, where a rule asks for it', () => {
    const who = { category: 'typo' }
    expect(adjudicate(bill, { who }).status).toBe('zero')
    const when = { fact: 'category', operator: 'equal', value: 'general' } as const
    expect(review(bill, { who, city: { plan: { benefits: [benefit('in-scope', { when })] } } })).toEqual([
      'UNKNOWN_CATEGORY',
    ])
  })

  it('a rule of the plan’s that asks for a person', () => {
    expect(review(bill, { over: { ext: { causeCode: 'accident' } } })).toEqual(['ACCIDENT'])
  })

  it('a portion without a rule that takes it', () => {
    const exclusions = PLAN.exclusions.filter(({ takes }) => takes !== 'third-party-portion')
    const over = { ext: { thirdPartyPortion: '10%' } }
    expect(review(bill, { over, city: { plan: { exclusions } } })).toEqual(['THIRD_PARTY_WITHOUT_RULE'])
  })

  it('denial goes before review: outside cover a broken record is still outside cover, its warnings shown', () => {
    const answer = adjudicate(bill, { over: { begndate: '2025-06-01', psn_part_amt: '1' } })
    expect(answer.status).toBe('denied')
    expect(codes(answer)).toContain('BURDEN_NOT_SUM')
  })
})

describe('an undetermined rule', () => {
  const ordinary = { fact: 'ward', operator: 'equal', value: 'ordinary' } as const
  const asks = (answer: Explanation) => answer.warnings.filter(({ code }) => code === 'UNDETERMINED')

  it('of a benefit that would take money goes to a person, naming rule and fact', () => {
    const plan = { benefits: [benefit('in-scope', { when: ordinary }), benefit('rest')] }
    const answer = adjudicate(inScope(100), { city: { plan } })
    expect(answer.status).toBe('review')
    expect(asks(answer)).toMatchObject([{ field: 'ward', text: expect.stringContaining('责任in-scope') }])
  })

  it('does not matter when an earlier benefit takes the money, or no money is there', () => {
    const plan = { benefits: [benefit('first'), benefit('second', { when: ordinary })] }
    expect(adjudicate(inScope(100), { city: { plan } }).status).toBe('zero')
    const parts = { benefits: [benefit('first', { parts: ['inScopeSelfPay'] }), benefit('second', { when: ordinary })] }
    expect(adjudicate(inScope(100), { city: { plan: parts } }).status).toBe('zero')
    expect(adjudicate({ firstPay: 100 }, { city: { plan: parts } }).status).toBe('review')
  })

  it('of an exclusion goes to a person, unless another denies anyway', () => {
    const open = exclusion('OPEN', { takes: 'claim', when: { fact: 'ward', operator: 'notEqual', value: 'ordinary' } })
    const sure = exclusion('SURE', { takes: 'claim', when: known('causeCode', 'illness') })
    const city = { plan: { exclusions: [open, sure] } }
    expect(asks(adjudicate(inScope(100), { city }))).toMatchObject([{ field: 'ward' }])
    const denied = adjudicate(inScope(100), { city, over: { ext: { causeCode: 'illness' } } })
    expect(denied.excluded).toMatchObject([{ code: 'SURE' }])
  })

  it('of a line goes to a person once, however many lines are alike', () => {
    const when = { fact: 'lineChargeType', operator: 'equal', value: '09' } as const
    const city = { plan: { exclusions: [exclusion('DRUGS', { when })] } }
    const details = [1, 2, 3].map((sn) => feeLine(sn, { inScope: 100 }))
    expect(asks(adjudicate(inScope(300), { city, over: { details } }))).toMatchObject([{ field: 'lineChargeType' }])
    const paid = details.map((line, at) => ({
      ...line,
      ...(at === 0 ? { inscp_scp_amt: 0, det_item_fee_sumamt: 0 } : { med_chrgitm_type: '08' }),
    }))
    expect(adjudicate(inScope(200), { city, over: { details: paid } }).status).toBe('zero')
  })

  it('of a line exclusion does not hold for a head without lines', () => {
    const when = { fact: 'lineChargeType', operator: 'equal', value: '09' } as const
    const city = { plan: { exclusions: [exclusion('DRUGS', { when })] } }
    expect(adjudicate(inScope(300), { city })).toMatchObject({ status: 'zero', warnings: [{ code: 'NO_DETAILS' }] })
  })
})

describe('information that stops nothing', () => {
  it.each([
    ['FUNDS_NOT_BROKEN_DOWN', { hifp_pay: undefined }],
    ['UNKNOWN_HOSPITAL_LEVEL', { hosp_lv: '77' }],
    ['UNKNOWN_AREA', { mdtrtarea_admvs: 'abroad' }],
  ])('%s', (code, over) => {
    const answer = adjudicate({ inScope: 1_000, funds: 600 }, { over })
    expect(answer.status).toBe('zero')
    expect(codes(answer)).toContain(code)
  })

  it.each([
    ['UNKNOWN_HOSPITAL_LEVEL', { hosp_lv: '77' }, known('institutionLevel', 1)],
    ['UNKNOWN_AREA', { mdtrtarea_admvs: 'abroad' }, known('treatedIn', 'outside-mainland')],
  ])('%s asks a person where the plan reads it, even where the rule takes silence for a no', (code, over, when) => {
    const city = { plan: { exclusions: [exclusion('GATE', { takes: 'claim', when })] } }
    const answer = adjudicate(inScope(20_000), { over, city })
    expect(answer).toMatchObject({ status: 'review', payableFen: 0 })
    expect(codes(answer)).toContain(code)
    expect(adjudicate(inScope(20_000), { over, city, accepted: [code] }).status).toBe(
      code === 'UNKNOWN_AREA' ? 'payable' : 'review',
    )
  })

  it('funds given by setldetail are broken down', () => {
    const over = { hifp_pay: undefined, setldetail: [{ fund_pay_type: '310100', fund_payamt: 600 }] }
    expect(codes(adjudicate({ inScope: 1_000, funds: 600 }, { over }))).toEqual(['NO_DETAILS'])
  })
})

describe('what a person has looked at and set aside', () => {
  it.each([
    ['FUNDS_NOT_SUM', { hifp_pay: '500' }],
    ['LINES_DO_NOT_SUM', { details: [feeLine(1, { inScope: 999 })] }],
    ['FOREIGN_CITY', { insuplc_admdvs: '220100' }],
    ['ACCIDENT', { ext: { causeCode: 'accident' } }],
    ['THIRD_PARTY_WITHOUT_RULE', { ext: { thirdPartyPortion: '10%' } }],
  ])('%s no longer stops the claim, and is still shown', (code, over) => {
    const exclusions = PLAN.exclusions.filter(({ takes }) => takes !== 'third-party-portion')
    const given = { over, city: { plan: { exclusions } } }
    expect(adjudicate({ inScope: 1_000, funds: 600 }, given).status).toBe('review')
    const answer = adjudicate({ inScope: 1_000, funds: 600 }, { ...given, accepted: [code] })
    expect(answer).toMatchObject({ status: 'zero', burdenFen: yuan(400), benefits: [{ eligibleFen: yuan(400) }] })
    expect(codes(answer)).toContain(code)
  })

  it('an undetermined rule then does not apply: the next benefit is asked', () => {
    const when = { fact: 'ward', operator: 'equal', value: 'ordinary' } as const
    const plan = { benefits: [benefit('first', { when }), benefit('second')] }
    const answer = adjudicate(inScope(100), { city: { plan }, accepted: ['UNDETERMINED'] })
    expect(answer.benefits.map(({ code }) => code)).toEqual(['second'])
  })

  it.each([
    ['NEGATIVE_LINE', { details: [feeLine(1, { inScope: 1_100 }), feeLine(2, { inScope: -100 })] }],
    ['UNKNOWN_MED_TYPE', { med_type: '9901' }],
    ['RECORD_VOID', { vali_flag: '0' }],
  ])('%s must be mended at its source', (code, over) => {
    expect(adjudicate({ inScope: 1_000 }, { over, accepted: [code] }).status).toBe('review')
  })
})
