/** Puts the parties together into one HTTP application. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { ZodError } from 'zod'
import { adminRoutes } from './admin/admin.routes.ts'
import { agencyRoutes } from './agency/agency.routes.ts'
import { bankRoutes, finishInstruction } from './bank/bank.routes.ts'
import { resumeCallbacks } from './callbacks.ts'
import { channelRoutes } from './channel/channel.routes.ts'
import { pageRoutes } from './channel/page.routes.ts'
import { finishRefund } from './channel/payments.ts'
import type { Env, Sandbox, SandboxOptions } from './context.ts'
import { createFaults } from './faults.ts'
import { page, stylesheet } from './page.ts'
import { smsRoutes } from './sms/sms.routes.ts'
import { openStore } from './store.ts'

const RETRY_MS = [1_000, 3_000, 10_000, 30_000, 60_000, 180_000, 600_000]

export function createSandbox(options: SandboxOptions): Sandbox {
  const defaults = { refundDelayMs: 300, bankDelayMs: 300, retryMs: RETRY_MS }
  const sandbox = { store: openStore(options.file), faults: createFaults(), options: { ...defaults, ...options } }
  resumeCallbacks(sandbox)
  for (const refund of sandbox.store.refunds.values()) finishRefund(sandbox, refund)
  for (const instruction of sandbox.store.instructions.values()) finishInstruction(sandbox, instruction)
  return sandbox
}

/** Starts the parties' applications under one roof. Pages may load nothing but our own stylesheet. */
export function createApp(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    await next()
    c.res.headers.set(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    c.res.headers.set('referrer-policy', 'no-referrer')
    c.res.headers.set('cache-control', 'no-store')
  })
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/sandbox.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/', (c) => {
    const links = html`<p><a class="button" href="/inbox">短信收件箱</a></p>`
    return c.html(
      page('外部机构沙箱', html`<h1>外部机构沙箱</h1><p>支付渠道、医保经办、银行、短信均为模拟。</p>${links}`),
    )
  })
  for (const routes of [channelRoutes, agencyRoutes, bankRoutes, smsRoutes])
    app.route('/', routes(sandbox) as unknown as Hono<Env>)
  app.route('/', pageRoutes(sandbox))
  app.route('/', adminRoutes(sandbox))
  app.onError((error, c) => {
    const isBadInput = error instanceof ZodError || error instanceof SyntaxError
    return isBadInput
      ? c.json({ code: 'PARAM_ERROR', message: error.message }, 400)
      : c.json({ code: 'SYSTEM_ERROR', message: '沙箱内部错误' }, 500)
  })
  return app
}
