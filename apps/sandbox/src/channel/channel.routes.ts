/** The channel's merchant API, in the manner of WeChat Pay APIv3 (H5 payments). */
import { randomBytes } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { platformHeaders } from '../callbacks.ts'
import { type Env, type Sandbox, targetOf, underFaults } from '../context.ts'
import { isFresh, readAuthorization, requestMessage, rsaVerify, sealResource } from '../signing.ts'
import type { Merchant, Payment } from '../store.ts'
import { merchantOf, paymentKey } from './merchants.ts'
import { paymentView, refundView, startRefund } from './payments.ts'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const number = z.string().regex(/^[0-9A-Za-z_\-|*@]{6,64}$/)
const amount = z.number().int().min(1).max(100_000_000)

const orderSchema = z.object({
  appid: z.string(),
  mchid: z.string(),
  description: z.string().min(1).max(127),
  out_trade_no: number.max(32),
  time_expire: z.iso.datetime({ offset: true }).optional(),
  notify_url: z.url().max(255),
  amount: z.object({ total: amount, currency: z.literal('CNY').default('CNY') }),
  scene_info: z.object({ payer_client_ip: z.string(), h5_info: z.object({ type: z.string() }) }),
})
const refundSchema = z.object({
  out_trade_no: number,
  out_refund_no: number,
  reason: z.string().max(80).optional(),
  notify_url: z.url().max(255).optional(),
  amount: z.object({ refund: amount, total: amount, currency: z.literal('CNY') }),
})

type ChannelEnv = { Bindings: Env['Bindings']; Variables: Env['Variables'] & { merchant: Merchant } }
type Answer = Response | Promise<Response>

function fail(c: Context, status: 400 | 401 | 403 | 404, code: string, message: string): Response {
  return c.json({ code, message }, status)
}

/** Checks the merchant's signature over method, path, time, nonce and body; signs every answer with the platform's key. */
function signed(sandbox: Sandbox): MiddlewareHandler<ChannelEnv> {
  return async (c, next) => {
    const body = await c.req.text()
    const fields = readAuthorization(c.req.header('authorization'), SCHEME)
    const merchant = merchantOf(sandbox, fields?.mchid)
    const message = requestMessage(
      c.req.method,
      targetOf(c.req.url),
      fields?.timestamp ?? '',
      fields?.nonce_str ?? '',
      body,
    )
    const isGenuine =
      merchant !== null &&
      fields?.serial_no === merchant.key.serial &&
      isFresh(fields.timestamp, Date.now()) &&
      rsaVerify(message, fields.signature ?? '', merchant.key.publicKeyPem)
    if (isGenuine) {
      c.set('merchant', merchant)
      c.set('body', body)
      await next()
    } else {
      c.res = fail(c, 401, 'SIGN_ERROR', '签名错误')
    }
    const text = await c.res.clone().text()
    for (const [header, value] of Object.entries(platformHeaders(sandbox, text))) c.res.headers.set(header, value)
  }
}

function parse<Schema extends z.ZodType>(c: Context<ChannelEnv>, schema: Schema): z.infer<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(c.get('body'))).data ?? null
  } catch {
    return null
  }
}

/** Registers a payment. The same number with the same content answers the same page; with other content it is refused. */
function createOrder(sandbox: Sandbox, c: Context<ChannelEnv>): Response {
  const merchant = c.get('merchant')
  const given = parse(c, orderSchema)
  if (!given) return fail(c, 400, 'PARAM_ERROR', '参数错误')
  if (given.mchid !== merchant.mchid || given.appid !== merchant.appid)
    return fail(c, 400, 'APPID_MCHID_NOT_MATCH', '商户号与appid不匹配')
  const key = paymentKey(merchant.mchid, given.out_trade_no)
  const existing = sandbox.store.payments.get(key)
  if (existing && (existing.amountFen !== given.amount.total || existing.state !== 'NOTPAY')) {
    return fail(c, 403, 'OUT_TRADE_NO_USED', '商户订单号重复')
  }
  const payment: Payment = existing ?? {
    mchid: merchant.mchid,
    outTradeNo: given.out_trade_no,
    description: given.description,
    amountFen: given.amount.total,
    notifyUrl: given.notify_url,
    token: randomBytes(24).toString('base64url'),
    expiresAt: given.time_expire ?? null,
    state: 'NOTPAY',
    transactionId: null,
    paidAt: null,
  }
  sandbox.store.payments.set(key, payment)
  sandbox.store.touch()
  return c.json({ h5_url: `${sandbox.options.publicUrl}/pay/${payment.token}` })
}

