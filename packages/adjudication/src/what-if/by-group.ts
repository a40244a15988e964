/** What a book pays by age band, district, insurance type and health status, before and after; groups of fewer than ten people are hidden. */
import { suppressSmall } from '@gongbao/kernel'
import { type Book, DENIED, REVIEW } from '../book/book.ts'
import type { Group } from '../book/groups.ts'

export const DIMENSIONS = ['ageBand', 'district', 'insutype', 'health'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface GroupRow {
  /** Of the dimension: '61–70', a district's code, 310, healthy; '' where it is not known. */
  readonly key: string
  /** null with all that follows: fewer than ten people, or hidden so that such a group cannot be worked out. */
  readonly people: number | null
  readonly burdenFen: number | null
  readonly beforeFen: number | null
  readonly afterFen: number | null
}

/** People with claims that count, once in each group in which they claim. */
export function byGroup(book: Book, dimension: Dimension, before: Float64Array, after: Float64Array): GroupRow[] {
  const { keys, of } = keysOf(book.groups, dimension)
  const sums = keys.map((key) => ({ key, people: 0, burdenFen: 0, beforeFen: 0, afterFen: 0 }))
  const seen = new Uint32Array(keys.length)
  for (let person = 0; person < book.persons; person += 1)
    for (let row = book.start[person]!; row < book.start[person + 1]!; row += 1) {
      if (book.kind[row] === DENIED || book.kind[row] === REVIEW) continue
      const at = of[book.group[row]!]!
      const sum = sums[at]!
      sum.burdenFen += book.burden[row]!
      sum.beforeFen += before[row]!
      sum.afterFen += after[row]!
      if (seen[at] === person + 1) continue
      seen[at] = person + 1
      sum.people += 1
    }
  const met = sums.filter(({ people }) => people > 0)
  return hideSmall(met.sort((a, b) => (a.key < b.key ? -1 : 1)))
}

function keysOf(groups: readonly Group[], dimension: Dimension) {
  const keys = [...new Set(groups.map((group) => group[dimension]))]
  return { keys, of: groups.map((group) => keys.indexOf(group[dimension])) }
}

function hideSmall(sums: readonly (GroupRow & { readonly people: number })[]): GroupRow[] {
  const shown = suppressSmall(sums.map(({ key, people }) => ({ key, count: people })))
  return sums.map((sum, at) =>
    shown[at]!.count === null ? { key: sum.key, people: null, burdenFen: null, beforeFen: null, afterFen: null } : sum,
  )
}
