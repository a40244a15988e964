import type { Hono } from 'hono'
import type { Problem } from '../api.ts'
import { type PortalContext, type PortalEnv, refused, statusOf } from '../context.tsx'
import { OrderPage } from '../pages/order.tsx'
import { CancelledPage, CancelPage, PoliciesPage, PolicyPage } from '../pages/policies.tsx'
import { readForm } from './form.ts'

async function orderPage(c: PortalContext, orderId: string, problem?: Problem): Promise<Response> {
  const order = await c.get('api')('get', '/api/orders/{orderId}', { params: { orderId } })
  if (!order.ok) return refused(c, order.problem, `/orders/${encodeURIComponent(orderId)}`)
  const page = <OrderPage view={c.get('view')} order={order.value} problem={problem} />
  return c.html(page, statusOf(problem))
}

/** The channel's page, told where to lead back to: `redirect_url` is how such pages take it. */
function withWayBack(payUrl: string, back: string): string {
  const url = new URL(payUrl)
  url.searchParams.set('redirect_url', back)
  return url.href
}

async function pay(c: PortalContext, orderId: string): Promise<Response> {
  const form = await readForm(c)
  const api = c.get('api')
  const paying = await api('post', '/api/orders/{orderId}/pay', {
    params: { orderId },
    body: { channel: form.one('channel') as 'wechat' },
    idempotencyKey: form.one('key'),
  })
  if (!paying.ok) return orderPage(c, orderId, paying.problem)
  const { collectionId } = paying.value
  const page = await api('post', '/api/collections/{collectionId}/page', { params: { collectionId } })
  if (!page.ok) return orderPage(c, orderId, page.problem)
  return c.redirect(withWayBack(page.value.payUrl, new URL(`/orders/${orderId}`, c.req.url).href), 303)
}

function orders(portal: Hono<PortalEnv>): void {
  portal.get('/orders/:orderId', (c) => orderPage(c, c.req.param('orderId')))
  portal.post('/orders/:orderId/pay', (c) => pay(c, c.req.param('orderId')))
  portal.get('/orders/:orderId/pay', (c) => c.redirect(`/orders/${encodeURIComponent(c.req.param('orderId'))}`, 303))
}

async function policyPage(c: PortalContext, policyId: string, problem?: Problem): Promise<Response> {
  const policy = await c.get('api')('get', '/api/policies/{policyId}', { params: { policyId } })
  if (!policy.ok) return refused(c, policy.problem, `/policies/${encodeURIComponent(policyId)}`)
  const page = <PolicyPage view={c.get('view')} policy={policy.value} problem={problem} />
  return c.html(page, statusOf(problem))
}

function policies(portal: Hono<PortalEnv>): void {
  portal.get('/policies', async (c) => {
    const api = c.get('api')
    const [held, ordered] = await Promise.all([api('get', '/api/policies', {}), api('get', '/api/orders', {})])
    if (!held.ok) return refused(c, held.problem)
    if (!ordered.ok) return refused(c, ordered.problem)
    return c.html(<PoliciesPage view={c.get('view')} policies={held.value.items} orders={ordered.value.items} />)
  })

  portal.get('/policies/:policyId', (c) => policyPage(c, c.req.param('policyId')))

  // Asked for here first: who is no longer signed in is led there and back, and does not end on an answer for machines.
  portal.get('/policies/:policyId/document', async (c) => {
    const params = { policyId: c.req.param('policyId') }
    const policy = await c.get('api')('get', '/api/policies/{policyId}', { params })
    if (!policy.ok) return refused(c, policy.problem)
    return c.redirect(`/api/policies/${encodeURIComponent(params.policyId)}/document`, 303)
  })

  portal.get('/policies/:policyId/cancel', async (c) => {
    const policyId = c.req.param('policyId')
    const policy = await c.get('api')('get', '/api/policies/{policyId}', { params: { policyId } })
    if (!policy.ok) return refused(c, policy.problem)
    if (!policy.value.cancellable) return c.redirect(`/policies/${policyId}`, 303)
    return c.html(<CancelPage view={c.get('view')} policy={policy.value} />)
  })

  portal.post('/policies/:policyId/cancel', async (c) => {
    const form = await readForm(c)
    const policyId = c.req.param('policyId')
    const cancelled = await c.get('api')('post', '/api/policies/{policyId}/cancel', {
      params: { policyId },
      idempotencyKey: form.one('key'),
    })
    if (!cancelled.ok) return policyPage(c, policyId, cancelled.problem)
    return c.html(<CancelledPage view={c.get('view')} cancelled={cancelled.value} />)
  })
}

export function orderPages(portal: Hono<PortalEnv>): void {
  orders(portal)
  policies(portal)
}
