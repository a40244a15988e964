import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

describe('the nearest word', () => {
  it('counts edits, a swap of neighbours as one', () => {
    expect(editDistance('deductable', 'deductible')).toBe(1)
    expect(editDistance('rate', 'raet')).toBe(1)
    expect(editDistance('', 'cap')).toBe(3)
    expect(editDistance('免陪额', '免赔额')).toBe(1)
  })

  it('is a distance: zero only for equals, the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })

  it('sees through case, hyphens and underscores, and stays silent when nothing is near', () => {
    expect(nearest('claim_within', ['claimWithin', 'cover'])).toBe('claimWithin')
    expect(nearest('filing-no', ['filingNo'])).toBe('filingNo')
    expect(nearest('zzzzzz', ['claimWithin', 'cover'])).toBeNull()
    expect(nearest('x'.repeat(10_000), ['cover'])).toBeNull()
  })
})
