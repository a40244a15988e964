import { describe, expect, it } from 'vitest'
import { planHash } from '../load/canonical.ts'
import { renewCases } from '../load/renew-cases.ts'
import { renewPlanText } from '../load/renew-plan.ts'
import { type Edits, exampleCity, textOf } from '../testing/city-folder.ts'
import { codes, said } from '../testing/said.ts'
import { checkCity } from './check-city.ts'

const PLAN = 'plans/2026.yaml'
const must = { 'clauses.yaml': ['force: in-principle, text: 自付', 'force: must, text: 自付'] } satisfies Edits

/** Each edit of the plan and the one finding it must bring. */
const PLAN_EDITS: readonly (readonly [string, string, string, string])[] = [
  [
    'rates that fall',
    'rate: 80% }\n      ill',
    'rate: 65% }\n      ill',
    'warning TIERS_FALL benefits[1].tiers.bands[2].rate',
  ],
  ['bands out of order', 'upTo: 20万元', 'upTo: 4万元', 'error BANDS_DESCEND benefits[1].tiers.bands[1]'],
  ['an open band in the middle', 'upTo: 20万元, ', '', 'error BAND_OPEN benefits[1].tiers.bands[1]'],
  [
    'a closed last band',
    '- { rate: 80% }',
    '- { upTo: 30万元, rate: 80% }',
    'error LAST_BAND_CLOSED benefits[1].tiers.bands[2]',
  ],
  [
    'whole rates that fall',
    'apply: marginal\n      bands:\n        - { upTo: 50000元, rate: 60% }',
    'apply: whole\n      bands:\n        - { upTo: 50000元, rate: 75% }',
    'error WHOLE_TIERS_FALL benefits[1].tiers.bands[1].rate',
  ],
  [
    'pre-existing conditions as of nobody knows when',
    'preExistingBasis: { status: first-enrolled, illustrative: true }\n',
    '',
    'error NO_PRE_EXISTING_BASIS benefits[1].preExisting',
  ],
  [
    'pre-existing terms that replace nothing',
    'preExisting: { tiers: { measured: above-deductible, apply: marginal, bands: [{ rate: 30% }], illustrative: true } }',
    'preExisting: { illustrative: true }',
    'error PRE_EXISTING_EMPTY benefits[1].preExisting',
  ],
  [
    'a deductible pegged to a parameter nobody gives',
    'deductible: { amount: 15000元, ',
    'deductible: { parameter: threshold, ',
    'error UNKNOWN_PARAMETER benefits[1].deductible.parameter',
  ],
  [
    'pre-existing rates above the others',
    'bands: [{ rate: 30% }]',
    'bands: [{ upTo: 10万元, rate: 30% }, { rate: 85% }]',
    'warning PRE_EXISTING_BETTER benefits[1].preExisting.tiers',
  ],
  [
    'a pre-existing deductible below the other',
    'preExisting: { tiers:',
    'preExisting: { deductible: { amount: 14000元, illustrative: true }, tiers:',
    'warning PRE_EXISTING_BETTER benefits[1].preExisting.deductible',
  ],
  [
    'an actuary who signs after the window opened',
    'signedOn: 2025-10-01',
    'signedOn: 2025-11-02',
    'warning SIGNED_AFTER_WINDOW_OPENS product.actuary.signedOn',
  ],
  ['bonus steps out of order', 'enrolledYears: 4', 'enrolledYears: 2', 'error BONUS_FALLS benefits[1].bonus[1]'],
  ['rates of nothing', 'bands: [{ rate: 60% }]', 'bands: [{ rate: 0% }]', 'error RATE_ZERO benefits[0].tiers'],
  [
    'pre-existing rates of nothing, though the healthy are paid',
    'bands: [{ rate: 30% }]',
    'bands: [{ rate: 0% }]',
    'error RATE_ZERO benefits[1].preExisting.tiers',
  ],
  ['a cap of nothing', 'amount: 100万元', 'amount: 0元', 'error CAP_ZERO benefits[0].cap'],
  ['a cap below the deductible', 'amount: 100万元', 'amount: 9000元', 'warning CAP_BELOW_DEDUCTIBLE benefits[0].cap'],
  [
    'a window inside the cover',
    'to: 2025-12-31, payWithin',
    'to: 2026-01-31, payWithin',
    'error WINDOW_AFTER_COVER window',
  ],
  [
    'a window that ends before it starts',
    'window: { from: 2025-11-01, to: 2025-12-31, pay',
    'window: { from: 2025-11-01, to: 2025-10-31, pay',
    'error DATES_REVERSED window',
  ],
  [
    'a cover of another year',
    'cover: { from: 2026-01-01, to: 2026-12-31 }\nbasic',
    'cover: { from: 2027-01-01, to: 2027-12-31 }\nbasic',
    'error PLAN_YEAR cover',
  ],
  ['an age date far away', 'ageOn: 2026-01-01', 'ageOn: 2020-01-01', 'warning AGE_DATE ageOn'],
  [
    'a price for not everyone',
    '  - code: others\n    name: 其他人员',
    "  - code: others\n    name: 其他人员\n    when: { fact: insutype, operator: equal, value: '390' }",
    'error NO_CATCH_ALL price[2]',
  ],
  ['a code that stands twice', 'code: student\n', 'code: newborn\n', 'error DOUBLE_CODE eligibility[2].code'],
  [
    'a pathway that contradicts itself',
    'fact: studiesHere, operator: equal, value: true',
    'fact: basicCoverArea, operator: equal, value: city',
    'error NEVER_HOLDS eligibility[2]',
  ],
  [
    'a pathway that reads the category it gives',
    'fact: studiesHere, operator: equal, value: true',
    'fact: category, operator: equal, value: general',
    'error CATEGORY_IN_ELIGIBILITY eligibility[2].when.all[1].fact',
  ],
  [
    'a category no pathway gives',
    'fact: treatment, operator: equal, value: inpatient',
    'fact: category, operator: equal, value: poor',
    'error NOT_IN_LIST benefits[1].when.value',
  ],
  ['a treatment no list knows', 'value: inpatient', 'value: inpatiant', 'error NOT_IN_LIST benefits[1].when.value'],
  [
    'a drug list no list knows',
    'operator: equal, value: special',
    'operator: in, value: [special, rare]',
    'error NOT_IN_LIST benefits[0].when.value',
  ],
  [
    'a figure from nowhere',
    'amount: 99元\n    illustrative: true',
    'amount: 99元',
    'warning FIGURE_WITHOUT_SOURCE price[2]',
  ],
  [
    'a filing number that only holds a place',
    'filingNo: 示例备案〔2025〕1号',
    'filingNo: 待备案',
    'error PLACEHOLDER product.filingNo',
  ],
  ['a clause that does not exist', 'clause: X3', 'clause: X33', 'error UNKNOWN_CLAUSE basicInsurance.clause'],
  [
    'a rule that takes everything before another',
    '    when: { fact: insutype, operator: equal, value: "310" }\n',
    '',
    'error UNREACHABLE price[2]',
  ],
]

