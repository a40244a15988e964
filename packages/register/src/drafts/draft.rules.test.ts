import { APPOINTABLE_ROLES } from '@gongbao/access'
import { programFile } from '@gongbao/program'
import { expect, test } from 'vitest'
import {
  actsOf,
  type DraftEventFact,
  type DraftStanding,
  openObjections,
  refusalTo,
  standingMarks,
} from './draft.rules.ts'
import type { DraftState } from './draft-states.ts'

const approvals = {
  draft: ['lead-product'],
  sign: ['actuary'],
  comment: ['bureau-officer', 'coinsurer'],
  approve: ['lead-finance'],
  publish: ['lead-product'],
  clause: 'W36',
} as const
let serial = 0
const event = (kind: DraftEventFact['kind'], more: Partial<DraftEventFact> = {}): DraftEventFact => {
  serial += 1
  return { id: `e${serial}`, kind, contentHash: 'now', actorId: 'somebody', answers: null, ...more }
}
const standing = (state: DraftState, events: DraftEventFact[] = [], authors = ['author']): DraftStanding => ({
  state,
  contentHash: 'now',
  authors: new Set(authors),
  events,
  approvals: approvals as unknown as DraftStanding['approvals'],
})
const who = (accountId: string, role: Parameters<typeof refusalTo>[2]['role']) => ({ accountId, role })
const signed = event('signed', { actorId: 'actuary' })
const approved = event('approved', { actorId: 'finance' })

test('the roles a city may appoint are those its file may name', () => {
  const named = (role: string) => programFile.shape.approvals.shape.draft.safeParse([role]).success
  expect(APPOINTABLE_ROLES.filter((role) => !named(role))).toEqual([])
  expect(['claims-reviewer', 'regulator', 'audit-admin'].filter(named)).toEqual([])
})

test('who does what is the city’s own file; others are told who does, with the clause', () => {
  const bureau = who('b', 'bureau-officer')
  expect(actsOf(standing('draft'), bureau)).toEqual(['simulate', 'comment', 'object'])
  const refusal = refusalTo('approve', standing('review', [signed]), bureau)
  expect(refusal).toMatchObject({ code: 'FORBIDDEN', clause: 'W36' })
  expect(refusal?.text.zh).toContain('lead-finance')
  expect(actsOf(standing('review', [signed]), who('x', 'lead-claims'))).toEqual([])
})

test('each step has its states: no edit in review, no signature on a draft, nothing after publication', () => {
  const product = who('author', 'lead-product')
  expect(actsOf(standing('draft'), product)).toEqual(['edit', 'simulate', 'submit', 'comment', 'withdraw'])
  expect(actsOf(standing('review'), product)).toEqual(['simulate', 'comment', 'return', 'withdraw'])
  expect(refusalTo('sign', standing('draft'), who('a', 'actuary'))?.code).toBe('STATE_FORBIDS')
  for (const state of ['published', 'withdrawn'] as const)
    for (const [name, roles] of Object.entries(approvals))
      if (name !== 'clause') expect(actsOf(standing(state), who('x', roles[0] as 'actuary'))).toEqual([])
})

test('an author neither signs nor approves, whoever opened it or saved any revision of it', () => {
  const ours = standing('review', [signed], ['author', 'finance', 'actuary'])
  expect(refusalTo('approve', ours, who('finance', 'lead-finance'))?.code).toBe('FOUR_EYES')
  expect(refusalTo('sign', ours, who('actuary', 'actuary'))?.code).toBe('FOUR_EYES')
  expect(refusalTo('approve', ours, who('other', 'lead-finance'))).toBeNull()
})

test('an author publishes only what somebody else has approved', () => {
  const author = who('author', 'lead-product')
  expect(refusalTo('publish', standing('approved', [signed]), author)?.code).toBe('FOUR_EYES')
  expect(refusalTo('publish', standing('approved', [signed, { ...approved, actorId: 'author' }]), author)?.code).toBe(
    'FOUR_EYES',
  )
  expect(refusalTo('publish', standing('approved', [signed, approved]), author)).toBeNull()
})

test('signature and approval are about a content and fall when it changes', () => {
  const earlier = [event('signed', { contentHash: 'before' }), event('approved', { contentHash: 'before' })]
  expect(refusalTo('approve', standing('review', earlier), who('f', 'lead-finance'))?.text.zh).toContain('精算签字')
  expect(refusalTo('publish', standing('approved', [signed, ...earlier]), who('p', 'lead-product'))?.code).toBe(
    'FOUR_EYES',
  )
  expect(standingMarks(standing('review', [...earlier, signed])).signed).toHaveLength(1)
})

test('a return takes the approval back and leaves the signature of an unchanged content', () => {
  const events = [signed, approved, event('returned')]
  expect(standingMarks(standing('review', events))).toMatchObject({ signed: [signed], approved: [] })
  expect(refusalTo('publish', standing('approved', events), who('p', 'lead-product'))?.code).toBe('FOUR_EYES')
})

test('an objection keeps from approval and publication until it is answered, whatever wording it was raised on', () => {
  const objection = event('objected', { contentHash: 'before', actorId: 'bureau' })
  const finance = who('f', 'lead-finance')
  expect(refusalTo('approve', standing('review', [objection, signed]), finance)?.text.zh).toContain('异议')
  expect(
    refusalTo('publish', standing('approved', [objection, signed, approved]), who('p', 'lead-product'))?.code,
  ).toBe('STATE_FORBIDS')
  const answered = [objection, signed, event('answered', { answers: objection.id })]
  expect(openObjections(answered)).toEqual([])
  expect(refusalTo('approve', standing('review', answered), finance)).toBeNull()
  expect(refusalTo('answer', standing('review', answered), who('author', 'lead-product'))?.code).toBe('STATE_FORBIDS')
})
