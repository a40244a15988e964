/** Policies as staff see them: names masked, the decision with its facts and reasons. */
import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant, publicId, type Refusal, refuse } from '@gongbao/kernel'
import { type Facts, factNamed, type Plan, sayValue } from '@gongbao/program'
import { planOfVersion } from '@gongbao/register'
import { maskCertificate, maskName, type Person } from '@gongbao/residents'
import type { staffPolicyQuery, staffPolicyRow, staffPolicyView } from './enrollment.contract.ts'
import { linesOf, type Order, type Policy, readOrder, readPolicy } from './enrollment.store.ts'
import { findPolicies } from './find-policies.store.ts'
import { personsById, policyStatus } from './policy-views.ts'

function rowOf(tx: TenantTx, policy: Policy, order: Order, person: Person): z.input<typeof staffPolicyRow> {
  const {
    id: policyId,
    policyNo,
    personId,
    planCode,
    planYear,
    coverFrom,
    coverTo,
    premiumFen,
    priceName,
    issuedAt,
  } = policy
  const shown = {
    policyId,
    policyNo,
    personId,
    planCode,
    planYear,
    coverFrom,
    coverTo,
    premiumFen,
    priceName,
    issuedAt,
  }
  return {
    ...shown,
    insuredNameMasked: maskName(person.name),
    status: policyStatus(tx, policy),
    channel: order.channel,
  }
}

/** A page of policies, newest first. */
export async function listStaffPolicies(tx: TenantTx, query: z.output<typeof staffPolicyQuery>) {
  const filter = {
    planYear: query.planYear,
    status: query.status,
    policyNo: query.policyNo,
    personId: query.personId,
    orderId: query.orderId,
    before: query.cursor,
  }
  const found = await findPolicies(tx, filter, query.limit + 1)
  const page = found.slice(0, query.limit)
  const persons = await personsById(
    tx,
    page.map(({ personId }) => personId),
  )
  const items: z.input<typeof staffPolicyRow>[] = []
  const orders = new Map<Id<'order'>, Order>()
  for (const policy of page) {
    const order = orders.get(policy.orderId) ?? (await readOrder(tx, policy.orderId))
    invariant(order, 'a policy has its order')
    orders.set(order.id, order)
    items.push(rowOf(tx, policy, order, persons.get(policy.personId)!))
  }
  return { items, next: found.length > query.limit ? publicId('policy', page.at(-1)!.id) : null }
}

/** One policy with what its decision rests on. @returns NOT_FOUND for an unknown id */
export async function readStaffPolicy(
  tx: TenantTx,
  id: Id<'policy'>,
): Promise<z.input<typeof staffPolicyView> | Refusal> {
  const policy = await readPolicy(tx, id)
  const order = policy ? await readOrder(tx, policy.orderId) : null
  if (!policy || !order) return refuse('NOT_FOUND', { zh: '没有这张保单', en: 'No such policy' })
  const line = (await linesOf(tx, [order.id])).find(({ personId }) => personId === policy.personId)
  const person = (await personsById(tx, [policy.personId])).get(policy.personId)
  invariant(line && person, 'a policy has its line and its insured')
  const { decision } = line
  const { plan } = await planOfVersion(tx, policy.planVersionId)
  return {
    ...rowOf(tx, policy, order, person),
    certificateMasked: maskCertificate(person.certNo),
    orderId: order.id,
    planVersionId: policy.planVersionId,
    cityHash: order.cityHash,
    noticeVersion: order.noticeVersion,
    noticeSha256: order.noticeSha256,
    pathway: decision.pathway,
    price: decision.price,
    eligibilityReasons: [...decision.eligibilityReasons],
    priceReasons: [...decision.priceReasons],
    facts: factsInWords(plan, {
      ...decision.facts,
      insuredParents: decision.insuredParents,
      category: policy.category,
    }),
    enrolledYears: policy.enrolledYears,
    continuousYears: policy.continuousYears,
    collectionId: order.servedBy,
  }
}

/** Facts as people read them: '年龄 12周岁'. What is not known is left out; levels are the plan's own. */
function factsInWords(plan: Plan, facts: Facts): z.input<typeof staffPolicyView>['facts'] {
  return Object.entries(facts).flatMap(([code, value]) => {
    const label = factNamed(code)?.label
    if (value === null || !label) return []
    const level = code === 'level' ? plan.levels.find((one) => one.code === value)?.name : undefined
    return [{ code, label, text: level ? { zh: level, en: level } : sayValue(code, value) }]
  })
}
