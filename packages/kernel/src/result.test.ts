import { describe, expect, it } from 'vitest'
import { invariant, isRefusal, refuse } from './result.ts'

describe('refusals', () => {
  it('are values that nothing else looks like', () => {
    const refusal = refuse('NOT_FOUND', { zh: '没有此赔案', en: 'no such claim' }, { field: '/claim', clause: 'X1' })
    expect(refusal).toEqual({
      kind: 'refused',
      code: 'NOT_FOUND',
      text: { zh: '没有此赔案', en: 'no such claim' },
      field: '/claim',
      clause: 'X1',
    })
    expect(isRefusal(refusal)).toBe(true)
    for (const value of [null, undefined, 'refused', { code: 'NOT_FOUND' }, { kind: 'claim' }])
      expect(isRefusal(value)).toBe(false)
  })

  it('are not broken invariants, which throw', () => {
    expect(() => invariant(false, 'balances agree')).toThrow('invariant broken: balances agree')
    expect(() => invariant(1, 'fine')).not.toThrow()
  })
})
