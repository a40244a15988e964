import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Fen, type Id, invariant, newId } from '@gongbao/kernel'
import { nextQueryAt, outsideNo } from '../asking.rules.ts'
import { type Collection, collectionsOf, insertCollection } from '../payments.store.ts'

export interface CollectionRequest {
  readonly orderId: Id<'order'>
  /** 'wechat'. */
  readonly channel: string
  /** > 0: what costs nothing is never collected. */
  readonly amountFen: Fen
  readonly planYear: number
  /** What the payer reads on the channel's page: the product, never a name. */
  readonly description: string
  /** Business time after which the page closes. */
  readonly payUntil: Temporal.Instant
}

/**
 * Begins to collect for an order, or finds the attempt already begun: an order has one open attempt per channel, so two taps meet on it.
 *
 * @returns the open collection
 */
export async function startCollection(tx: TenantTx, actor: Actor, request: CollectionRequest): Promise<Collection> {
  invariant(request.amountFen > 0, 'a collection is more than nothing')
  const id = newId('collection')
  const { orderId, ...facts } = request
  const begun = await insertCollection(tx, {
    ...facts,
    id,
    subjectKind: 'order',
    subjectId: orderId,
    tradeNo: outsideNo(id),
    state: 'created',
    pageUrl: null,
    paidAt: null,
    settledAt: null,
    transactionNo: null,
    nextQueryAt: nextQueryAt(tx.business.at, 0, request.payUntil),
  })
  if (begun) {
    const detail = { amountFen: request.amountFen, orderId, channel: request.channel }
    await audit(tx, actor, { action: 'collection.started', subjectKind: 'collection', subjectId: id, detail })
    return begun
  }
  const open = (await collectionsOf(tx, orderId)).find(isOpenAt(request.channel))
  invariant(open, 'an order has an open collection where none could be begun')
  return open
}

const isOpenAt = (channel: string) => (collection: Collection) =>
  collection.channel === channel && (collection.state === 'created' || collection.state === 'pending')
