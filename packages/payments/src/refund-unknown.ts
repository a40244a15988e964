import type { StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { closeAlarm } from './alarms.ts'
import { collectionsOf } from './payments.store.ts'
import { requestRefund } from './refunds/request-refund.ts'

/**
 * Finance sends money back that came for no order of ours, and closes its alarm.
 *
 * @returns STATE_FORBIDS for an alarm about anything else
 */
export async function refundUnknown(
  tx: TenantTx,
  actor: StaffPrincipal,
  alarmId: Id<'evidence'>,
): Promise<{ refundId: Id<'refund'> } | Refusal> {
  const alarm = await closeAlarm(tx, actor, alarmId)
  if (isRefusal(alarm)) return alarm
  const [collection] = await collectionsOf(tx, alarm.subjectId)
  if (alarm.kind !== 'unknown-order' || collection?.subjectKind !== 'unknown') {
    return refuse('STATE_FORBIDS', {
      zh: '这条告警没有可退的来款',
      en: 'There is no money to send back for this alarm',
    })
  }
  return requestRefund(tx, actor, {
    collectionId: collection.id,
    amountFen: collection.amountFen,
    reason: 'unknown-order',
  })
}
