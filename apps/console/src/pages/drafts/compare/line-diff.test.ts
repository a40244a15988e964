import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffLines, paired, stretches } from './line-diff.ts'

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 25 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))

test('the lines kept and removed are the old text, those kept and added the new', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = diffLines(before, after)
      const of = (kind: string) =>
        lines
          .filter((line) => line.kind === 'same' || line.kind === kind)
          .map(({ text }) => `${text}\n`)
          .join('')
      expect(of('removed')).toBe(before)
      expect(of('added')).toBe(after)
      const numbers = (side: 'before' | 'after') => lines.flatMap((line) => line[side] ?? [])
      for (const side of ['before', 'after'] as const)
        expect(numbers(side)).toEqual(numbers(side).map((_one, at) => at + 1))
      expect(paired(lines).length).toBeLessThanOrEqual(lines.length)
    }),
  )
})

test('no more is said to differ than has to', () => {
  const lines = diffLines('a\nb\nc\nd\ne\n', 'a\nx\nc\nd\ne\nf\n')
  expect(lines.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'removed b',
    'added x',
    'added f',
  ])
  expect(paired(lines)[1]).toMatchObject({ before: { text: 'b', before: 2 }, after: { text: 'x', after: 2 } })
})

test('what is far from a difference is counted, not shown', () => {
  const many = Array.from({ length: 40 }, (_none, at) => `line ${at}`)
  const parts = stretches(diffLines(many.join('\n'), many.with(20, 'other').join('\n')))
  expect(parts.map((part) => (part.kind === 'skipped' ? part.count : part.lines.length))).toEqual([17, 8, 16])
  expect(stretches(diffLines('a\n', 'a\n'))).toEqual([{ kind: 'skipped', count: 1 }])
})
