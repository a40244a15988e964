/** Puts a chain's columns in the order of the insured, so that one pass pays them all. */
import { invariant } from '@gongbao/kernel'
import type { Column } from '../chain/columns.ts'
import type { Book, BookSteps, Unpaid } from './book.ts'
import { NONE } from './book.ts'
import type { BookChain } from './book-chain.ts'

const TERMS_MOST = 0xffff

/** @param unread lines that could not be read, which no chain knows */
export function freeze(chain: BookChain, classHash: string, unread: readonly Unpaid[]): Book {
  const { inner, groups, openings } = chain
  const { size } = inner
  const persons = inner.persons.keys.size
  const { start, place, order } = byPerson(inner.person, size, persons)
  const sorted = <Array extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(column: Column, into: Array) => {
    for (let at = 0; at < size; at += 1) into[at] = column.get(order[at]!)
    return into
  }
  invariant(inner.knownTerms.list.length <= TERMS_MOST, 'a year knows few different terms')
  const { days } = chain
  return {
    classHash,
    size,
    persons,
    start,
    line: sorted(chain.line, new Uint32Array(size)),
    kind: sorted(chain.kind, new Uint8Array(size)),
    terms: sorted(inner.terms, new Uint16Array(size)),
    group: sorted(chain.group, new Uint16Array(size)),
    burden: sorted(inner.burden, new Float64Array(size)),
    days: {
      treated: sorted(days.treated, new Uint16Array(size)),
      reported: sorted(days.reported, new Uint16Array(size)),
      approved: sorted(days.approved, new Uint16Array(size)),
      paid: sorted(days.paid, new Uint16Array(size)),
    },
    ...entriesOf(chain, order),
    steps: inner.steps ? stepsOf(chain, order, place) : null,
    knownTerms: inner.knownTerms.list,
    groups: groups.list,
    openings,
    unpaid: [...chain.unpaid, ...unread].sort((a, b) => a.line - b.line),
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

function entriesOf({ inner }: BookChain, order: Uint32Array): Pick<Book, 'firstEntry' | 'benefit' | 'amount'> {
  const { size, firstEligible, eligibleCount, eligibleBenefit, eligibleAmount } = inner
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

function stepsOf({ inner, undoes }: BookChain, order: Uint32Array, place: Uint32Array): BookSteps {
  const steps = inner.steps!
  const { size } = inner
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
