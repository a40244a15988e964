/** Orders and policies as residents see them. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { addDays, type CivilDate, type Id } from '@gongbao/kernel'
import { collectionsOf } from '@gongbao/payments'
import { windowOf } from '@gongbao/program'
import { planOfVersion } from '@gongbao/register'
import { maskCertificate, type Person, readPersons } from '@gongbao/residents'
import { isCancellable } from './cancel-policy.ts'
import type { Basket, BasketMember } from './decide-basket.ts'
import {
  type DecisionReason,
  decidingReasons,
  IDENTITY_WAITS,
  namedPathway,
  namedPrice,
  windowReason,
} from './decision.rules.ts'
import type { orderView, policyView, quoteLineView, quoteView } from './enrollment.contract.ts'
import { linesOf, type Order, type Policy, policiesOfOrders } from './enrollment.store.ts'

export type OrderView = z.input<typeof orderView>
export type PolicyView = z.input<typeof policyView>

export async function personsById(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<Map<Id<'person'>, Person>> {
  return new Map((await readPersons(tx, [...new Set(ids)])).map((person) => [person.id, person]))
}

/** @param on the business date */
export function quoteViewOf(basket: Basket, on: CivilDate): z.input<typeof quoteView> {
  const { sale, members, totalFen, inWindow } = basket
  const { plan, code } = sale
  return {
    planCode: code,
    planTitle: plan.title,
    coverFrom: plan.cover.from,
    coverTo: plan.cover.to,
    windowFrom: plan.window.from,
    windowTo: windowOf(plan).to,
    windowOpen: inWindow,
    lines: members.map((member) => quoteLine(member, basket, on)),
    totalFen,
  }
}

function quoteLine(member: BasketMember, basket: Basket, on: CivilDate): z.input<typeof quoteLineView> {
  const { profile, eligibility, price, covered, proofs } = member
  const { verdict, pathway } = eligibility
  const isPriced = verdict === 'yes' && !covered && price.amountFen !== null
  return {
    personId: profile.person.id,
    name: profile.person.name,
    // A yes whose price hangs on something unknown, or whose identity waits for staff, is for a person to decide.
    eligible:
      verdict === 'yes' && (price.amountFen === null || profile.person.identity !== 'proven') ? 'person' : verdict,
    alreadyCovered: covered,
    pathway: pathway ? namedPathway(pathway) : null,
    eligibilityReasons: whyOf(member, basket, on),
    proofs: [...proofs],
    amountFen: isPriced ? price.amountFen : null,
    price: isPriced ? namedPrice(price) : null,
    priceReasons: covered || verdict !== 'yes' ? [] : decidingReasons(price.outcomes),
  }
}

/** First what stands in the way of everybody, or of a name; then the city's rules. */
function whyOf({ profile, eligibility }: BasketMember, { sale, inWindow }: Basket, on: CivilDate): DecisionReason[] {
  const { verdict, outcomes } = eligibility
  const first = [
    ...(profile.person.identity !== 'proven' ? [IDENTITY_WAITS] : []),
    ...(verdict !== 'yes' && !inWindow ? [windowReason(sale.plan, on)] : []),
  ]
  return [...first, ...decidingReasons(outcomes)]
}

export async function orderViews(tx: TenantTx, orders: readonly Order[]): Promise<OrderView[]> {
  const ids = orders.map(({ id }) => id)
  const [lines, policies] = [await linesOf(tx, ids), await policiesOfOrders(tx, ids)]
  const persons = await personsById(
    tx,
    lines.map(({ personId }) => personId),
  )
  const views: OrderView[] = []
  for (const order of orders) {
    const { plan } = await planOfVersion(tx, order.planVersionId)
    const own = lines.filter(({ orderId }) => orderId === order.id)
    views.push({
      orderId: order.id,
      kind: order.kind,
      planCode: order.planCode,
      planTitle: plan.title,
      status: (await isPaid(tx, order)) ? 'paid' : order.status,
      totalFen: order.totalFen,
      placedAt: order.placedAt,
      payBefore: order.status === 'waiting-for-payment' ? order.payUntil : null,
      lines: own.map((line) => ({
        personId: line.personId,
        name: persons.get(line.personId)!.name,
        amountFen: line.amountFen,
        priceName: line.decision.price.name,
        policyId:
          line.amendsPolicyId ??
          policies.find((policy) => policy.orderId === order.id && policy.personId === line.personId)?.id ??
          null,
      })),
    })
  }
  return views
}

/** The money is there, the policies not yet: for the moment between payment and issue. */
async function isPaid(tx: TenantTx, order: Order): Promise<boolean> {
  if (order.status !== 'waiting-for-payment' || order.totalFen === 0) return false
  return (await collectionsOf(tx, order.id)).some(({ state }) => state === 'settled')
}

export async function policyViews(tx: TenantTx, policies: readonly Policy[]): Promise<PolicyView[]> {
  const lines = await linesOf(tx, [...new Set(policies.map(({ orderId }) => orderId))])
  const persons = await personsById(
    tx,
    policies.map(({ personId }) => personId),
  )
  const views: PolicyView[] = []
  for (const policy of policies) {
    const line = lines.find(({ orderId, personId }) => orderId === policy.orderId && personId === policy.personId)!
    views.push(await policyViewOf(tx, policy, line.decision, persons.get(policy.personId)!))
  }
  return views
}

async function policyViewOf(
  tx: TenantTx,
  policy: Policy,
  decision: Awaited<ReturnType<typeof linesOf>>[number]['decision'],
  person: Person,
): Promise<PolicyView> {
  const { plan } = await planOfVersion(tx, policy.planVersionId)
  const cancellable = isCancellable(tx, policy)
  return {
    policyId: policy.id,
    policyNo: policy.policyNo,
    planCode: policy.planCode,
    planTitle: plan.title,
    productName: plan.product.name,
    filingNo: plan.product.filingNo,
    insuredName: person.name,
    insuredCertificateMasked: maskCertificate(person.certNo),
    status: policyStatus(tx, policy),
    coverFrom: policy.coverFrom,
    coverTo: policy.coverTo,
    premiumFen: policy.premiumFen,
    priceName: policy.priceName,
    pathway: decision.pathway,
    reasons: [...decision.eligibilityReasons, ...decision.priceReasons],
    enrolledYears: policy.enrolledYears,
    cancellable,
    cancelUntil: cancellable ? addDays(policy.coverFrom, -1) : null,
  }
}

/** Where a policy stands on the business date. */
export function policyStatus(tx: TenantTx, policy: Policy): PolicyView['status'] {
  if (policy.status === 'cancelled') return 'cancelled'
  if (tx.business.on < policy.coverFrom) return 'waiting-for-cover'
  return tx.business.on > policy.coverTo ? 'ended' : 'in-force'
}
