/** Files that mean harm, or come from a spreadsheet: refused or read, with a finding at its line, in seconds and little memory. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCity } from '../check/check-city.ts'
import { type Edits, exampleCity, lineOf, loadEdited, textOf } from '../testing/city-folder.ts'
import { readCityFiles } from './folder.ts'
import { loadCity } from './load-city.ts'

const PLAN = 'plans/2026.yaml'
const DRUGS = 'lists/drugs.csv'
const HEADER = 'code,name,list,indications,from,to\n'
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')
const plan = (find: string, put: string): string => textOf(PLAN).replace(find, () => put)

/** The first findings of an edit as 'CODE:line', and how many there are. */
function found(edits: Edits): { first: string; count: number } {
  const { city, findings } = loadEdited(edits)
  expect(city).toBeUndefined()
  const [one] = findings
  return { first: `${one!.code}:${one!.line ?? ''}`, count: findings.length }
}

describe('a hostile plan', () => {
  it.each<[string, string, string]>([
    ['of 10 MB', `a: ${'x'.repeat(10_000_000)}`, 'TOO_LARGE:'],
    ['of 1,000 levels', many(1_000, (at) => `${' '.repeat(at)}a:\n`), 'TOO_DEEP:'],
    ['of 100,000 small maps', `a: [${'{b: 1},'.repeat(100_000)}]`, 'TOO_LARGE:'],
    ['of a list of 300,000', `a: [${'1,'.repeat(300_000)}1]`, 'TOO_LARGE:'],
    ['of 30,000 unknown keys', textOf(PLAN) + many(30_000, (at) => `k${at}: 1\n`), 'UNKNOWN_KEY:97'],
    ['of 30,000 equal keys', `${textOf(PLAN)}${'zz: 1\n'.repeat(30_000)}`, 'DOUBLE_KEY:98'],
    [
      'of 40,000 rules',
      plan('exclusions:\n', `exclusions:\n${many(40_000, (at) => `  - { cod: x${at} }\n`)}`),
      'WRONG_VALUE:80',
    ],
    [
      'of an alias bomb',
      `l0: &l0 [x, x]\n${many(20, (at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]\n`)}`,
      'YAML_ALIAS:1',
    ],
    ['with a figure of a megabyte', plan('50000元\nnotice', `${'1'.repeat(900_000)}元\nnotice`), 'WRONG_VALUE:89'],
    ['with a figure of blanks', plan('rate: 70%', `rate: "1${' '.repeat(500_000)}x"`), 'WRONG_VALUE:72'],
    ['with a key of a megabyte', `${textOf(PLAN)}${'k'.repeat(1_000)}: 1\n`, 'UNKNOWN_KEY:97'],
    ['that asks for YAML 1.1', `%YAML 1.1\n---\n${textOf(PLAN)}`, 'YAML:1'],
    ['that ends lines as an old Mac', textOf(PLAN).replaceAll('\n', '\r'), 'HIDDEN_CHARACTER:1'],
    ['that indents with tabs', plan('  name: 示例保', '\tname: 示例保'), 'YAML:3'],
    ['with a merge key', plan('product:\n', 'product:\n  <<: { name: x }\n'), 'FORBIDDEN_KEY:3'],
    ['with __proto__', plan('product:\n', 'product:\n  __proto__: { name: x }\n'), 'FORBIDDEN_KEY:3'],
    ['with __proto__ in a case', textOf(PLAN), ''],
  ])('%s is refused', (_name, text, first) => {
    const edits: Edits = first ? { [PLAN]: text } : { 'cases/all.yaml': ['{ age: 90 }', '{ __proto__: 90 }'] }
    const { first: said, count } = found(edits)
    expect(said).toBe(first || `FORBIDDEN_KEY:${lineOf('cases/all.yaml', edits, '__proto__')}`)
    expect(count).toBeLessThanOrEqual(100)
  })

  it.each<[string, string]>([
    ['a NUL', '住院\0'],
    ['an escaped NUL', '"住院\\0"'],
    ['half a character', '"住院\\ud800"'],
    ['a mark that turns the text round', '住院\u202e药特'],
    ['a byte order mark in the middle', '住院\ufeff与特药'],
  ])('with %s is refused at its line', (_name, body) => {
    const edits: Edits = { [PLAN]: ['住院与特药', body] }
    expect(found(edits)).toEqual({ first: `HIDDEN_CHARACTER:${lineOf(PLAN, edits, '保障范围')}`, count: 1 })
  })

  it('keeps rare characters and emoji as they are', () => {
    const body = '𬱖·欧阳—“保障”👨‍👩‍👧'
    expect(exampleCity({ [PLAN]: ['住院与特药', body] }).plans.get('2026')!.notice.sections[0]!.body).toBe(body)
  })

  it('says the same city whatever line ends and byte order mark it was saved with', () => {
    const { hash } = exampleCity()
    const cases = textOf('cases/all.yaml')
    const saved: Edits[] = [
      { [PLAN]: textOf(PLAN).replaceAll('\n', '\r\n') },
      { [PLAN]: `\ufeff${textOf(PLAN)}`, 'cases/all.yaml': cases.replaceAll('\n', '\r\n') },
      { [DRUGS]: `\ufeff${textOf(DRUGS).replaceAll('\n', '\r\n')}` },
    ]
    for (const edits of saved) expect(exampleCity(edits).hash).toBe(hash)
  })

  it('of rules that nothing can decide in time is checked all the same', () => {
    const facts = ['age', 'enrolledYears', 'continuousYears', 'claimFreeYears', 'insuredParents', 'knownParents']
    const hard = (seed: number): string => {
      const all = (at: number) =>
        facts
          .map((fact, shift) => `{ fact: ${fact}, operator: notEqual, value: ${(at * (shift + seed)) % 50} }`)
          .join(', ')
      return `{ any: [${Array.from({ length: 30 }, (_, at) => `{ all: [${all(at)}] }`).join(', ')}] }`
    }
    const rules = many(
      90,
      (at) => `  - { code: h${at}, name: h, amount: 1元, illustrative: true, when: ${hard(at + 1)} }\n`,
    )
    const city = exampleCity({ [PLAN]: plan('  - code: employee\n', `${rules}  - code: employee\n`) })
    expect(checkCity(city).filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('a hostile list', () => {
  it.each<[string, string | Buffer, string, string]>([
    [
      'in GBK',
      Buffer.concat([
        Buffer.from(`${HEADER}XD1,`),
        Buffer.from([0xca, 0xbe, 0xc0, 0xfd]),
        Buffer.from(',special,,,\n'),
      ]),
      'NOT_UTF8:2',
      'GBK',
    ],
    [
      'in GBK that could be UTF-8',
      Buffer.concat([Buffer.from(`${HEADER}XD1,`), Buffer.from([0xca, 0xbe]), Buffer.from(',special,,,\n')]),
      'NOT_UTF8:',
      'GBK',
    ],
    ['in UTF-16', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), 'NOT_UTF8:1', 'UTF-16'],
    ['with a NUL', `${HEADER}XD1,药\0,special,,,\n`, 'HIDDEN_CHARACTER:2', 'U+0000'],
    ['of a million rows', HEADER + many(1_000_000, (at) => `X${at},药,special,,,\n`), 'TOO_LARGE:', '300000'],
    ['of 200,000 columns', `${many(200_000, (at) => `c${at},`)}\n`, 'CSV:1', '200001'],
    ['of wrong rows only', HEADER + many(200_000, () => 'X\n'), 'CSV:2', '1 格'],
    ['with a column __proto__', HEADER.replace('code', '__proto__'), 'UNKNOWN_COLUMN:1', '__proto__'],
    ['parted by semicolons', 'code;name;list\nX;药;special\n', 'CSV:1', '“;”'],
    ['parted by tabs', 'code\tname\tlist\nX\t药\tspecial\n', 'CSV:1', '制表符'],
    ['with one quote of 20 MB', `${HEADER}"${'x'.repeat(20_000_000)}`, 'CSV:2', '引号'],
  ])('%s is refused', (_name, content, first, says) => {
    const { findings } = loadEdited({ [DRUGS]: content })
    expect(`${findings[0]!.code}:${findings[0]!.line ?? ''}`).toBe(first)
    expect(findings[0]!.zh).toContain(says)
    expect(findings.length).toBeLessThanOrEqual(51)
  })
})

