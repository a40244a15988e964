import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SchemaNode } from './schema.ts'
import { explainAt, type Knowledge, type RuleLanguage, suggest } from './suggest.ts'

const ROOT = join(import.meta.dirname, '../../../../../..')
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `docs/schema/${name}.schema.json`), 'utf8')) as SchemaNode
const both = (zh: string, en: string) => ({ zh, en })
const fact = (name: string, type: 'text' | 'integer', scope: 'person' | 'line', values: string[] = []) => ({
  name,
  type,
  scopes: [scope],
  optional: false,
  label: both(`${name}名`, `${name} label`),
  meaning: both(`${name}之意`, `what ${name} means`),
  source: { enrolling: null, claim: null },
  values: values.map((value) => ({ value, word: both(`词${value}`, `word ${value}`) })),
  isClosed: values.length > 0,
  unit: null,
})
const rules: RuleLanguage = {
  facts: [fact('age', 'integer', 'person'), fact('treatment', 'text', 'line', ['inpatient', 'chronic'])],
  operators: [
    { name: 'equal', types: ['text', 'integer'], value: 'one', reads: both('为', 'is') },
    { name: 'lessThan', types: ['integer'], value: 'one', reads: both('小于', 'is less than') },
    { name: 'in', types: ['text'], value: 'list', reads: both('为', 'is one of') },
  ],
  limits: { depth: 6, leaves: 200, values: 500 },
}
const knows: Knowledge = {
  schema: schemaOf('plan'),
  rules,
  clauses: [{ id: 'W18', text: '比例随负担提高' }],
  plan: { benefits: [{ code: 'inpatient', name: '住院' }] },
}
/** The cursor stands at `|`. */
const labels = (text: string, use = knows) =>
  suggest(text.replace('|', ''), text.indexOf('|'), use, 'zh')?.options.map(({ label }) => label) ?? []

test('keys that a map may still take, in a block and on one line', () => {
  expect(labels('title: 甲\n|')).toContain('benefits')
  expect(labels('title: 甲\n|')).not.toContain('title')
  expect(labels('window:\n  from: 2026-01-01\n  ex|\ncover: {}\n')).toEqual(
    expect.arrayContaining(['to', 'extensions', 'clause']),
  )
  expect(labels('cover: { from: 2026-01-01, | }')).toEqual(expect.arrayContaining(['to', 'clause']))
  expect(labels('price:\n  - code: a\n    |\n  - code: b\n')).toEqual(
    expect.arrayContaining(['amount', 'when', 'clause']),
  )
  expect(labels('price:\n  - |\n')).toContain('code')
})

test('values of closed lists, clauses, and codes of rules', () => {
  expect(labels('selectBy: |\n')).toEqual(['admission', 'discharge', 'settlement'])
  expect(labels('benefits:\n  - parts: [inScopeSelfPay, |]\n')).toContain('outOfCatalogue')
  expect(labels('cover: { clause: W| }')).toEqual(['W18'])
  expect(
    labels('sharedDeductibles:\n  - { code: pool, name: 共用 }\nbenefits:\n  - deductible: { shared: | }\n'),
  ).toEqual(['pool'])
  expect(labels('benefits:\n  - parts:\n      - in|\n')).toContain('inScopeSelfPay')
})

test('facts that may be read there, operators that fit them, values they take', () => {
  expect(labels('price:\n  - when: { fact: | }\n')).toEqual(['age'])
  expect(labels('benefits:\n  - when:\n      all:\n        - { fact: tr| }\n')).toEqual(['treatment'])
  expect(labels('price:\n  - when: { fact: age, operator: | }\n')).toEqual(['equal', 'lessThan'])
  expect(labels('benefits:\n  - when: { fact: treatment, operator: in, value: [chronic, |] }\n')).toEqual([
    'inpatient',
    'chronic',
  ])
  expect(labels('price:\n  - when:\n      |\n')).toEqual(expect.arrayContaining(['fact', 'all', 'any']))
})

test('nothing inside a comment, and nothing where no schema says', () => {
  expect(labels('# ti|')).toEqual([])
  expect(labels('ti|', { ...knows, schema: null })).toEqual([])
})

test('cases know the codes of the draft’s plan', () => {
  const cases = { ...knows, schema: schemaOf('cases') }
  expect(labels('- name: 甲\n  given: { benefit: | }\n', cases)).toEqual(['inpatient'])
})

test('what a key, a fact, a clause and a value mean, in both languages', () => {
  const help = (text: string) => explainAt(text.replace('|', ''), text.indexOf('|'), knows)?.help
  expect(help('sele|ctBy: admission')).toMatch(/结算单按哪个日期.*\n.*which date/)
  expect(help('selectBy: admi|ssion')).toMatch(/入院/)
  expect(help('cover: { clause: W1|8 }')).toBe('比例随负担提高')
  expect(help('price:\n  - when: { fact: a|ge }')).toBe('age名：age之意\nage label: what age means')
  expect(help('# comm|ent\n')).toBeUndefined()
})
