/** What an event from outside means for what stands here. State only ever moves up: open → closed → settled, so the order of events cannot matter. */
import type { Fen } from '@gongbao/kernel'
import type { CollectionState, DisbursementState, EventOutcome, RefundState } from '../payments.table.ts'

/** `settle`, `close`, `fail` change something; the rest is an outcome of its own. */
export type Judgement = 'settle' | 'close' | 'fail' | Extract<EventOutcome, 'needless' | 'orphan' | 'mismatch'>

interface Told {
  readonly told: 'done' | 'failed'
  readonly amountFen: Fen
}

/** Money that arrived counts even after the payment was closed; a closing tells nothing of a settled one. */
export function judgePayment(event: Told, found: { state: CollectionState; amountFen: Fen } | null): Judgement {
  if (!found) return event.told === 'done' ? 'orphan' : 'needless'
  if (event.told === 'failed') return found.state === 'created' || found.state === 'pending' ? 'close' : 'needless'
  if (event.amountFen !== found.amountFen) return 'mismatch'
  return found.state === 'settled' ? 'needless' : 'settle'
}

export function judgeRefund(event: Told, found: { state: RefundState; amountFen: Fen } | null): Judgement {
  if (!found) return 'orphan'
  if (event.told === 'failed') return found.state === 'requested' || found.state === 'sent' ? 'fail' : 'needless'
  if (event.amountFen !== found.amountFen) return 'mismatch'
  return found.state === 'settled' ? 'needless' : 'settle'
}

/** A bank may credit an account and send the money back later: whatever came first, money that came back is owed again. */
export function judgeDisbursement(event: Told, found: { state: DisbursementState; amountFen: Fen } | null): Judgement {
  if (!found) return 'orphan'
  if (event.amountFen !== found.amountFen) return 'mismatch'
  if (event.told === 'failed') return found.state === 'returned' ? 'needless' : 'fail'
  return found.state === 'requested' || found.state === 'sent' ? 'settle' : 'needless'
}
