import { type Actor, audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Fen, fen, type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { outsideNo } from '../asking.rules.ts'
import { insertRefund, lockCollection, updateCollection } from '../payments.store.ts'

export type RefundReason = 'cancelled' | 'late' | 'already-covered' | 'paid-twice' | 'not-eligible' | 'unknown-order'

/**
 * Owes money back to who paid it, by the way it came: from here it is `refund:payable`, and the worker sends it.
 *
 * @returns the refund's id; STATE_FORBIDS when the money never came, AMOUNT_MISMATCH when it would be more than what came
 */
export async function requestRefund(
  tx: TenantTx,
  actor: Actor,
  asked: { collectionId: Id<'collection'>; amountFen: Fen; reason: RefundReason },
): Promise<{ refundId: Id<'refund'> } | Refusal> {
  const collection = await lockCollection(tx, asked.collectionId)
  if (collection?.state !== 'settled') {
    return refuse('STATE_FORBIDS', {
      zh: '该笔收款尚未到账，无可退款项',
      en: 'Nothing was received that could be refunded',
    })
  }
  const refundAskedFen = fen(collection.refundAskedFen + asked.amountFen)
  if (asked.amountFen <= 0 || refundAskedFen > collection.amountFen) {
    return refuse('AMOUNT_MISMATCH', { zh: '退款金额超过实收金额', en: 'The refund exceeds what was received' })
  }
  const refundId = newId('refund')
  await updateCollection(tx, collection.id, { refundAskedFen })
  await insertRefund(tx, {
    id: refundId,
    collectionId: collection.id,
    refundNo: outsideNo(refundId),
    amountFen: asked.amountFen,
    reason: asked.reason,
    state: 'requested',
    requestedAt: tx.business.at,
    settledAt: null,
    nextQueryAt: tx.business.at.add({ seconds: 60 }),
  })
  const from = collection.subjectKind === 'unknown' ? 'collection:unknown' : 'premium'
  const legs = [{ from, to: 'refund:payable', amountFen: asked.amountFen }] as const
  await post(tx, { eventCode: 'refund.requested', sourceId: refundId, planYear: collection.planYear, legs })
  await announce(
    tx,
    { type: 'refund.requested', refundId, collectionId: collection.id },
    { order: collection.subjectId },
  )
  const detail = { amountFen: asked.amountFen, reason: asked.reason, collectionId: collection.id }
  await audit(tx, actor, { action: 'refund.requested', subjectKind: 'refund', subjectId: refundId, detail })
  return { refundId }
}
