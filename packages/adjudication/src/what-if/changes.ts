/** How many people gain or lose by a change, by how much, and the ten largest on either side, told so that nobody can be known by them (quality 24). */
import { LEAST_CELL, suppressSmall } from '@gongbao/kernel'
import type { Book } from '../book/book.ts'
import type { Group } from '../book/groups.ts'

/** null: fewer than ten people, or hidden so that what such people gain or lose cannot be worked out. */
export interface Side {
  readonly people: number | null
  readonly fen: number | null
}

export interface HistogramCell {
  /** A change above this many fen … */
  readonly aboveFen: number
  /** … and at most this many; null for the last. */
  readonly upToFen: number | null
  /** null: fewer than ten people, or hidden so that such a cell cannot be worked out. */
  readonly gain: number | null
  readonly lose: number | null
}

/** One of the ten: by its place alone. Age and district are said only where ten or more people with claims share them. */
export interface LargestChange {
  readonly ordinal: number
  readonly ageBand: string | null
  readonly district: string | null
  /** To the whole yuan, down. */
  readonly fen: number
}

export interface Changes {
  readonly gain: Side
  readonly lose: Side
  /** null where it would tell how many of a hidden side there are. */
  readonly same: number | null
  readonly histogram: readonly HistogramCell[]
  /** Empty where fewer than ten people change on that side, where a cell of its histogram is hidden (they would count it), or where those on it would tell what fewer than ten on the other come to. */
  readonly largest: { readonly gain: readonly LargestChange[]; readonly lose: readonly LargestChange[] }
}

/** In fen: 100, 500, 1,000, 5,000, 10,000, 50,000, 100,000 yuan. */
const STEPS = [0, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000] as const
const TEN = 10

interface Change {
  readonly person: number
  readonly fen: number
}

export function changesOf(book: Book, before: Float64Array, after: Float64Array): Changes {
  const all: Change[] = []
  for (let person = 0; person < book.persons; person += 1) {
    let fen = 0
    for (let row = book.start[person]!; row < book.start[person + 1]!; row += 1) fen += after[row]! - before[row]!
    if (fen !== 0) all.push({ person, fen })
  }
  const [gain, lose] = [all.filter(({ fen }) => fen > 0), all.filter(({ fen }) => fen < 0)]
  const [isSmall, same] = [isFew(gain) || isFew(lose), book.persons - all.length]
  const [gainCounted, loseCounted] = [isCounted(gain, lose, same), isCounted(lose, gain, same)]
  const [gainTold, loseTold] = [gainCounted && isTold(gain, lose), loseCounted && isTold(lose, gain)]
  const [gainCells, loseCells] = [gainTold ? cellsOf(gain) : HIDDEN, loseTold ? cellsOf(lose) : HIDDEN]
  const told = tellOf(book)
  return {
    gain: sideOf(gain, gainCounted, !isSmall),
    lose: sideOf(lose, loseCounted, !isSmall),
    same: isSmall ? null : same,
    histogram: histogramOf(gainCells, loseCells),
    largest: { gain: isWhole(gainCells) ? told(gain) : [], lose: isWhole(loseCells) ? told(lose) : [] },
  }
}

const isFew = ({ length }: readonly Change[]): boolean => length > 0 && length < LEAST_CELL
const sumOf = (changes: readonly Change[]): number => changes.reduce((sum, { fen }) => sum + Math.abs(fen), 0)

/**
 * The totals say what both sides come to together: beside fewer than ten people neither sum is told, and nobody on the other side is a fact that
 * would tell it. Beside ten or more, those and whoever stays the same hide the few.
 */
function isCounted(side: readonly Change[], other: readonly Change[], same: number): boolean {
  if (!isFew(side) && !isFew(other)) return true
  return side.length >= LEAST_CELL && other.length + same >= LEAST_CELL
}

