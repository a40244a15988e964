import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACT_NAMES, FACTS } from '../facts/index.ts'
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

  it('proves what no list of all combinations could hold', () => {
    const each = FACT_NAMES.filter((name) => FACTS[name].type === 'integer' || FACTS[name].type === 'boolean').map(
      (fact): Condition => ({ fact, operator: 'equal', value: FACTS[fact].type === 'boolean' ? true : 3 }),
    )
    const last = { fact: 'age', operator: 'lessThan', value: 3 } as const
    expect(reachOf({ all: each }, [])).toBe('reached')
    expect(reachOf({ all: [...each, last] }, [])).toBe('never')
    expect(reachOf({ all: each }, [{ any: each.slice(3) }])).toBe('never')
  })

  it('gives up in time on what it cannot prove', () => {
    const facts = [
      'age',
      'enrolledYears',
      'continuousYears',
      'claimFreeYears',
      'insuredParents',
      'knownParents',
    ] as const
    const parity = (want: number): Condition => ({
      any: Array.from(
        { length: 60 },
        (_, at): Condition => ({
          all: facts.map(
            (fact, shift): Condition => ({ fact, operator: 'notEqual', value: (at * (shift + want)) % 50 }),
          ),
        }),
      ),
    })
    const started = performance.now()
    reachOf({ all: [parity(1), parity(2)] }, [parity(3)])
    expect(performance.now() - started).toBeLessThan(5_000)
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
