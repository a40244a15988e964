/** What a person at finance must look at: raised once per matter, closed by a person or by what resolves it. */
import { audit, type StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { insertAlarm, type PaymentAlarm, saveClosed } from './alarms.store.ts'
import type { AlarmKind } from './payments.table.ts'

export { openAlarms, type PaymentAlarm } from './alarms.store.ts'

export async function raiseAlarm(
  tx: TenantTx,
  kind: AlarmKind,
  subjectKind: PaymentAlarm['subjectKind'],
  subjectId: string,
): Promise<void> {
  const id = newId('evidence')
  const isNew = await insertAlarm(tx, { id, kind, subjectKind, subjectId })
  if (isNew) await announce(tx, { type: 'payment.alarmed', alarmId: id, kind })
}

/** @returns the alarm it closed, or NOT_FOUND when none is open under the id */
export async function closeAlarm(
  tx: TenantTx,
  actor: StaffPrincipal,
  id: Id<'evidence'>,
): Promise<PaymentAlarm | Refusal> {
  const closed = await saveClosed(tx, id, actor.accountId)
  if (!closed) return refuse('NOT_FOUND', { zh: '没有这条告警', en: 'No such alarm' })
  await audit(tx, actor, { action: 'alarm.closed', subjectKind: 'alarm', subjectId: id, detail: { kind: closed.kind } })
  return closed
}
