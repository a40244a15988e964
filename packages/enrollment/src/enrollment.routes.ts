import { type ResidentPrincipal, type RouteDef, route, z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { isRefusal, refuse } from '@gongbao/kernel'
import { openPayPage } from '@gongbao/payments'
import { noticeOf, planByCode } from '@gongbao/register'
import { readHolder } from '@gongbao/residents'
import { cancelPolicy } from './cancel-policy.ts'
import { decideBasket } from './decide-basket.ts'
import {
  cancelView,
  noticeQuery,
  noticeView,
  orderParams,
  orderView,
  payBody,
  payPageParams,
  payPageView,
  payView,
  placeOrderBody,
  policyParams,
  policyView,
  quoteBody,
  quoteView,
} from './enrollment.contract.ts'
import { orderViews } from './order-views.ts'
import { placeOrder } from './place-order.ts'
import { policyViews } from './policy-views.ts'
import { quoteViewOf } from './quote-views.ts'
import { ownOrder, ownOrderOfCollection, ownOrders, ownPolicies, ownPolicy } from './read-own.ts'
import { startPayment } from './start-payment.ts'

const holderOf = (tx: TenantTx, { accountId }: ResidentPrincipal) => readHolder(tx, accountId)

const resident = { realm: 'resident', permission: 'resident.self', tag: 'enrollment' } as const
const listOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item) })

const quote = route({
  ...resident,
  method: 'post',
  path: '/api/quotes',
  summary: { zh: '试算：谁能办、多少钱、为什么', en: 'Quote: who may enroll, at what price, and why' },
  description: {
    zh: '整篮计价：父母都投保时未成年子女可免费。不产生任何效果。',
    en: 'A basket is priced whole: a minor may be free when both parents are insured. Changes nothing.',
  },
  body: quoteBody,
  returns: quoteView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const basket = await decideBasket(tx, ctx.principal.accountId, ctx.body.insured, ctx.body.level)
      return isRefusal(basket) ? basket : quoteViewOf(basket, tx.business.on)
    }),
})

const notice = route({
  method: 'get',
  path: '/api/notice',
  realm: 'public',
  permission: 'public',
  tag: 'enrollment',
  summary: { zh: '投保须知全文及其哈希', en: 'The notice in full, with its hash' },
  query: noticeQuery,
  returns: noticeView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const registered = await planByCode(tx, ctx.query.planCode)
      if (!registered) return refuse('NOT_FOUND', { zh: '没有这个方案', en: 'No such plan' })
      const { sections, ...rest } = noticeOf(registered.plan)
      return { planCode: registered.code, ...rest, sections: [...sections] }
    }),
})

const order = route({
  ...resident,
  method: 'post',
  path: '/api/orders',
  summary: { zh: '提交订单', en: 'Place an order' },
  description: {
    zh: '重新核定资格和价格并冻结；零元订单当即出单。',
    en: 'Decides eligibility and price again and freezes them; an order of zero is issued at once.',
  },
  body: placeOrderBody,
  returns: orderView,
  status: 201,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const placed = await placeOrder(tx, ctx.principal, ctx.body)
      return isRefusal(placed) ? placed : (await orderViews(tx, [placed]))[0]!
    }),
})

const orders = route({
  ...resident,
  method: 'get',
  path: '/api/orders',
  summary: { zh: '我的订单', en: 'My orders' },
  returns: listOf(orderView),
  handle: (ctx) => ctx.inTenant(async (tx) => ({ items: await orderViews(tx, await ownOrders(tx, ctx.principal)) })),
})

const oneOrder = route({
  ...resident,
  method: 'get',
  path: '/api/orders/{orderId}',
  summary: { zh: '订单及其状态', en: 'An order and where it stands' },
  params: orderParams,
  returns: orderView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const found = await ownOrder(tx, ctx.principal, ctx.params.orderId)
      return isRefusal(found) ? found : (await orderViews(tx, [found]))[0]!
    }),
})

const pay = route({
  ...resident,
  method: 'post',
  path: '/api/orders/{orderId}/pay',
  summary: { zh: '开始支付', en: 'Begin to pay' },
  description: {
    zh: '一个订单在一个渠道上只有一笔进行中的收款。',
    en: 'An order has one open collection per channel.',
  },
  params: orderParams,
  body: payBody,
  returns: payView,
  idempotent: true,
  handle: (ctx) => ctx.inTenant((tx) => startPayment(tx, ctx.principal, ctx.params.orderId, ctx.body.channel)),
})

const payPage = route({
  ...resident,
  method: 'post',
  path: '/api/collections/{collectionId}/page',
  summary: { zh: '取得支付页面地址', en: 'The channel’s page for a collection' },
  description: {
    zh: '可重复调用，得到同一页面；不会重复扣款。',
    en: 'May be repeated: the same page, never a second charge.',
  },
  params: payPageParams,
  returns: payPageView,
  handle: async (ctx) => {
    const { collectionId } = ctx.params
    const own = await ctx.inTenant((tx) => ownOrderOfCollection(tx, ctx.principal, collectionId))
    if (isRefusal(own)) return own
    const page = await openPayPage({ db: ctx.db, wall: ctx.wall }, ctx.tenantId, collectionId, ctx.clientAddress)
    return isRefusal(page) ? page : { payUrl: page.pageUrl }
  },
})

const policies = route({
  ...resident,
  method: 'get',
  path: '/api/policies',
  summary: { zh: '我和家人的保单', en: 'Policies of myself and my family' },
  returns: listOf(policyView),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => ({
      items: await policyViews(tx, await ownPolicies(tx, ctx.principal), await holderOf(tx, ctx.principal)),
    })),
})

const onePolicy = route({
  ...resident,
  method: 'get',
  path: '/api/policies/{policyId}',
  summary: { zh: '保单及其依据', en: 'A policy and what it rests on' },
  params: policyParams,
  returns: policyView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const policy = await ownPolicy(tx, ctx.principal, ctx.params.policyId)
      return isRefusal(policy) ? policy : (await policyViews(tx, [policy], await holderOf(tx, ctx.principal)))[0]!
    }),
})

const cancel = route({
  ...resident,
  method: 'post',
  path: '/api/policies/{policyId}/cancel',
  summary: { zh: '退保（保障开始前，全额）', en: 'Cancel before cover starts, with a full refund' },
  params: policyParams,
  returns: cancelView,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const cancelled = await cancelPolicy(tx, ctx.principal, ctx.params.policyId)
      if (isRefusal(cancelled)) return cancelled
      const [policy] = await policyViews(tx, [cancelled.policy], await holderOf(tx, ctx.principal))
      return { policy: policy!, refundFen: cancelled.refundFen, fallsDue: [...cancelled.fallsDue] }
    }),
})

export const residentEnrollmentRoutes: RouteDef[] = [
  quote,
  notice,
  order,
  orders,
  oneOrder,
  pay,
  payPage,
  policies,
  onePolicy,
  cancel,
]
