import { describe, expect, it } from 'vitest'
import { type Edits, exampleCity, lineOf, textOf } from '../testing/city-folder.ts'
import { codes, said } from '../testing/said.ts'
import { contrast } from './brand.ts'
import { checkCity } from './check-city.ts'

const PLAN = 'plans/2026.yaml'

describe('checking a city', () => {
  it('finds nothing in a city that is right, but that it has few cases', () => {
    expect(checkCity(exampleCity()).map(({ level, code }) => `${level} ${code}`)).toEqual(['warning FEW_CASES'])
  })

  it('says what, where, why and how to mend, in both languages', () => {
    const edits: Edits = {
      [PLAN]: ['fact: insutype, operator: equal, value: "310"', 'fact: medicalHistory, operator: equal, value: false'],
    }
    const [finding] = said(edits)
    expect(finding).toEqual({
      level: 'error',
      file: PLAN,
      line: lineOf(PLAN, edits, 'fact: medicalHistory'),
      column: 13,
      key: 'price[1].when.fact',
      code: 'FORBIDDEN_FACT',
      clause: 'X1',
      zh: '规则 employee 读取了 medicalHistory，X1 不允许定价依据它',
      en: 'the rule employee reads medicalHistory, which X1 forbids for price',
      mend: { zh: '请从规则中去掉此条件', en: 'remove this condition from the rule' },
    })
  })

  it('lets no price read by way of a category what it may not read itself', () => {
    const giving = textOf(PLAN).replace(
      'fact: studiesHere, operator: equal, value: true }\n    evidence',
      'fact: healthStatus, operator: equal, value: healthy }\n    category: fit\n    evidence',
    )
    const read = giving.replace(
      'fact: insutype, operator: equal, value: "310"',
      'fact: category, operator: equal, value: fit',
    )
    expect(codes({ [PLAN]: giving }).filter((one) => one.includes('FORBIDDEN'))).toEqual([])
    expect(codes({ [PLAN]: read })).toContain('error FORBIDDEN_FACT eligibility[2].when.all[1].fact')
  })
})

describe('what is left of the folder a city was copied from', () => {
  const header = 'code,name,kind,level,designations,district,from,to\n'
  const hospital = (district: string) => `H${district},医院,hospital,3,inpatient,${district},,\n`

  it('is a district of elsewhere', () => {
    expect(codes({ 'program.yaml': ['{ code: "990002", name: 西区 }', '{ code: "110105", name: 西区 }'] })).toEqual([
      'warning DISTRICT_ELSEWHERE city.districts[1].code',
    ])
  })

  it('is a list of institutions none of which lies here', () => {
    const list = (...districts: string[]) =>
      codes({ 'lists/institutions.csv': `${header}${districts.map(hospital).join('')}` })
    expect(list('110105', '310101')).toEqual(['warning INSTITUTIONS_ELSEWHERE [0]'])
    expect(list('110105', '990001')).toEqual([])
    expect(list('')).toEqual([])
  })
})

