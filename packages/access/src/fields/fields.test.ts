import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tenantId } from '@gongbao/kernel'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { blindIndex, openBytes, openField, plainMac, sealBytes, sealField } from './fields.ts'
import { findKeys, installKeys, type KeyFile, newKeys, parseKeys } from './keys.ts'

const [north, south] = [tenantId('north-bay'), tenantId('south-bay')]
const folder = mkdtempSync(join(tmpdir(), 'gongbao-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const first = newKeys()
beforeEach(() => installKeys(parseKeys(first)))

describe('a sealed field', () => {
  it('opens to what was sealed, whatever it is', () => {
    const roundTrip = (text: string) => openField(north, 'person.name', sealField(north, 'person.name', text))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => roundTrip(text) === text))
  })

  it('never shows twice the same bytes, nor the text', () => {
    const [a, b] = [sealField(north, 'x', '990000199001010015'), sealField(north, 'x', '990000199001010015')]
    expect(Buffer.compare(a, b)).not.toBe(0)
    expect(Buffer.from(a).toString('latin1')).not.toContain('990000')
    expect(a[0]).toBe(1)
  })

  it('does not open in another city, another column, or altered in any byte', () => {
    const sealed = sealField(north, 'person.name', '王小明')
    expect(() => openField(south, 'person.name', sealed)).toThrow()
    expect(() => openField(north, 'person.phone', sealed)).toThrow()
    for (let at = 0; at < sealed.byteLength; at += 1) {
      const altered = Uint8Array.from(sealed)
      altered[at]! ^= 1
      expect(() => openField(north, 'person.name', altered)).toThrow()
    }
    expect(() => openBytes(north, 'person.name', sealed.subarray(0, 20))).toThrow('too short')
  })

  it('still opens after the key was rotated, and new ones carry the new version', () => {
    const old = sealBytes(north, 'x', Buffer.from('old'))
    const index = blindIndex(north, 'phone', '19900000001')
    const file = JSON.parse(first) as KeyFile
    installKeys(
      parseKeys(
        JSON.stringify({
          ...file,
          current: 2,
          masters: { ...file.masters, 2: (JSON.parse(newKeys()) as KeyFile).masters['1'] },
        }),
      ),
    )
    expect(Buffer.from(openBytes(north, 'x', old)).toString()).toBe('old')
    expect(sealBytes(north, 'x', Buffer.from('new'))[0]).toBe(2)
    expect(Buffer.compare(blindIndex(north, 'phone', '19900000001'), index)).toBe(0)
  })
})

describe('a blind index', () => {
  it('is equal for equal values of one kind in one city, and for nothing else', () => {
    const of = (tenant: typeof north, kind: string, value: string) =>
      Buffer.from(blindIndex(tenant, kind, value)).toString('hex')
    expect(of(north, 'phone', '1')).toBe(of(north, 'phone', '1'))
    expect(
      new Set([of(north, 'phone', '1'), of(south, 'phone', '1'), of(north, 'id', '1'), of(north, 'phone', '2')]).size,
    ).toBe(4)
    expect(Buffer.compare(plainMac(north, 'x', Buffer.from('1')), blindIndex(north, 'x', '1'))).not.toBe(0)
  })
})

describe('the key file', () => {
  it('is made once, for its owner only, and read again', () => {
    findKeys(folder, {})
    const text = readFileSync(join(folder, 'keys.json'), 'utf8')
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
    findKeys(folder, {})
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(text)
  })

  it('gives way to GONGBAO_KEYS, and is refused when it is broken rather than made anew', () => {
    const other = newKeys()
    expect(findKeys(folder, { GONGBAO_KEYS: other }).deriveRoot('x')).toEqual(parseKeys(other).deriveRoot('x'))
    writeFileSync(join(folder, 'keys.json'), '{')
    expect(() => findKeys(folder, {})).toThrow()
    const file = JSON.parse(first) as KeyFile
    for (const bad of [
      { ...file, current: 3 },
      { ...file, masters: { 1: 'short' } },
      { ...file, masters: { 0: file.root, 1: file.root } },
      { ...file, masters: { 300: file.root, 1: file.root } },
    ]) {
      expect(() => parseKeys(JSON.stringify(bad))).toThrow()
    }
    expect(() => parseKeys(first).derive(9, 'x')).toThrow('version 9')
  })
})
