import type { Hono } from 'hono'
import { HelpPage, type Inquiry } from '../pages/help.tsx'
import { type PortalEnv, refused } from '../portal.tsx'
import { readForm } from './form.ts'

export function helpPages(portal: Hono<PortalEnv>): void {
  portal.get('/help', async (c) => {
    const mine = await c.get('api').get<{ items: Inquiry[] }>('/api/inquiries')
    return c.html(<HelpPage view={c.get('view')} inquiries={mine.ok ? mine.value.items : null} />)
  })

  portal.post('/help', async (c) => {
    const form = await readForm(c)
    const api = c.get('api')
    const sent = await api.post<Inquiry>(
      '/api/inquiries',
      { kind: form.one('kind'), subject: form.one('subject'), text: form.one('text') },
      form.one('key'),
    )
    if (!sent.ok && sent.problem.code === 'NOT_SIGNED_IN') return refused(c, sent.problem)
    const mine = await api.get<{ items: Inquiry[] }>('/api/inquiries')
    const inquiries = mine.ok ? mine.value.items : []
    return sent.ok
      ? c.html(<HelpPage view={c.get('view')} inquiries={inquiries} sent={sent.value} />)
      : c.html(
          <HelpPage view={c.get('view')} inquiries={inquiries} problem={sent.problem} values={form.values} />,
          sent.problem.status as 400,
        )
  })
}
