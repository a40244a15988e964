import { type RouteDef, route, z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { isRefusal, type Refusal } from '@gongbao/kernel'
import { addToInquiry, answerInquiry } from './answer-inquiry.ts'
import {
  answerBody,
  followUpBody,
  followUpPage,
  followUpParams,
  followUpQuery,
  followUpView,
  inquiryPage,
  inquiryParams,
  inquiryQuery,
  inquiryThreadView,
  inquiryView,
  openInquiryBody,
  sayBody,
  staffInquiryView,
  staffThreadView,
  takeDownBody,
} from './contact.contract.ts'
import type { Inquiry } from './contact.store.ts'
import { recordFollowUp } from './follow-up.ts'
import { openInquiry } from './open-inquiry.ts'
import {
  followUpOf,
  listFollowUps,
  listInquiries,
  listOwn,
  readInquiry,
  readOwn,
  staffViewOf,
  viewOf,
} from './read-contact.ts'

const tag = 'contact'
const resident = { realm: 'resident', permission: 'resident.self', tag } as const
const reads = { realm: 'staff', permission: 'contact.read', tag } as const
const manages = { realm: 'staff', permission: 'contact.manage', tag } as const

const shown = (tx: TenantTx, result: Inquiry | Refusal) => (isRefusal(result) ? result : viewOf(result, tx.business.on))

const open = route({
  ...resident,
  method: 'post',
  path: '/api/inquiries',
  summary: { zh: '提交咨询或投诉', en: 'Open an inquiry or complaint' },
  description: {
    zh: '咨询 3 个、投诉 5 个工作日内答复（项目自定时限），到期日随回执返回。',
    en: 'Answered within 3 working days, a complaint within 5 (the project’s own rule); the due date comes with the receipt.',
  },
  body: openInquiryBody,
  returns: inquiryView,
  status: 201,
  idempotent: true,
  handle: (ctx) => ctx.inTenant(async (tx) => viewOf(await openInquiry(tx, ctx.principal, ctx.body), tx.business.on)),
})

const own = route({
  ...resident,
  method: 'get',
  path: '/api/inquiries',
  summary: { zh: '我的咨询与投诉', en: 'One’s own inquiries' },
  returns: z.object({ items: z.array(inquiryView) }),
  handle: (ctx) => ctx.inTenant((tx) => listOwn(tx, ctx.principal.accountId)),
})

const ownOne = route({
  ...resident,
  method: 'get',
  path: '/api/inquiries/{inquiryId}',
  summary: { zh: '我的一件咨询', en: 'One of them, with all that was said' },
  params: inquiryParams,
  returns: inquiryThreadView,
  handle: (ctx) => ctx.inTenant((tx) => readOwn(tx, ctx.principal.accountId, ctx.params.inquiryId)),
})

const say = route({
  ...resident,
  method: 'post',
  path: '/api/inquiries/{inquiryId}/messages',
  summary: { zh: '补充说明', en: 'Say more' },
  params: inquiryParams,
  body: sayBody,
  returns: inquiryView,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => shown(tx, await addToInquiry(tx, ctx.principal, ctx.params.inquiryId, ctx.body.body))),
})

const list = route({
  ...reads,
  method: 'get',
  path: '/api/contact/inquiries',
  summary: { zh: '咨询与投诉', en: 'Inquiries and complaints' },
  query: inquiryQuery,
  returns: inquiryPage,
  handle: (ctx) => ctx.inTenant((tx) => listInquiries(tx, ctx.principal, ctx.query)),
})

const one = route({
  ...reads,
  method: 'get',
  path: '/api/contact/inquiries/{inquiryId}',
  summary: { zh: '一件咨询及往来', en: 'One with all that was said' },
  params: inquiryParams,
  returns: staffThreadView,
  handle: (ctx) => ctx.inTenant((tx) => readInquiry(tx, ctx.principal, ctx.params.inquiryId)),
})

const takeDown = route({
  ...manages,
  method: 'post',
  path: '/api/contact/inquiries',
  summary: { zh: '登记电话或柜面来访', en: 'Take down a call or a visit' },
  body: takeDownBody,
  returns: staffInquiryView,
  status: 201,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) =>
      staffViewOf(await openInquiry(tx, ctx.principal, ctx.body), tx.business.on, ctx.principal),
    ),
})

const answer = route({
  ...manages,
  method: 'post',
  path: '/api/contact/inquiries/{inquiryId}/answers',
  summary: { zh: '答复，给出结果即办结', en: 'Answer; with an outcome it is closed' },
  params: inquiryParams,
  body: answerBody,
  returns: staffInquiryView,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const answered = await answerInquiry(tx, ctx.principal, ctx.params.inquiryId, ctx.body)
      return isRefusal(answered) ? answered : staffViewOf(answered, tx.business.on, ctx.principal)
    }),
})

const followUps = route({
  ...reads,
  method: 'get',
  path: '/api/contact/follow-ups',
  summary: { zh: '赔付后回访', en: 'Visits after a payment' },
  query: followUpQuery,
  returns: followUpPage,
  handle: (ctx) => ctx.inTenant((tx) => listFollowUps(tx, ctx.query)),
})

const visited = route({
  ...manages,
  method: 'post',
  path: '/api/contact/follow-ups/{followUpId}',
  summary: { zh: '记录回访结果', en: 'Record a visit' },
  params: followUpParams,
  body: followUpBody,
  returns: followUpView,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const done = await recordFollowUp(tx, ctx.principal, ctx.params.followUpId, ctx.body)
      return isRefusal(done) ? done : followUpOf(done, tx.business.on)
    }),
})

export const contactRoutes: RouteDef[] = [open, own, ownOne, say, list, one, takeDown, answer, followUps, visited]
