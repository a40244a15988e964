import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type SchemaNode, schemasAt } from '../yaml/schema.ts'
import { blankOf, figuresOf, fits, isRow, kindOf, shownOf, unitOf, writtenOf } from './kinds.ts'

const ROOT = join(import.meta.dirname, '../../../../../..')
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/plan.schema.json'), 'utf8')) as SchemaNode
const at = (...path: (string | number)[]): SchemaNode => schemasAt(schema, path)[0]!

test('each place has the field that fits it', () => {
  const kinds = [
    [at('price', 0, 'amount'), 'amount', 'unit'],
    [at('price', 0, 'when'), 'when', 'condition'],
    [at('window', 'from'), 'from', 'date'],
    [at('window', 'extensions'), 'extensions', 'list'],
    [at('benefits', 0, 'parts'), 'parts', 'choices'],
    [at('benefits', 0, 'bonus', 0, 'enrolledYears'), 'enrolledYears', 'integer'],
    [at('benefits', 0, 'clause'), 'clause', 'clause'],
    [at('benefits', 0, 'deductible'), 'deductible', 'map'],
    [at('product', 'illustrative'), 'illustrative', 'flag'],
    [at('notice', 'sections', 0, 'body'), 'body', 'long'],
  ] as const
  for (const [node, key, kind] of kinds) expect([key, kindOf(key, node)]).toEqual([key, kind])
  expect(unitOf(at('benefits', 0, 'bonus', 0, 'points'))).toBe('个百分点')
  expect(isRow(at('benefits', 0, 'tiers', 'bands', 0), schema)).toBe(true)
  expect(isRow(at('price', 0), schema)).toBe(false)
})

test('figures are typed without their unit and written with it', () => {
  expect(shownOf('1000000元', '元')).toBe('1,000,000')
  expect(shownOf('1.5万元', '元')).toBe('1.5万')
  expect(writtenOf('12,000', '元')).toBe('12000元')
  expect(writtenOf('1.5万', '元')).toBe('1.5万元')
  expect(writtenOf('60 %', '%')).toBe('60%')
  expect(writtenOf('', '元')).toBe('')
})

test('what is ambiguous is not written', () => {
  const amount = at('price', 0, 'amount')
  expect(fits(writtenOf('12,000', '元'), amount)).toBe(true)
  expect(fits(writtenOf('abc', '元'), amount)).toBe(false)
  expect(fits(writtenOf('六十', '%'), at('benefits', 0, 'tiers', 'bands', 0, 'rate'))).toBe(false)
})

test('a new item has what it must have, and says nothing a person has not said', () => {
  expect(blankOf('', at('price').items!, schema)).toEqual({ code: null, name: null, amount: null })
  expect(blankOf('', at('benefits', 0, 'tiers', 'bands').items!, schema)).toEqual({ rate: null })
  expect(blankOf('deductible', at('benefits', 0, 'deductible'), schema)).toEqual({ amount: null })
  expect(figuresOf({ deductible: { amount: '15000元' }, tiers: { bands: [{ rate: '60%' }, { rate: '70%' }] } })).toBe(
    '15000元 · 60% / 70%',
  )
})
