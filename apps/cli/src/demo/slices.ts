/** The year in slices: which records are sent when. Pure, so that the same seed sends the same records in the same order. */
import { addDays, type CivilDate, civilDate } from '@gongbao/kernel'
import type { Bill } from './bills/index.ts'

export interface Slice {
  /** The business date on which it is sent: its last day. */
  readonly on: CivilDate
  readonly bills: readonly Bill[]
}

/** Last days of the months from one date to another, and the end itself. */
export function monthEnds(from: CivilDate, until: CivilDate): CivilDate[] {
  const ends: CivilDate[] = []
  let first = civilDate(`${from.slice(0, 7)}-01`)
  while (first <= until) {
    const next = civilDate(Temporal.PlainDate.from(first).add({ months: 1 }).toString())
    const last = addDays(next, -1)
    ends.push(last < until ? last : until)
    first = next
  }
  return ends
}

/**
 * Puts bills into slices by the day on which they arrive. What takes a bill back comes a slice after it at the earliest (its money is at rest by
 * then), or before it, when it arrived first; what replaces it comes with or after that.
 */
export function slicesOf(bills: readonly Bill[], ends: readonly CivilDate[]): Slice[] {
  const slices: Bill[][] = ends.map(() => [])
  const placed = new Map<string, number>()
  const at = (on: CivilDate) => ends.findIndex((end) => on <= end)
  const put = (slice: number, bill: Bill) => {
    placed.set(`${bill.kind} ${visitOf(bill)}`, slice)
    slices[slice]?.push(bill)
  }
  const rest = (kind: Bill['kind']) => bills.filter((bill) => bill.kind === kind && at(bill.on) >= 0)
  const arrival = new Map(bills.filter(({ kind }) => kind === 'settlement').map((bill) => [visitOf(bill), bill.on]))
  for (const bill of rest('settlement')) put(at(bill.on), bill)
  for (const bill of rest('copy')) put(at(bill.on), bill)
  for (const bill of rest('reversal')) {
    const original = placed.get(`settlement ${visitOf(bill)}`)
    const isEarly = bill.on < arrival.get(visitOf(bill))!
    put(isEarly || original === undefined ? at(bill.on) : Math.max(at(bill.on), original + 1), bill)
  }
  for (const bill of rest('correction')) {
    const reversed = placed.get(`reversal ${visitOf(bill)}`)
    if (reversed !== undefined) put(Math.max(at(bill.on), reversed), bill)
  }
  return ends.map((on, index) => ({ on, bills: slices[index]!.sort(inOrder) }))
}

/** What the records of one visit have in common: the number of the first. */
const visitOf = ({ settlement }: Bill): string => String(settlement.setl_id).replace(/[RC]$/, '')

/** Taken back and replaced first, then what is new, by day. */
function inOrder(a: Bill, b: Bill): number {
  const key = ({ kind, on, settlement }: Bill) =>
    `${kind === 'settlement' || kind === 'copy' ? 1 : 0}${on}${settlement.setl_id}`
  return key(a) < key(b) ? -1 : 1
}
