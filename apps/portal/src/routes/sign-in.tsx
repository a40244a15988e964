import type { Hono } from 'hono'
import type { Me } from '../api.ts'
import { CodePage, IdentityPage, MemberPage, PhonePage } from '../pages/sign-in.tsx'
import { ownPath, type PortalEnv, passCookies, refused } from '../portal.tsx'
import { readForm } from './form.ts'

export function signInPages(portal: Hono<PortalEnv>): void {
  portal.get('/sign-in', (c) => c.html(<PhonePage view={c.get('view')} back={ownPath(c.req.query('back'))} />))

  portal.post('/sign-in/code', async (c) => {
    const form = await readForm(c)
    const back = ownPath(form.one('back'))
    const phone = form.one('phone').replace(/[\s-]/g, '')
    const sent = await c.get('api').post('/api/sign-in/code', { phone })
    const view = c.get('view')
    if (!sent.ok)
      return c.html(
        <PhonePage view={view} back={back} problem={sent.problem} phone={phone} />,
        sent.problem.status as 400,
      )
    return c.html(<CodePage view={view} back={back} phone={phone} />)
  })

  portal.post('/sign-in', async (c) => {
    const form = await readForm(c)
    const back = ownPath(form.one('back'))
    const phone = form.one('phone')
    const done = await c.get('api').post('/api/sign-in', { phone, code: form.one('code').trim() })
    passCookies(c, done)
    if (!done.ok)
      return c.html(
        <CodePage view={c.get('view')} back={back} phone={phone} problem={done.problem} />,
        done.problem.status as 401,
      )
    return c.redirect(back, 303)
  })

  portal.post('/sign-out', async (c) => {
    passCookies(c, await c.get('api').post('/api/sign-out', {}))
    return c.redirect('/', 303)
  })

  portal.get('/identity', async (c) => {
    const me = await c.get('api').get<Me>('/api/me')
    if (!me.ok) return refused(c, me.problem)
    return me.value.self ? c.redirect('/enroll', 303) : c.html(<IdentityPage view={c.get('view')} />)
  })

  portal.post('/identity', async (c) => {
    const form = await readForm(c)
    const body = {
      name: form.one('name').trim(),
      certificateKind: form.one('certificateKind'),
      certificateNumber: form.one('certificateNumber').trim(),
    }
    const proven = await c.get('api').post('/api/me/identity', body, form.one('key'))
    if (proven.ok) return c.redirect('/enroll', 303)
    if (proven.problem.code === 'NOT_SIGNED_IN') return refused(c, proven.problem)
    return c.html(
      <IdentityPage view={c.get('view')} problem={proven.problem} values={form.values} />,
      proven.problem.status as 400,
    )
  })

  portal.get('/family/add', (c) => c.html(<MemberPage view={c.get('view')} />))

  portal.post('/family/add', async (c) => {
    const form = await readForm(c)
    const body = {
      relation: form.one('relation'),
      name: form.one('name').trim(),
      certificateKind: form.one('certificateKind'),
      certificateNumber: form.one('certificateNumber').trim(),
      consent: form.one('consent') === 'yes',
    }
    const added = await c.get('api').post('/api/household/members', body, form.one('key'))
    if (added.ok) return c.redirect('/enroll', 303)
    if (added.problem.code === 'NOT_SIGNED_IN') return refused(c, added.problem)
    return c.html(
      <MemberPage view={c.get('view')} problem={added.problem} values={form.values} />,
      added.problem.status as 400,
    )
  })
}
