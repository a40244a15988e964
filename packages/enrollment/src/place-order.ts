import { audit, type ResidentPrincipal } from '@gongbao/access'
import { announce, type TenantTx, together } from '@gongbao/database'
import { type Fen, type Id, isRefusal, newId, type Refusal, refuse } from '@gongbao/kernel'
import { noticeOf } from '@gongbao/register'
import { saveConsents } from '@gongbao/residents'
import { type Basket, type BasketMember, decideBasket, isOrderable } from './decide-basket.ts'
import { categoryOf, coverFrom, decidingReasons, namedPathway, namedPrice } from './decision.rules.ts'
import { insertOrder, type Order, type OrderLine } from './enrollment.store.ts'
import { healthOf } from './facts.rules.ts'
import { issuePolicies } from './issue-policies.ts'

export interface OrderRequest {
  readonly insured: readonly Id<'person'>[]
  readonly level?: string | undefined
  /** What the person saw; a price computed again that differs is refused. */
  readonly totalFen: Fen
  readonly notice: { readonly version: string; readonly sha256: string }
  readonly channel: string
}

/**
 * Places an order: eligibility and price are decided again and frozen here, with the plan version, the reasons and the notice accepted.
 * A zero-price order needs no payment, so its policies are issued at once.
 *
 * @returns the order; NOT_ELIGIBLE, NEEDS_PERSON, ALREADY_COVERED, PRICE_CHANGED, NOTICE_NOT_ACCEPTED, WINDOW_CLOSED
 */
export async function placeOrder(
  tx: TenantTx,
  actor: ResidentPrincipal,
  request: OrderRequest,
): Promise<Order | Refusal> {
  const basket = await decideBasket(tx, actor.accountId, request.insured, request.level)
  if (isRefusal(basket)) return basket
  const refusal = refusalToOrder(basket, request)
  if (refusal) return refusal
  const order = orderOf(tx, actor.accountId, basket, request)
  const lines = basket.members.map((member) => lineOf(tx, basket, member))
  const insured = basket.members.map(({ profile }) => profile.person.id)
  await together(insertOrder(tx, order, lines), saveConsents(tx, actor.accountId, 'enrollment', insured))
  await audit(tx, actor, {
    action: 'order.placed',
    subjectKind: 'order',
    subjectId: order.id,
    detail: { totalFen: order.totalFen, channel: order.channel },
  })
  await announce(tx, { type: 'order.placed', orderId: order.id }, { order: order.id })
  if (order.totalFen > 0) return order
  const issued = await issuePolicies(tx, order, lines)
  if (issued.covered.length > 0) return refusalCovered()
  return { ...order, status: 'completed', endedAt: tx.business.at }
}

function refusalToOrder(basket: Basket, request: OrderRequest): Refusal | null {
  for (const member of basket.members) {
    const refusal = refusalFor(member, basket)
    if (refusal) return refusal
  }
  const notice = noticeOf(basket.sale.plan)
  if (notice.version !== request.notice.version || notice.sha256 !== request.notice.sha256) {
    const text = { zh: '投保须知已更新，请重新阅读后再提交', en: 'The notice has changed; please read it again' }
    return refuse('NOTICE_NOT_ACCEPTED', text, { field: 'notice' })
  }
  if (basket.totalFen !== request.totalFen) {
    const text = { zh: '价格已变化，请查看新的价格后再提交', en: 'The price has changed; please look at it again' }
    return refuse('PRICE_CHANGED', text, { field: 'totalFen' })
  }
  return null
}

function refusalFor(member: BasketMember, { inWindow, sale }: Basket): Refusal | null {
  if (member.covered) return refusalCovered()
  if (member.profile.person.identity !== 'proven') {
    return refuse(
      'IDENTITY_NOT_PROVEN',
      { zh: '有成员的身份尚待人工核验', en: 'A member’s identity is still being verified' },
      { field: 'insured' },
    )
  }
  const { verdict, pathway } = member.eligibility
  if (verdict === 'no' && !inWindow) {
    const { clause } = sale.plan.window
    const text = { zh: '集中投保期已结束，目前不能办理', en: 'The enrollment window is closed' }
    return refuse('WINDOW_CLOSED', text, clause ? { clause } : {})
  }
  if (verdict === 'no') {
    return refuse('NOT_ELIGIBLE', { zh: '有成员不符合条件', en: 'A member may not enroll' }, { field: 'insured' })
  }
  if (!isOrderable(member)) {
    const evidence = pathway?.evidence?.name
    const text = {
      zh: `有成员需要人工核定${evidence ? `，请提交${evidence}` : ''}`,
      en: 'A member needs a person to decide; please submit the evidence asked for',
    }
    return refuse('NEEDS_PERSON', text, { field: 'insured', ...(pathway?.clause ? { clause: pathway.clause } : {}) })
  }
  return null
}

export const refusalCovered = (): Refusal =>
  refuse(
    'ALREADY_COVERED',
    { zh: '有成员本年度已有保单', en: 'A member already holds a policy for this plan year' },
    { field: 'insured' },
  )

function orderOf(tx: TenantTx, accountId: Id<'residentAccount'>, basket: Basket, request: OrderRequest): Order {
  const { sale, city, planYear, totalFen } = basket
  return {
    id: newId('order'),
    accountId,
    kind: 'enrollment',
    planVersionId: sale.version.id,
    planCode: sale.code,
    planYear,
    cityHash: city.hash,
    channel: request.channel,
    totalFen,
    status: 'waiting-for-payment',
    noticeVersion: request.notice.version,
    noticeSha256: request.notice.sha256,
    placedAt: tx.business.at,
    payUntil: tx.business.at.add({ minutes: sale.plan.window.payWithin }),
    endedAt: null,
    servedBy: null,
  }
}

/** One insured with the decision as it was made. The member is orderable, so pathway and amount are known. */
export function lineOf(tx: TenantTx, basket: Basket, member: BasketMember): Omit<OrderLine, 'orderId'> {
  const { plan } = basket.sale
  const { profile, history, eligibility, price, facts } = member
  const pathway = eligibility.pathway!
  return {
    personId: profile.person.id,
    amountFen: price.amountFen!,
    coverFrom: coverFrom(plan, pathway, basket.inWindow, profile.person.birthOn, tx.business.on),
    coverTo: plan.cover.to,
    enrolledYears: history.enrolledYears,
    continuousYears: history.continuousYears,
    healthStatus: healthOf(profile),
    firstEnrolledHealthStatus: history.firstEnrolledHealthStatus,
    decision: {
      facts,
      insuredParents: price.insuredParents,
      ...categoryOf(pathway),
      pathway: namedPathway(pathway),
      price: namedPrice(price),
      eligibilityReasons: decidingReasons(eligibility.outcomes),
      priceReasons: decidingReasons(price.outcomes),
    },
    amendsPolicyId: null,
  }
}
