/** Family → price with reasons → notice → order. Each step is an address, so the back button and a reload lose nothing. */
import type { Hono } from 'hono'
import type { Api, Me, Problem } from '../api.ts'
import { channelOf } from '../channel.ts'
import { consentText, type PortalContext, type PortalEnv, refused, statusOf } from '../context.tsx'
import { ChoosePage } from '../pages/choose.tsx'
import { peopleOf } from '../pages/family.tsx'
import { NoticePage, type OrderDraft } from '../pages/notice.tsx'
import { PricePage, queryOf } from '../pages/price.tsx'
import { familyOr } from './family.tsx'
import { readForm } from './form.ts'

/** An order that was placed and waits for its payment, if there is one. */
async function unpaidOrder(api: Api): Promise<string | null> {
  const orders = await api('get', '/api/orders', {})
  if (!orders.ok) return null
  return orders.value.items.find((order) => order.status === 'waiting-for-payment')?.orderId ?? null
}

/** Who of the family holds a policy for the year already; nobody is known to when no plan is open. */
async function coveredOf(api: Api, me: Me): Promise<string[]> {
  const quote = await api('post', '/api/quotes', { body: { insured: peopleOf(me).map(({ personId }) => personId) } })
  return quote.ok ? quote.value.lines.filter((line) => line.alreadyCovered).map(({ personId }) => personId) : []
}

async function choosePage(c: PortalContext, problem?: Problem): Promise<Response> {
  const me = await familyOr(c, '/enroll')
  if (me instanceof Response) return me
  const chosen = problem ? [] : (c.req.queries('p') ?? null)
  const [unpaid, covered] = await Promise.all([unpaidOrder(c.get('api')), coveredOf(c.get('api'), me)])
  const shown = { me, chosen, covered, unpaid, problem }
  return c.html(<ChoosePage view={c.get('view')} {...shown} />, statusOf(problem))
}

async function pricePage(c: PortalContext): Promise<Response> {
  const api = c.get('api')
  const quote = await api('post', '/api/quotes', { body: { insured: c.req.queries('p') ?? [] } })
  if (quote.ok) {
    const unpaid = await unpaidOrder(api)
    return c.html(<PricePage view={c.get('view')} quote={quote.value} unpaid={unpaid} channel={channelOf(c)} />)
  }
  return quote.problem.status === 400 ? choosePage(c, quote.problem) : refused(c, quote.problem)
}

type Draft = Omit<OrderDraft, 'totalFen'>

async function noticePage(c: PortalContext, draft: Draft, problem?: Problem): Promise<Response> {
  const api = c.get('api')
  const quote = await api('post', '/api/quotes', { body: { insured: [...draft.people] } })
  if (!quote.ok) return refused(c, quote.problem, '/enroll')
  const notice = await api('get', '/api/notice', { query: { planCode: quote.value.planCode } })
  if (!notice.ok) return refused(c, notice.problem, '/enroll')
  const consent = await consentText(c, 'enrollment')
  if (typeof consent !== 'string') return refused(c, consent, '/enroll')
  const page = (
    <NoticePage
      view={c.get('view')}
      notice={notice.value}
      consent={consent}
      draft={{ ...draft, totalFen: quote.value.totalFen }}
      problem={problem}
    />
  )
  return c.html(page, statusOf(problem))
}

async function placeOrder(c: PortalContext): Promise<Response> {
  const form = await readForm(c)
  const draft = { people: form.all('p'), key: form.one('key'), channel: form.one('channel') || channelOf(c) }
  // Without the tick the API refuses: it takes nothing but `true`.
  const accepted = (form.one('accepted') === 'yes') as true
  const body = {
    insured: [...draft.people],
    totalFen: Number(form.one('total')),
    notice: { version: form.one('version'), sha256: form.one('sha256'), accepted },
    channel: draft.channel,
  }
  const placed = await c.get('api')('post', '/api/orders', { body, idempotencyKey: draft.key })
  if (placed.ok) return c.redirect(`/orders/${placed.value.orderId}`, 303)
  if (placed.problem.code === 'NOT_SIGNED_IN')
    return refused(c, placed.problem, `/enroll/notice?${queryOf(draft.people)}&key=${encodeURIComponent(draft.key)}`)
  // What was refused had no effect; what is sent next is another request.
  return noticePage(c, { ...draft, key: crypto.randomUUID() }, placed.problem)
}

export function enrollPages(portal: Hono<PortalEnv>): void {
  portal.get('/enroll', (c) => choosePage(c))
  portal.get('/enroll/price', pricePage)
  portal.get('/enroll/notice', (c) => {
    const key = (c.req.query('key') || crypto.randomUUID()).slice(0, 100)
    return noticePage(c, { people: c.req.queries('p') ?? [], key, channel: channelOf(c) })
  })
  portal.post('/enroll/order', placeOrder)
  portal.get('/enroll/order', (c) => c.redirect('/enroll', 303))
}
