import type { Hono } from 'hono'
import type { Problem } from '../api.ts'
import { type PortalContext, type PortalEnv, refused, statusOf } from '../context.tsx'
import { ClaimPage } from '../pages/claim.tsx'
import { ClaimsPage } from '../pages/claims.tsx'
import { readForm } from './form.ts'

const addressOf = (claimId: string): string => `/claims/${encodeURIComponent(claimId)}`

async function claimPage(c: PortalContext, claimId: string, problem?: Problem): Promise<Response> {
  const claim = await c.get('api')('get', '/api/claims/{claimId}', { params: { claimId } })
  if (!claim.ok) return refused(c, claim.problem, addressOf(claimId))
  return c.html(<ClaimPage view={c.get('view')} claim={claim.value} problem={problem} />, statusOf(problem))
}

export function claimsPages(portal: Hono<PortalEnv>): void {
  portal.get('/claims', async (c) => {
    const api = c.get('api')
    const [claims, progress] = await Promise.all([
      api('get', '/api/claims', {}),
      api('get', '/api/benefits/this-year', {}),
    ])
    if (!claims.ok) return refused(c, claims.problem)
    const page = (
      <ClaimsPage view={c.get('view')} claims={claims.value.items} progress={progress.ok ? progress.value : null} />
    )
    return c.html(page)
  })

  portal.get('/claims/:claimId', (c) => claimPage(c, c.req.param('claimId')))

  portal.post('/claims/:claimId/review', async (c) => {
    const form = await readForm(c)
    const claimId = c.req.param('claimId')
    const asked = await c.get('api')('post', '/api/claims/{claimId}/review', {
      params: { claimId },
      body: { reason: form.one('reason') },
      idempotencyKey: form.one('key'),
    })
    return asked.ok ? c.redirect(addressOf(claimId), 303) : claimPage(c, claimId, asked.problem)
  })

  portal.post('/claims/:claimId/account', async (c) => {
    const form = await readForm(c)
    const claimId = c.req.param('claimId')
    const named = await c.get('api')('post', '/api/claims/{claimId}/account', {
      params: { claimId },
      body: { name: form.one('name'), account: form.one('account').normalize('NFKC').replace(/\s/g, '') },
      idempotencyKey: form.one('key'),
    })
    return named.ok ? c.redirect(addressOf(claimId), 303) : claimPage(c, claimId, named.problem)
  })

  for (const act of ['review', 'account'])
    portal.get(`/claims/:claimId/${act}`, (c) => c.redirect(addressOf(c.req.param('claimId') ?? ''), 303))
}
