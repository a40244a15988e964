/** A parent leaves before cover: what a child who was free now costs (W4). The child stays covered while the price waits to be paid. */
import { audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Fen, type Id, newId, startOf } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { readChildren, readProfiles } from '@gongbao/residents'
import { type BasketMember, decideProfiles } from './decide-basket.ts'
import { decidingReasons, namedPrice } from './decision.rules.ts'
import {
  dueOrderOf,
  insertOrder,
  linesOf,
  livePolicy,
  type Order,
  type OrderLine,
  type Policy,
  readOrder,
} from './enrollment.store.ts'
import { enrollmentActor } from './system-actor.ts'

export interface FallenDue {
  readonly personId: Id<'person'>
  readonly name: string
  readonly amountFen: Fen
  /** The order that waits for it. */
  readonly orderId: Id<'order'>
}

/** How long a price that fell due may be paid, at most until cover starts. */
const DAYS_TO_PAY = 7

/** @param left the policy just cancelled */
export async function rejudgeFreeMinors(tx: TenantTx, left: Policy): Promise<FallenDue[]> {
  const links = await readChildren(tx, left.personId)
  const due: FallenDue[] = []
  for (const childId of links.map(({ fromId }) => fromId).sort()) {
    const policy = await livePolicy(tx, childId, left.planYear)
    if (policy) due.push(...(await rejudge(tx, policy)))
  }
  return due
}

async function rejudge(tx: TenantTx, policy: Policy): Promise<FallenDue[]> {
  const sale = await planOfVersion(tx, policy.planVersionId)
  const profile = (await readProfiles(tx, [policy.personId])).get(policy.personId)
  if (!profile || (await dueOrderOf(tx, policy.id))) return []
  const { members } = await decideProfiles(tx, sale, policy.level, [profile])
  const member = members[0]!
  const amountFen = member.price.amountFen
  if (amountFen === null || amountFen <= policy.premiumFen) return []
  const order = await orderDue(tx, policy, member, amountFen)
  return [{ personId: policy.personId, name: profile.person.name, amountFen, orderId: order.id }]
}

async function orderDue(tx: TenantTx, policy: Policy, member: BasketMember, amountFen: Fen): Promise<Order> {
  const first = (await readOrder(tx, policy.orderId))!
  const line = (await linesOf(tx, [first.id])).find(({ personId }) => personId === policy.personId)!
  const inDays = tx.business.at.add({ hours: 24 * DAYS_TO_PAY })
  const coverStarts = startOf(policy.coverFrom)
  const order: Order = {
    ...first,
    id: newId('order'),
    kind: 'price-due',
    totalFen: amountFen,
    status: 'waiting-for-payment',
    placedAt: tx.business.at,
    payUntil: Temporal.Instant.compare(inDays, coverStarts) < 0 ? inDays : coverStarts,
    endedAt: null,
    servedBy: null,
  }
  await insertOrder(tx, order, [dueLine(line, policy, member, amountFen)])
  await audit(tx, enrollmentActor(tx), {
    action: 'price.fell-due',
    subjectKind: 'order',
    subjectId: order.id,
    detail: { amountFen, policyId: policy.id },
  })
  await announce(tx, { type: 'price.fellDue', orderId: order.id, policyId: policy.id }, { order: policy.personId })
  return order
}

function dueLine(
  line: OrderLine,
  policy: Policy,
  { price, facts }: BasketMember,
  amountFen: Fen,
): Omit<OrderLine, 'orderId'> {
  const { orderId: _first, ...rest } = line
  const decision = { ...line.decision, facts, price: namedPrice(price), priceReasons: decidingReasons(price.outcomes) }
  return { ...rest, amountFen, decision, amendsPolicyId: policy.id }
}
