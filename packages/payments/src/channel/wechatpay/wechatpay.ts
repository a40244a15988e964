/** WeChat Pay APIv3 as a payment channel (H5 payments on a phone's browser). */
import { type Fen, fen, type WallClock } from '@gongbao/kernel'
import { z } from 'zod'
import type { Outcome, PageRequest, PaymentChannel, RawNews, RefundRequest } from '../channel.ts'
import { type ClientAnswer, callWechatPay, isFromPlatform } from './client.ts'
import type { WechatPayConfig } from './config.ts'
import { openResource, readPlatformSignature } from './signature.ts'

const amount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text))
const paymentSchema = z.object({
  mchid: z.string().max(32),
  out_trade_no: z.string().max(64),
  trade_state: z.string(),
  transaction_id: z.string().max(64).optional(),
  success_time: instant.optional(),
  amount: z.object({ total: amount, currency: z.literal('CNY').default('CNY') }),
})
const refundSchema = z.object({
  mchid: z.string().max(32).optional(),
  out_trade_no: z.string().max(64),
  out_refund_no: z.string().max(64),
  /** `status` in answers, `refund_status` in callbacks. */
  status: z.string().optional(),
  refund_status: z.string().optional(),
  refund_id: z.string().max(64),
  success_time: instant.optional(),
  amount: z.object({ refund: amount }),
})
const callbackSchema = z.object({
  event_type: z.string(),
  resource: z.object({ ciphertext: z.string(), nonce: z.string(), associated_data: z.string().default('') }),
})
const failureSchema = z.object({ code: z.string() })

/** Codes that say "we know of no such thing". */
const ABSENT = new Set(['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'ORDERNOTEXIST'])
const PAYMENT_TOLD: Record<string, 'done' | 'failed'> = {
  SUCCESS: 'done',
  REFUND: 'done',
  CLOSED: 'failed',
  REVOKED: 'failed',
  PAYERROR: 'failed',
}
const REFUND_TOLD: Record<string, 'done' | 'failed'> = { SUCCESS: 'done', CLOSED: 'failed', ABNORMAL: 'failed' }

/** @param notifyUrl where callbacks go */
export function wechatPay(config: WechatPayConfig, wall: WallClock, notifyUrl: string): PaymentChannel {
  const call = (method: 'GET' | 'POST', target: string, body?: unknown) =>
    callWechatPay(config, wall, method, target, body)
  const byTradeNo = (tradeNo: string) => `/v3/pay/transactions/out-trade-no/${encodeURIComponent(tradeNo)}`
  const readRefundAnswer = (body: string) => refundNews(config.mchid, body)
  return {
    openPage: async (request) => {
      const answer = await call('POST', '/v3/pay/transactions/h5', pageBody(config, notifyUrl, request))
      return read(answer, (body) => {
        const page = z.object({ h5_url: z.url() }).safeParse(JSON.parse(body))
        return page.success ? { pageUrl: page.data.h5_url } : null
      })
    },
    queryPayment: async (tradeNo) =>
      read(await call('GET', `${byTradeNo(tradeNo)}?mchid=${config.mchid}`), paymentNews),
    closePayment: async (tradeNo) => {
      const closed = read(
        await call('POST', `${byTradeNo(tradeNo)}/close`, { mchid: config.mchid }),
        () => true as const,
      )
      if (closed.kind === 'ok') return { kind: 'ok', value: null }
      return closed.kind === 'refused' && closed.code === 'ORDERPAID' ? { kind: 'refused', code: 'PAID' } : closed
    },
    refund: async (request) =>
      read(await call('POST', '/v3/refund/domestic/refunds', refundBody(notifyUrl, request)), readRefundAnswer),
    queryRefund: async (refundNo) =>
      read(await call('GET', `/v3/refund/domestic/refunds/${encodeURIComponent(refundNo)}`), readRefundAnswer),
    readCallback: (headers, body) => readCallback(config, wall, headers, body),
  }
}

function pageBody(config: WechatPayConfig, notifyUrl: string, request: PageRequest) {
  return {
    appid: config.appid,
    mchid: config.mchid,
    description: request.description.slice(0, 120),
    out_trade_no: request.tradeNo,
    time_expire: request.closesAt
      .round('second')
      .toZonedDateTimeISO('Asia/Shanghai')
      .toString({ timeZoneName: 'never' }),
    notify_url: notifyUrl,
    amount: { total: request.amountFen, currency: 'CNY' },
    scene_info: { payer_client_ip: request.payerAddress, h5_info: { type: 'Wap' } },
  }
}

function refundBody(notifyUrl: string, request: RefundRequest) {
  return {
    out_trade_no: request.tradeNo,
    out_refund_no: request.refundNo,
    reason: request.reason,
    notify_url: notifyUrl,
    amount: { refund: request.refundFen, total: request.paidFen, currency: 'CNY' },
  }
}

/** Sorts an answer: 2xx that reads well is ok, 4xx is a refusal with its code, anything else is unknown. */
function read<T>(answer: ClientAnswer, value: (body: string) => T | null): Outcome<T> {
  if (answer.kind === 'unknown') return answer
  try {
    if (answer.status < 300) {
      const found = value(answer.body)
      return found === null ? { kind: 'unknown', detail: 'answer of another shape' } : { kind: 'ok', value: found }
    }
    const { code } = failureSchema.parse(JSON.parse(answer.body))
    return code === 'FREQUENCY_LIMITED' || answer.status === 429
      ? { kind: 'unknown', detail: code }
      : { kind: 'refused', code: ABSENT.has(code) ? 'ABSENT' : code }
  } catch {
    return { kind: 'unknown', detail: `unreadable answer, status ${answer.status}` }
  }
}

function paymentNews(raw: string): RawNews | null {
  const { success, data } = paymentSchema.safeParse(JSON.parse(raw))
  if (!success) return null
  const told = PAYMENT_TOLD[data.trade_state] ?? 'open'
  const common = { kind: 'payment', merchantNo: data.mchid, tradeNo: data.out_trade_no, refundNo: null } as const
  const rest = {
    transactionNo: data.transaction_id ?? null,
    amountFen: fen(data.amount.total),
    happenedAt: data.success_time ?? null,
  }
  return { raw, news: { ...common, ...rest, told } }
}

function refundNews(mchid: string, raw: string): RawNews | null {
  const { success, data } = refundSchema.safeParse(JSON.parse(raw))
  if (!success) return null
  const told = REFUND_TOLD[data.status ?? data.refund_status ?? ''] ?? 'open'
  const common = {
    kind: 'refund',
    merchantNo: data.mchid ?? mchid,
    tradeNo: data.out_trade_no,
    refundNo: data.out_refund_no,
  } as const
  const amountFen: Fen = fen(data.amount.refund)
  return {
    raw,
    news: { ...common, transactionNo: data.refund_id, amountFen, happenedAt: data.success_time ?? null, told },
  }
}

async function readCallback(
  config: WechatPayConfig,
  wall: WallClock,
  headers: Headers,
  body: string,
): Promise<RawNews | null> {
  const signature = readPlatformSignature(headers, wall.now())
  if (!signature || !(await isFromPlatform(config, wall, signature, body))) return null
  try {
    const { event_type, resource } = callbackSchema.parse(JSON.parse(body))
    const opened = openResource(config.apiV3Key, resource)
    if (!opened) return null
    return event_type.startsWith('REFUND.') ? refundNews(config.mchid, opened) : paymentNews(opened)
  } catch {
    return null
  }
}
