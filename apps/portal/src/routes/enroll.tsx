import type { Fen } from '@gongbao/kernel'
import type { Hono } from 'hono'
import type { Cancelled, Me, Notice, Order, Policy, Problem, Quote } from '../api.ts'
import { FamilyPage, NoticePage, PricePage } from '../pages/enroll.tsx'
import { CancelledPage, OrderPage, PoliciesPage, PolicyPage } from '../pages/order.tsx'
import { type PortalContext, type PortalEnv, refused } from '../portal.tsx'
import { readForm } from './form.ts'

/** The channel by which the person came here (a link or QR of an app, a counter, a partner): kept in a cookie-free way, in the address. */
const channelOf = (c: PortalContext): string => (c.req.query('channel') ?? 'portal').slice(0, 60)

async function noticePage(c: PortalContext, people: string[], problem?: Problem): Promise<Response> {
  const api = c.get('api')
  const quote = await api.post<Quote>('/api/quotes', { insured: people })
  if (!quote.ok) return refused(c, quote.problem)
  const notice = await api.get<Notice>(`/api/notice?planCode=${encodeURIComponent(quote.value.planCode)}`)
  if (!notice.ok) return refused(c, notice.problem)
  const page = (
    <NoticePage
      view={c.get('view')}
      notice={notice.value}
      people={people}
      totalFen={quote.value.totalFen}
      channel={channelOf(c)}
      problem={problem}
    />
  )
  return c.html(page, (problem?.status ?? 200) as 200)
}

async function orderPage(c: PortalContext, orderId: string, problem?: Problem): Promise<Response> {
  const order = await c.get('api').get<Order>(`/api/orders/${encodeURIComponent(orderId)}`)
  if (!order.ok) return refused(c, order.problem)
  return c.html(
    <OrderPage view={c.get('view')} order={order.value} problem={problem} />,
    (problem?.status ?? 200) as 200,
  )
}

function choosing(portal: Hono<PortalEnv>): void {
  portal.get('/enroll', async (c) => {
    const me = await c.get('api').get<Me>('/api/me')
    if (!me.ok) return refused(c, me.problem)
    if (!me.value.self) return c.redirect('/identity', 303)
    return c.html(<FamilyPage view={c.get('view')} me={me.value} chosen={c.req.queries('p') ?? []} />)
  })

  portal.get('/enroll/price', async (c) => {
    const quote = await c.get('api').post<Quote>('/api/quotes', { insured: c.req.queries('p') ?? [] })
    if (quote.ok) return c.html(<PricePage view={c.get('view')} quote={quote.value} />)
    if (quote.problem.status !== 400) return refused(c, quote.problem)
    const me = await c.get('api').get<Me>('/api/me')
    if (!me.ok) return refused(c, me.problem)
    return c.html(<FamilyPage view={c.get('view')} me={me.value} chosen={[]} problem={quote.problem} />, 400)
  })

  portal.get('/enroll/notice', (c) => noticePage(c, c.req.queries('p') ?? []))
}

function ordering(portal: Hono<PortalEnv>): void {
  portal.post('/enroll/order', async (c) => {
    const form = await readForm(c)
    const insured = form.all('p')
    const body = {
      insured,
      totalFen: Number(form.one('total')),
      notice: { version: form.one('version'), sha256: form.one('sha256'), accepted: form.one('accepted') === 'yes' },
      channel: form.one('channel') || 'portal',
    }
    const placed = await c.get('api').post<Order>('/api/orders', body, form.one('key'))
    if (placed.ok) return c.redirect(`/orders/${placed.value.orderId}`, 303)
    if (placed.problem.code === 'NOT_SIGNED_IN') return refused(c, placed.problem)
    return noticePage(c, insured, placed.problem)
  })

  portal.get('/orders/:orderId', (c) => orderPage(c, c.req.param('orderId')))

  portal.post('/orders/:orderId/pay', async (c) => {
    const form = await readForm(c)
    const orderId = c.req.param('orderId')
    const api = c.get('api')
    const body = { channel: form.one('channel') }
    const paying = await api.post<{ collectionId: string }>(
      `/api/orders/${encodeURIComponent(orderId)}/pay`,
      body,
      form.one('key'),
    )
    if (!paying.ok) return orderPage(c, orderId, paying.problem)
    const page = await api.post<{ payUrl: string }>(`/api/collections/${paying.value.collectionId}/page`, {})
    return page.ok ? c.redirect(page.value.payUrl, 303) : orderPage(c, orderId, page.problem)
  })
}

async function policyPage(c: PortalContext, policyId: string, problem?: Problem): Promise<Response> {
  const policy = await c.get('api').get<Policy>(`/api/policies/${encodeURIComponent(policyId)}`)
  if (!policy.ok) return refused(c, policy.problem)
  return c.html(
    <PolicyPage
      view={c.get('view')}
      policy={policy.value}
      problem={problem}
      asking={c.req.query('cancel') === 'ask'}
    />,
    (problem?.status ?? 200) as 200,
  )
}

export function enrollPages(portal: Hono<PortalEnv>, yuan: (amount: Fen) => string): void {
  choosing(portal)
  ordering(portal)

  portal.get('/policies', async (c) => {
    const [policies, orders] = await Promise.all([
      c.get('api').get<{ items: Policy[] }>('/api/policies'),
      c.get('api').get<{ items: Order[] }>('/api/orders'),
    ])
    if (!policies.ok) return refused(c, policies.problem)
    if (!orders.ok) return refused(c, orders.problem)
    return c.html(<PoliciesPage view={c.get('view')} policies={policies.value.items} orders={orders.value.items} />)
  })

  portal.get('/policies/:policyId', (c) => policyPage(c, c.req.param('policyId')))

  portal.post('/policies/:policyId/cancel', async (c) => {
    const form = await readForm(c)
    const policyId = c.req.param('policyId')
    const cancelled = await c
      .get('api')
      .post<Cancelled>(`/api/policies/${encodeURIComponent(policyId)}/cancel`, {}, form.one('key'))
    if (!cancelled.ok) return policyPage(c, policyId, cancelled.problem)
    return c.html(
      <CancelledPage view={c.get('view')} cancelled={cancelled.value} amount={yuan(cancelled.value.refundFen)} />,
    )
  })
}
