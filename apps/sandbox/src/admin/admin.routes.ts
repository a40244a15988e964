/** The admin side: provisions tenants, imports the roll, plants faults, and does by machine what a person or time would do. */
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { rollKey } from '../agency/agency.routes.ts'
import { finishInstruction, instructionView } from '../bank/bank.routes.ts'
import { replay, sendCallback } from '../callbacks.ts'
import { paymentKey, provideMerchant } from '../channel/merchants.ts'
import { finishRefund, pay, paymentView, sealedCallback } from '../channel/payments.ts'
import type { Env, Sandbox } from '../context.ts'
import { faultSchema } from '../faults.ts'
import { provideKey } from '../party.ts'

const tenantSchema = z.strictObject({
  /** The payee shown on the pay page, by channel: the insurer's own account. */
  channels: z.array(
    z.strictObject({ channel: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/), name: z.string(), label: z.string() }),
  ),
})
const personSchema = z.strictObject({
  name: z.string().min(1),
  certKind: z.string(),
  certNo: z.string().min(1),
  psnNo: z.string(),
  sex: z.enum(['male', 'female']),
  birthOn: z.iso.date(),
  chronic: z.boolean().nullable().default(null),
  cover: z
    .strictObject({
      admdvs: z.string(),
      insutype: z.string(),
      status: z.enum(['active', 'waiting', 'paused', 'ended']),
      since: z.iso.date(),
    })
    .nullable(),
})
const paySchema = z.strictObject({
  tenant: z.string(),
  outTradeNos: z.array(z.string()).max(10_000),
  at: z.iso.datetime().optional(),
})
const callbackSchema = z.strictObject({
  tenant: z.string(),
  channel: z.string(),
  url: z.url(),
  event: z.enum(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS']).default('TRANSACTION.SUCCESS'),
  resource: z.record(z.string(), z.unknown()),
  forged: z.boolean().default(false),
  afterMs: z.number().int().min(0).default(0),
})
const replaySchema = z.strictObject({ subject: z.string(), times: z.number().int().min(1).max(200).default(1) })

function guarded(sandbox: Sandbox): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.header('x-admin-token') !== sandbox.options.adminToken) return c.json({ code: 'FORBIDDEN' }, 403)
    return next()
  }
}

/** Parses a body or throws a ZodError, which the app answers with 400. */
async function body<Schema extends z.ZodType>(
  request: { json(): Promise<unknown> },
  schema: Schema,
): Promise<z.infer<Schema>> {
  return schema.parse(await request.json())
}

/** Makes a tenant's merchants and keys, or shows those already made. */
function provision(sandbox: Sandbox, tenant: string, given: z.infer<typeof tenantSchema>) {
  const key = provideKey(sandbox, tenant)
  const channels = given.channels.map(({ channel, name, label }) => {
    const merchant = provideMerchant(sandbox, tenant, channel, { name, label })
    return {
      channel,
      mchid: merchant.mchid,
      appid: merchant.appid,
      merchantSerial: merchant.key.serial,
      merchantPrivateKey: merchant.key.privateKeyPem,
      apiV3Key: merchant.apiV3Key,
    }
  })
  return { tenant, channels, party: { keyId: key.keyId, secret: key.secret } }
}

/** Presses "pay" on many payments, at a time of the past if need be. @returns how many were open */
function payMany(sandbox: Sandbox, given: z.infer<typeof paySchema>): number {
  const mchids = [...sandbox.store.merchants.values()]
    .filter((one) => one.tenant === given.tenant)
    .map((one) => one.mchid)
  const at = given.at ? new Date(given.at) : new Date()
  let paid = 0
  for (const number of given.outTradeNos) {
    for (const mchid of mchids) {
      const payment = sandbox.store.payments.get(paymentKey(mchid, number))
      if (payment && pay(sandbox, payment, at)) paid += 1
    }
  }
  return paid
}

function peopleRoutes(sandbox: Sandbox, app: Hono<Env>): void {
  app.put('/admin/tenants/:tenant', async (c) =>
    c.json(provision(sandbox, c.req.param('tenant'), await body(c.req, tenantSchema))),
  )
  app.post('/admin/tenants/:tenant/roll', async (c) => {
    const people = await body(c.req, z.array(personSchema).max(50_000))
    for (const person of people)
      sandbox.store.roll.set(rollKey(c.req.param('tenant'), person.certKind, person.certNo), person)
    sandbox.store.touch()
    return c.json({ imported: people.length })
  })
}

function moneyRoutes(sandbox: Sandbox, app: Hono<Env>): void {
  app.post('/admin/pay', async (c) => c.json({ paid: payMany(sandbox, await body(c.req, paySchema)) }))
  app.get('/admin/payments/:number', (c) => {
    const payment = [...sandbox.store.payments.values()].find((one) => one.outTradeNo === c.req.param('number'))
    const merchant = [...sandbox.store.merchants.values()].find((one) => one.mchid === payment?.mchid)
    return payment && merchant ? c.json({ ...paymentView(merchant, payment), token: payment.token }) : c.notFound()
  })
  app.post('/admin/refunds/:number/finish', (c) => {
    const refund = [...sandbox.store.refunds.values()].find((one) => one.outRefundNo === c.req.param('number'))
    if (!refund) return c.notFound()
    finishRefund(sandbox, refund)
    return c.json({ status: refund.status })
  })
  app.post('/admin/instructions/:id/finish', (c) => {
    const instruction = [...sandbox.store.instructions.values()].find((one) => one.instructionId === c.req.param('id'))
    if (!instruction) return c.notFound()
    finishInstruction(sandbox, instruction)
    return c.json(instructionView(instruction))
  })
}

function callbackRoutes(sandbox: Sandbox, app: Hono<Env>): void {
  app.post('/admin/callbacks', async (c) => {
    const given = await body(c.req, callbackSchema)
    const merchant = sandbox.store.merchants.get(`${given.tenant}|${given.channel}`)
    if (!merchant) return c.notFound()
    const signer = given.forged ? 'forged' : 'platform'
    const about = {
      tenant: given.tenant,
      kind: given.event,
      url: given.url,
      subject: String(given.resource.out_trade_no ?? ''),
    }
    const sealed = sealedCallback(merchant, given.event, given.resource)
    return c.json({ id: sendCallback(sandbox, { ...about, signer, body: sealed }, given.afterMs) })
  })
  app.get('/admin/callbacks', (c) => {
    const subject = c.req.query('subject')
    const wanted = [...sandbox.store.deliveries.values()].filter((one) => !subject || one.subject === subject)
    return c.json({ callbacks: wanted.map(({ body: _body, ...shown }) => shown) })
  })
  app.post('/admin/callbacks/replay', async (c) => {
    const { subject, times } = await body(c.req, replaySchema)
    const kept = [...sandbox.store.deliveries.values()].filter((one) => one.subject === subject)
    const statuses = await Promise.all(kept.map((delivery) => replay(sandbox, delivery, times)))
    return c.json({ statuses: statuses.flat() })
  })
}

/** Mounts `/admin`. */
export function adminRoutes(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/admin/*', guarded(sandbox))
  peopleRoutes(sandbox, app)
  moneyRoutes(sandbox, app)
  callbackRoutes(sandbox, app)
  app.get('/admin/faults', (c) => c.json({ faults: sandbox.faults.list() }))
  app.post('/admin/faults', async (c) => {
    sandbox.faults.plant(await body(c.req, faultSchema))
    return c.json({ faults: sandbox.faults.list() }, 201)
  })
  app.delete('/admin/faults', (c) => {
    sandbox.faults.clear()
    return c.body(null, 204)
  })
  return app
}
