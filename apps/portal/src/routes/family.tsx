import type { Hono } from 'hono'
import type { Me, PersonView, Problem } from '../api.ts'
import {
  consentText,
  GATES,
  ownPath,
  type PortalContext,
  type PortalEnv,
  passCookies,
  refused,
  statusOf,
} from '../context.tsx'
import { IdentityPage, MemberPage, ProofPage, peopleOf, RemovePage } from '../pages/family.tsx'
import { MessagePage } from '../pages/message.tsx'
import { type Form, readForm } from './form.ts'

/** The family of someone signed in and proven; anyone else is led to sign in or to prove themselves, and then back to `back`. */
export async function familyOr(c: PortalContext, back = c.get('view').here): Promise<Me | Response> {
  const me = await c.get('api')('get', '/api/me', {})
  if (!me.ok) return refused(c, me.problem, back)
  return me.value.self ? me.value : c.redirect(`/identity?back=${encodeURIComponent(back)}`, 303)
}

async function personOr(c: PortalContext, personId: string): Promise<PersonView | Response> {
  const me = await familyOr(c, '/enroll')
  if (me instanceof Response) return me
  const person = peopleOf(me).find((one) => one.personId === personId)
  return person ?? c.html(<MessagePage view={c.get('view')} />, 404)
}

const claimOf = (form: Form) => ({
  name: form.one('name').trim(),
  certificateKind: form.one('certificateKind') as '01',
  certificateNumber: form.one('certificateNumber').trim(),
})

function identity(portal: Hono<PortalEnv>): void {
  portal.get('/identity', async (c) => {
    const back = ownPath(c.req.query('back') ?? '/enroll')
    const me = await c.get('api')('get', '/api/me', {})
    if (!me.ok) return refused(c, me.problem)
    return me.value.self ? c.redirect(back, 303) : identityPage(c, back)
  })

  portal.post('/identity', async (c) => {
    const form = await readForm(c)
    const back = ownPath(form.one('back') || '/enroll')
    // Without the tick the API refuses: it takes nothing but `true`.
    const consent = (form.one('consent') === 'yes') as true
    const proven = await c.get('api')('post', '/api/me/identity', { body: { ...claimOf(form), consent } })
    passCookies(c, proven)
    if (proven.ok) return c.redirect(back, 303)
    if (proven.problem.code === 'NOT_SIGNED_IN')
      return refused(c, proven.problem, `/identity?back=${encodeURIComponent(back)}`)
    return identityPage(c, back, proven.problem, form)
  })

  portal.post('/identity/start-over', async (c) => {
    const form = await readForm(c)
    const back = ownPath(form.one('back') || '/enroll')
    const opened = await c.get('api')('post', '/api/sign-in/start-over', {})
    passCookies(c, opened)
    if (opened.ok) return c.redirect(`/identity?back=${encodeURIComponent(back)}`, 303)
    return GATES[opened.problem.code]
      ? refused(c, opened.problem, `/identity?back=${encodeURIComponent(back)}`)
      : identityPage(c, back, opened.problem)
  })
  portal.get('/identity/start-over', (c) => c.redirect('/identity', 303))
}

async function identityPage(c: PortalContext, back: string, problem?: Problem, form?: Form): Promise<Response> {
  const consent = await consentText(c, 'identity')
  if (typeof consent !== 'string') return refused(c, consent)
  const shown = { back, consent, problem, values: form?.values ?? {} }
  return c.html(<IdentityPage view={c.get('view')} {...shown} />, statusOf(problem))
}

async function memberPage(c: PortalContext, problem?: Problem, form?: Form): Promise<Response> {
  const consent = await consentText(c, 'family')
  if (typeof consent !== 'string') return refused(c, consent)
  const shown = { consent, problem, values: form?.values ?? {} }
  return c.html(<MemberPage view={c.get('view')} {...shown} />, statusOf(problem))
}

function members(portal: Hono<PortalEnv>): void {
  portal.get('/family/add', async (c) => {
    const me = await familyOr(c)
    return me instanceof Response ? me : memberPage(c)
  })

  portal.post('/family/add', async (c) => {
    const form = await readForm(c)
    const relation = form.one('relation') as 'spouse'
    // Without the tick the API refuses: it takes nothing but `true`.
    const consent = (form.one('consent') === 'yes') as true
    const body = { ...claimOf(form), relation, consent }
    const added = await c.get('api')('post', '/api/household/members', { body })
    if (added.ok) return c.redirect('/enroll', 303)
    // The same code tells of a stranger's wrong name and of someone who has not proven themselves: only the second goes elsewhere.
    const me = GATES[added.problem.code] ? await familyOr(c, '/family/add') : null
    if (me instanceof Response) return me
    return memberPage(c, added.problem, form)
  })

  portal.get('/family/:personId/remove', async (c) => {
    const person = await personOr(c, c.req.param('personId'))
    return person instanceof Response ? person : c.html(<RemovePage view={c.get('view')} person={person} />)
  })

  portal.post('/family/:personId/remove', async (c) => {
    const params = { personId: c.req.param('personId') }
    const removed = await c.get('api')('post', '/api/household/members/{personId}/remove', { params })
    // Already gone is what was asked for: a second tap ends in the same place.
    if (removed.ok || removed.problem.code === 'NOT_FOUND') return c.redirect('/enroll', 303)
    return refused(c, removed.problem, '/enroll')
  })
}

async function proofPage(c: PortalContext, problem?: Problem, form?: Form): Promise<Response> {
  const person = await personOr(c, c.req.param('personId') ?? '')
  if (person instanceof Response) return person
  const quote = await c.get('api')('post', '/api/quotes', { body: { insured: [person.personId] } })
  if (!quote.ok) return refused(c, quote.problem, '/enroll')
  const [line] = quote.value.lines
  const page = (
    <ProofPage
      view={c.get('view')}
      person={person}
      proofs={line?.proofs ?? []}
      sent={c.req.query('sent') === 'yes' && !problem}
      problem={problem}
      values={form?.values ?? {}}
    />
  )
  return c.html(page, statusOf(problem))
}

function proofs(portal: Hono<PortalEnv>): void {
  portal.get('/family/:personId/proof', (c) => proofPage(c))

  portal.post('/family/:personId/proof', async (c) => {
    const form = await readForm(c)
    const personId = c.req.param('personId')
    const body = { personId, fact: form.one('fact') as 'worksHere', note: form.one('note').trim() }
    const sent = await c.get('api')('post', '/api/evidence', { body })
    return sent.ok
      ? c.redirect(`/family/${encodeURIComponent(personId)}/proof?sent=yes`, 303)
      : proofPage(c, sent.problem, form)
  })
}

export function familyPages(portal: Hono<PortalEnv>): void {
  identity(portal)
  members(portal)
  proofs(portal)
}
