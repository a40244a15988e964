/** How many people gain or lose by a change, by how much, and the ten largest on either side, told so that nobody can be known by them. */
import { LEAST_CELL, suppressSmall } from '@gongbao/kernel'
import type { Book } from '../book/book.ts'
import type { Group } from '../book/groups.ts'

export interface Side {
  readonly people: number
  readonly fen: number
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
  readonly same: number
  readonly histogram: readonly HistogramCell[]
  /** Empty where fewer than ten people change on that side. */
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
  const told = tellOf(book)
  return {
    gain: sideOf(gain),
    lose: sideOf(lose),
    same: book.persons - all.length,
    histogram: histogramOf(gain, lose),
    largest: { gain: told(gain), lose: told(lose) },
  }
}

const sideOf = (changes: readonly Change[]): Side => ({
  people: changes.length,
  fen: changes.reduce((sum, { fen }) => sum + Math.abs(fen), 0),
})

function histogramOf(gain: readonly Change[], lose: readonly Change[]): HistogramCell[] {
  const [gains, loses] = [cellsOf(gain), cellsOf(lose)]
  return STEPS.map((aboveFen, at) => ({ aboveFen, upToFen: STEPS[at + 1] ?? null, gain: gains[at]!, lose: loses[at]! }))
}

function cellsOf(changes: readonly Change[]): (number | null)[] {
  const counts = STEPS.map(() => 0)
  for (const { fen } of changes) {
    const at = STEPS.findLastIndex((above) => Math.abs(fen) > above)
    counts[at]! += 1
  }
  return suppressSmall(counts.map((count, at) => ({ key: String(at), count }))).map(({ count }) => count)
}

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
    const largest = [...changes].sort((a, b) => Math.abs(b.fen) - Math.abs(a.fen) || a.person - b.person).slice(0, TEN)
    return largest.map(({ person, fen }, at) => {
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