/** Whether the steps of a side's changes may be told: where they are known more nearly than the few of the other side come to, those would be too. */
function isTold(side: readonly Change[], other: readonly Change[]): boolean {
  if (!isFew(other)) return true
  const unknown = largestFirst(side)
    .slice(TEN)
    .reduce((sum, { fen }) => sum + widthOf(stepOf(fen)), 0)
  return unknown >= 2 * sumOf(other)
}

const sideOf = (changes: readonly Change[], isCountTold: boolean, isSumTold: boolean): Side => ({
  people: isCountTold ? changes.length : null,
  fen: isSumTold ? sumOf(changes) : null,
})

const HIDDEN: readonly null[] = STEPS.map(() => null)
const widthOf = (step: number): number => (STEPS[step + 1] ?? Number.POSITIVE_INFINITY) - STEPS[step]!
const stepOf = (fen: number): number => STEPS.findLastIndex((above) => Math.abs(fen) > above)

const histogramOf = (gains: readonly (number | null)[], loses: readonly (number | null)[]): HistogramCell[] =>
  STEPS.map((aboveFen, at) => ({ aboveFen, upToFen: STEPS[at + 1] ?? null, gain: gains[at]!, lose: loses[at]! }))

const isWhole = (cells: readonly (number | null)[]): boolean => !cells.includes(null)

function cellsOf(changes: readonly Change[]): readonly (number | null)[] {
  const counts = STEPS.map(() => 0)
  for (const { fen } of changes) counts[stepOf(fen)]! += 1
  const shown = shownOf(counts)
  return shown.every((count, at) => count !== null || mayDiffer(counts, at, sumOf(changes))) ? shown : HIDDEN
}

const shownOf = (counts: readonly number[]): (number | null)[] =>
  suppressSmall(counts.map((count, at) => ({ key: String(at), count }))).map(({ count }) => count)

/** Whether one more or fewer in a hidden cell would give the very same page: the same cells shown, and the side's sum still possible. */
function mayDiffer(counts: readonly number[], hidden: number, sum: number): boolean {
  const page = shownOf(counts).join()
  return counts.some((_, other) => {
    if (other === hidden) return false
    return [1, -1].some((by) => {
      const moved = counts.with(hidden, counts[hidden]! + by).with(other, counts[other]! - by)
      return moved.every((count) => count >= 0) && isPossible(moved, sum) && shownOf(moved).join() === page
    })
  })
}

/** @param sum in fen, of so many changes in each step */
function isPossible(counts: readonly number[], sum: number): boolean {
  const least = counts.reduce((all, count, at) => all + count * (STEPS[at]! + 1), 0)
  const most = counts.reduce(
    (all, count, at) => all + (count === 0 ? 0 : count * (STEPS[at + 1] ?? Number.POSITIVE_INFINITY)),
    0,
  )
  return least <= sum && sum <= most
}

const largestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => Math.abs(b.fen) - Math.abs(a.fen) || a.person - b.person)

/** Tells the ten largest of a side. */
function tellOf(book: Book): (changes: readonly Change[]) => LargestChange[] {
  const groupOf = (person: number): Group => book.groups[book.group[book.start[person]!]!]!
  const keyOf = ({ ageBand, district }: Group): string => `${ageBand} ${district}`
  const alike = new Map<string, number>()
  for (let person = 0; person < book.persons; person += 1) {
    const key = keyOf(groupOf(person))
    alike.set(key, (alike.get(key) ?? 0) + 1)
  }
  return (changes) => {
    if (changes.length < LEAST_CELL) return []
    return largestFirst(changes)
      .slice(0, TEN)
      .map(({ person, fen }, at) => {
        const group = groupOf(person)
        const hides = alike.get(keyOf(group))! >= LEAST_CELL
        const yuan = Math.abs(fen) - (Math.abs(fen) % 100)
        return {
          ordinal: at + 1,
          ageBand: hides ? group.ageBand : null,
          district: hides ? group.district : null,
          fen: yuan,
        }
      })
  }
}
