/** What real programs vary on (domain.md) that no other test shows, each by a small plan in the words of the language. */
import { type PersonFacts, personFacts, priceBasket } from '@gongbao/program'
import { describe, expect, it } from 'vitest'
import {
  type BenefitInput,
  benefit,
  exclusion,
  INPATIENT,
  type PlanInput,
  pathwayGiving,
  testAdjudicator,
} from '../testing/city.ts'
import { type Bill, feeLine } from '../testing/records.ts'
import { answered, answersTo, type Claim, paid } from '../testing/years.ts'

const equal = (fact: string, value: string | number | boolean) => ({ fact, operator: 'equal' as const, value })
const atLeast = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive' as const, value })
const flat = (rate: string): BenefitInput['tiers'] => ({ measured: 'burden', apply: 'marginal', bands: [{ rate }] })
/** No deductible, everything paid. */
const all = (code: string, over: Partial<BenefitInput> = {}): BenefitInput =>
  benefit(code, { deductible: { amount: '0元' }, tiers: flat('100%'), ...over })
const inScope = (amount: number): Bill => ({ inScope: amount })
/** The benefit that takes each claim, or null. */
const takenBy = (plan: Partial<PlanInput>, claims: readonly Claim[]): (string | null)[] =>
  answered(answersTo(plan, claims)).map(({ benefits }) => benefits[0]?.code ?? null)

describe('plan levels', () => {
  const levels = [
    { code: 'basic', name: '基础版' },
    { code: 'plus', name: '升级版' },
  ]
  const plan: Partial<PlanInput> = {
    levels,
    price: [
      { code: 'plus', name: '升级版', when: equal('level', 'plus'), amount: '168元' },
      { code: 'basic', name: '基础版', amount: '69元' },
    ],
    benefits: [
      all('in-scope', {
        variants: [{ code: 'plus', name: '升级版', when: equal('level', 'plus'), tiers: flat('80%') }],
        tiers: flat('60%'),
      }),
      all('outpatient', { when: { all: [equal('treatment', 'outpatient'), equal('level', 'plus')] } }),
    ],
  }

  it('have their own price, rates and benefits', () => {
    const parsed = testAdjudicator({ plan }).plan
    const priceOf = (level: string) => {
      const facts = personFacts(parsed, { level }) as PersonFacts
      return priceBasket(parsed, [{ who: 'one', facts }]).totalFen
    }
    expect([priceOf('basic'), priceOf('plus')]).toEqual([6_900, 16_800])
    const both = (bill: Claim[0], over: Claim[1]): Claim[] => ['basic', 'plus'].map((level) => [bill, over, { level }])
    expect(both(inScope(100), {}).flatMap((claim) => paid(answersTo(plan, [claim])))).toEqual([60, 80])
    expect(both(inScope(100), { med_type: '11' }).flatMap((claim) => paid(answersTo(plan, [claim])))).toEqual([0, 100])
  })
})

it('a category of people gets only some benefits', () => {
  const general = { fact: 'category', operator: 'notEqual' as const, value: 'drugs-only' }
  const benefits = [
    all('drug', { when: equal('drugList', 'special') }),
    all('in-scope', { when: { all: [INPATIENT, general] } }),
  ]
  const plan = { eligibility: pathwayGiving('drugs-only'), benefits }
  const lines = [feeLine('1', inScope(100), { med_list_codg: 'D2' }), feeLine('2', inScope(50), { med_list_codg: 'X' })]
  const of = (category: string): Claim => [inScope(150), { details: lines }, { category }]
  expect(paid(answersTo(plan, [of('general')]))).toEqual([150])
  expect(paid(answersTo(plan, [of('drugs-only')]))).toEqual([100])
})

describe('institution gates', () => {
  it('differ by benefit: level, ward, designated pharmacy', () => {
    const pharmacy = { fact: 'institutionDesignations', operator: 'contains' as const, value: 'special-drug' }
    const benefits = [
      all('third-level', { when: { all: [INPATIENT, atLeast('institutionLevel', 3), equal('ward', 'ordinary')] } }),
      all('any-level', { when: { all: [INPATIENT, equal('ward', 'ordinary')] } }),
      all('pharmacy', { when: { all: [equal('treatment', 'pharmacy'), pharmacy] } }),
    ]
    const june = { begndate: '2026-06-01', enddate: '2026-06-05', setl_time: '2026-06-05 10:00:00' }
    const stay = (hosp_lv: string | null, fixmedins_code: string, ward: string): Claim => [
      inScope(10),
      { ...june, hosp_lv, fixmedins_code, ext: { ward } },
    ]
    const bought = (fixmedins_code: string, begndate: string): Claim => [
      inScope(10),
      { med_type: '41', fixmedins_code, begndate, enddate: begndate, setl_time: `${begndate} 10:00:00` },
    ]
    // H1 is of the third level by the city's list; P1 is designated from June on.
    expect(
      takenBy({ benefits }, [stay(null, 'H1', 'ordinary'), stay(null, 'P1', 'ordinary'), stay('02', 'P1', 'ordinary')]),
    ).toEqual(['third-level', 'any-level', 'third-level'])
    expect(takenBy({ benefits }, [stay(null, 'H1', 'special')])).toEqual([null])
    expect(
      takenBy({ benefits }, [bought('P1', '2026-05-31'), bought('P1', '2026-06-01'), bought('H1', '2026-06-01')]),
    ).toEqual([null, 'pharmacy', null])
  })

  it('and basic insurance must have settled first, where the plan says so', () => {
    const benefits = [all('in-scope', { when: { all: [INPATIENT, equal('settledByBasic', true)] } })]
    expect(takenBy({ benefits }, [[inScope(10)], [inScope(10), { ext: { settledByBasic: false } }]])).toEqual([
      'in-scope',
      null,
    ])
  })
})

