import type { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ownPath, type PortalContext, type PortalEnv, passCookies, statusOf } from '../context.tsx'
import { CodePage, PhonePage } from '../pages/sign-in.tsx'
import { readForm } from './form.ts'

/** The phone a code was sent to, kept in the browser for ten minutes: never in an address. */
const PHONE = { name: 'phone', path: '/sign-in', seconds: 600 }

function keepPhone(c: PortalContext, phone: string): void {
  setCookie(c, PHONE.name, phone, { path: PHONE.path, maxAge: PHONE.seconds, httpOnly: true, sameSite: 'Lax' })
}

export function signInPages(portal: Hono<PortalEnv>): void {
  portal.get('/sign-in', (c) => c.html(<PhonePage view={c.get('view')} back={ownPath(c.req.query('back'))} />))

  portal.post('/sign-in/code', async (c) => {
    const form = await readForm(c)
    const [view, back] = [c.get('view'), ownPath(form.one('back'))]
    const phone = form.one('phone').normalize('NFKC').replace(/[\s-]/g, '')
    const sent = await c.get('api')('post', '/api/sign-in/code', { body: { phone } })
    if (sent.ok) {
      keepPhone(c, phone)
      return c.redirect(`/sign-in/code?back=${encodeURIComponent(back)}`, 303)
    }
    const { problem } = sent
    const page = form.one('again') ? (
      <CodePage view={view} back={back} phone={phone} problem={problem} />
    ) : (
      <PhonePage view={view} back={back} phone={phone} problem={problem} />
    )
    return c.html(page, statusOf(problem))
  })

  portal.get('/sign-in/code', (c) => {
    const [phone, back] = [getCookie(c, PHONE.name), ownPath(c.req.query('back'))]
    if (!phone) return c.redirect(`/sign-in?back=${encodeURIComponent(back)}`, 303)
    return c.html(<CodePage view={c.get('view')} back={back} phone={phone} />)
  })

  portal.post('/sign-in', async (c) => {
    const form = await readForm(c)
    const [phone, back] = [getCookie(c, PHONE.name), ownPath(form.one('back'))]
    if (!phone) return c.redirect(`/sign-in?back=${encodeURIComponent(back)}`, 303)
    const code = form.one('code').normalize('NFKC').replace(/\s/g, '')
    const done = await c.get('api')('post', '/api/sign-in', { body: { phone, code } })
    passCookies(c, done)
    if (done.ok) return c.redirect(back, 303)
    const page = <CodePage view={c.get('view')} back={back} phone={phone} problem={done.problem} />
    return c.html(page, statusOf(done.problem))
  })

  portal.post('/sign-out', async (c) => {
    passCookies(c, await c.get('api')('post', '/api/sign-out', {}))
    return c.redirect('/', 303)
  })
}