describe('a plan', () => {
  it.each(PLAN_EDITS)('with %s', (_name, find, replace, finding) => {
    expect(codes({ [PLAN]: [find, replace] })).toContain(finding)
  })

  it.each<[string, string, string, string]>([
    ['bands that share an age', 'lessThanInclusive', 'greaterThanInclusive', 'error AGES_OVERLAP price[2].when'],
    ['bands that leave one age out', 'lessThan', 'greaterThan', 'warning AGE_GAP price[2].when'],
    ['bands that meet', 'lessThan', 'greaterThanInclusive', ''],
  ])('with %s', (_name, below, above, finding) => {
    const bands = [
      `  - { code: young, name: 青少年, when: { fact: age, operator: ${below}, value: 18 }, amount: 59元, illustrative: true }`,
      '  - code: middle\n    name: 中青年\n    amount: 69元\n    illustrative: true\n    when:\n      all:',
      `        - { fact: age, operator: ${above}, value: 18 }\n        - { fact: age, operator: lessThan, value: 40 }`,
    ].join('\n')
    const found = codes({ [PLAN]: ['  - code: employee\n', `${bands}\n  - code: employee\n`] })
    expect(found.filter((code) => code.includes('AGE'))).toEqual(finding ? [finding] : [])
  })

  it('compares ages only of rules alike in all else, and lets one band stand inside another', () => {
    const rule = (code: string, more: string) =>
      `  - { code: ${code}, name: ${code}, amount: 59元, illustrative: true, when: ${more} }\n`
    const age = (operator: string, value: number) => `{ fact: age, operator: ${operator}, value: ${value} }`
    const other = '{ fact: insutype, operator: equal, value: "390" }'
    const found = (rules: string) =>
      codes({ [PLAN]: ['  - code: employee\n', `${rules}  - code: employee\n`] }).filter((code) =>
        /AGE|UNREACH/.test(code),
      )
    expect(found(rule('a', age('lessThan', 18)) + rule('b', age('lessThan', 60)))).toEqual([])
    expect(
      found(rule('a', age('lessThan', 18)) + rule('b', `{ all: [${age('greaterThanInclusive', 10)}, ${other}] }`)),
    ).toEqual([])
    const both = [
      `{ all: [${age('lessThan', 18)}, ${other}] }`,
      `{ all: [${other}, ${age('in', 0).replace('value: 0', 'value: [17, 18]')}] }`,
    ]
    expect(found(rule('a', both[0]!) + rule('b', both[1]!))).toEqual(['error AGES_OVERLAP price[2].when'])
  })

  it('shuts nobody out between two ages', () => {
    const only = (ages: string) =>
      codes({
        [PLAN]: [
          '        - { fact: basicCoverStatus, operator: in, value: [active, waiting] }\n',
          `        - { fact: basicCoverStatus, operator: in, value: [active, waiting] }\n${ages}`,
        ],
      })
    const young = '        - { fact: age, operator: lessThan, value: 60 }\n'
    const old = (from: number) =>
      `  - code: old\n    name: 老人\n    when:\n      all:\n        - { fact: basicCoverArea, operator: equal, value: city }\n        - { fact: basicCoverStatus, operator: in, value: [active, waiting] }\n        - { fact: age, operator: greaterThan, value: ${from} }\n`
    expect(only(young + old(64))).toContain('error AGE_SHUT_OUT eligibility[2].when')
    expect(only(young + old(59)).filter((code) => code.includes('SHUT'))).toEqual([])
    expect(only(young).filter((code) => code.includes('SHUT'))).toEqual([])
  })

  it.each<[string, string, string]>([
    [
      'a pathway that an earlier one always takes',
      '{ fact: bornThisPlanYear, operator: equal, value: true }\n    outsideWindow: { coverFrom: birth }',
      'error UNREACHABLE eligibility[2]',
    ],
    [
      'a pathway that holds only outside the window and is not open there',
      '{ fact: daysAfterWindow, operator: greaterThan, value: 3 }',
      'error UNREACHABLE eligibility[2]',
    ],
    [
      'a pathway open outside the window that holds only inside',
      '{ all: [{ fact: daysAfterWindow, operator: equal, value: 0 }, { fact: sex, operator: equal, value: male }] }\n    outsideWindow: { coverFrom: next-day }',
      'warning NEVER_OUTSIDE eligibility[2].outsideWindow',
    ],
    [
      'cover backdated all year round',
      '{ fact: insuredLastYear, operator: equal, value: true }\n    outsideWindow: { coverFrom: plan-start }',
      'warning BACKDATED_WITHOUT_END eligibility[2].outsideWindow.coverFrom',
    ],
  ])('with %s', (_name, when, finding) => {
    const rule = `  - code: late\n    name: 迟到\n    when: ${when}\n  - code: student\n`
    const found = codes({ [PLAN]: ['  - code: student\n', rule] })
    expect(found.filter((code) => !code.includes('WITHOUT_CASE'))).toEqual([finding])
  })

  it('may have a pathway that is passed only when an earlier one cannot be decided, and one for the grace', () => {
    const late = (when: string) =>
      codes({
        [PLAN]: ['  - code: student\n', `  - code: late\n    name: 迟到\n    when: ${when}\n  - code: student\n`],
      })
    const grace =
      '{ all: [{ fact: insuredLastYear, operator: equal, value: true }, { fact: daysAfterWindow, operator: lessThanInclusive, value: 30 }] }\n    outsideWindow: { coverFrom: plan-start }'
    expect(late(grace)).toEqual(['warning PATHWAY_WITHOUT_CASE eligibility[2].code'])
    const anySex = (value: string) => `{ fact: sex, operator: ${value}, value: male }`
    const first = `  - code: sexed\n    name: 已知性别\n    when: { any: [${anySex('equal')}, ${anySex('notEqual')}] }\n  - code: newborn\n`
    const found = codes({ [PLAN]: ['  - code: newborn\n', first] })
    expect(found.filter((code) => code.includes('UNREACHABLE'))).toEqual([])
  })

  it('whose rates fall is an error where the clause says must, with the clause', () => {
    const edits: Edits = { ...must, [PLAN]: ['rate: 80% }\n      ill', 'rate: 65% }\n      ill'] }
    expect(said(edits)).toMatchObject([{ level: 'error', code: 'TIERS_FALL', clause: 'X2' }])
  })

  it('whose rates are nothing for a pre-existing condition is told of the exclusion that says so', () => {
    const [found] = said({ [PLAN]: ['bands: [{ rate: 30% }]', 'bands: [{ rate: 0% }]'] })
    expect(found!.zh).not.toContain('永远不赔')
    expect(found!.mend.zh).toContain('takes: line，when: { fact: ratedAs, operator: equal, value: preExisting }')
  })

  it('may differ from basic insurance where the clause explores, with a warning', () => {
    const edits: Edits = {
      [PLAN]: ['window: { from: 2025-11-01, to: 2025-12-31 }', 'window: { from: 2025-09-01, to: 2025-12-31 }'],
    }
    expect(said(edits)).toMatchObject([{ level: 'warning', code: 'NOT_ALIGNED', clause: 'X3' }])
  })

  it('may not share window or cover with another plan', () => {
    const found = codes({ 'plans/other.yaml': textOf(PLAN) })
    expect(found).toContain('error WINDOWS_OVERLAP window')
    expect(found).toContain('error COVER_OVERLAPS cover')
  })

  it('may be extended, within limits, and keeps its hash: the terms are the same', () => {
    const extended: Edits = {
      [PLAN]: [
        'payWithin: 30分钟 }',
        'payWithin: 30分钟, extensions: [{ to: 2026-01-15, reason: 故障, approvedBy: 甲, on: 2025-12-30, coverFrom: next-day }] }',
      ],
    }
    expect(codes(extended)).toEqual([])
    const [plain, longer] = [exampleCity(), exampleCity(extended)]
    expect(planHash(longer.plans.get('2026')!)).toBe(planHash(plain.plans.get('2026')!))
    expect(longer.hash).not.toBe(plain.hash)
    const later = textOf(PLAN)
      .replaceAll('2026-', '2027-')
      .replaceAll('2025-11-01', '2026-01-10')
      .replaceAll('2025-12-31', '2026-12-31')
    expect(codes({ ...extended, 'plans/2027.yaml': later })).toContain('error WINDOWS_OVERLAP window')
    expect(codes({ 'plans/2027.yaml': later })).not.toContain('error WINDOWS_OVERLAP window')
  })

  it('leaves no gap after the year before', () => {
    const later = textOf(PLAN)
      .replaceAll('2026-', '2028-')
      .replaceAll('2025-11-01', '2027-11-01')
      .replaceAll('2025-12-31', '2027-12-31')
    const found = codes({ 'plans/2028.yaml': later })
    expect(found).toContain('warning COVER_GAP cover')
    expect(found).toContain('error PLAN_WITHOUT_CYCLE cover')
  })

  it('warns when a year selects records by another date than the year before', () => {
    const later = textOf(PLAN)
      .replace('selectBy: discharge', 'selectBy: admission')
      .replaceAll('2026-', '2027-')
      .replaceAll('2025-1', '2026-1')
    expect(codes({ 'plans/2027.yaml': later })).toContain('warning SELECT_BY_CHANGES selectBy')
    const same = later.replace('selectBy: admission', 'selectBy: discharge')
    expect(codes({ 'plans/2027.yaml': same })).not.toContain('warning SELECT_BY_CHANGES selectBy')
  })

  it('finds a city parameter’s figure for the year, and for every insurance type', () => {
    const pegged = { [PLAN]: ['deductible: { amount: 15000元, ', 'deductible: { parameter: threshold, '] } as Edits
    const given = (...rows: string[]) =>
      codes({ ...pegged, 'lists/parameters.csv': ['parameter,insutype,year,amount', ...rows].join('\n') })
    const at = 'benefits[1].deductible.parameter'
    // Whose insurance type changes within the year changes the deductible.
    const changes = 'note ORDER_MATTERS benefits[1].deductible'
    expect(given('threshold,,2025,15000元')).toEqual([`error PARAMETER_WITHOUT_YEAR ${at}`, changes])
    expect(given('threshold,310,2026,16000元')).toEqual([`warning PARAMETER_BY_TYPE_ONLY ${at}`, changes])
    expect(given('threshold,,2026,16000元', 'threshold,390,2026,12000元')).toEqual([changes])
    expect(given('threshold,,2026,16000元', 'threshold,,2026,12000元')).toEqual(['error DOUBLE_ENTRY [1]', changes])
  })

  it('states a deductible in one way', () => {
    const both = {
      [PLAN]: ['deductible: { amount: 15000元, ', 'deductible: { amount: 15000元, parameter: x, '],
    } as Edits
    const portion = {
      [PLAN]: ['deductible: { amount: 15000元, ', 'deductible: { amount: 15000元, portion: 50%, '],
    } as Edits
    expect([both, portion].flatMap(codes)).toEqual(Array(2).fill('error WRONG_VALUE benefits[1].deductible'))
  })

  it('must show each rule by a case: benefits and exclusions by what comes out, people by what decides', () => {
    const without = (find: string, replace: string) => codes({ 'cases/all.yaml': [find, replace] })
    expect(without('benefit: drug', 'benefit: inpatient')).toEqual(['warning BENEFIT_WITHOUT_CASE benefits[0].code'])
    expect(without('excluded: { TONIC: 1000元 }', 'excluded: {}')).toEqual([
      'warning EXCLUSION_WITHOUT_CASE exclusions[1].code',
    ])
    expect(without('basicCoverArea: province', 'basicCoverArea: elsewhere')).toEqual([
      'warning PATHWAY_WITHOUT_CASE eligibility[2].code',
    ])
    expect(without('insutype: "390"', 'insutype: "310"')).toEqual(['warning PRICE_WITHOUT_CASE price[2].code'])
  })

  it('shows a benefit too by a case that was paid from it, in its own plan', () => {
    const city = exampleCity({ 'cases/all.yaml': ['benefit: drug', 'benefit: inpatient'] })
    const unshown = (paid: Record<string, string>) =>
      checkCity(city, new Map(Object.entries(paid).map(([plan, benefit]) => [plan, new Set([benefit])]))).filter(
        ({ code }) => code === 'BENEFIT_WITHOUT_CASE',
      ).length
    expect([unshown({ 2026: 'drug' }), unshown({ 2026: 'inpatient' }), unshown({ 2027: 'drug' })]).toEqual([0, 1, 1])
  })

  it('must show each benefit by a case of its own plan; what stands alike in two years may be shown in either', () => {
    const renewed = renewPlanText(textOf(PLAN), { from: '2026', to: '2027', filingNo: '示例-2' })
    const next = { 'plans/2027.yaml': renewed }
    const ofNext = (edits: Edits) => said(edits).filter(({ file }) => file === 'plans/2027.yaml')
    const unshown = ofNext(next).filter(({ code }) => code.includes('WITHOUT_CASE'))
    expect(unshown.map(({ code, key }) => `${code} ${key}`)).toEqual([
      'BENEFIT_WITHOUT_CASE benefits[0].code',
      'BENEFIT_WITHOUT_CASE benefits[1].code',
    ])
    expect(unshown[0]).toMatchObject({ level: 'warning', en: 'no case of plan 2027 shows the benefit drug' })
    expect(unshown[0]!.mend.zh).toContain('plan: 2027')
    const cases = renewCases(textOf('cases/all.yaml'), { from: '2026', to: '2027' })
    const own = { ...next, 'cases/2027.yaml': cases.map(({ text }) => text).join('') }
    expect(ofNext(own).filter(({ code }) => code.includes('WITHOUT_CASE'))).toEqual([])
    const other = { 'plans/2027.yaml': renewed.replace('value: province', 'value: city') }
    expect(ofNext(other).map(({ code, key }) => `${code} ${key}`)).toContain('PATHWAY_WITHOUT_CASE eligibility[2].code')
  })
})
