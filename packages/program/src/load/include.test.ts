import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCity } from '../check/check-city.ts'
import type { Finding } from '../finding.ts'
import { planHash } from './canonical.ts'
import { readCityFiles } from './folder.ts'
import { loadCity, loadCityFiles } from './load-city.ts'

const CITY = fileURLToPath(new URL('../testing/city', import.meta.url))
const SHARED = `# 共用
- code: WORK_INJURY
  name: 工伤
  takes: claim
  when: { fact: causeCode, operator: equal, value: work-injury }
`
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongbao-shared-'))
  cpSync(CITY, join(root, 'city'), { recursive: true })
  edit('plans/2026.yaml', / {2}- code: WORK_INJURY\n.*\n.*\n.*\n/, '  - { include: law }\n')
  put('_shared/exclusions/law.yaml', SHARED)
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
function edit(file: string, find: string | RegExp, replace: string): void {
  const path = join(root, 'city', file)
  const text = readFileSync(path, 'utf8')
  const edited = text.replace(find, replace)
  if (edited === text) throw new Error(`nothing to replace in ${file}`)
  writeFileSync(path, edited)
}
const load = () => loadCity(join(root, 'city'))
function all(): Finding[] {
  const { city, findings } = load()
  return [...findings, ...(city ? checkCity(city) : [])].filter(({ code }) => code !== 'FEW_CASES')
}

describe('shared exclusions', () => {
  it('mean what they would mean written out: the same plan, the same hash', () => {
    const [included, written] = [load(), loadCity(CITY)]
    expect(included.findings).toEqual([])
    expect(planHash(included.city!.plans.get('2026')!)).toBe(planHash(written.city!.plans.get('2026')!))
    expect(included.shared).toEqual({ '_shared/exclusions/law.yaml': SHARED })
  })

  it('enter the hash: who changes the shared file changes the plan', () => {
    const before = load().city!
    put('_shared/exclusions/law.yaml', SHARED.replace('name: 工伤', 'name: 工伤保险'))
    const after = load().city!
    expect(planHash(after.plans.get('2026')!)).not.toBe(planHash(before.plans.get('2026')!))
    expect(after.hash).not.toBe(before.hash)
  })

  it.each([
    ['a misspelt key', 'takes: claim', 'taks: claim', 'UNKNOWN_KEY', '[0].taks', 4],
    ['a fact that cannot be read', 'fact: causeCode', 'fact: lineCode', 'RULE', '[0].when.fact', 5],
    ['a condition that never holds', 'value: work-injury', 'value: workinjury', 'RULE', '[0].when.value', 5],
    ['bad YAML', 'takes: claim', 'takes: a: b', 'YAML', undefined, 4],
    [
      'a clause the city does not have',
      'takes: claim',
      'takes: claim\n  clause: Z9',
      'UNKNOWN_CLAUSE',
      '[0].clause',
      5,
    ],
  ])('name the shared file, its line and its key for %s', (_name, find, replace, code, key, line) => {
    put('_shared/exclusions/law.yaml', SHARED.replace(find, replace))
    expect(all()).toContainEqual(
      expect.objectContaining({ code, file: '_shared/exclusions/law.yaml', line, ...(key ? { key } : {}) }),
    )
  })

  it('are said once, however many plans include them', () => {
    const plan = readFileSync(join(root, 'city/plans/2026.yaml'), 'utf8')
    put('city/plans/2027.yaml', plan.replaceAll('2026-', '2027-').replaceAll('2025-1', '2026-1'))
    put('_shared/exclusions/law.yaml', SHARED.replace('takes: claim', 'taks: claim'))
    expect(load().findings.filter(({ code }) => code === 'UNKNOWN_KEY')).toHaveLength(1)
  })

  it('carry the clause the city gives them, which is found where the city says it', () => {
    edit('plans/2026.yaml', '{ include: law }', '{ include: law, clause: X2 }')
    expect(load().city!.plans.get('2026')!.exclusions[0]).toMatchObject({ code: 'WORK_INJURY', clause: 'X2' })
    edit('plans/2026.yaml', 'clause: X2 }\n  - code: TONIC', 'clause: X9 }\n  - code: TONIC')
    expect(all().find(({ code }) => code === 'UNKNOWN_CLAUSE')).toMatchObject({ file: 'plans/2026.yaml' })
  })

  it('give way to the city’s own entry of the same code, which is said as a note', () => {
    edit(
      'plans/2026.yaml',
      '  - code: TONIC',
      '  - { code: WORK_INJURY, name: 本市工伤, takes: review, when: { fact: causeCode, operator: equal, value: work-injury } }\n  - code: TONIC',
    )
    expect(
      load()
        .city!.plans.get('2026')!
        .exclusions.map(({ name }) => name),
    ).toEqual(['本市工伤', '滋补保健'])
    expect(all()).toMatchObject([
      {
        level: 'note',
        code: 'SHARED_OVERRIDDEN',
        file: 'plans/2026.yaml',
        zh: expect.stringContaining('_shared/exclusions/law.yaml'),
      },
    ])
  })

  it('keep the place of what stands behind them', () => {
    edit('plans/2026.yaml', 'value: tonic', 'value: tonics')
    const plan = readFileSync(join(root, 'city/plans/2026.yaml'), 'utf8')
    const [finding] = all()
    expect(finding).toMatchObject({ code: 'NOT_IN_LIST', file: 'plans/2026.yaml', key: 'exclusions[1].when.value' })
    expect(plan.split('\n')[finding!.line! - 1]).toContain('value: tonics')
  })

  it('that are not there are named, with the nearest; a path is no name', () => {
    edit('plans/2026.yaml', 'include: law', 'include: lwa')
    expect(all()).toMatchObject([
      {
        code: 'UNKNOWN_INCLUDE',
        file: 'plans/2026.yaml',
        key: 'exclusions[0]',
        zh: expect.stringContaining('是否想写 law'),
      },
    ])
    edit('plans/2026.yaml', 'include: lwa', 'include: ../../../etc/passwd')
    expect(all()).toMatchObject([{ code: 'WRONG_VALUE', key: 'exclusions[0].include' }])
    edit('plans/2026.yaml', 'include: ../../../etc/passwd', 'include: law, when: all')
    expect(all()).toMatchObject([{ code: 'UNKNOWN_KEY', key: 'exclusions[0].when' }])
  })

  it('may be held in memory with the city’s files', () => {
    const files = readCityFiles(join(root, 'city'))
    expect(Object.keys(files).some((path) => path.startsWith('_shared'))).toBe(false)
    const held = loadCityFiles({ ...files, '_shared/exclusions/law.yaml': SHARED })
    expect(held.findings).toEqual([])
    expect(held.city!.hash).toBe(load().city!.hash)
    expect(loadCityFiles(files).findings).toMatchObject([{ code: 'UNKNOWN_INCLUDE' }])
  })
})

