/** Money on its way back, as residents are told of it. */
import type { Refund } from '@gongbao/payments'

export const REFUND_REASONS = ['cancelled', 'late', 'already-covered', 'paid-twice', 'other'] as const
type Reason = (typeof REFUND_REASONS)[number]
export const REFUND_STATES = ['under-way', 'done', 'failed'] as const
export type RefundProgress = (typeof REFUND_STATES)[number]

const STATES: Readonly<Record<Refund['state'], RefundProgress>> = {
  requested: 'under-way',
  sent: 'under-way',
  settled: 'done',
  // The channel did not take it: a person at finance has been alarmed.
  failed: 'failed',
}

export function refundView({ amountFen, reason, state, settledAt }: Refund) {
  const known = REFUND_REASONS.find((one) => one === reason)
  return { amountFen, reason: known ?? ('other' satisfies Reason), state: STATES[state], doneAt: settledAt }
}

/** How far several parts are as one: done when all are. @returns null for none */
export function progressOf(refunds: readonly Pick<Refund, 'state'>[]): RefundProgress | null {
  const states = refunds.map(({ state }) => STATES[state])
  if (states.length === 0) return null
  return states.find((state) => state === 'failed') ?? states.find((state) => state === 'under-way') ?? 'done'
}
