/** Years that are paid claim by claim: the documents' worked examples, and each key that changes a figure. */
import { describe, expect, it } from 'vitest'
import { type BenefitInput, benefit, type PlanInput, testAdjudicator } from '../testing/city.ts'
import { type Bill, feeLine, sayMove } from '../testing/records.ts'
import { answered, answersTo, type Claim, paid, undoing } from '../testing/years.ts'

const flat = (rate: string, over: Partial<BenefitInput['tiers']> = {}): BenefitInput['tiers'] => ({
  measured: 'above-deductible',
  apply: 'marginal',
  bands: [{ rate }],
  ...over,
})
const inScope = (amount: number): Bill => ({ inScope: amount })
const equal = (fact: string, of: string | number | boolean) => ({ fact, operator: 'equal' as const, value: of })

describe('a shared deductible of 15,000 over 10,000 at 60% and 20,000 at 50%', () => {
  const sharing = (order: 'benefit' | 'line' | 'pro-rata', over: object = {}): Partial<PlanInput> => ({
    sharedDeductibles: [{ code: 'main', name: '共用免赔额', amount: '15000元', order, ...over }],
    benefits: [
      benefit('in-scope', { parts: ['inScopeSelfPay'], deductible: { shared: 'main' }, tiers: flat('60%') }),
      benefit('out-of-scope', { parts: ['outOfCatalogue'], deductible: { shared: 'main' }, tiers: flat('50%') }),
    ],
  })
  const both: Bill = { inScope: 10_000, outOfCatalogue: 20_000 }
  const lines = {
    details: [feeLine('1', { outOfCatalogue: 20_000 }), feeLine('2', { inScope: 10_000 })],
  }

  it.each([
    ['benefit', 7_500],
    ['line', 8_500],
    ['pro-rata', 8_000],
  ] as const)('by %s pays %d', (order, expected) => {
    expect(paid(answersTo(sharing(order), [[both, lines]]))).toEqual([expected])
  })

  it('by line follows the lines, whatever the order of benefits or their position in the record', () => {
    const other = { details: [feeLine('2', { outOfCatalogue: 20_000 }), feeLine('1', { inScope: 10_000 })] }
    expect(paid(answersTo(sharing('line'), [[both, other]]))).toEqual([7_500])
  })

  it('is consumed once a year, by whichever claim comes first, and shows its counter', () => {
    const answers = answersTo(sharing('benefit'), [[{ outOfCatalogue: 20_000 }], [inScope(10_000)]])
    expect(paid(answers)).toEqual([2_500, 6_000])
    const [first] = answered(answers)
    expect(first!.benefits[0]!.counters.map(sayMove)).toContain('main deductible 15000: 0 → 15000')
    expect(first!.benefits[0]!.reasons[0]!.text).toContain('共用免赔额 15,000.00 元')
  })

  it('takes another figure by its variants, and begins anew with each stay', () => {
    const ill = { code: 'ill', name: '既往症', when: equal('ratedAs', 'preExisting'), amount: '20000元' }
    const varied = { ...sharing('benefit', { variants: [ill] }), preExistingBasis: { status: 'current' as const } }
    expect(paid(answersTo(varied, [[both, {}, { healthStatus: 'preExisting' }]]))).toEqual([5_000])
    expect(paid(answersTo(sharing('benefit', { per: 'stay' }), [[both], [both]]))).toEqual([7_500, 7_500])
  })

  it('is pegged to a city parameter as any other', () => {
    const pegged = sharing('benefit', { amount: undefined, parameter: 'threshold', portion: '50%' })
    expect(paid(answersTo(pegged, [[both]]))).toEqual([11_200])
  })
})

