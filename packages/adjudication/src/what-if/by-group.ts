/** What a book pays by age band, district, insurance type and health status, before and after; groups of fewer than ten people are hidden, and what fewer than ten of a group gain or lose (quality 24). */
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
  /** null also where fewer than ten people of the group are paid otherwise than before, or where such a group could be worked out. */
  readonly afterFen: number | null
}

interface Sum {
  readonly key: string
  people: number
  burdenFen: number
  beforeFen: number
  afterFen: number
  /** People paid otherwise than before. */
  changed: number
}

/** People with claims that count, once in each group in which they claim. */
export function byGroup(book: Book, dimension: Dimension, before: Float64Array, after: Float64Array): GroupRow[] {
  const { keys, of } = keysOf(book.groups, dimension)
  const sums = keys.map((key): Sum => ({ key, people: 0, burdenFen: 0, beforeFen: 0, afterFen: 0, changed: 0 }))
  const [seen, change] = [new Uint32Array(keys.length), new Float64Array(keys.length)]
  for (let person = 0; person < book.persons; person += 1) {
    const met: number[] = []
    for (let row = book.start[person]!; row < book.start[person + 1]!; row += 1) {
      if (book.kind[row] === DENIED || book.kind[row] === REVIEW) continue
      const at = of[book.group[row]!]!
      const sum = sums[at]!
      sum.burdenFen += book.burden[row]!
      sum.beforeFen += before[row]!
      sum.afterFen += after[row]!
      change[at]! += after[row]! - before[row]!
      if (seen[at] === person + 1) continue
      seen[at] = person + 1
      sum.people += 1
      met.push(at)
    }
    for (const at of met) {
      if (change[at] !== 0) sums[at]!.changed += 1
      change[at] = 0
    }
  }
  return hideSmall(sums.filter(({ people }) => people > 0).sort((a, b) => (a.key < b.key ? -1 : 1)))
}

function keysOf(groups: readonly Group[], dimension: Dimension) {
  const keys = [...new Set(groups.map((group) => group[dimension]))]
  return { keys, of: groups.map((group) => keys.indexOf(group[dimension])) }
}

function hideSmall(sums: readonly Sum[]): GroupRow[] {
  const hidden = hiddenIn(sums.map(({ key, people }) => ({ key, count: people })))
  // What all hidden groups gain or lose together can be worked out from the totals.
  const together = sums.reduce((sum, { key, changed }) => sum + (hidden.has(key) ? changed : 0), 0)
  const rest = sums.filter(({ key }) => !hidden.has(key)).map(({ key, changed }) => ({ key, count: changed }))
  const untold = hiddenIn([{ key: TOGETHER, count: together }, ...rest])
  return sums.map(({ key, people, burdenFen, beforeFen, afterFen }) =>
    hidden.has(key)
      ? { key, people: null, burdenFen: null, beforeFen: null, afterFen: null }
      : { key, people, burdenFen, beforeFen, afterFen: untold.has(key) ? null : afterFen },
  )
}

/** No group has this key. */
const TOGETHER = '\0'
const hiddenIn = (cells: readonly { key: string; count: number }[]): Set<string> =>
  new Set(suppressSmall(cells).flatMap(({ key, count }) => (count === null ? [key] : [])))
