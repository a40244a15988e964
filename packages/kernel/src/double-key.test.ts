import fc from 'fast-check'
import { expect, it } from 'vitest'
import { doubleKeyIn } from './double-key.ts'

const found = (text: string) => doubleKeyIn(text, JSON.parse(text))

it('finds a key that stands twice in one object, however it is written', () => {
  expect(found('{"a":1,"a":1}')).toBe('a')
  expect(found('{"person":{"id":"甲"},"settlement":{"details":[{"cnt":"1"},{"cnt":"1", "cnt" : "2"}]}}')).toBe('cnt')
  expect(found('{"a":1,"\\u0061":2}')).toBe('a')
  expect(found('{"a\\\\":1,"a\\\\":2}')).toBe('a\\')
  expect(found('{"a":{"b":1,"b":{"c":1}},"d":[]}')).toBe('b')
})

it('lets equal keys of different objects be, and texts that look like keys', () => {
  expect(found('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toBeNull()
  expect(found('{"a":":b","c":"\\":d","e":"{\\"e\\":1,\\"e\\":2}"}')).toBeNull()
  expect(found('["a:",":","\\\\"]')).toBeNull()
})

it('reads lines that nest deeper than any stack', () => {
  const deep = `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`
  expect(found(deep)).toBeNull()
  expect(found(`{"x":${deep},"y":1,"y":2}`)).toBe('y')
})

it('finds none in what JSON itself writes, and any that is added', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, at) => {
      const text = JSON.stringify(value)
      const parsed: unknown = JSON.parse(text)
      expect(doubleKeyIn(text, parsed)).toBeNull()
      const keys = Object.keys(value).filter((key) => key !== '__proto__')
      if (keys.length === 0) return
      const twice = `{${JSON.stringify(keys[at % keys.length])}:0,${text.slice(1)}`
      expect(doubleKeyIn(twice, JSON.parse(twice))).toBe(keys[at % keys.length])
    }),
  )
})
