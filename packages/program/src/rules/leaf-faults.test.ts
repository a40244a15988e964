import { describe, expect, it } from 'vitest'
import { FACT_NAMES } from '../facts/index.ts'
import type { Leaf } from '../schema/conditions.ts'
import { compile } from './compile.ts'
import { faultsOfLeaf } from './leaf-faults.ts'

const said = (leaf: Leaf, scope?: 'person' | 'claim' | 'line') =>
  faultsOfLeaf(leaf, scope).map(({ key, zh }) => `${key}: ${zh}`)

describe('leaves of a condition', () => {
  it('names the nearest fact for one that does not exist', () => {
    expect(said({ fact: 'treatmnet', operator: 'equal', value: 'x' }, 'line')[0]).toContain('是否想写 treatment')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('refuses %s as a fact, compiled too', (fact) => {
    const leaf: Leaf = { fact, operator: 'equal', value: 'x' }
    expect(said(leaf)[0]).toContain('没有名为')
    expect(() => compile(leaf)).toThrow('invariant')
  })

  it('refuses a fact where it cannot be read', () => {
    const [ofLine] = said({ fact: 'drugList', operator: 'equal', value: 'x' }, 'claim')
    expect(ofLine).toContain('只能读人和赔案的事实，不能读费用明细')
    expect(said({ fact: 'insuredParents', operator: 'equal', value: 1 }, 'claim')[0]).toContain(
      '读不到事实 insuredParents',
    )
    expect(said({ fact: 'drugList', operator: 'equal', value: 'x' }, 'line')).toEqual([])
    expect(said({ fact: 'insuredParents', operator: 'equal', value: 1 }, 'line')).toHaveLength(1)
  })

  it.each<[string, Leaf]>([
    ['operator', { fact: 'category', operator: 'lessThan', value: 9 }],
    ['operator', { fact: 'age', operator: 'contains', value: '1' }],
    ['operator', { fact: 'diagnoses', operator: 'equal', value: 'C50' }],
    ['value', { fact: 'insutype', operator: 'equal', value: 310 }],
    ['value', { fact: 'age', operator: 'lessThan', value: '18' }],
    ['value', { fact: 'settledByBasic', operator: 'equal', value: 'true' }],
    ['value', { fact: 'age', operator: 'in', value: 18 }],
    ['value', { fact: 'age', operator: 'in', value: [] }],
    ['value', { fact: 'age', operator: 'equal', value: [18] }],
    ['value', { fact: 'age', operator: 'equal' }],
    ['value', { fact: 'sex', operator: 'isKnown', value: 'male' }],
    ['value', { fact: 'category', operator: 'startsWithAny', value: [''] }],
    ['fact', { fact: 'age', operator: 'isKnown' }],
  ])('finds the fault at its %s', (key, leaf) => {
    expect(faultsOfLeaf(leaf).map((fault) => fault.key)).toEqual([key])
  })

  it('shows how a number is written as text', () => {
    expect(said({ fact: 'insutype', operator: 'equal', value: 310 })[0]).toContain("'310'")
  })

  it('names the nearest of a closed list of values', () => {
    expect(said({ fact: 'causeCode', operator: 'equal', value: 'third_party' })[0]).toContain('是否想写 third-party')
  })

  it('lets optional facts of every type be asked whether they are known', () => {
    expect(
      FACT_NAMES.flatMap((fact) => said({ fact, operator: 'isKnown' })).every((text) => text.includes('总是已知')),
    ).toBe(true)
    expect(said({ fact: 'sex', operator: 'isUnknown' })).toEqual([])
  })
})
