import { audit } from '@gongbao/access'
import { announce, type TenantTx, together } from '@gongbao/database'
import { newId } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import type { ChannelEvent } from '../events/event.store.ts'
import { type Collection, insertCollection, updateCollection } from '../payments.store.ts'
import { paymentsActor } from '../system-actor.ts'

/**
 * The money is there: books the premium and tells enrollment. Called with the collection locked and not yet settled.
 * Premium counts for the plan year of the order, whatever day it came.
 */
export async function settleCollection(
  tx: TenantTx,
  collection: Collection,
  by: Pick<ChannelEvent, 'happenedAt' | 'transactionNo'>,
): Promise<void> {
  const { id, subjectId, amountFen, planYear } = collection
  const change = { paidAt: by.happenedAt, settledAt: tx.business.at, transactionNo: by.transactionNo }
  const legs = [{ from: 'bank:premium', to: 'premium', amountFen }] as const
  await together(
    updateCollection(tx, id, { ...change, state: 'settled', nextQueryAt: null }),
    post(tx, { eventCode: 'collection.settled', sourceId: id, planYear, legs }),
  )
  await announce(
    tx,
    { type: 'collection.settled', collectionId: id, orderId: subjectId },
    { order: subjectId, dedupe: `collection.settled/${id}` },
  )
  await audit(tx, paymentsActor(tx), {
    action: 'collection.settled',
    subjectKind: 'collection',
    subjectId: id,
    detail: { amountFen },
  })
}

/**
 * Money came for no order of ours: it is in the account all the same, so it is booked apart and kept until a person sends it back.
 * @returns false when the same payment was kept meanwhile: it is booked once however often, and in however many words, it is told
 */
export async function keepUnknownMoney(tx: TenantTx, event: ChannelEvent): Promise<boolean> {
  const id = newId('collection')
  const planYear = Number(tx.business.on.slice(0, 4))
  const isNew = await insertCollection(tx, {
    id,
    subjectKind: 'unknown',
    subjectId: event.id,
    channel: event.channel,
    tradeNo: event.tradeNo,
    amountFen: event.amountFen,
    planYear,
    description: '待查来款',
    state: 'settled',
    pageUrl: null,
    payUntil: event.happenedAt,
    paidAt: event.happenedAt,
    settledAt: tx.business.at,
    transactionNo: event.transactionNo,
    nextQueryAt: null,
  })
  if (!isNew) return false
  const legs = [{ from: 'bank:premium', to: 'collection:unknown', amountFen: event.amountFen }] as const
  await post(tx, { eventCode: 'collection.unknown', sourceId: id, planYear, legs })
  return true
}
