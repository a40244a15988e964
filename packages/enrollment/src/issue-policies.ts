import { audit } from '@gongbao/access'
import { announce, type TenantTx, together } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { GENERAL_CATEGORY } from '@gongbao/program'
import { bindContract } from '@gongbao/register'
import { readParents } from '@gongbao/residents'
import {
  holdPolicies,
  insertPolicies,
  type Order,
  type OrderLine,
  type Policy,
  saveOrderStatus,
} from './enrollment.store.ts'
import { policyNoOf } from './policy-no.rules.ts'
import { rejudgeMinorsOf } from './rejudge-minors.ts'
import { enrollmentActor } from './system-actor.ts'

type Line = Omit<OrderLine, 'orderId'>

export interface Issued {
  readonly policies: readonly Policy[]
  /** Lines whose insured holds a live policy already: their money goes back. */
  readonly covered: readonly Line[]
}

/**
 * Issues the policies of an order that owes nothing more: one live policy per insured and plan year, held by the database itself, so that two
 * phones paying at once end in one policy and one refund. From here the plan version never changes.
 *
 * @param paidBy the collection that paid; none for a free order
 */
export async function issuePolicies(
  tx: TenantTx,
  order: Order,
  lines: readonly Line[],
  paidBy?: Id<'collection'>,
): Promise<Issued> {
  const minors = lines.filter(({ decision }) => decision.facts.age < 18 && decision.facts.knownParents > 0)
  const parents = await readParents(
    tx,
    minors.map(({ personId }) => personId),
  )
  await holdPolicies(tx, [...new Set(parents.map(({ toId }) => toId))], order.planYear)
  const policies = await insertPolicies(
    tx,
    lines.map((line) => policyOf(tx, order, line)),
  )
  const written = new Set(policies.map(({ personId }) => personId))
  const covered = lines.filter(({ personId }) => !written.has(personId))
  const isIssued = policies.length > 0
  await together(
    saveOrderStatus(tx, order.id, isIssued ? 'completed' : 'refunded', paidBy),
    isIssued ? bindContract(tx, order.planVersionId) : null,
  )
  for (const { id, personId } of policies)
    await announce(tx, { type: 'policy.issued', policyId: id, orderId: order.id }, { order: personId })
  const entries = policies.map(({ id }) => ({
    action: 'policy.issued',
    subjectKind: 'policy',
    subjectId: id,
    detail: { orderId: order.id },
  }))
  await audit(tx, enrollmentActor(tx), ...entries)
  await rejudge(tx, policies, new Set(minors.map(({ personId }) => personId)))
  return { policies, covered }
}

/** Since the order was priced, a parent may have left (the child's price falls due) or, with these very policies, come back (it no longer does). */
async function rejudge(tx: TenantTx, policies: readonly Policy[], minors: ReadonlySet<Id<'person'>>): Promise<void> {
  const isMinor = ({ personId }: Policy) => minors.has(personId)
  const adults = policies.filter((policy) => !isMinor(policy)).map(({ personId }) => personId)
  const own = policies.filter(isMinor).map(({ id }) => id)
  await rejudgeMinorsOf(tx, adults, policies[0]?.planYear ?? 0, own)
}

function policyOf(tx: TenantTx, order: Order, line: Line): Policy {
  const id: Id<'policy'> = newId('policy')
  return {
    id,
    policyNo: policyNoOf(order.planCode, id),
    orderId: order.id,
    accountId: order.accountId,
    personId: line.personId,
    planVersionId: order.planVersionId,
    planCode: order.planCode,
    planYear: order.planYear,
    level: line.decision.facts.level,
    premiumFen: line.amountFen,
    priceName: line.decision.price.name,
    pathwayCode: line.decision.pathway.code,
    enrolledYears: line.enrolledYears,
    continuousYears: line.continuousYears,
    healthStatus: line.healthStatus,
    firstEnrolledHealthStatus: line.firstEnrolledHealthStatus,
    coverFrom: line.coverFrom,
    coverTo: line.coverTo,
    status: 'live',
    issuedAt: tx.business.at,
    cancelledAt: null,
    category: line.decision.category ?? GENERAL_CATEGORY,
    claimFreeYears: line.decision.facts.claimFreeYears,
  }
}
