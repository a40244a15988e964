/** An invented city for tests: one plan, figures of the documents' worked examples, changed as a test needs. */
import { type City, LISTS, type ListName, type Lists, planFile, programFile } from '@gongbao/program'
import type { z } from 'zod'
import { type Adjudicator, type CityRules, createAdjudicator } from '../create-adjudicator.ts'

export type PlanInput = z.input<typeof planFile>
export type BenefitInput = PlanInput['benefits'][number]
export type ExclusionInput = PlanInput['exclusions'][number]

export const INPATIENT = { fact: 'treatment', operator: 'equal', value: 'inpatient' } as const
export const OUTPATIENT = { fact: 'treatment', operator: 'equal', value: 'outpatient' } as const
const SPECIAL = { fact: 'drugList', operator: 'equal', value: 'special' } as const

export function benefit(code: string, over: Partial<BenefitInput> = {}): BenefitInput {
  return {
    code,
    name: `责任${code}`,
    clause: 'X1',
    parts: ['inScopeSelfPay', 'classBFirstPay', 'overPriceCap', 'outOfCatalogue'],
    when: INPATIENT,
    deductible: { amount: '15000元' },
    tiers: { measured: 'above-deductible', apply: 'marginal', bands: [{ rate: '80%' }] },
    ...over,
  }
}

export function exclusion(code: string, over: Partial<ExclusionInput> = {}): ExclusionInput {
  return { code, name: `规则${code}`, clause: 'X9', takes: 'line', when: INPATIENT, ...over }
}

/** Everyone of the city, by a pathway that gives a category. */
export function pathwayGiving(category: string): PlanInput['eligibility'] {
  return [
    { code: category, name: category, category, when: { fact: 'basicCoverArea', operator: 'equal', value: 'city' } },
  ]
}

/** In scope, then drugs, then what is out of scope, then outpatient; a tonic line is refused; a third party's portion is taken. */
export const PLAN: PlanInput = {
  title: '示例方案',
  product: { name: '示例', filingNo: '示例1号', actuary: { name: '甲', signedOn: '2025-10-01' } },
  selectBy: 'admission',
  window: { from: '2025-11-01', to: '2025-12-31', payWithin: '30分钟' },
  cover: { from: '2026-01-01', to: '2026-12-31', clause: 'X5' },
  basicInsurance: {
    window: { from: '2025-11-01', to: '2025-12-31' },
    cover: { from: '2026-01-01', to: '2026-12-31' },
  },
  claimWithin: '2年',
  refund: { full: 'until-cover-starts' },
  ageOn: '2026-01-01',
  eligibility: [{ code: 'all', name: '所有人', when: { fact: 'basicCoverArea', operator: 'equal', value: 'city' } }],
  price: [{ code: 'flat', name: '统一', amount: '100元' }],
  benefits: [
    benefit('drug', { when: SPECIAL, deductible: { amount: '0元' } }),
    benefit('in-scope', { parts: ['inScopeSelfPay', 'classBFirstPay'] }),
    benefit('out-of-scope', { parts: ['overPriceCap', 'outOfCatalogue'] }),
    benefit('clinic', { when: OUTPATIENT, deductible: { amount: '500元' }, parts: ['inScopeSelfPay'] }),
  ],
  exclusions: [
    exclusion('WORK_INJURY', { takes: 'claim', when: known('causeCode', 'work-injury') }),
    exclusion('THIRD_PARTY', {
      takes: 'third-party-portion',
      clause: 'X7',
      when: { fact: 'thirdPartyPortion', operator: 'greaterThan', value: 0 },
    }),
    exclusion('ACCIDENT', { takes: 'review', when: known('causeCode', 'accident') }),
    exclusion('TONIC', { takes: 'line', when: { fact: 'lineCategory', operator: 'equal', value: 'tonic' } }),
  ],
  fourEyesAbove: '50000元',
  notice: {
    version: 'v1',
    sections: ['一', '二', '三', '四'].map((title) => ({ title, body: '示例' })),
  },
}

/** A condition that is a plain no while the fact is unknown. */
export function known(fact: string, value: string | number | boolean): ExclusionInput['when'] {
  return {
    all: [
      { fact, operator: 'isKnown' },
      { fact, operator: 'equal', value },
    ],
  }
}