it('a drug is paid while it stands on the list, for its indication, and for no more days than may be prescribed', () => {
  const long = {
    all: [
      { fact: 'linePrescriptionDays', operator: 'isKnown' as const },
      { fact: 'linePrescriptionDays', operator: 'greaterThan' as const, value: 31 },
    ],
  }
  const plan = {
    benefits: [all('drug', { when: { all: [equal('drugList', 'special'), equal('drugIndicated', true)] } })],
    exclusions: [exclusion('TOO_LONG', { when: long })],
  }
  const of = (code: string, on: string, over: object = {}, diagnosis = 'C34.1'): Claim => [
    inScope(10),
    {
      begndate: on,
      enddate: on,
      setl_time: `${on} 10:00:00`,
      details: [feeLine('1', inScope(10), { med_list_codg: code, fee_ocur_time: on, ...over })],
      diseinfo: [{ diag_code: diagnosis, maindiag_flag: '1' }],
    },
  ]
  expect(paid(answersTo(plan, [of('D3', '2026-06-30'), of('D3', '2026-07-01')]))).toEqual([0, 10])
  expect(paid(answersTo(plan, [of('D1', '2026-03-01'), of('D1', '2026-03-02', {}, 'I10')]))).toEqual([10, 0])
  const [month, quarter] = answered(
    answersTo(plan, [of('D1', '2026-03-01', { prd_days: 30 }), of('D1', '2026-03-02', { prd_days: 90 })]),
  )
  expect(month!.payableFen).toBe(1_000)
  expect(quarter!.excluded).toMatchObject([{ feedetl_sn: '1', code: 'TOO_LONG', amountFen: 1_000 }])
})

it.each([
  ['admission', ['denied', 'payable', 'payable']],
  ['discharge', ['payable', 'payable', 'denied']],
  ['settlement', ['payable', 'denied', 'denied']],
] as const)('the plan year is that of the %s', (selectBy, expected) => {
  const stay = (begndate: string, enddate: string, settled: string): Claim => [
    inScope(10),
    { begndate, enddate, setl_time: `${settled} 10:00:00` },
  ]
  const claims = [
    stay('2025-12-20', '2026-01-02', '2026-01-03'),
    stay('2026-12-20', '2026-12-31', '2027-01-03'),
    stay('2026-12-20', '2027-01-02', '2027-01-03'),
  ]
  expect(answered(answersTo({ selectBy, benefits: [all('in-scope')] }, claims)).map(({ status }) => status)).toEqual(
    expected,
  )
})

it('a rate turns on the burden, health, settlement by basic insurance, and years', () => {
  const tiers = (low: string, high: string): BenefitInput['tiers'] => ({
    measured: 'above-deductible',
    apply: 'marginal',
    bands: [{ upTo: '1000元', rate: low }, { rate: high }],
  })
  const unsettledAnd = (name: string, when: BenefitInput['when'], low: string, high: string) => ({
    code: name,
    name,
    when: { all: [equal('settledByBasic', false), when] } as BenefitInput['when'],
    tiers: tiers(low, high),
  })
  const plan: Partial<PlanInput> = {
    preExistingBasis: { status: 'current' },
    benefits: [
      benefit('in-scope', {
        deductible: { amount: '0元' },
        tiers: tiers('60%', '70%'),
        variants: [
          unsettledAnd('unsettled-ill', equal('ratedAs', 'preExisting'), '10%', '20%'),
          unsettledAnd('unsettled', equal('ratedAs', 'healthy'), '30%', '40%'),
        ],
        preExisting: { tiers: tiers('20%', '30%') },
        bonus: [{ enrolledYears: 3, points: '5个百分点' }],
      }),
    ],
  }
  const pays = (settledByBasic: boolean, healthStatus: string, enrolledYears: number) =>
    paid(answersTo(plan, [[inScope(2_000), { ext: { settledByBasic } }, { healthStatus, enrolledYears }]]))[0]
  expect([1, 3].map((years) => pays(true, 'healthy', years))).toEqual([1_300, 1_400])
  expect([1, 3].map((years) => pays(true, 'preExisting', years))).toEqual([500, 600])
  expect([1, 3].map((years) => pays(false, 'healthy', years))).toEqual([700, 800])
  expect([1, 3].map((years) => pays(false, 'preExisting', years))).toEqual([300, 400])
})
