import type { Hono } from 'hono'
import type { Problem } from '../api.ts'
import { GATES, type PortalContext, type PortalEnv, refused, statusOf } from '../context.tsx'
import { HelpPage, InquiryPage } from '../pages/help.tsx'
import { type Form, readForm } from './form.ts'

async function helpPage(c: PortalContext, problem?: Problem, form?: Form): Promise<Response> {
  const mine = await c.get('api')('get', '/api/inquiries', {})
  const inquiries = mine.ok ? mine.value.items : null
  const gate = (!mine.ok && GATES[mine.problem.code]) || '/sign-in'
  const page = (
    <HelpPage
      view={c.get('view')}
      inquiries={inquiries}
      gate={gate}
      problem={problem}
      values={form?.values ?? c.req.query()}
    />
  )
  return c.html(page, statusOf(problem))
}

async function inquiryPage(c: PortalContext, inquiryId: string, problem?: Problem): Promise<Response> {
  const thread = await c.get('api')('get', '/api/inquiries/{inquiryId}', { params: { inquiryId } })
  if (!thread.ok) return refused(c, thread.problem, `/help/${encodeURIComponent(inquiryId)}`)
  const sent = c.req.query('sent') === 'yes' && !problem
  const page = <InquiryPage view={c.get('view')} thread={thread.value} sent={sent} problem={problem} />
  return c.html(page, statusOf(problem))
}

export function helpPages(portal: Hono<PortalEnv>): void {
  portal.get('/help', (c) => helpPage(c))

  portal.post('/help', async (c) => {
    const form = await readForm(c)
    const body = {
      kind: form.one('kind') as 'inquiry',
      category: form.one('category') as 'other',
      subject: form.one('subject'),
      body: form.one('body'),
    }
    const opened = await c.get('api')('post', '/api/inquiries', { body, idempotencyKey: form.one('key') })
    if (opened.ok) return c.redirect(`/help/${opened.value.inquiryId}?sent=yes`, 303)
    if (GATES[opened.problem.code]) return refused(c, opened.problem, '/help')
    return helpPage(c, opened.problem, form)
  })

  portal.get('/help/:inquiryId', (c) => inquiryPage(c, c.req.param('inquiryId')))

  portal.post('/help/:inquiryId', async (c) => {
    const form = await readForm(c)
    const inquiryId = c.req.param('inquiryId')
    const said = await c.get('api')('post', '/api/inquiries/{inquiryId}/messages', {
      params: { inquiryId },
      body: { body: form.one('body') },
      idempotencyKey: form.one('key'),
    })
    if (said.ok) return c.redirect(`/help/${encodeURIComponent(inquiryId)}?sent=yes`, 303)
    return inquiryPage(c, inquiryId, said.problem)
  })
}
