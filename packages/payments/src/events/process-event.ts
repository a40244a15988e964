import { announce, type TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { raiseAlarm } from '../alarms.ts'
import { keepUnknownMoney, settleCollection } from '../collections/settle-collection.ts'
import { lockByInstructionNo } from '../disbursements/disbursement.store.ts'
import { failDisbursement, settleDisbursement } from '../disbursements/settle-disbursement.ts'
import { lockByRefundNo, lockByTradeNo, updateCollection } from '../payments.store.ts'
import type { EventOutcome } from '../payments.table.ts'
import { failRefund, settleRefund } from '../refunds/settle-refund.ts'
import { type Judgement, judgeDisbursement, judgePayment, judgeRefund } from './event.rules.ts'
import { type ChannelEvent, lockEvent, saveOutcome } from './event.store.ts'

/**
 * Works one event that an outside party told. Any number of times, in any order with others, it leaves the same state (quality 5).
 *
 * @returns what became of it
 */
export async function processEvent(tx: TenantTx, eventId: Id<'callback'>): Promise<EventOutcome> {
  const event = await lockEvent(tx, eventId)
  if (!event) return 'needless'
  if (event.outcome !== 'waiting') return event.outcome
  const judgement = await work(tx, event)
  const outcome = outcomeOf(judgement)
  await saveOutcome(tx, eventId, outcome)
  if (outcome === 'mismatch') await raiseAlarm(tx, 'wrong-amount', 'event', eventId)
  if (outcome === 'orphan') await raiseAlarm(tx, 'unknown-order', 'event', eventId)
  return outcome
}

function outcomeOf(judgement: Judgement): EventOutcome {
  return judgement === 'settle' || judgement === 'close' || judgement === 'fail' ? 'applied' : judgement
}

function work(tx: TenantTx, event: ChannelEvent): Promise<Judgement> {
  if (event.kind === 'payment') return workPayment(tx, event)
  return event.kind === 'refund' ? workRefund(tx, event) : workDisbursement(tx, event)
}

async function workPayment(tx: TenantTx, event: ChannelEvent): Promise<Judgement> {
  const collection = await lockByTradeNo(tx, event.channel, event.tradeNo)
  const judgement = judgePayment(event, collection)
  if (judgement === 'settle') await settleCollection(tx, collection!, event)
  if (judgement === 'close') await closeCollection(tx, collection!.id, collection!.subjectId)
  // Another telling of the same payment was quicker: it is known by now.
  if (judgement === 'orphan' && !(await keepUnknownMoney(tx, event))) return workPayment(tx, event)
  // The channel itself is asked what is true: a query that brings the right amount settles it after all.
  if (judgement === 'mismatch') await updateCollection(tx, collection!.id, { queries: 0, nextQueryAt: tx.business.at })
  return judgement
}

/** No money can come any more by this attempt; the order itself may try another. */
export async function closeCollection(tx: TenantTx, id: Id<'collection'>, orderId: string): Promise<void> {
  await updateCollection(tx, id, { state: 'closed', nextQueryAt: null })
  await announce(tx, { type: 'collection.closed', collectionId: id, orderId }, { order: orderId })
}

async function workRefund(tx: TenantTx, event: ChannelEvent): Promise<Judgement> {
  const refund = event.refundNo ? await lockByRefundNo(tx, event.refundNo) : null
  const judgement = judgeRefund(event, refund)
  if (judgement === 'settle') await settleRefund(tx, refund!)
  if (judgement === 'fail') await failRefund(tx, refund!)
  return judgement
}

async function workDisbursement(tx: TenantTx, event: ChannelEvent): Promise<Judgement> {
  const disbursement = await lockByInstructionNo(tx, event.tradeNo)
  const judgement = judgeDisbursement(event, disbursement)
  if (judgement === 'settle') await settleDisbursement(tx, disbursement!)
  if (judgement === 'fail') await failDisbursement(tx, disbursement!, event.reason)
  return judgement
}
