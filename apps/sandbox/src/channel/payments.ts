/** Payments and refunds at the channel: their states, what a query shows of them, and the callbacks they cause. */
import { randomInt, randomUUID } from 'node:crypto'
import { sendCallback } from '../callbacks.ts'
import type { Sandbox } from '../context.ts'
import type { Fault } from '../faults.ts'
import { sealResource } from '../signing.ts'
import type { Merchant, Payment, Refund } from '../store.ts'
import { merchantOf, paymentKey } from './merchants.ts'

const STATE_TEXT = { NOTPAY: '订单未支付', SUCCESS: '支付成功', CLOSED: '订单已关闭', REFUND: '转入退款' } as const

/** Instants as the channel writes them: RFC 3339 in Beijing time, whole seconds. */
export function channelTime(iso: string): string {
  return Temporal.Instant.from(iso)
    .toZonedDateTimeISO('Asia/Shanghai')
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

/** A payment as a query or a callback shows it. */
export function paymentView(merchant: Merchant, payment: Payment): Record<string, unknown> {
  const view = {
    appid: merchant.appid,
    mchid: merchant.mchid,
    out_trade_no: payment.outTradeNo,
    trade_state: payment.state,
    trade_state_desc: STATE_TEXT[payment.state],
    amount: { total: payment.amountFen, payer_total: payment.amountFen, currency: 'CNY', payer_currency: 'CNY' },
  }
  if (!payment.paidAt) return view
  return {
    ...view,
    transaction_id: payment.transactionId,
    trade_type: 'MWEB',
    bank_type: 'OTHERS',
    success_time: channelTime(payment.paidAt),
    payer: { openid: `o${payment.token.slice(0, 27)}` },
  }
}

/** A refund as an answer, a query or a callback shows it. */
export function refundView(sandbox: Sandbox, refund: Refund): Record<string, unknown> {
  const payment = sandbox.store.payments.get(paymentKey(refund.mchid, refund.outTradeNo))!
  return {
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: payment.transactionId,
    out_trade_no: refund.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: '原支付账户',
    create_time: channelTime(refund.createdAt),
    ...(refund.doneAt ? { success_time: channelTime(refund.doneAt) } : {}),
    status: refund.status,
    amount: { total: payment.amountFen, refund: refund.amountFen, payer_total: payment.amountFen, currency: 'CNY' },
  }
}

/** The person pressed "pay". @returns false when the payment is no longer open */
export function pay(sandbox: Sandbox, payment: Payment, now = new Date()): boolean {
  if (payment.state !== 'NOTPAY' || isExpired(payment, now)) return false
  payment.state = 'SUCCESS'
  payment.paidAt = now.toISOString()
  payment.transactionId = `42000${Date.now()}${String(randomInt(1_000_000_000)).padStart(9, '0')}`
  sandbox.store.touch()
  const merchant = merchantOf(sandbox, payment.mchid)!
  notify(
    sandbox,
    merchant,
    'TRANSACTION.SUCCESS',
    payment.notifyUrl,
    payment.outTradeNo,
    paymentView(merchant, payment),
  )
  return true
}

export function isExpired(payment: Payment, now = new Date()): boolean {
  return payment.expiresAt !== null && now.getTime() >= Date.parse(payment.expiresAt)
}

/** Accepts a refund and finishes it a little later. */
export function startRefund(
  sandbox: Sandbox,
  payment: Payment,
  given: { number: string; fen: number; notify?: string },
) {
  const refund: Refund = {
    mchid: payment.mchid,
    outTradeNo: payment.outTradeNo,
    outRefundNo: given.number,
    refundId: `50300${Date.now()}${String(randomInt(1_000_000_000)).padStart(9, '0')}`,
    amountFen: given.fen,
    notifyUrl: given.notify ?? null,
    createdAt: new Date().toISOString(),
    status: 'PROCESSING',
    doneAt: null,
  }
  payment.state = 'REFUND'
  sandbox.store.refunds.set(paymentKey(refund.mchid, refund.outRefundNo), refund)
  sandbox.store.touch()
  setTimeout(() => finishRefund(sandbox, refund), sandbox.options.refundDelayMs).unref()
  return refund
}

export function finishRefund(sandbox: Sandbox, refund: Refund): void {
  if (refund.status !== 'PROCESSING') return
  refund.status = 'SUCCESS'
  refund.doneAt = new Date().toISOString()
  sandbox.store.touch()
  if (!refund.notifyUrl) return
  const { status, ...view } = refundView(sandbox, refund)
  const merchant = merchantOf(sandbox, refund.mchid)!
  const told = { mchid: refund.mchid, ...view, refund_status: status }
  notify(sandbox, merchant, 'REFUND.SUCCESS', refund.notifyUrl, refund.outRefundNo, told)
}

/** Sends a callback about a payment or refund, bent by the fault planted for it. */
export function notify(
  sandbox: Sandbox,
  merchant: Merchant,
  event: string,
  url: string,
  subject: string,
  truth: Record<string, unknown>,
): void {
  const fault = sandbox.faults.take(merchant.tenant, 'channel.callback')
  if (fault?.kind === 'drop') return
  const body = sealedCallback(merchant, event, bend(truth, fault))
  const signer = fault?.kind === 'wrongSignature' ? 'forged' : 'platform'
  const copies = fault?.kind === 'duplicate' ? fault.copies : 0
  for (let copy = 0; copy <= copies; copy += 1) {
    const callback = { tenant: merchant.tenant, kind: event, url, subject, signer, body } as const
    sendCallback(sandbox, callback, fault?.kind === 'delay' ? fault.delayMs : 0)
  }
}

function bend(truth: Record<string, unknown>, fault: Fault | null): Record<string, unknown> {
  if (fault?.kind === 'wrongMerchant') return { ...truth, mchid: '1600000000' }
  if (fault?.kind === 'unknownOrder') return { ...truth, out_trade_no: randomUUID().replaceAll('-', '') }
  if (fault?.kind !== 'wrongAmount') return truth
  const amount = truth.amount as Record<string, unknown>
  return { ...truth, amount: { ...amount, total: Number(amount.total) + 1, payer_total: Number(amount.total) + 1 } }
}

/** The body of a callback, its resource encrypted under the merchant's key. */
export function sealedCallback(merchant: Merchant, event: string, view: Record<string, unknown>): string {
  const isRefund = event.startsWith('REFUND')
  const kind = isRefund ? 'refund' : 'transaction'
  return JSON.stringify({
    id: randomUUID(),
    create_time: channelTime(new Date().toISOString()),
    event_type: event,
    resource_type: 'encrypt-resource',
    summary: isRefund ? '退款成功' : '支付成功',
    resource: { original_type: kind, ...sealResource(JSON.stringify(view), merchant.apiV3Key, kind) },
  })
}
