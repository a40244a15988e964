import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../rules/compile.ts'
import type { Condition } from '../schema/conditions.ts'
import { anyCondition, anyFacts } from '../testing/arbitrary.ts'
import { reachOf } from './reach.ts'

const under = (value: number): Condition => ({ fact: 'age', operator: 'lessThan', value })
const from = (value: number): Condition => ({ fact: 'age', operator: 'greaterThanInclusive', value })

describe('whether a rule can decide', () => {
  it('sees age bands that cover one another', () => {
    expect(reachOf(under(18), [])).toBe('reached')
    expect(reachOf(under(18), [under(20)])).toBe('never')
    expect(reachOf(under(20), [under(18)])).toBe('reached')
    expect(reachOf(null, [under(18), from(18)])).toBe('never')
    expect(reachOf(null, [under(18), from(19)])).toBe('reached')
    expect(reachOf({ all: [under(18), from(18)] }, [])).toBe('never')
    expect(reachOf(under(1), [null])).toBe('never')
  })

  it('sees through lists, prefixes and closed values', () => {
    expect(
      reachOf({ fact: 'mainDiagnosis', operator: 'startsWithAny', value: ['C50'] }, [
        { fact: 'mainDiagnosis', operator: 'startsWithAny', value: ['C'] },
      ]),
    ).toBe('never')
    expect(
      reachOf({ fact: 'mainDiagnosis', operator: 'startsWithAny', value: ['C'] }, [
        { fact: 'mainDiagnosis', operator: 'equal', value: 'C' },
      ]),
    ).toBe('reached')
    expect(
      reachOf(null, [
        { fact: 'sex', operator: 'equal', value: 'male' },
        { fact: 'sex', operator: 'notEqual', value: 'male' },
      ]),
    ).toBe('never')
    expect(
      reachOf({ fact: 'diagnoses', operator: 'contains', value: 'A' }, [
        { fact: 'diagnoses', operator: 'contains', value: 'B' },
      ]),
    ).toBe('reached')
  })

  it('never calls a rule unreachable that some facts do reach', () => {
    fc.assert(
      fc.property(anyCondition, fc.array(anyCondition, { maxLength: 2 }), anyFacts, (when, before, facts) => {
        const reached = compile(when)(facts) === 1 && before.every((other) => compile(other)(facts) === 0)
        fc.pre(reached)
        expect(reachOf(when, before)).not.toBe('never')
      }),
      { numRuns: 200, maxSkipsPerRun: 200 },
    )
  })
})
