/** What somebody who sees the page of a what-if can work out of it about cells that it hides. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Book } from '../book/book.ts'
import { type Changes, changesOf } from './changes.ts'

const SAME = 30

/** @param gains of each person, in fen; thirty more stay the same */
function pageOf(gains: readonly number[]): Changes {
  const persons = gains.length + SAME
  const book = {
    persons,
    start: Uint32Array.from({ length: persons + 1 }, (_, at) => at),
    group: new Uint32Array(persons),
    groups: [{ ageBand: '18–40', district: '990001' }],
  } as unknown as Book
  const after = new Float64Array(persons)
  after.set(gains)
  return changesOf(book, new Float64Array(persons), after)
}

/** Every way to fill the hidden cells by which number, sum, shown cells and the ten largest come out as the page tells them. */
function waysOf({ gain, histogram, largest }: Changes): number[][] {
  const hidden = histogram.filter((cell) => cell.gain === null)
  const people = gain.people! - histogram.reduce((sum, cell) => sum + (cell.gain ?? 0), 0)
  const shown = histogram.filter((cell) => cell.gain !== null)
  const low = shown.reduce((sum, cell) => sum + cell.gain! * (cell.aboveFen + 1), 0)
  const high = shown.reduce((sum, cell) => sum + (cell.gain === 0 ? 0 : cell.gain! * (cell.upToFen ?? Infinity)), 0)
  // The yuan told of the ten largest is rounded down: the fen lies in the same cell or the one below.
  const listed = hidden.map(
    ({ aboveFen, upToFen }) =>
      largest.gain.filter(({ fen }) => fen > aboveFen && (upToFen === null || fen < upToFen)).length,
  )
  const fill = (at: number, left: number, least: number, most: number): number[][] => {
    if (at === hidden.length) return left === 0 && least <= gain.fen! && gain.fen! <= most ? [[]] : []
    const { aboveFen, upToFen } = hidden[at]!
    const ways: number[][] = []
    for (let count = Math.max(1, listed[at]!); count <= left; count += 1)
      for (const rest of fill(
        at + 1,
        left - count,
        least + count * (aboveFen + 1),
        most + count * (upToFen ?? Number.POSITIVE_INFINITY),
      ))
        ways.push([count, ...rest])
    // Whoever is among the ten largest leaves nobody larger outside the list.
    return ways.filter((way) => at > 0 || largest.gain.length === 0 || isListWhole(way, listed))
  }
  return fill(0, people, low, high)
}

/** In every cell above that of the tenth, all are on the list. */
const isListWhole = (way: readonly number[], listed: readonly number[]): boolean => {
  const lowest = listed.findIndex((count) => count > 0)
  return lowest < 0 || way.every((count, at) => at <= lowest || count === listed[at])
}

// 100, 500, 1,000 … 100,000 yuan and beyond: a few steps at a time, each with few or with many.
const gainsIn = fc
  .uniqueArray(
    fc.constantFrom(
      [1, 10_000],
      [10_001, 50_000],
      [100_001, 500_000],
      [1_000_001, 5_000_000],
      [10_000_001, 30_000_000],
    ),
    {
      minLength: 1,
      maxLength: 4,
      selector: ([from]) => from!,
    },
  )
  .chain((steps) =>
    fc.tuple(
      ...steps.map(([from, to]) => fc.array(fc.integer({ min: from!, max: to! }), { minLength: 1, maxLength: 24 })),
    ),
  )
  .map((steps) => steps.flat())
  .filter(({ length }) => length >= 10)

it('whoever sees the page cannot fix the count of a hidden cell', () => {
  fc.assert(
    fc.property(gainsIn, (gains) => {
      const page = pageOf(gains)
      const hidden = page.histogram.filter(({ gain }) => gain === null).length
      if (hidden === 0 || hidden === page.histogram.length) return
      const ways = waysOf(page)
      for (let at = 0; at < hidden; at += 1) expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(1)
    }),
    { numRuns: 300 },
  )
})

const many = (count: number, fen: number): number[] => new Array<number>(count).fill(fen)

it('the ten largest do not count a hidden cell', () => {
  // 22 are shown; of the hidden two the upper has 3, all of them among the ten largest.
  const { gain, histogram, largest } = pageOf([...many(22, 20_000), ...many(9, 200_000), ...many(3, 700_000)])
  expect(gain.people).toBe(34)
  expect(histogram.map((cell) => cell.gain)).toEqual([0, 22, 0, null, null, 0, 0, 0])
  expect(largest.gain).toEqual([])
})

it('a sum that only one hidden person could bring about hides the histogram', () => {
  const { histogram } = pageOf([...many(20, 20_000), ...many(10, 5_000), 15_000_000])
  expect(histogram.every((cell) => cell.gain === null)).toBe(true)
})

it('tells the ten largest where no cell is hidden', () => {
  expect(pageOf([...many(12, 5_000), ...many(11, 200_000)]).largest.gain).toHaveLength(10)
})
