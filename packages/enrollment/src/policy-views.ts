/** Policies as residents see them. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { addDays, type Id, sumFen } from '@gongbao/kernel'
import { refundsOf } from '@gongbao/payments'
import { planOfVersion } from '@gongbao/register'
import { type Holder, maskCertificate, type Person, readPersons } from '@gongbao/residents'
import { isCancellable } from './cancel-policy.ts'
import { dueOrdersOf, paymentsOf } from './due-orders.store.ts'
import type { policyView } from './enrollment.contract.ts'
import { linesOf, type Policy, readOrder } from './enrollment.store.ts'
import { isBoughtBy } from './read-own.ts'
import { progressOf } from './refund.rules.ts'

export type PolicyView = z.input<typeof policyView>

export async function personsById(tx: TenantTx, ids: readonly Id<'person'>[]): Promise<Map<Id<'person'>, Person>> {
  return new Map((await readPersons(tx, [...new Set(ids)])).map((person) => [person.id, person]))
}

/** @param holder who looks: what others bought for them they may read, not cancel */
export async function policyViews(
  tx: TenantTx,
  policies: readonly Policy[],
  holder: Pick<Holder, 'accountIds'>,
): Promise<PolicyView[]> {
  const lines = await linesOf(tx, [...new Set(policies.map(({ orderId }) => orderId))])
  const persons = await personsById(
    tx,
    policies.map(({ personId }) => personId),
  )
  const views: PolicyView[] = []
  for (const policy of policies) {
    const line = lines.find(({ orderId, personId }) => orderId === policy.orderId && personId === policy.personId)!
    views.push(await policyViewOf(tx, policy, line.decision, persons.get(policy.personId)!, isBoughtBy(holder, policy)))
  }
  return views
}

async function policyViewOf(
  tx: TenantTx,
  policy: Policy,
  decision: Awaited<ReturnType<typeof linesOf>>[number]['decision'],
  person: Person,
  isBuyer: boolean,
): Promise<PolicyView> {
  const { plan } = await planOfVersion(tx, policy.planVersionId)
  const cancellable = isBuyer && isCancellable(tx, policy)
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
    boughtByOther: !isBuyer,
    due: isBuyer ? await dueOf(tx, policy) : null,
    refund: policy.status === 'cancelled' ? await refundOf(tx, policy) : null,
  }
}

/** A price that fell due for a free child and waits to be paid (W4). */
async function dueOf(tx: TenantTx, policy: Policy): Promise<PolicyView['due']> {
  const id = policy.status === 'live' ? (await dueOrdersOf(tx, [policy.id])).get(policy.id) : null
  const order = id ? await readOrder(tx, id) : null
  return order ? { orderId: order.id, amountFen: order.totalFen, payBefore: order.payUntil } : null
}

/** What goes back for a cancelled policy, and how far it is. */
async function refundOf(tx: TenantTx, policy: Policy): Promise<PolicyView['refund']> {
  const parts = await paymentsOf(tx, policy)
  const refunds = await refundsOf(
    tx,
    parts.map(({ collectionId }) => collectionId),
  )
  const state = progressOf(refunds.filter(({ reason }) => reason === 'cancelled'))
  return state && { amountFen: sumFen(parts.map(({ amountFen }) => amountFen)), state }
}

/** Where a policy stands on the business date. */
export function policyStatus(tx: TenantTx, policy: Policy): PolicyView['status'] {
  if (policy.status === 'cancelled') return 'cancelled'
  if (tx.business.on < policy.coverFrom) return 'waiting-for-cover'
  return tx.business.on > policy.coverTo ? 'ended' : 'in-force'
}
