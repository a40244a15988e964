import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArray, writeArray } from './wire-arrays.ts'

const text = (value: unknown): string => String(value)

test('what is written is read again, whatever stands in it', () => {
  const element = fc.oneof(
    fc.string(),
    fc.constant(null),
    fc.constantFrom('NULL', '', '{}', '"', '\\', 'a,b', '汉字', '𠮷·𪚥'),
  )
  const same = (list: readonly (string | null)[]) => {
    expect(readArray(writeArray(list, text), text)).toEqual(list)
  }
  fc.assert(fc.property(fc.array(element, { maxLength: 12 }), same))
})

test('the server’s own spelling is read', () => {
  expect(readArray('{}', text)).toEqual([])
  expect(readArray('{a,"b c",NULL,"NULL","d\\"e"}', text)).toEqual(['a', 'b c', null, 'NULL', 'd"e'])
  expect(() => readArray('{{1},{2}}', text)).toThrow('nested')
})