describe('a hostile folder', () => {
  const inFolder = (make: (dir: string) => void): ReturnType<typeof loadCity> => {
    const dir = mkdtempSync(join(tmpdir(), 'gongbao-hostile-'))
    try {
      make(dir)
      return loadCity(dir)
    } finally {
      rmSync(dir, { recursive: true })
    }
  }

  it('with a file of a terabyte is refused without reading it', () => {
    const { findings } = inFolder((dir) => {
      mkdirSync(join(dir, 'plans'))
      writeFileSync(join(dir, 'plans/2026.yaml'), '')
      truncateSync(join(dir, 'plans/2026.yaml'), 2 ** 40)
      expect(Object.keys(readCityFiles(dir))).toEqual([])
    })
    expect(findings).toContainEqual(expect.objectContaining({ code: 'TOO_LARGE', file: 'plans/2026.yaml' }))
  })

  it('of many middling files is read up to its bound', () => {
    const { findings } = inFolder((dir) => {
      mkdirSync(join(dir, 'cases'))
      for (let at = 0; at < 14; at += 1)
        writeFileSync(join(dir, `cases/c${at}.yaml`), `- name: ${'长'.repeat(320_000)}\n`)
    })
    expect(findings.filter(({ code, zh }) => code === 'TOO_LARGE' && zh.includes('合计'))).not.toEqual([])
  })

  it('with more files than a city has is refused', () => {
    const { findings } = inFolder((dir) => {
      mkdirSync(join(dir, 'cases'))
      for (let at = 0; at < 510; at += 1) writeFileSync(join(dir, `cases/c${at}.yaml`), '')
    })
    expect(findings).toMatchObject([{ code: 'TOO_LARGE', file: '.' }])
  })

  it('cannot reach out of itself through a shared piece', () => {
    const { findings } = inFolder((dir) => {
      mkdirSync(join(dir, 'plans'))
      mkdirSync(join(dir, '../_shared/exclusions'), { recursive: true })
      symlinkSync('/etc/passwd', join(dir, '../_shared/exclusions/secrets.yaml'))
      writeFileSync(join(dir, 'plans/2026.yaml'), 'exclusions: [{ include: secrets }]')
    })
    rmSync(join(tmpdir(), '_shared'), { recursive: true })
    expect(findings).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_INCLUDE' }))
    expect(JSON.stringify(findings)).not.toContain('root:')
  })
})
