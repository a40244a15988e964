import { describe, expect, it } from 'vitest'
import type { Condition, Leaf } from '../schema/conditions.ts'
import { compile, type Verdict } from './compile.ts'
import { describeReason, explain } from './explain.ts'

const yes: Leaf = { fact: 'age', operator: 'lessThan', value: 18 }
const no: Leaf = { fact: 'age', operator: 'greaterThan', value: 18 }
const open: Leaf = { fact: 'sex', operator: 'equal', value: 'male' }
const facts = { age: 12, sex: null, insutype: '310', diagnoses: ['C50.9', 'I10'] }

describe('compiled conditions', () => {
  it.each<[Condition, Verdict]>([
    [{ all: [yes, yes] }, 1],
    [{ all: [yes, open] }, -1],
    [{ all: [open, no] }, 0],
    [{ any: [open, yes] }, 1],
    [{ any: [no, open] }, -1],
    [{ any: [no, no] }, 0],
    [{ all: [{ any: [no, open] }, { fact: 'sex', operator: 'isUnknown' }] }, -1],
    [{ all: [{ fact: 'sex', operator: 'isKnown' }, open] }, 0],
  ])('decides %j three ways: %i', (condition, verdict) => {
    expect(compile(condition)(facts)).toBe(verdict)
  })

  it.each<[Leaf, Verdict]>([
    [{ fact: 'insutype', operator: 'in', value: ['310', '390'] }, 1],
    [{ fact: 'insutype', operator: 'notIn', value: ['310'] }, 0],
    [{ fact: 'insutype', operator: 'startsWithAny', value: ['39', '31'] }, 1],
    [{ fact: 'insutype', operator: 'startsWithNone', value: ['39'] }, 1],
    [{ fact: 'diagnoses', operator: 'contains', value: 'I10' }, 1],
    [{ fact: 'diagnoses', operator: 'contains', value: 'C50' }, 0],
    [{ fact: 'diagnoses', operator: 'doesNotContain', value: 'I10' }, 0],
    [{ fact: 'diagnoses', operator: 'anyStartsWith', value: ['C5'] }, 1],
    [{ fact: 'diagnoses', operator: 'noneStartsWith', value: ['E', 'C'] }, 0],
    [{ fact: 'age', operator: 'lessThanInclusive', value: 12 }, 1],
    [{ fact: 'age', operator: 'greaterThanInclusive', value: 13 }, 0],
    [{ fact: 'age', operator: 'notEqual', value: 12 }, 0],
  ])('decides %j', (leaf, verdict) => {
    expect(compile(leaf)(facts)).toBe(verdict)
  })

  it('is compiled once per condition object', () => {
    const condition: Condition = { all: [yes, open] }
    expect(compile(condition)).toBe(compile(condition))
  })

  it('says why in words, unknown facts included', () => {
    const reasons = explain({ all: [yes, { any: [open, no] }] }, facts)
    expect(reasons.map(({ verdict }) => verdict)).toEqual([1, -1, 0])
    expect(reasons.map((reason) => describeReason(reason).zh)).toEqual([
      '年龄为12周岁（要求小于18周岁）',
      '性别尚待核实',
      '年龄为12周岁（要求超过18周岁）',
    ])
  })
})
