/** A parent leaves or joins before cover: what a child's policy costs now (W4). The child stays covered while a price waits to be paid. */
import { audit } from '@gongbao/access'
import { announce, type TenantTx, together } from '@gongbao/database'
import { type Fen, fen, type Id, newId, startOf } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { readChildren, readFamilies } from '@gongbao/residents'
import { type BasketMember, decideProfiles, readAround } from './decide-basket.ts'
import { decidingReasons, namedPrice } from './decision.rules.ts'
import { dueOrdersOf } from './due-orders.store.ts'
import {
  insertOrder,
  linesOf,
  livePolicies,
  lockOrder,
  lockPolicies,
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

/**
 * Judges the children of persons whose policies have just come or gone.
 * @param own further policies of minors, whosever children they are
 */
export async function rejudgeMinorsOf(
  tx: TenantTx,
  parentIds: readonly Id<'person'>[],
  planYear: number,
  own: readonly Id<'policy'>[] = [],
): Promise<FallenDue[]> {
  const children = [...new Set((await readChildren(tx, parentIds)).map(({ fromId }) => fromId))]
  const policies = await livePolicies(tx, children, planYear)
  return rejudge(tx, [...new Set([...own, ...policies.map(({ id }) => id)])])
}

/**
 * Compares what children's policies cost now with what was paid for them. What is missing waits as an order of its own, one at a time for each;
 * when nothing is missing any more, that order ends. A price paid is never lowered. A policy's row is locked first, then the order that waits: as
 * everywhere.
 */
async function rejudge(tx: TenantTx, policyIds: readonly Id<'policy'>[]): Promise<FallenDue[]> {
  const locked = await lockPolicies(tx, policyIds)
  const policies = locked.filter(({ status, coverFrom }) => status === 'live' && tx.business.on < coverFrom)
  if (policies.length === 0) return []
  const families = await readFamilies(
    tx,
    policies.map(({ personId }) => personId),
  )
  const profileOf = ({ personId }: Policy) => families.get(personId)!
  const [around, waiting] = await together(
    readAround(tx, policies.map(profileOf), families),
    dueOrdersOf(
      tx,
      policies.map(({ id }) => id),
    ),
  )
  const due: FallenDue[] = []
  for (const policy of policies.sort((a, b) => (a.personId < b.personId ? -1 : 1))) {
    const sale = await planOfVersion(tx, policy.planVersionId)
    const member = decideProfiles(tx, sale, policy.level, [profileOf(policy)], around).members[0]!
    const fallen = await settlePrice(tx, policy, member, waiting.get(policy.id))
    if (fallen) due.push(fallen)
  }
  return due
}

async function settlePrice(
  tx: TenantTx,
  policy: Policy,
  member: BasketMember,
  waitingId: Id<'order'> | undefined,
): Promise<FallenDue | null> {
  const missing = fen(Math.max(0, (member.price.amountFen ?? 0) - policy.premiumFen))
  const found = waitingId ? await lockOrder(tx, waitingId) : null
  const waiting = found?.status === 'waiting-for-payment' ? found : null
  if (waiting?.totalFen === missing) return null
  if (waiting) await saveOrderStatus(tx, waiting.id, 'cancelled')
  if (missing === 0) return null
  const order = await orderDue(tx, policy, member, missing)
  const { personId } = policy
  const { name } = member.profile.person
  return { personId, name, amountFen: missing, orderId: order.id, payBefore: order.payUntil }
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