function closeOrder(sandbox: Sandbox, c: Context<ChannelEnv>): Response {
  const payment = ownPayment(sandbox, c)
  if (!payment) return fail(c, 404, 'ORDER_NOT_EXIST', '订单不存在')
  if (payment.state === 'SUCCESS' || payment.state === 'REFUND') return fail(c, 400, 'ORDERPAID', '订单已支付')
  payment.state = 'CLOSED'
  sandbox.store.touch()
  return c.body(null, 204)
}

function createRefund(sandbox: Sandbox, c: Context<ChannelEnv>): Response {
  const given = parse(c, refundSchema)
  if (!given) return fail(c, 400, 'PARAM_ERROR', '参数错误')
  const { mchid } = c.get('merchant')
  const payment = sandbox.store.payments.get(paymentKey(mchid, given.out_trade_no))
  if (!payment?.paidAt) return fail(c, 404, 'RESOURCE_NOT_EXISTS', '订单不存在或未支付')
  const existing = sandbox.store.refunds.get(paymentKey(mchid, given.out_refund_no))
  if (existing) {
    const isSame = existing.outTradeNo === given.out_trade_no && existing.amountFen === given.amount.refund
    return isSame ? c.json(refundView(sandbox, existing)) : fail(c, 400, 'INVALID_REQUEST', '退款单号重复且内容不一致')
  }
  const earlier = [...sandbox.store.refunds.values()].filter(
    (one) => one.mchid === mchid && one.outTradeNo === given.out_trade_no,
  )
  const left = payment.amountFen - earlier.reduce((sum, one) => sum + one.amountFen, 0)
  if (given.amount.total !== payment.amountFen) return fail(c, 400, 'INVALID_REQUEST', '订单金额不一致')
  if (given.amount.refund > left) return fail(c, 403, 'NOT_ENOUGH', '退款金额超过可退金额')
  const asked = {
    number: given.out_refund_no,
    fen: given.amount.refund,
    ...(given.notify_url ? { notify: given.notify_url } : {}),
  }
  return c.json(refundView(sandbox, startRefund(sandbox, payment, asked)))
}

function ownPayment(sandbox: Sandbox, c: Context<ChannelEnv>): Payment | null {
  return sandbox.store.payments.get(paymentKey(c.get('merchant').mchid, c.req.param('number') ?? '')) ?? null
}

function certificates(sandbox: Sandbox, c: Context<ChannelEnv>): Response {
  const platform = sandbox.store.platform.get('current')!
  const sealed = sealResource(platform.certificatePem, c.get('merchant').apiV3Key, 'certificate')
  const times = { effective_time: platform.effectiveAt, expire_time: platform.expiresAt }
  return c.json({ data: [{ serial_no: platform.serial, ...times, encrypt_certificate: sealed }] })
}

/** Mounts `/v3`. */
export function channelRoutes(sandbox: Sandbox): Hono<ChannelEnv> {
  const app = new Hono<ChannelEnv>()
  const under = (c: Context<ChannelEnv>, at: Parameters<typeof underFaults>[3], work: () => Answer) =>
    underFaults(c as unknown as Context<Env>, sandbox, c.get('merchant').tenant, at, work)
  app.use('/v3/*', signed(sandbox))
  app.get('/v3/certificates', (c) => certificates(sandbox, c))
  app.post('/v3/pay/transactions/h5', (c) => under(c, 'channel.create', () => createOrder(sandbox, c)))
  app.get('/v3/pay/transactions/out-trade-no/:number', (c) =>
    under(c, 'channel.query', () => {
      const payment = ownPayment(sandbox, c)
      return payment ? c.json(paymentView(c.get('merchant'), payment)) : fail(c, 404, 'ORDER_NOT_EXIST', '订单不存在')
    }),
  )
  app.post('/v3/pay/transactions/out-trade-no/:number/close', (c) =>
    under(c, 'channel.close', () => closeOrder(sandbox, c)),
  )
  app.post('/v3/refund/domestic/refunds', (c) => under(c, 'channel.refund', () => createRefund(sandbox, c)))
  app.get('/v3/refund/domestic/refunds/:number', (c) =>
    under(c, 'channel.refundQuery', () => {
      const refund = sandbox.store.refunds.get(paymentKey(c.get('merchant').mchid, c.req.param('number')))
      return refund ? c.json(refundView(sandbox, refund)) : fail(c, 404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
    }),
  )
  return app
}