describe('variants', () => {
  const notSettled = { code: 'not-settled', name: '未经基本医保结算', when: equal('settledByBasic', false) }
  const plan = (over: object, own: Partial<BenefitInput> = {}): Partial<PlanInput> => ({
    preExistingBasis: { status: 'current' },
    benefits: [benefit('in-scope', { ...own, variants: [{ ...notSettled, ...over }] })],
  })
  const unsettled = { ext: { settledByBasic: false } }

  it('pay a claim that basic insurance has not settled at a lower rate, on the same deductible', () => {
    const claims: Claim[] = [[inScope(20_000), unsettled], [inScope(10_000)], [inScope(10_000), unsettled]]
    expect(paid(answersTo(plan({ tiers: flat('40%') }), claims))).toEqual([2_000, 8_000, 4_000])
  })

  it('give each figure from the first that holds and names it, else a pre-existing condition’s, else the benefit’s own', () => {
    const second = { ...notSettled, code: 'second', deductible: { amount: '5000元' }, tiers: flat('10%') }
    const variants = [{ ...notSettled, tiers: flat('40%') }, second]
    const preExisting = { deductible: { amount: '18000元' }, cap: { amount: '3000元' } }
    const given = {
      preExistingBasis: { status: 'current' as const },
      benefits: [benefit('in-scope', { variants, preExisting })],
    }
    const ill = { healthStatus: 'preExisting' }
    const answers = answersTo(given, [[inScope(20_000), unsettled, ill]])
    expect(paid(answers)).toEqual([3_000])
    const [answer] = answered(answers)
    expect(answer!.benefits[0]!.reasons.map(({ code }) => code)).toEqual([
      'DEDUCTIBLE',
      'TIER',
      'not-settled',
      'second',
      'PRE_EXISTING',
      'CAP',
    ])
  })

  it('may raise or lower the deductible: what is consumed stays consumed', () => {
    const claims: Claim[] = [[inScope(10_000)], [inScope(10_000), unsettled], [inScope(10_000)]]
    expect(paid(answersTo(plan({ deductible: { amount: '18000元' } }), claims))).toEqual([0, 1_600, 8_000])
    expect(paid(answersTo(plan({ deductible: { amount: '5000元' } }), claims))).toEqual([0, 8_000, 4_000])
  })

  it('falls with claim-free years, for as long as the year lasts, without a claim counting by itself', () => {
    const free = (code: string, years: number, amount: string) => ({
      code,
      name: `连续${years}年未理赔`,
      when: { fact: 'claimFreeYears', operator: 'greaterThanInclusive' as const, value: years },
      deductible: { amount },
    })
    const variants = [free('free-2', 2, '9000元'), free('free-1', 1, '12000元')]
    const given = { benefits: [benefit('in-scope', { variants })] }
    expect(testAdjudicator({ plan: given }).byClaim).toBe(false)
    const of = (claimFreeYears: number) => paid(answersTo(given, [[inScope(20_000), {}, { claimFreeYears }]]))
    expect([0, 1, 2, 5].flatMap(of)).toEqual([4_000, 6_400, 8_800, 8_800])
  })

  it('that cannot be decided send the claim to a person when they could change money', () => {
    const filed = { code: 'not-filed', name: '异地未备案', when: equal('outOfTownFiled', false), counted: '70%' }
    const given = { benefits: [benefit('in-scope', { variants: [filed] })] }
    const claims: Claim[] = [
      [inScope(20_000)],
      [inScope(20_000), { ext: { outOfTownFiled: true } }],
      [inScope(1), { med_type: '41' }],
    ]
    expect(paid(answersTo(given, claims))).toEqual([null, 4_000, 0])
  })

  it('count only a portion of what was borne out of town without filing; the rest is not covered', () => {
    const filed = { code: 'not-filed', name: '异地未备案', when: equal('outOfTownFiled', false), counted: '70%' }
    const given = { benefits: [benefit('in-scope', { variants: [filed] })] }
    const [answer] = answered(answersTo(given, [[inScope(50_000), { ext: { outOfTownFiled: false } }]]))
    expect(answer).toMatchObject({ payableFen: 1_600_000, burdenFen: 5_000_000, notCoveredFen: 1_500_000 })
    expect(answer!.benefits[0]).toMatchObject({ eligibleFen: 3_500_000, deductibleUsedFen: 1_500_000 })
    expect(answer!.benefits[0]!.reasons.at(-1)).toMatchObject({
      code: 'COUNTED',
      text: '按 70% 计入，不计入的为 15,000.00 元',
    })
  })
})

it('an insurance type that changes within the year changes the deductible, not what was consumed; a reversal leaves no trace', () => {
  const given = { benefits: [benefit('in-scope', { deductible: { parameter: 'threshold' } })] }
  const employee = { insutype: '310' }
  // 12,000 as a resident, 16,000 as an employee.
  const claims: Claim[] = [
    [inScope(20_000), { insutype: '390' }],
    [inScope(14_000), employee],
  ]
  expect(paid(answersTo(given, claims))).toEqual([6_400, 8_000])
  const answers = paid(answersTo(given, [...claims, undoing(claims[0]!, 'S1')]))
  expect(answers).toEqual([6_400, 8_000, -14_400])
  expect(paid(answersTo(given, [claims[1]!]))).toEqual([0])
})

