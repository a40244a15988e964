import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Edits, exampleCity, lineOf, loadEdited } from '../testing/city-folder.ts'
import { loadCity } from './load-city.ts'

/** The one finding of an edit. */
function only(edits: Edits) {
  const { city, findings } = loadEdited(edits)
  expect(city).toBeUndefined()
  expect(findings.map(({ code, zh }) => `${code} ${zh}`)).toHaveLength(1)
  return findings[0]!
}
const PLAN = 'plans/2026.yaml'

describe('loading a city', () => {
  it('reads all of it', () => {
    const city = exampleCity()
    expect([...city.plans.keys()]).toEqual(['2026'])
    expect([...city.cycles.keys()]).toEqual(['2025-2027'])
    expect(city.clauses.get('X2')?.force).toBe('in-principle')
    expect(city.lists.drugs[0]).toMatchObject({
      code: 'XD001',
      indications: ['C50', 'C34'],
      from: '2026-01-01',
      to: undefined,
    })
    expect(city.lists.institutions).toEqual([])
    const kinds = city.cases.map((placed) => placed.case.kind)
    expect([...new Set(kinds)]).toEqual(['benefit', 'eligibility', 'price', 'record'])
    expect(kinds).toHaveLength(9)
  })

  it('names line, column, key and the nearest right key of a misspelt one', () => {
    const edits: Edits = { [PLAN]: ['deductible: { amount: 15000元', 'deductable: { amount: 15000元'] }
    const { findings } = loadEdited(edits)
    const line = lineOf(PLAN, edits, 'deductable')
    expect(findings).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: PLAN,
        line,
        column: 5,
        key: 'benefits[1].deductable',
        code: 'UNKNOWN_KEY',
        zh: '没有键 deductable，是否想写 deductible',
        en: 'there is no key deductable, did you mean deductible',
      }),
    )
    expect(findings).toHaveLength(1)
  })

  it.each<[string, string, string, string, string]>([
    ['a wrong amount', 'fourEyesAbove: 50000元', 'fourEyesAbove: 50000', 'fourEyesAbove', '没有单位'],
    ['a wrong rate', 'rate: 70%', 'rate: 170%', 'benefits[1].tiers.bands[1].rate', '超过 100%'],
    ['a day that does not exist', 'to: 2025-12-31, pay', 'to: 2025-12-32, pay', 'window.to', '没有这一天'],
    ['a misspelt choice', 'selectBy: discharge', 'selectBy: discharged', 'selectBy', '是否想写 discharge'],
    ['a fact that does not exist', 'fact: drugList', 'fact: drugLst', 'benefits[0].when.fact', '是否想写 drugList'],
    [
      'a line fact read over a claim',
      'fact: causeCode, operator: equal, value: work-injury',
      "fact: lineCode, operator: equal, value: '1'",
      'exclusions[0].when.fact',
      '不能读费用明细',
    ],
    [
      'a text where an integer belongs',
      'operator: lessThan, value: 18',
      "operator: lessThan, value: '18'",
      'price[0].when.all[0].value',
      '整数',
    ],
    [
      'an operator that does not fit',
      'operator: greaterThanInclusive',
      'operator: contains',
      'price[0].when.all[1].operator',
      '不能用',
    ],
    ['a rule with path', 'value: work-injury }', 'value: work-injury, path: $.a }', 'exclusions[0].when.path', 'path'],
    [
      'a rule with priority',
      'value: work-injury }',
      'value: work-injury, priority: 9 }',
      'exclusions[0].when.priority',
      'priority',
    ],
    [
      'a misspelt operator',
      'operator: greaterThanInclusive',
      'operator: greaterThenInclusive',
      'price[0].when.all[1].operator',
      '是否想写 greaterThanInclusive',
    ],
    ['a part twice', 'outOfCatalogue]', 'inScopeSelfPay]', 'benefits[0].parts', '写了两次'],
    ['a clause id of the wrong form', 'clause: X3', 'clause: third', 'basicInsurance.clause', 'W18'],
  ])('places %s', (_name, find, replace, key, zh) => {
    const edits: Edits = { [PLAN]: [find, replace] }
    const finding = only(edits)
    expect(finding).toMatchObject({ file: PLAN, key, level: 'error' })
    expect(finding.zh).toContain(zh)
    expect(finding.line).toBe(lineOf(PLAN, edits, replace.split(',')[0]!))
    expect(finding.mend.zh).not.toBe('')
  })

  it.each([
    ['lists/drugs.csv', 'C50;C34', 'C50；C34', 'indications'],
    ['lists/drugs.csv', 'C50;C34', 'c50', 'indications'],
    ['lists/items.csv', 'XT001', 'XT*1', 'code'],
    ['lists/items.csv', 'XT001', '*', 'code'],
    ['lists/funds.csv', 'classBFirstPay', 'classB', 'beyond'],
    [
      'lists/institutions.csv',
      '',
      'code,name,kind,level,designations,district,from,to\nH1,示例,hospital,3,inpatient；outpatient,,,\n',
      'designations',
    ],
  ])('refuses a cell of %s that would never match: %s → %s', (file, find, replace, key) => {
    const finding = only({ [file]: find ? [find, replace] : replace })
    expect(finding).toMatchObject({ code: 'WRONG_VALUE', file, line: expect.any(Number), key })
    expect(finding.zh).not.toContain('只能是 、')
  })

  it('says why a figure could be misread and what to write instead', () => {
    const edits: Edits = { [PLAN]: ['fourEyesAbove: 50000元', 'fourEyesAbove: 1.500元'] }
    expect(only(edits)).toMatchObject({
      file: PLAN,
      line: lineOf(PLAN, edits, 'fourEyesAbove'),
      key: 'fourEyesAbove',
      code: 'WRONG_VALUE',
      zh: '“1.500元”的小数点后有三位，看不出是小数还是千位',
      en: '"1.500元" has three decimals: decimals, or thousands?',
      mend: { zh: '写作 1500元 或 1.50元，看原意是哪个', en: 'write 1500元 or 1.50元' },
    })
  })

  it('explains an amount that a comma cut in two', () => {
    const { findings } = loadEdited({ [PLAN]: ['amount: 100万元', 'amount: 1,000,000元'] })
    expect(findings.map(({ zh }) => zh).join()).toContain('花括号里的逗号把金额断开了')
  })

  it('names a missing key', () => {
    expect(only({ [PLAN]: ['selectBy: discharge\n', ''] })).toMatchObject({
      code: 'MISSING_KEY',
      key: 'selectBy',
      zh: '缺少 selectBy',
    })
  })

  it.each([
    'program.yaml',
    'clauses.yaml',
    'CHANGELOG.md',
    'brand/theme.yaml',
    'lists/funds.csv',
    'lists/treatment-types.csv',
  ])('names the missing file %s', (file) => {
    expect(only({ [file]: null })).toMatchObject({ code: 'MISSING_FILE', file })
  })

  it.each([
    ['plans/2026.yaml', 'plans/*.yaml'],
    ['cases/all.yaml', 'cases/*.yaml'],
    ['cycles/2025-2027.yaml', 'cycles/*.yaml'],
  ])('says that the folder of %s is empty', (file, said) => {
    expect(only({ [file]: null })).toMatchObject({ code: 'MISSING_FILE', file: said })
  })

  it.each([
    ['plans/2027.yml', null],
    ['programme.yaml', 'program.yaml'],
    ['lists/drug.csv', 'drugs.csv'],
    ['cases/notes.txt', null],
  ])('finds the stranger %s', (file, guess) => {
    const finding = only({ [file]: 'a: 1\n' })
    expect(finding).toMatchObject({ code: 'UNKNOWN_FILE', file })
    if (guess) expect(finding.zh).toContain(`是否想写 ${guess}`)
  })

  it('does not follow links out of the folder, and refuses what is no folder', () => {
    const dir = mkdtempSync(join(tmpdir(), 'gongbao-link-'))
    try {
      symlinkSync('/etc/passwd', join(dir, 'program.yaml'))
      expect(loadCity(dir).findings).toContainEqual(
        expect.objectContaining({ code: 'UNKNOWN_FILE', file: 'program.yaml' }),
      )
      expect(() => loadCity(join(dir, 'nowhere'))).toThrow('ENOENT')
    } finally {
      rmSync(dir, { recursive: true })
    }
  })

  it('never reads the slug from a file', () => {
    expect(only({ 'program.yaml': ['name: 示例保', 'slug: exampleton\nname: 示例保'] })).toMatchObject({
      code: 'UNKNOWN_KEY',
      key: 'slug',
    })
  })

  it('refuses two clauses with one id', () => {
    expect(only({ 'clauses.yaml': ['id: X5', 'id: X4'] })).toMatchObject({ code: 'DOUBLE_CODE', key: '[4].id' })
  })
})

