/** The SMS provider, and the inbox in which a demonstrator reads the codes that were sent. */
import { Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { type Sandbox, underFaults } from '../context.ts'
import { page } from '../page.ts'
import { badRequest, type PartyEnv, partySigned, readBody } from '../party.ts'

const messageSchema = z.strictObject({
  messageId: z.string().min(1).max(64),
  to: z.string().regex(/^\+?\d{5,20}$/),
  text: z.string().min(1).max(500),
})
const INBOX_SIZE = 200

/** Mounts `/sms/v1/messages` (signed) and `/inbox` (a page, or JSON when asked: `?to=`). */
export function smsRoutes(sandbox: Sandbox): Hono<PartyEnv> {
  const app = new Hono<PartyEnv>()
  app.use('/sms/*', partySigned(sandbox))
  app.post('/sms/v1/messages', (c) =>
    underFaults(c as never, sandbox, c.get('tenant'), 'sms.send', () => {
      const given = readBody(c, messageSchema)
      if (!given) return badRequest(c)
      const tenant = c.get('tenant')
      const key = `${tenant}|${given.messageId}`
      if (!sandbox.store.messages.has(key)) {
        sandbox.store.messages.set(key, { tenant, ...given, at: new Date().toISOString() })
        forgetOldest(sandbox)
        sandbox.store.touch()
      }
      return c.json({ messageId: given.messageId, status: 'sent' }, 202)
    }),
  )
  app.get('/inbox', (c) => {
    const [to, tenant] = [c.req.query('to'), c.req.query('tenant')]
    const wanted = [...sandbox.store.messages.values()]
      .filter((sms) => (!to || sms.to === to) && (!tenant || sms.tenant === tenant))
      .reverse()
    if (!c.req.header('accept')?.includes('text/html')) return c.json({ messages: wanted })
    const rows = wanted.map(
      (sms) =>
        html`<tr><td>${sms.tenant}</td><td>${sms.to}</td><td class="code">${sms.text}</td><td>${clockTime(sms.at)}</td></tr>`,
    )
    const table = html`<table>
      <thead><tr><th scope="col">城市</th><th scope="col">号码</th><th scope="col">内容</th><th scope="col">时间</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`
    const empty = html`<p class="hint">还没有短信。</p>`
    return c.html(page('短信收件箱', html`<h1>短信收件箱</h1>${wanted.length > 0 ? table : empty}`, true))
  })
  return app
}

function forgetOldest(sandbox: Sandbox): void {
  for (const key of sandbox.store.messages.keys()) {
    if (sandbox.store.messages.size <= INBOX_SIZE) return
    sandbox.store.messages.delete(key)
  }
}

function clockTime(iso: string): string {
  return Temporal.Instant.from(iso)
    .toZonedDateTimeISO('Asia/Shanghai')
    .toPlainTime()
    .toString({ smallestUnit: 'second' })
}
