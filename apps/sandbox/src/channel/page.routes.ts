/** The page on which a person pays: plain HTML that works on any phone, without a script. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Env, Sandbox } from '../context.ts'
import { page } from '../page.ts'
import type { Merchant, Payment } from '../store.ts'
import { merchantOf } from './merchants.ts'
import { isExpired, pay } from './payments.ts'

type Html = ReturnType<typeof html>

function yuan(amountFen: number): string {
  const digits = String(amountFen).padStart(3, '0')
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}

function byToken(sandbox: Sandbox, token: string): Payment | null {
  for (const payment of sandbox.store.payments.values()) if (payment.token === token) return payment
  return null
}

/** The address to return to, when it is a web address. */
function safeReturn(text: string | undefined): string | null {
  try {
    const url = new URL(text ?? '')
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

function facts(merchant: Merchant, payment: Payment): Html {
  return html`<p class="label">${merchant.label}</p>
    <p class="amount"><span>¥</span>${yuan(payment.amountFen)}</p>
    <dl>
      <div><dt>收款方</dt><dd>${merchant.name}</dd></div>
      <div><dt>商品</dt><dd>${payment.description}</dd></div>
      <div><dt>单号</dt><dd class="number">${payment.outTradeNo}</dd></div>
    </dl>`
}

function outcome(title: string, merchant: Merchant, payment: Payment, back: string | null): Html {
  const link = back ? html`<a class="button" href="${back}">返回商家</a>` : html`<p class="hint">可以关闭此页面。</p>`
  return page(title, html`<h1>${title}</h1>${facts(merchant, payment)}${link}`)
}

/** Mounts `/pay/:token`. */
export function pageRoutes(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/pay/:token', (c) => {
    const payment = byToken(sandbox, c.req.param('token'))
    if (!payment) return c.html(page('找不到该支付', html`<h1>找不到该支付</h1><p class="hint">链接无效。</p>`), 404)
    const merchant = merchantOf(sandbox, payment.mchid)!
    const back = safeReturn(c.req.query('redirect_url'))
    if (payment.paidAt) return c.html(outcome('支付成功', merchant, payment, back))
    if (payment.state === 'CLOSED') return c.html(outcome('支付已关闭', merchant, payment, back))
    if (isExpired(payment)) return c.html(outcome('支付已超时', merchant, payment, back))
    const form = html`<form method="post">
      <input type="hidden" name="back" value="${back ?? ''}" />
      <button class="button" name="action" value="pay">确认支付</button>
      <button class="plain" name="action" value="leave">暂不支付</button>
    </form>`
    return c.html(page('确认支付', html`<h1>确认支付</h1>${facts(merchant, payment)}${form}`))
  })
  app.post('/pay/:token', async (c) => {
    const payment = byToken(sandbox, c.req.param('token'))
    if (!payment) return c.notFound()
    const form = await c.req.parseBody()
    const back = safeReturn(String(form.back ?? ''))
    if (form.action === 'pay') pay(sandbox, payment)
    if (back) return c.redirect(back, 303)
    return c.redirect(`/pay/${payment.token}`, 303)
  })
  return app
}
