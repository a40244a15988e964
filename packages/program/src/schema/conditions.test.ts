import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCondition } from '../testing/arbitrary.ts'
import { CONDITION_LIMITS, condition, leavesOf, placedLeavesOf } from './conditions.ts'

const leaf = { fact: 'age', operator: 'lessThan', value: 18 }
const faults = (value: unknown) => condition.safeParse(value).error?.issues ?? []
const nested = (levels: number): unknown => (levels === 0 ? leaf : { all: [nested(levels - 1)] })

describe('conditions', () => {
  it('reads every condition of the language as it stands', () => {
    fc.assert(
      fc.property(anyCondition, (value) => {
        expect(condition.parse(value)).toEqual(value)
      }),
    )
  })

  it.each(['path', 'priority', 'params', 'condition', 'not'])('refuses %s with its reason and place', (key) => {
    const [issue, ...others] = faults({ all: [leaf, { ...leaf, [key]: '$.x' }] })
    expect(issue).toMatchObject({ path: ['all', 1, key] })
    expect(issue?.message).toContain(key)
    expect(issue?.message).not.toContain('没有键')
    expect(others).toEqual([])
  })

  it('refuses `not` and a named condition at the root', () => {
    expect(faults({ not: leaf })[0]?.message).toContain('notEqual')
    expect(faults({ condition: 'adult' })[0]?.message).toContain('具名条件')
  })

  it('names the nearest key and the nearest operator', () => {
    expect(faults({ ...leaf, valeu: 18 })[0]?.message).toContain('did you mean value')
    expect(faults({ ...leaf, operator: 'lesThan' })[0]?.message).toContain('did you mean lessThan')
  })

  it('refuses all and any side by side', () => {
    expect(faults({ all: [leaf], any: [leaf] })).toMatchObject([{ path: ['any'] }])
  })

  it.each([
    ['an empty branch', { all: [] }],
    ['a branch that is no list', { any: leaf }],
    ['a text', 'age < 18'],
    ['null', null],
    ['a list', [leaf]],
    ['an unknown operator', { ...leaf, operator: 'matches' }],
    ['an operator of JavaScript’s own', { ...leaf, operator: 'constructor' }],
    ['a fraction', { ...leaf, value: 1.5 }],
    ['a number that is not exact', { ...leaf, value: 2 ** 60 }],
    ['an object as value: a reference to another fact', { ...leaf, value: { fact: 'level' } }],
    ['null as value', { ...leaf, value: null }],
    ['a long text', { ...leaf, value: 'x'.repeat(CONDITION_LIMITS.text + 1) }],
    ['a long list', { ...leaf, value: Array.from({ length: CONDITION_LIMITS.values + 1 }, () => 1) }],
  ])('refuses %s', (_name, value) => {
    expect(faults(value)).toHaveLength(1)
  })

  it('bounds depth and size', () => {
    expect(faults(nested(CONDITION_LIMITS.depth))).toEqual([])
    expect(faults(nested(CONDITION_LIMITS.depth + 1))).toHaveLength(1)
    expect(faults(nested(5_000))).toHaveLength(1)
    const wide = { all: Array.from({ length: 20 }, () => ({ any: Array.from({ length: 11 }, () => leaf) })) }
    expect(faults(wide).some(({ message }) => message.includes(String(CONDITION_LIMITS.leaves)))).toBe(true)
  })

  it('ignores an inherited all: only own keys count', () => {
    const value = Object.assign(Object.create({ all: [leaf] }), leaf)
    expect(condition.parse(value)).toEqual(leaf)
  })

  it('gives each leaf its path, in file order', () => {
    const value = condition.parse({
      any: [
        leaf,
        {
          all: [
            { ...leaf, value: 1 },
            { ...leaf, value: 2 },
          ],
        },
      ],
    })
    expect(placedLeavesOf(value, ['when']).map(({ path }) => path.join('.'))).toEqual([
      'when.any.0',
      'when.any.1.all.0',
      'when.any.1.all.1',
    ])
    expect(leavesOf(value).map(({ value: written }) => written)).toEqual([18, 1, 2])
  })
})