describe('clauses, lists, brand and cases', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a clause no rule carries',
      'clauses.yaml',
      'status: manual, duty: { who: 甲科, does: 召集 }',
      'status: rule',
      'error CLAUSE_WITHOUT_RULE [4].status',
    ],
    [
      'a clause done by hand by nobody',
      'clauses.yaml',
      ', duty: { who: 甲科, does: 召集 }',
      ', owner: 医保局待遇科',
      'error CLAUSE_WITHOUT_DUTY [4].status',
    ],
    [
      'a clause nobody carries yet',
      'clauses.yaml',
      'status: manual, duty: { who: 甲科, does: 召集 }',
      'status: planned',
      'warning CLAUSE_UNCARRIED [4].status',
    ],
    [
      'a clause no case shows',
      'clauses.yaml',
      'text: 与基本医保同期, status: rule',
      'text: 与基本医保同期, status: case',
      'error CLAUSE_WITHOUT_CASE [2].status',
    ],
    [
      'a status that is old',
      'clauses.yaml',
      'text: 与基本医保同期, status: rule',
      'text: 与基本医保同期, status: planned',
      'warning CLAUSE_STATUS_OLD [2].status',
    ],
    [
      'a document that is not there',
      'clauses.yaml',
      'where: 五, document: measures',
      'where: 五, document: other',
      'error UNKNOWN_DOCUMENT [4].document',
    ],
    [
      'a forbidden fact that does not exist',
      'program.yaml',
      'pastClaims]',
      'pastClaim]',
      'error UNKNOWN_FACT forbids.price.facts[2]',
    ],
    [
      'an operator without a licence',
      'program.yaml',
      'licence: 示例许可证 0001',
      'licence: 待定',
      'error PLACEHOLDER operator.licence',
    ],
    [
      'colours that cannot be read',
      'brand/theme.yaml',
      'muted: "#4a5560"',
      'muted: "#9aa5b0"',
      'error CONTRAST colours.muted',
    ],
    ['an entry twice', 'lists/funds.csv', '320100,', '310100,', 'error DOUBLE_ENTRY [1]'],
    ['a case of no plan', 'cases/all.yaml', 'plan: 2026', 'plan: 2062', 'error UNKNOWN_NAME [0].plan'],
    [
      'a case of no benefit',
      'cases/all.yaml',
      'benefit: inpatient',
      'benefit: inpatent',
      'error UNKNOWN_NAME [0].given.benefit',
    ],
    [
      'a case of no pathway',
      'cases/all.yaml',
      'pathway: student',
      'pathway: pupil',
      'error UNKNOWN_NAME [3].then.pathway',
    ],
    ['a case with an unknown fact', 'cases/all.yaml', '{ age: 90 }', '{ aeg: 90 }', 'error CASE_FACT [2].given.person'],
    [
      'a parent who is not in the basket',
      'cases/all.yaml',
      'parents: [爸爸, 妈妈]',
      'parents: [爸爸, 奶奶]',
      'error UNKNOWN_NAME [4].given.basket[2].parents',
    ],
  ])('%s', (_name, file, find, replace, finding) => {
    expect(codes({ [file]: [find, replace] })).toContain(finding)
  })

  it.each(['draft', 'approve', 'publish'])('warns of a bureau that decides the product: %s', (step) => {
    const stands = { draft: '[lead-product]', approve: '[lead-finance]', publish: '[lead-product]' }[step]!
    const edit = [`${step}: ${stands}`, `${step}: [lead-product, bureau-officer]`] as const
    expect(codes({ 'program.yaml': edit })).toEqual([`warning BUREAU_DECIDES approvals.${step}[1]`])
  })

  it('knows what adjudication excludes by itself, and no other code that the plan has not', () => {
    const benefits = 'benefits: { inpatient: 9000元 }'
    const expecting = (code: string) => ({
      'cases/all.yaml': [benefits, `${benefits}, excluded: { ${code}: 0元 }`] as const,
    })
    for (const code of ['OTHER_COVER_PAID', 'OUTSIDE_COVER', 'REVERSED']) expect(codes(expecting(code))).toEqual([])
    expect(codes(expecting('OTHER_COVER'))).toEqual(['error UNKNOWN_NAME [5].then[0].excluded.OTHER_COVER'])
  })

  it('allows one code in a list twice when the dates do not meet', () => {
    const row = 'XD001,示例药,special,C50;C34,2026-01-01,'
    const rows = (from: string) => `XD001,示例药,special,C50,2026-01-01,2026-06-30\nXD001,示例药,special,C34,${from},`
    expect(codes({ 'lists/drugs.csv': [row, rows('2026-07-01')] })).toEqual([])
    expect(codes({ 'lists/drugs.csv': [row, rows('2026-06-30')] })).toEqual(['error DOUBLE_ENTRY [1]'])
  })

  it('lets a drug stand on one list at a time', () => {
    const row = 'XD001,示例药,special,C50;C34,2026-01-01,'
    const moved = (to: string) => `XD001,示例药,special,C50;C34,2026-01-01,${to}\nXD001,示例药,high-value,,2026-07-01,`
    expect(codes({ 'lists/drugs.csv': [row, moved('2026-06-30')] })).toEqual([])
    expect(codes({ 'lists/drugs.csv': [row, moved('2026-07-01')] })).toEqual(['error DOUBLE_ENTRY [1]'])
  })

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
