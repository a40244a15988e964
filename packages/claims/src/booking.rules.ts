/** What the ledger books when a claim's worth changes. One rule for approval, reversal and correction, paid or not. */
import { type Fen, fen } from '@gongbao/kernel'
import type { Leg } from '@gongbao/ledger'

/** Where a claim stands in the ledger. */
export interface Standing {
  /** Incurred for it so far. */
  readonly bookedFen: Fen
  /** Paid out for it so far. */
  readonly paidFen: Fen
}

/** What is owed for a claim (above zero), or must come back (below zero). */
export function owedFen({ bookedFen, paidFen }: Standing): Fen {
  return fen(bookedFen - paidFen)
}

/**
 * The legs that bring a claim from what is booked to what it is worth now. What is owed is `claims:payable`; what was paid beyond its worth is
 * `claims:receivable`; the other side is always `claims:incurred`, so its balance is Σ worth to the fen.
 *
 * A claim of 8,000 reversed before payment: payable → incurred 8,000. After payment: receivable → incurred 8,000; approved once more at 10,000:
 * incurred → receivable 8,000 and incurred → payable 2,000.
 */
export function bookingLegs(before: Standing, worthFen: Fen): Leg[] {
  const owedBefore = owedFen(before)
  const owedAfter = owedFen({ ...before, bookedFen: worthFen })
  const payable = Math.max(owedAfter, 0) - Math.max(owedBefore, 0)
  const receivable = Math.max(-owedAfter, 0) - Math.max(-owedBefore, 0)
  const legs: Leg[] = []
  if (receivable < 0) legs.push({ from: 'claims:incurred', to: 'claims:receivable', amountFen: fen(-receivable) })
  if (payable > 0) legs.push({ from: 'claims:incurred', to: 'claims:payable', amountFen: fen(payable) })
  if (payable < 0) legs.push({ from: 'claims:payable', to: 'claims:incurred', amountFen: fen(-payable) })
  if (receivable > 0) legs.push({ from: 'claims:receivable', to: 'claims:incurred', amountFen: fen(receivable) })
  return legs
}

/**
 * The legs of money that the bank sends back after it had credited it: first it settles what was to be returned, the rest is owed again.
 * 8,000 paid and sent back: bank → payable 8,000. Taken back before that: bank → receivable 8,000.
 */
export function returningLegs(before: Standing, returnedFen: Fen): Leg[] {
  const owedBefore = owedFen(before)
  const owedAfter = fen(owedBefore + returnedFen)
  const receivable = Math.max(-owedBefore, 0) - Math.max(-owedAfter, 0)
  const payable = Math.max(owedAfter, 0) - Math.max(owedBefore, 0)
  return [
    { from: 'bank:claims', to: 'claims:receivable', amountFen: fen(receivable) },
    { from: 'bank:claims', to: 'claims:payable', amountFen: fen(payable) },
  ]
}
