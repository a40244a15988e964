/** Puts a chain's columns in the order of the insured, so that one pass pays them all. */
import { invariant } from '@gongbao/kernel'
import type { Column } from '../chain/columns.ts'
import type { PersonSteps } from '../chain/step-store.ts'
import { type Book, type BookSteps, NONE, type Opening, type Unpaid } from './book.ts'
import type { Group } from './groups.ts'
import type { BookRows } from './kept-rows.ts'

const TERMS_MOST = 0xffff

export interface FreezeWith {
  readonly classHash: string
  readonly groups: readonly Group[]
  readonly openings: ReadonlyMap<number, Opening>
  /** Lines that could not be read, which no row knows. */
  readonly unread: readonly Unpaid[]
}

export function freeze(rows: BookRows, { classHash, groups, openings, unread }: FreezeWith): Book {
  const { size, persons, days, knownTerms } = rows
  const { start, place, order } = byPerson(rows.person, size, persons)
  const sorted = <Array extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(column: Column, into: Array) => {
    for (let at = 0; at < size; at += 1) into[at] = column.get(order[at]!)
    return into
  }
  invariant(knownTerms.list.length <= TERMS_MOST, 'a year knows few different terms')
  return {
    classHash,
    size,
    persons,
    start,
    line: sorted(rows.line, new Uint32Array(size)),
    kind: sorted(rows.kind, new Uint8Array(size)),
    terms: sorted(rows.terms, new Uint16Array(size)),
    group: sorted(rows.group, new Uint16Array(size)),
    burden: sorted(rows.burden, new Float64Array(size)),
    days: {
      treated: sorted(days.treated, new Uint16Array(size)),
      reported: sorted(days.reported, new Uint16Array(size)),
      approved: sorted(days.approved, new Uint16Array(size)),
      paid: sorted(days.paid, new Uint16Array(size)),
    },
    ...entriesOf(rows, order),
    steps: rows.steps ? stepsOf(rows, rows.steps, order, place) : null,
    knownTerms: knownTerms.list,
    groups,
    openings,
    unpaid: [...rows.unpaid, ...unread].sort((a, b) => a.line - b.line),
  }
}

/** A counting sort: stable, so that an insured's rows stay in the order in which they came. */
function byPerson(person: Column, size: number, persons: number) {
  const start = new Uint32Array(persons + 1)
  for (let row = 0; row < size; row += 1) start[person.get(row) + 1]! += 1
  for (let who = 0; who < persons; who += 1) start[who + 1]! += start[who]!
  const next = start.slice(0, persons)
  const place = new Uint32Array(size)
  const order = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) {
    const at = next[person.get(row)]!++
    place[row] = at
    order[at] = row
  }
  return { start, place, order }
}

function entriesOf(rows: BookRows, order: Uint32Array): Pick<Book, 'firstEntry' | 'benefit' | 'amount'> {
  const { size, firstEligible, eligibleCount, eligibleBenefit, eligibleAmount } = rows
  const firstEntry = new Uint32Array(size + 1)
  const benefit = new Uint8Array(eligibleCount)
  const amount = new Float64Array(eligibleCount)
  let entry = 0
  for (let at = 0; at < size; at += 1) {
    const row = order[at]!
    firstEntry[at] = entry
    const end = row + 1 < size ? firstEligible.get(row + 1) : eligibleCount
    for (let from = firstEligible.get(row); from < end; from += 1) {
      benefit[entry] = eligibleBenefit.get(from)
      amount[entry] = eligibleAmount.get(from)
      entry += 1
    }
  }
  firstEntry[size] = entry
  return { firstEntry, benefit, amount }
}

function stepsOf({ size, undoes }: BookRows, steps: PersonSteps, order: Uint32Array, place: Uint32Array): BookSteps {
  const begin = new Uint32Array(size)
  const undone = new Uint32Array(size)
  for (let at = 0; at < size; at += 1) {
    begin[at] = steps.begin.get(order[at]!)
    const original = undoes.get(order[at]!)
    undone[at] = original === NONE ? NONE : place[original]!
  }
  const written = new Uint8Array(steps.size)
  for (let at = 0; at < steps.size; at += 1) written[at] = steps.written.get(at)
  return { begin, written, undoes: undone }
}
