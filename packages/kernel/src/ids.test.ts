import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ID_PREFIXES,
  type IdKind,
  idOf,
  newId,
  parsePublicId,
  parseTenantId,
  publicId,
  tenantId,
  uuidv7From,
} from './ids.ts'

const kinds = Object.keys(ID_PREFIXES) as IdKind[]
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const anyId = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), tenBytes)
  .map(([time, random]) => idOf('claim', uuidv7From(time, random)))

describe('ids', () => {
  it('are UUIDs of version 7 that sort by their time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 2 }), tenBytes, tenBytes, (time, one, other) => {
        const id = uuidv7From(time, one)
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(id < uuidv7From(time + 1, other)).toBe(true)
        expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(time)
      }),
    )
  })

  it('are new each time', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId('claim'))).size).toBe(10_000)
  })

  it('come back from their public form, which sorts alike', () => {
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        expect(publicId('claim', a)).toMatch(/^clm_[0-9a-hjkmnp-tv-z]{26}$/)
        expect(parsePublicId('claim', publicId('claim', a))).toBe(a)
        expect(publicId('claim', a) < publicId('claim', b)).toBe(a < b)
      }),
    )
  })

  it('of another kind are not ids of this one', () => {
    const id = newId('claim')
    for (const kind of kinds.filter((name) => name !== 'claim'))
      expect(parsePublicId(kind, publicId('claim', id))).toBeNull()
    expect(new Set(Object.values(ID_PREFIXES)).size).toBe(kinds.length)
  })

  it('are never read from anything else', () => {
    const good = publicId('claim', newId('claim'))
    for (const text of [
      '',
      'clm_',
      good.slice(0, -1),
      `${good}0`,
      good.toUpperCase(),
      `clm_8${'0'.repeat(25)}`,
      `clm_${'u'.repeat(26)}`,
    ])
      expect(parsePublicId('claim', text)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePublicId('claim', text)).toBeNull()
      }),
    )
    expect(() => idOf('claim', 'x')).toThrow(RangeError)
  })
})

describe('tenant slugs', () => {
  it.each(['ab', 'exampleton', 'new-town-2', `a${'b'.repeat(39)}`])('takes %s', (slug) => {
    expect(parseTenantId(slug)).toBe(slug)
  })

  it.each(['', 'a', 'A-b', '1ab', '-ab', 'ab-', 'a b', "ab'; drop", 'ab.cd', 'ä-ö', `a${'b'.repeat(40)}`, 'ab\n'])(
    'refuses %j',
    (slug) => {
      expect(parseTenantId(slug)).toBeNull()
      expect(() => tenantId(slug)).toThrow(RangeError)
    },
  )
})
