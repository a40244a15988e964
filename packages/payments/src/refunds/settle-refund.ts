import { audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { raiseAlarm } from '../alarms.ts'
import { type Refund, readCollection, updateRefund } from '../payments.store.ts'
import { paymentsActor } from '../system-actor.ts'

/** The channel has sent the money back. Called with the refund locked and not yet settled. */
export async function settleRefund(tx: TenantTx, refund: Refund): Promise<void> {
  const collection = await readCollection(tx, refund.collectionId)
  invariant(collection, 'a refund stands on a collection')
  await updateRefund(tx, refund.id, { state: 'settled', settledAt: tx.business.at, nextQueryAt: null })
  const legs = [{ from: 'refund:payable', to: 'bank:premium', amountFen: refund.amountFen }] as const
  await post(tx, { eventCode: 'refund.settled', sourceId: refund.id, planYear: collection.planYear, legs })
  const told = { refundId: refund.id, collectionId: collection.id, orderId: collection.subjectId }
  await announce(tx, { type: 'refund.settled', ...told }, { order: collection.subjectId })
  const detail = { amountFen: refund.amountFen }
  await audit(tx, paymentsActor(tx), { action: 'refund.settled', subjectKind: 'refund', subjectId: refund.id, detail })
}

/** The channel refused to send it back: the money stays owed, and a person finds another way. */
export async function failRefund(tx: TenantTx, refund: Refund): Promise<void> {
  await updateRefund(tx, refund.id, { state: 'failed', nextQueryAt: null })
  await raiseAlarm(tx, 'refund-failed', 'refund', refund.id)
  await audit(tx, paymentsActor(tx), { action: 'refund.failed', subjectKind: 'refund', subjectId: refund.id })
}