const PROGRAM = programFile.parse({
  name: '示例市惠民保',
  nameEn: 'Example',
  slogan: '示例',
  city: {
    name: '示例市',
    nameEn: 'Example',
    divisions: ['1501'],
    province: '15',
    districts: [{ code: '150101', name: '示例区' }],
  },
  enrollWord: '投保',
  documents: [{ id: 'doc', title: '示例' }],
  operator: { name: '示例', licence: '示例', domainRecord: '示例', complaintLine: '000' },
  hotline: { phone: '000', hours: '7×24小时' },
  approvals: {
    draft: ['lead-product'],
    sign: ['actuary'],
    comment: ['bureau-officer'],
    approve: ['lead-finance'],
    publish: ['lead-product'],
  },
  payments: [{ channel: 'wechat', name: '示例' }],
  ownPayoutField: 'oth_pay',
  oneStop: { local: 'insurer', outOfTown: 'prefund' },
})

type Cells = Record<string, string>
const LIST_CELLS: Record<ListName, Cells[]> = {
  institutions: [
    { code: 'H1', name: '甲医院', kind: 'hospital', level: '3', designations: 'inpatient;outpatient', district: '' },
    {
      code: 'P1',
      name: '乙药店',
      kind: 'pharmacy',
      level: '0',
      designations: 'special-drug',
      district: '',
      from: '2026-06-01',
    },
  ],
  drugs: [
    { code: 'D1', name: '特药', list: 'special', indications: 'C34;C50' },
    { code: 'D2', name: '任何病', list: 'special', indications: '' },
    { code: 'D3', name: '下半年', list: 'special', indications: '', from: '2026-07-01' },
  ],
  items: [
    { code: 'T*', name: '滋补', category: 'tonic' },
    { code: 'T9*', name: '非滋补', category: 'plain' },
    { code: 'T99', name: '仍是滋补', category: 'tonic' },
  ],
  'treatment-types': [
    { med_type: '21', treatment: 'inpatient', name: '住院' },
    { med_type: '11', treatment: 'outpatient', name: '门诊' },
    { med_type: '41', treatment: 'pharmacy', name: '药店' },
  ],
  funds: [
    { fund_pay_type: '310100', name: '统筹', pays: 'inScopeSelfPay', beyond: '' },
    { fund_pay_type: '320100', name: '公务员', pays: 'inScopeSelfPay', beyond: 'classBFirstPay' },
    { fund_pay_type: '399999', name: '自费救助', pays: 'outOfCatalogue', beyond: '' },
  ],
  'hospital-levels': [{ hosp_lv: '02', level: '3', name: '三甲' }],
  conditions: [
    { code: 'diabetes', name: '糖尿病及并发症', diagnoses: 'E10;E11;N08.3' },
    { code: 'cancer', name: '恶性肿瘤', diagnoses: 'C' },
    { code: 'later', name: '下半年起', diagnoses: 'I10', from: '2026-07-01' },
  ],
  parameters: [
    { parameter: 'threshold', insutype: '310', year: '2026', amount: '16000元' },
    { parameter: 'threshold', insutype: '310', year: '2025', amount: '15000元' },
    { parameter: 'threshold', insutype: '390', year: '2026', amount: '12000元' },
  ],
}

function lists(): Lists {
  const parsed = Object.entries(LIST_CELLS).map(([name, rows]) => {
    const dated = 'from' in LISTS[name as ListName].shape ? { from: '', to: '' } : {}
    return [name, rows.map((row) => LISTS[name as ListName].parse({ ...dated, ...row }))]
  })
  return Object.fromEntries(parsed) as Lists
}

export interface CityOver {
  readonly plan?: Partial<PlanInput>
  readonly program?: Partial<City['program']>
}

/** The city's only plan has the code '2026'. */
export function testCity({ plan = {}, program = {} }: CityOver = {}): CityRules {
  return {
    program: { ...PROGRAM, ...program },
    plans: new Map([['2026', planFile.parse({ ...PLAN, ...plan })]]),
    lists: lists(),
  }
}

export function testAdjudicator(over: CityOver = {}): Adjudicator {
  return createAdjudicator(testCity(over), '2026')
}
