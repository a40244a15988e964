import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, LineSplitter } from './line-splitter.ts'

/** Feeds bytes cut at the given sizes. */
function split(bytes: Buffer, sizes: readonly number[], most?: number): Line[] {
  const splitter = new LineSplitter(most)
  const lines: Line[] = []
  let at = 0
  for (const size of [...sizes, bytes.length]) {
    // A fresh copy that is spoiled afterwards, as a stream may reuse its buffer.
    const chunk = Buffer.from(bytes.subarray(at, at + size))
    lines.push(...splitter.push(chunk))
    chunk.fill(0)
    at += size
  }
  return [...lines, ...splitter.end()]
}

const text = (line: Line): string => ('text' in line ? line.text : line.fault)

describe('LineSplitter', () => {
  it('gives the same lines however the bytes are cut', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '险', '𠮷', ' ', '"'), maxLength: 6 })
    const sizes = fc.array(fc.nat(5), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(line), sizes, fc.boolean(), (lines, cuts, ends) => {
        const whole = lines.join('\n') + (ends && lines.length > 0 ? '\n' : '')
        const expected = whole === '' ? [] : whole.replace(/\n$/, '').split('\n')
        expect(split(Buffer.from(whole), cuts).map(text)).toEqual(expected)
      }),
    )
  })

  it('keeps empty lines, drops carriage returns and the mark at the start of the file', () => {
    expect(split(Buffer.from('\uFEFFa\r\n\r\n\n\uFEFFb'), []).map(text)).toEqual(['a', '', '', '\uFEFFb'])
  })

  it('answers a line beyond the limit in its place, whatever follows', () => {
    const bytes = Buffer.from(`${'x'.repeat(10)}\n${'y'.repeat(11)}\nz\n${'w'.repeat(40)}`)
    for (const cuts of [[], Array(80).fill(1), [15, 3, 20]])
      expect(split(bytes, cuts, 10).map(text)).toEqual(['x'.repeat(10), 'LINE_TOO_LONG', 'z', 'LINE_TOO_LONG'])
  })

  it('refuses bytes that are not UTF-8', () => {
    const gbk = Buffer.from([0xc1, 0xd9, 10, 0x61, 10])
    expect(split(gbk, []).map(text)).toEqual(['NOT_UTF8', 'a'])
  })
})
