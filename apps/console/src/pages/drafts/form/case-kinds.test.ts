import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Plain } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'
import { CASE_KINDS, caseKinds, shapeOfItem } from './case-kinds.ts'
import { blankOf, kindOf, plainNode, saidAs } from './kinds.ts'
import { labelOf } from './labels.ts'

const ROOT = new URL('../../../../../../', import.meta.url)
const schemaOf = (file: string): SchemaNode =>
  JSON.parse(readFileSync(new URL(`docs/schema/${file}.schema.json`, ROOT), 'utf8'))
const CASES = schemaOf('cases')
const kindNamed = (shape: SchemaNode) => caseKinds(CASES.items!).find((one) => one.shape === shape)?.kind

it('knows the four kinds of case, and each case of a city by what it gives', () => {
  expect(caseKinds(CASES.items!).map(({ kind }) => kind)).toEqual([...CASE_KINDS])
  const cases = parse(readFileSync(new URL('tests/harness/fixture-city/cases/basic.yaml', ROOT), 'utf8')) as Plain[]
  expect(cases.map((one) => kindNamed(shapeOfItem(CASES.items!, one)))).toEqual(['benefit'])
  expect(kindNamed(shapeOfItem(CASES.items!, { given: { person: {}, settlements: [] } }))).toBe('record')
  expect(kindNamed(shapeOfItem(CASES.items!, { given: { person: {} } }))).toBe('eligibility')
  expect(kindNamed(shapeOfItem(CASES.items!, { given: { basket: [] } }))).toBe('price')
  expect(caseKinds(schemaOf('plan'))).toEqual([])
})

it('begins each kind with what it must have, and knows it again', () => {
  for (const { kind, shape } of caseKinds(CASES.items!)) {
    const blank = blankOf('', shape, CASES)
    expect(kindNamed(shapeOfItem(CASES.items!, blank)), kind).toBe(kind)
    expect(blank).toMatchObject({ name: null, plan: null })
  }
})

it('writes in one way what may be written in several, and says yes, no or nothing', () => {
  const fact = (name: string): SchemaNode =>
    plainNode(
      shapeOfItem(CASES.items!, { given: { person: {} } }).properties!.given!.properties!.person!.properties![name]!,
    )
  expect(kindOf('sex', fact('sex'))).toBe('choice')
  expect(kindOf('worksHere', fact('worksHere'))).toBe('yesno')
  expect(kindOf('insuredLastYear', fact('insuredLastYear'))).toBe('yesno')
  expect(kindOf('pastClaims', fact('pastClaims'))).toBe('integer')
  const settlement = shapeOfItem(CASES.items!, { given: { settlements: [] } }).properties!.given!.properties!
    .settlements!.items!
  const of = (name: string) => kindOf(name, plainNode(settlement.properties![name]!))
  expect([of('medfee_sumamt'), of('fulamt_ownpay_amt'), of('details'), of('ext')]).toEqual([
    'text',
    'text',
    'list',
    'map',
  ])
  const amount: SchemaNode = { anyOf: [{ properties: { amount: {} } }, { properties: { parameter: {} } }] }
  expect(plainNode(amount)).toBe(amount)
})

it('reads yes and no as records write them, and calls a list by its own name', () => {
  expect([true, 'true', '1', 1, false, '0', '', undefined].map((one) => saidAs(one as Plain))).toEqual([
    ...Array(4).fill(true),
    false,
    false,
    null,
    null,
  ])
  const person = shapeOfItem(CASES.items!, { given: { settlements: [] } }).properties!.given!.properties!.person!
  expect(labelOf('approvals', plainNode(person.properties!.approvals!), 'zh')).toBe('事前审批的药')
  expect(labelOf('approvals', schemaOf('program').properties!.approvals!, 'zh')).toBe('审批分工')
})
