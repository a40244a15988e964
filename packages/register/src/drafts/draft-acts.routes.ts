/** Routes by which people act on a draft: simulate, comment, object, answer, submit, sign, approve, return, withdraw, publish. */
import { type RouteDef, route, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { isRefusal, type Refusal } from '@gongbao/kernel'
import type { CityCheck } from '../apply-tenants.ts'
import { actOnDraft, answerObjection } from './act-on-draft.ts'
import type { Draft } from './draft.store.ts'
import {
  actBody,
  answerBody,
  draftParams,
  objectionParams,
  openedView,
  publishedView,
  returnBody,
  sayBody,
  simulationView as simulationSchema,
} from './drafts.contract.ts'
import { approveDraft, publishDraft } from './publish-draft.ts'
import { movedView, simulationView } from './read-draft.ts'
import { signDraft } from './sign-draft.ts'
import { requestSimulation } from './simulation.ts'
import { submitDraft } from './submit-draft.ts'

const staff = { realm: 'staff', tag: 'drafts' } as const
const one = { ...staff, params: draftParams }
const PATH = '/api/program/drafts/{draftId}'

const simulate = route({
  ...one,
  method: 'post',
  path: `${PATH}/simulations`,
  permission: 'program.comment',
  summary: { zh: '试算草案的影响', en: 'Simulate what a draft changes' },
  description: {
    zh: '用本市最近有理赔的年度，按现方案和草案各理算一遍；后台进行，进度见草案。',
    en: 'The city’s latest year with claims is adjudicated under both plans, in the background; its progress stands with the draft.',
  },
  idempotent: true,
  returns: simulationSchema,
  status: 202,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const asked = await requestSimulation(tx, ctx.principal, ctx.params.draftId)
      return isRefusal(asked) ? asked : simulationView(asked, { contentHash: asked.draftHash })
    }),
})

type Act = (
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Draft['id'],
  body: { seen: string; note?: string | undefined },
) => Promise<Draft | Refusal>

/** Acts on the content one has read, with or without a word about it. */
const actOn = (
  name: string,
  permission: 'program.draft' | 'program.sign' | 'program.approve',
  summary: { zh: string; en: string },
  act: Act,
): RouteDef =>
  route({
    ...one,
    method: 'post',
    path: `${PATH}/${name}`,
    permission,
    summary,
    idempotent: true,
    body: actBody,
    returns: openedView,
    handle: (ctx) =>
      ctx.inTenant(async (tx) => {
        const { contentHash: seen, note } = ctx.body
        return movedView(await act(tx, ctx.principal, ctx.params.draftId, { seen, note }))
      }),
  })

const sign = actOn('sign', 'program.sign', { zh: '精算签字', en: 'Sign as actuary' }, signDraft)
const withdraw = actOn(
  'withdraw',
  'program.draft',
  { zh: '撤回草案', en: 'Withdraw a draft' },
  (tx, actor, id, given) => actOnDraft(tx, actor, id, 'withdraw', given),
)

const say = (name: 'comments' | 'objections', summary: { zh: string; en: string }): RouteDef =>
  route({
    ...one,
    method: 'post',
    path: `${PATH}/${name}`,
    permission: 'program.comment',
    summary,
    idempotent: true,
    body: sayBody,
    returns: openedView,
    status: 201,
    handle: (ctx) =>
      ctx.inTenant(async (tx) => {
        const act = name === 'comments' ? 'comment' : 'object'
        return movedView(await actOnDraft(tx, ctx.principal, ctx.params.draftId, act, { seen: null, ...ctx.body }))
      }),
  })

const answer = route({
  ...staff,
  method: 'post',
  path: `${PATH}/objections/{eventId}/answer`,
  permission: 'program.draft',
  summary: { zh: '答复异议', en: 'Answer an objection' },
  params: objectionParams,
  idempotent: true,
  body: answerBody,
  returns: openedView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { draftId, eventId } = ctx.params
      return movedView(await answerObjection(tx, ctx.principal, draftId, eventId, ctx.body.note))
    }),
})

const sendBack = route({
  ...one,
  method: 'post',
  path: `${PATH}/return`,
  permission: 'program.comment',
  summary: { zh: '退回修改', en: 'Return a draft to its authors' },
  idempotent: true,
  body: returnBody,
  returns: openedView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { contentHash: seen, note } = ctx.body
      return movedView(await actOnDraft(tx, ctx.principal, ctx.params.draftId, 'return', { seen, note }))
    }),
})

/** @param checks what later rooms hold against a city's files, as at deployment */
export function draftActRoutes(checks: readonly CityCheck[]): RouteDef[] {
  const submit = actOn(
    'submit',
    'program.draft',
    { zh: '提交审核', en: 'Hand over for review' },
    (tx, actor, id, given) => submitDraft(tx, actor, id, given, checks),
  )
  const approve = actOn('approve', 'program.approve', { zh: '批准', en: 'Approve' }, (tx, actor, id, given) =>
    approveDraft(tx, actor, id, given, checks),
  )
  const publish = route({
    ...one,
    method: 'post',
    path: `${PATH}/publish`,
    permission: 'program.publish',
    summary: { zh: '发布', en: 'Publish' },
    description: {
      zh: '写入新的城市状态和方案版本；在售或已有保单的版本不会被覆盖。',
      en: 'Writes the city’s new state and plan version; a version on sale or with policies is never replaced.',
    },
    idempotent: true,
    body: actBody,
    returns: publishedView,
    handle: (ctx) =>
      ctx.inTenant(async (tx) => {
        const { contentHash: seen, note } = ctx.body
        const published = await publishDraft(tx, ctx.principal, ctx.params.draftId, { seen, note }, checks)
        if (isRefusal(published)) return published
        const { id, revisionNo, contentHash, state } = published.draft
        return { draftId: id, revisionNo, contentHash, state, newVersions: [...published.newVersions] }
      }),
  })
  const comment = say('comments', { zh: '提意见', en: 'Comment' })
  const object = say('objections', { zh: '提出异议', en: 'Raise an objection' })
  return [simulate, comment, object, answer, submit, sign, approve, sendBack, withdraw, publish]
}
