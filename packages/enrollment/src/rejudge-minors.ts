/** A parent leaves or joins before cover: what a child's policy costs now (W4). The child stays covered while a price waits to be paid. */
import { audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Fen, fen, type Id, newId, startOf } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { readChildren, readProfiles } from '@gongbao/residents'
import { type BasketMember, decideProfiles } from './decide-basket.ts'
import { decidingReasons, namedPrice } from './decision.rules.ts'
import {
  dueOrderOf,
  insertOrder,
  linesOf,
  livePolicy,
  lockOrder,
  lockPolicy,
  type Order,
  type OrderLine,
  type Policy,
  readOrder,
  saveOrderStatus,
} from './enrollment.store.ts'
import { enrollmentActor } from './system-actor.ts'

export interface FallenDue {
  readonly personId: Id<'person'>
  readonly name: string
  readonly amountFen: Fen
  /** The order that waits for it. */
  readonly orderId: Id<'order'>
  readonly payBefore: Temporal.Instant
}

/** How long a price that fell due may be paid, at most until cover starts. */
const DAYS_TO_PAY = 7

/** Judges the children of a person whose policy has just come or gone. */
export async function rejudgeMinorsOf(tx: TenantTx, parentId: Id<'person'>, planYear: number): Promise<FallenDue[]> {
  const links = await readChildren(tx, parentId)
  const due: FallenDue[] = []
  for (const childId of links.map(({ fromId }) => fromId).sort()) {
    const policy = await livePolicy(tx, childId, planYear)
    if (policy) due.push(...(await rejudgeMinor(tx, policy.id)))
  }
  return due
}

/**
 * Compares what a child's policy costs now with what was paid for it. What is missing waits as an order of its own, one at a time; when nothing
 * is missing any more, that order ends. A price paid is never lowered. The policy's row is locked first, then the order that waits: as everywhere.
 */
export async function rejudgeMinor(tx: TenantTx, policyId: Id<'policy'>): Promise<FallenDue[]> {
  const policy = await lockPolicy(tx, policyId)
  if (policy?.status !== 'live' || tx.business.on >= policy.coverFrom) return []
  const sale = await planOfVersion(tx, policy.planVersionId)
  const profile = (await readProfiles(tx, [policy.personId])).get(policy.personId)!
  const member = (await decideProfiles(tx, sale, policy.level, [profile])).members[0]!
  const missing = fen(Math.max(0, (member.price.amountFen ?? 0) - policy.premiumFen))
  const waiting = await lockWaiting(tx, policyId)
  if (waiting?.totalFen === missing) return []
  if (waiting) await saveOrderStatus(tx, waiting.id, 'cancelled')
  if (missing === 0) return []
  const order = await orderDue(tx, policy, member, missing)
  return [
    {
      personId: policy.personId,
      name: profile.person.name,
      amountFen: missing,
      orderId: order.id,
      payBefore: order.payUntil,
    },
  ]
}

async function lockWaiting(tx: TenantTx, policyId: Id<'policy'>): Promise<Order | null> {
  const id = await dueOrderOf(tx, policyId)
  const order = id ? await lockOrder(tx, id) : null
  return order?.status === 'waiting-for-payment' ? order : null
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

/** @param amountFen what is missing of the price; the decision names the whole price and its reasons */
function dueLine(
  line: OrderLine,
  policy: Policy,
  { price, facts }: BasketMember,
  amountFen: Fen,
): Omit<OrderLine, 'orderId'> {
  const { orderId: _first, ...rest } = line
  const { insuredParents } = price
  const priced = { price: namedPrice(price), priceReasons: decidingReasons(price.outcomes), insuredParents }
  const decision = { ...line.decision, facts, ...priced }
  return { ...rest, amountFen, decision, amendsPolicyId: policy.id }
}