describe('shared lists', () => {
  const NATIONAL = 'med_type,treatment,name\n11,outpatient,门诊\n21,inpatient,住院\n'

  beforeEach(() => {
    put('_shared/lists/treatment-types/state.csv', NATIONAL)
    put('city/lists/treatment-types.csv', 'med_type,treatment,name\n2106,inpatient,日间手术\n')
    edit('program.yaml', 'enrollWord:', 'lists: { treatment-types: [state] }\nenrollWord:')
  })

  it('stand before the city’s own rows', () => {
    expect(load().city!.lists['treatment-types'].map(({ med_type }) => med_type)).toEqual(['11', '21', '2106'])
  })

  it('are enough alone', () => {
    rmSync(join(root, 'city/lists/treatment-types.csv'))
    expect(load().findings).toEqual([])
    edit('program.yaml', 'lists: { treatment-types: [state] }\n', '')
    expect(load().findings).toMatchObject([{ code: 'MISSING_FILE', file: 'lists/treatment-types.csv' }])
  })

  it('give way to the city’s own row of the same code, which is said as a note', () => {
    put('city/lists/treatment-types.csv', 'med_type,treatment,name\n21,inpatient,普通住院\n')
    const { city, findings } = load()
    expect(city!.lists['treatment-types'].map(({ name }) => name)).toEqual(['门诊', '普通住院'])
    expect(findings).toMatchObject([
      {
        level: 'note',
        code: 'SHARED_OVERRIDDEN',
        file: 'lists/treatment-types.csv',
        line: 2,
        zh: expect.stringContaining('_shared/lists/treatment-types/state.csv:3'),
      },
    ])
  })

  it('name the shared file and line of a fault, of reading and of the check', () => {
    put('_shared/lists/treatment-types/state.csv', `${NATIONAL}22\n`)
    expect(load().findings).toMatchObject([{ code: 'CSV', file: '_shared/lists/treatment-types/state.csv', line: 4 }])
    put('_shared/lists/treatment-types/state.csv', `${NATIONAL}11,emergency,急诊\n`)
    expect(all()).toMatchObject([{ code: 'DOUBLE_ENTRY', file: '_shared/lists/treatment-types/state.csv', line: 4 }])
  })

  it('that are not there are named where the city includes them', () => {
    edit('program.yaml', '[state]', '[state, province]')
    expect(load().findings).toMatchObject([
      {
        code: 'UNKNOWN_INCLUDE',
        file: 'program.yaml',
        key: 'lists.treatment-types[1]',
        mend: { zh: expect.stringContaining('state') },
      },
    ])
  })
})
