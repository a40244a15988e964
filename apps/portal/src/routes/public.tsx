/** What anyone may read: the first page, a plan's terms, the public figures. */
import type { Hono } from 'hono'
import { type PortalContext, type PortalEnv, refused, statusOf } from '../context.tsx'
import { DisclosurePage } from '../pages/disclosure.tsx'
import { HomePage } from '../pages/home.tsx'
import { TermsPage } from '../pages/terms.tsx'
import { VerifyPage } from '../pages/verify.tsx'

/** Where the code on an e-policy leads; without one it asks for number and code. */
async function verifyPage(c: PortalContext): Promise<Response> {
  const { policyNo = '', code = '' } = c.req.query()
  const view = c.get('view')
  if (!policyNo && !code) return c.html(<VerifyPage view={view} asked={{}} />)
  const query = { policyNo, code }
  const found = await c.get('api')('get', '/api/policy-verification', { query })
  if (found.ok) return c.html(<VerifyPage view={view} asked={query} found={found.value} />)
  return c.html(<VerifyPage view={view} asked={query} problem={found.problem} />, statusOf(found.problem))
}

export function publicPages(portal: Hono<PortalEnv>): void {
  portal.get('/', (c) => c.html(<HomePage view={c.get('view')} />))

  portal.get('/terms/:code', async (c) => {
    const terms = await c.get('api')('get', '/api/program/terms/{code}', { params: { code: c.req.param('code') } })
    return terms.ok ? c.html(<TermsPage view={c.get('view')} terms={terms.value} />) : refused(c, terms.problem)
  })

  portal.get('/verify', verifyPage)

  portal.get('/disclosure', async (c) => {
    const disclosure = await c.get('api')('get', '/api/disclosure', {})
    if (!disclosure.ok) return refused(c, disclosure.problem)
    return c.html(<DisclosurePage view={c.get('view')} disclosure={disclosure.value} />)
  })
}
