import { expect, test } from 'vitest'
import type { PlainMap } from '../yaml/plain.ts'
import type { FactInfo, RuleLanguage } from '../yaml/suggest.ts'
import { faultOf, guardedBy, leafWithFact, leafWithOperator, type Saying, sayCondition } from './condition.rules.ts'

const both = (zh: string, en: string) => ({ zh, en })
const fact = (name: string, more: Partial<FactInfo>): FactInfo => ({
  name,
  type: 'integer',
  scopes: ['person'],
  optional: false,
  label: both(`${name}名`, name),
  meaning: both('', ''),
  source: { enrolling: null, claim: null },
  values: [],
  isClosed: false,
  unit: null,
  ...more,
})
const age = fact('age', { unit: 'completed-years' })
const parents = fact('parents', { unit: 'people' })
const works = fact('works', { type: 'boolean', optional: true })
const area = fact('area', {
  type: 'text',
  values: [{ value: 'city', word: both('本市', 'this city') }],
  isClosed: true,
})
const rules: RuleLanguage = {
  facts: [age, parents, works, area, fact('treatment', { type: 'text', scopes: ['claim', 'line'] })],
  operators: [
    { name: 'equal', types: ['text', 'integer', 'boolean'], value: 'one', reads: both('为', 'is') },
    { name: 'in', types: ['text', 'integer'], value: 'list', reads: both('为', 'is one of') },
    { name: 'lessThan', types: ['integer'], value: 'one', reads: both('小于', 'is less than') },
    { name: 'isKnown', types: ['text', 'integer', 'boolean'], value: 'none', reads: both('已知', 'is known') },
  ],
  limits: { depth: 6, leaves: 200, values: 500 },
}
const operator = (name: string) => rules.operators.find((one) => one.name === name)
const where = { path: ['price', 0, 'when'], rules, forbids: { price: { facts: ['works'], clause: 'S1' } } } as const
const why = (leaf: PlainMap, at: typeof where | object = {}, guarded: string[] = []) =>
  faultOf(leaf, { ...where, ...at }, new Set(guarded))

test('a leaf keeps what still fits when its fact or operator changes', () => {
  const leaf = { fact: 'age', operator: 'lessThan', value: 18 }
  expect(leafWithFact(leaf, parents, rules, age)).toEqual({ fact: 'parents', operator: 'lessThan', value: 18 })
  expect(leafWithFact(leaf, works, rules, age)).toEqual({ fact: 'works', operator: 'equal' })
  expect(leafWithOperator(leaf, operator('in'))).toEqual({ fact: 'age', operator: 'in', value: [18] })
  expect(leafWithOperator({ ...leaf, value: [18, 19] }, operator('equal'))).toEqual({
    fact: 'age',
    operator: 'equal',
    value: 18,
  })
  expect(leafWithOperator(leaf, operator('isKnown'))).toEqual({ fact: 'age', operator: 'isKnown' })
})

test('what is wrong with a leaf is said with its reason', () => {
  expect(why({ fact: 'agee', operator: 'equal', value: 1 })).toMatchObject({ why: 'unknownFact', isError: true })
  expect(why({ fact: 'treatment', operator: 'equal', value: 'x' })).toMatchObject({ why: 'outOfScope', isError: true })
  expect(why({ fact: 'works', operator: 'equal', value: true })).toMatchObject({ why: 'forbidden', clause: 'S1' })
  expect(why({ fact: 'area', operator: 'lessThan', value: 1 })).toMatchObject({ why: 'misfit', isError: true })
  expect(why({ fact: 'age', operator: 'in', value: [] })).toMatchObject({ why: 'noValue', isError: true })
  expect(why({ fact: 'age', operator: 'lessThan', value: 18 })).toBeNull()
})

test('a fact that may be unknown is said to be, unless a neighbour asks first whether it is known', () => {
  const leaf = { fact: 'works', operator: 'equal', value: true }
  const free = { forbids: {} }
  expect(why(leaf, free)).toEqual({ why: 'maybeUnknown', isError: false })
  const guards = guardedBy([{ fact: 'works', operator: 'isKnown' }, leaf], 'all')
  expect(why(leaf, free, [...guards])).toBeNull()
  expect(guardedBy([{ fact: 'works', operator: 'isKnown' }], 'any').size).toBe(0)
})

test('a condition reads in words, groups of the other kind in brackets', () => {
  const saying: Saying = { rules, language: 'zh', and: ' 且 ', or: ' 或 ', unit: () => '周岁' }
  const young = { fact: 'age', operator: 'lessThan', value: 18 }
  const here = { fact: 'area', operator: 'in', value: ['city'] }
  expect(sayCondition({ all: [young, { any: [here, young] }] }, saying)).toBe(
    'age名小于18周岁 且 （area名为本市 或 age名小于18周岁）',
  )
  expect(sayCondition(here, { ...saying, language: 'en' })).toBe('area is one of this city')
})