it('what bands would pay above what was borne is not saved up for later claims', () => {
  const bands = [{ upTo: '1000元', rate: '10%' }, { rate: '100%' }]
  const on = (causeCode: string, rate: string) => ({
    code: causeCode,
    name: causeCode,
    when: equal('causeCode', causeCode),
    tiers: flat(rate),
  })
  const own: Partial<BenefitInput> = { deductible: { amount: '0元' }, tiers: flat('', { apply: 'whole', bands }) }
  const given = {
    benefits: [benefit('in-scope', { ...own, variants: [on('illness', '100%'), on('public-health', '10%')] })],
  }
  const of = (amount: number, causeCode: string): Claim => [inScope(amount), { ext: { causeCode } }]
  // Whole bands reached by one yuan would owe 901 more; one was borne.
  const claims = [of(1_000, 'illness'), of(1, 'third-party'), of(500, 'public-health')]
  expect(paid(answersTo(given, claims))).toEqual([1_000, 1, 50])
  const byClaim = { ...given, rounding: { to: 'fen', way: 'half-up', on: 'claim' } } as const
  expect(paid(answersTo(byClaim, claims))).toEqual([1_000, 1, 50])
})

describe('by stay', () => {
  const interim = (stay: string) => ({ mdtrt_id: stay })

  it('a deductible begins anew with each stay; interim settlements of one stay share it', () => {
    const given = { benefits: [benefit('in-scope', { deductible: { amount: '1000元', per: 'stay' } })] }
    const claims: Claim[] = [
      [inScope(600), interim('A')],
      [inScope(600), interim('A')],
      [inScope(600), interim('B')],
    ]
    expect(paid(answersTo(given, claims))).toEqual([0, 160, 0])
    const nameless = claims.map(([bill]): Claim => [bill, { mdtrt_id: null }])
    expect(paid(answersTo(given, nameless))).toEqual([0, 0, 0])
  })

  it('bands are measured anew, the deductible still by year', () => {
    const bands = [{ upTo: '10000元', rate: '50%' }, { rate: '100%' }]
    const by = (per: 'stay' | 'year') => ({ benefits: [benefit('in-scope', { tiers: flat('', { bands, per }) })] })
    const claims: Claim[] = [[inScope(25_000)], [inScope(20_000)]]
    expect(paid(answersTo(by('stay'), claims))).toEqual([5_000, 15_000])
    expect(paid(answersTo(by('year'), claims))).toEqual([5_000, 20_000])
    const split: Claim[] = [
      [inScope(25_000), interim('A')],
      [inScope(20_000), interim('A')],
    ]
    expect(paid(answersTo(by('stay'), split))).toEqual([5_000, 20_000])
  })
})

describe('rounding', () => {
  const given = (rounding: PlanInput['rounding']) => ({
    rounding,
    benefits: [benefit('in-scope', { deductible: { amount: '0元' }, tiers: flat('65%') })],
  })
  const claims: Claim[] = [[inScope(10.1)], [inScope(10.1)], [inScope(10.1)]]

  it('of the year’s total pays its growth, of each claim every claim for itself', () => {
    // 6.565 a claim, 19.695 a year.
    expect(paid(answersTo(given({ to: 'fen', way: 'half-up', on: 'year' }), claims))).toEqual([6.57, 6.56, 6.57])
    expect(paid(answersTo(given({ to: 'fen', way: 'half-up', on: 'claim' }), claims))).toEqual([6.57, 6.57, 6.57])
    expect(paid(answersTo(given({ to: 'yuan', way: 'down', on: 'year' }), claims))).toEqual([6, 7, 6])
    expect(paid(answersTo(given({ to: 'yuan', way: 'down', on: 'claim' }), claims))).toEqual([6, 6, 6])
    expect(paid(answersTo(given({ to: 'jiao', way: 'up', on: 'claim' }), claims))).toEqual([6.6, 6.6, 6.6])
  })

  it('up to whole yuan never pays above what was borne', () => {
    expect(paid(answersTo(given({ to: 'yuan', way: 'up', on: 'claim' }), [[inScope(0.4)], [inScope(0.4)]]))).toEqual([
      0.4, 0.4,
    ])
  })
})
