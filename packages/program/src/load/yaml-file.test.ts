import { describe, expect, it } from 'vitest'
import { readYaml, YAML_LIMITS } from './yaml-file.ts'

const found = (text: string) => readYaml('f.yaml', text).findings.map(({ code, line }) => `${code}:${line ?? ''}`)

describe('reading YAML strictly', () => {
  it('tells a full-width colon after a key from other faults', () => {
    const [first] = readYaml('f.yaml', 'a: 1\nclaimWithin：2年\nb: 3\n').findings
    expect(first).toMatchObject({ line: 2, zh: '键后面的冒号是全角的' })
    expect(readYaml('f.yaml', 'a: 说明：可以\nb: |-\n  甲：乙\n').findings).toEqual([])
  })

  it('reads plain data and knows where each key stands', () => {
    const file = readYaml('f.yaml', '\uFEFFa:\n  - b: 1\n    c: 二\n')
    expect(file.data).toEqual({ a: [{ b: 1, c: '二' }] })
    expect(file.locate(['a', 0, 'c'])).toEqual({ line: 3, column: 5 })
    expect(file.locate(['a', 0, 'missing'])).toEqual({ line: 2, column: 5 })
  })

  it.each([
    ['an anchor and its alias', 'a: &x 1\nb: *x\n', ['YAML_ALIAS:1', 'YAML_ALIAS:2']],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', ['FORBIDDEN_KEY:2']],
    ['a tag', 'a: !!js/function x\n', ['YAML:1']],
    ['a known tag', 'a: !!binary aGk=\n', ['YAML:1']],
    ['a core tag', 'a: !!str 1\n', ['YAML_TAG:1']],
    ['a tag of one’s own', 'a: !x 1\n', ['YAML:1']],
    ['a double key', 'a: 1\nb: 2\na: 3\n', ['DOUBLE_KEY:3']],
    ['a double key, once quoted', "a: 1\n'a': 3\n", ['DOUBLE_KEY:2']],
    ['__proto__', 'a:\n  __proto__: { admin: true }\n', ['FORBIDDEN_KEY:2']],
    ['constructor', 'constructor: 1\n', ['FORBIDDEN_KEY:1']],
    ['a list as key', '? [a]\n: 1\n', ['YAML_KEY:1']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['YAML:2']],
    ['a tab', 'a:\n\tb: 1\n', ['YAML:2']],
    ['a colon in a plain text', 'a: b: c\n', ['YAML:1']],
    ['an open bracket', 'a: [1, 2\n', ['YAML:2']],
  ])('refuses %s at its line', (_name, text, codes) => {
    expect(found(text)).toEqual(codes)
    expect(readYaml('f.yaml', text).data).toBeUndefined()
  })

  it('refuses an alias bomb without expanding it', () => {
    const levels = Array.from(
      { length: 20 },
      (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`,
    )
    expect(found(['l0: &l0 x', ...levels].join('\n')).every((code) => code.startsWith('YAML_ALIAS'))).toBe(true)
  })

  it.each([
    ['flow lists', `a: ${'['.repeat(50_000)}`],
    ['flow maps', `a: ${'{a: '.repeat(50_000)}`],
    ['blocks', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['dashes', `${'- '.repeat(10_000)}a`],
    ['question marks', `${'? '.repeat(10_000)}a`],
  ])('refuses depth by %s before parsing', (_name, text) => {
    expect(found(text)).toEqual(['TOO_DEEP:'])
  })

  it('refuses a file that is too large, and reads the largest allowed', () => {
    expect(found(`a: ${'x'.repeat(YAML_LIMITS.bytes)}`)).toEqual(['TOO_LARGE:'])
    const rows = Array.from({ length: 70_000 }, (_, at) => `k${at}: 1`).join('\n')
    expect(found(rows)).toEqual([])
  })
})
