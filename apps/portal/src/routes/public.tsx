/** What anyone may read: the first page, a plan's terms, the public figures. */
import type { Hono } from 'hono'
import { type PortalEnv, refused } from '../context.tsx'
import { DisclosurePage } from '../pages/disclosure.tsx'
import { HomePage } from '../pages/home.tsx'
import { TermsPage } from '../pages/terms.tsx'

export function publicPages(portal: Hono<PortalEnv>): void {
  portal.get('/', (c) => c.html(<HomePage view={c.get('view')} />))

  portal.get('/terms/:code', async (c) => {
    const terms = await c.get('api')('get', '/api/program/terms/{code}', { params: { code: c.req.param('code') } })
    return terms.ok ? c.html(<TermsPage view={c.get('view')} terms={terms.value} />) : refused(c, terms.problem)
  })

  portal.get('/disclosure', async (c) => {
    const disclosure = await c.get('api')('get', '/api/disclosure', {})
    if (!disclosure.ok) return refused(c, disclosure.problem)
    return c.html(<DisclosurePage view={c.get('view')} disclosure={disclosure.value} />)
  })
}