describe('lists', () => {
  const FILE = 'lists/drugs.csv'
  const header = 'code,name,list,indications,from,to\n'

  it.each([
    ['a row that is too short', `${header}XD1,药,special\n`, 2, 'CSV'],
    ['a wrong date', `${header}XD1,药,special,,2026-01-01,\nXD2,药,special,,2026-13-01,\n`, 3, 'WRONG_VALUE'],
    [
      'a wrong date after a cell with a line break',
      `${header}XD1,"药\n二",special,,,\nXD2,药,special,,x,\n`,
      4,
      'WRONG_VALUE',
    ],
    ['an empty code', `${header},药,special,,,\n`, 2, 'WRONG_VALUE'],
    ['a misspelt column', 'code,name,lists,indications\nXD1,药,special,\n', 1, 'UNKNOWN_COLUMN'],
    ['an open quote', `${header}XD1,"药,special,,,\n`, 2, 'CSV'],
  ])('place %s', (_name, text, line, code) => {
    const { findings } = loadEdited({ [FILE]: text })
    expect(findings[0]).toMatchObject({ file: FILE, line, code })
  })

  it('may start with a byte order mark, use CRLF and leave lines empty', () => {
    const city = exampleCity({ [FILE]: `\uFEFF${header.replace('\n', '\r\n')}XD1,药,special,C50,,\r\n\r\n` })
    expect(city.lists.drugs.map(({ code }) => code)).toEqual(['XD1'])
  })

  it('must be UTF-8', () => {
    const gbk = Buffer.from([0xb8, 0xdf, 0x0a])
    expect(only({ [FILE]: gbk })).toMatchObject({ code: 'NOT_UTF8', file: FILE })
  })
})

describe('cases', () => {
  const FILE = 'cases/all.yaml'

  it('are read by the shape that their keys announce, so that a fault is exact', () => {
    expect(only({ [FILE]: ['claimed: 75000元', 'claimd: 75000元'] })).toMatchObject({
      code: 'UNKNOWN_KEY',
      key: '[0].given.claimd',
    })
    expect(only({ [FILE]: ['eligible: person', 'eligible: maybe'] })).toMatchObject({ key: '[3].then.eligible' })
    expect(only({ [FILE]: ['given: { benefit: drug, claimed: 20000元 }', 'given: { something: 1 }'] })).toMatchObject({
      code: 'UNKNOWN_CASE',
      key: '[1]',
    })
  })
})
