/** What payments needs of a payment channel, whatever its protocol. */
import type { Fen } from '@gongbao/kernel'

/** What a channel tells of a payment or refund of ours. Instants are the channel's own (wall clock). */
export interface News {
  readonly kind: 'payment' | 'refund'
  readonly merchantNo: string
  /** Our number of the payment. */
  readonly tradeNo: string
  /** Our number of the refund; null for a payment. */
  readonly refundNo: string | null
  readonly transactionNo: string | null
  /** open: nothing final yet. */
  readonly told: 'done' | 'failed' | 'open'
  /** What was paid, or what was refunded. */
  readonly amountFen: Fen
  readonly happenedAt: Temporal.Instant | null
}
/** News with the words it came in, which are kept sealed. */
export interface RawNews {
  readonly news: News
  readonly raw: string
}

/**
 * How a call to the outside ends. `unknown`: the line broke or the answer cannot be trusted; it may or may not have acted,
 * and is asked until it is known. `refused`: it did not act, and says why.
 */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown'; readonly detail: string }

export interface PageRequest {
  readonly tradeNo: string
  readonly amountFen: Fen
  readonly description: string
  /** When the page closes, by the wall clock. */
  readonly closesAt: Temporal.Instant
  readonly payerAddress: string
}
export interface RefundRequest {
  readonly tradeNo: string
  readonly refundNo: string
  readonly refundFen: Fen
  readonly paidFen: Fen
  readonly reason: string
}

export interface PaymentChannel {
  /** Opens a page on which a person pays. Repeating it with the same number and content answers the same page. */
  openPage(request: PageRequest): Promise<Outcome<{ pageUrl: string }>>
  /** @returns refused/ABSENT when the channel knows no such payment */
  queryPayment(tradeNo: string): Promise<Outcome<RawNews>>
  /** Closes an unpaid payment. @returns refused/PAID when it was paid, refused/ABSENT when unknown */
  closePayment(tradeNo: string): Promise<Outcome<null>>
  refund(request: RefundRequest): Promise<Outcome<RawNews>>
  queryRefund(refundNo: string): Promise<Outcome<RawNews>>
  /** Verifies and reads a callback. @returns null when it does not come from the channel, or was not meant for this merchant */
  readCallback(headers: Headers, body: string): Promise<RawNews | null>
}
