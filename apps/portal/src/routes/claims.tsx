import type { Hono } from 'hono'
import type { Problem } from '../api.ts'
import { type ClaimDetail, ClaimPage, type ClaimSummary, ClaimsPage, type YearProgress } from '../pages/claims.tsx'
import { type PortalContext, type PortalEnv, refused } from '../portal.tsx'
import { readForm } from './form.ts'

async function claimPage(c: PortalContext, claimId: string, problem?: Problem): Promise<Response> {
  const claim = await c.get('api').get<ClaimDetail>(`/api/claims/${encodeURIComponent(claimId)}`)
  if (!claim.ok) return refused(c, claim.problem)
  return c.html(
    <ClaimPage view={c.get('view')} claim={claim.value} problem={problem} />,
    (problem?.status ?? 200) as 200,
  )
}

export function claimsPages(portal: Hono<PortalEnv>): void {
  portal.get('/claims', async (c) => {
    const [claims, progress] = await Promise.all([
      c.get('api').get<{ items: ClaimSummary[] }>('/api/claims'),
      c.get('api').get<YearProgress>('/api/benefits/this-year'),
    ])
    if (!claims.ok) return refused(c, claims.problem)
    return c.html(
      <ClaimsPage view={c.get('view')} claims={claims.value.items} progress={progress.ok ? progress.value : null} />,
    )
  })

  portal.get('/claims/:claimId', (c) => claimPage(c, c.req.param('claimId')))

  portal.post('/claims/:claimId/review', async (c) => {
    const form = await readForm(c)
    const claimId = c.req.param('claimId')
    const asked = await c
      .get('api')
      .post(`/api/claims/${encodeURIComponent(claimId)}/review`, { reason: form.one('reason') }, form.one('key'))
    return asked.ok ? c.redirect(`/claims/${encodeURIComponent(claimId)}`, 303) : claimPage(c, claimId, asked.problem)
  })
}
