import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../schema/conditions.ts'
import { anyCondition, anyFacts } from '../testing/arbitrary.ts'
import { compile } from './compile.ts'
import { engineVerdict } from './engine.ts'
import { explain } from './explain.ts'

describe('compiled conditions and json-rules-engine', () => {
  it('agree on every condition and every set of facts, reasons included', async () => {
    await fc.assert(
      fc.asyncProperty(anyCondition, anyFacts, async (condition, facts) => {
        const engine = await engineVerdict(condition, facts)
        expect(compile(condition)(facts)).toBe(engine.verdict)
        expect(explain(condition, facts)).toEqual(engine.reasons)
      }),
      { numRuns: 1_500 },
    )
  })

  it('meets all three verdicts in that property', () => {
    const verdicts = new Set(
      fc
        .sample(fc.tuple(anyCondition, anyFacts), { numRuns: 400, seed: 1 })
        .map(([condition, facts]) => compile(condition)(facts)),
    )
    expect([...verdicts].sort()).toEqual([-1, 0, 1])
  })

  it('refuses a missing fact in both', async () => {
    const condition: Condition = { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] }
    expect(() => compile(condition)({})).toThrow('age is missing')
    await expect(engineVerdict(condition, {})).rejects.toThrow('Undefined fact')
  })
})
