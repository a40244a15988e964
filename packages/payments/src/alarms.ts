/** What a person at finance must look at: raised once per matter, closed by a person or by what resolves it. */
import { audit, type StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { type AlarmKind, paymentAlarmTable } from './payments.table.ts'

export type PaymentAlarm = typeof paymentAlarmTable.$inferSelect

export async function raiseAlarm(
  tx: TenantTx,
  kind: AlarmKind,
  subjectKind: PaymentAlarm['subjectKind'],
  subjectId: string,
): Promise<void> {
  const id = newId('evidence')
  const raised = await tx.db
    .insert(paymentAlarmTable)
    .values({ tenantId: tx.tenantId, id, kind, subjectKind, subjectId, raisedAt: tx.business.at })
    .onConflictDoNothing({ target: [paymentAlarmTable.tenantId, paymentAlarmTable.kind, paymentAlarmTable.subjectId] })
    .returning({ id: paymentAlarmTable.id })
  if (raised.length === 1) await announce(tx, { type: 'payment.alarmed', alarmId: id, kind })
}

/** Open alarms, oldest first, at most 200. */
export async function openAlarms(tx: TenantTx): Promise<PaymentAlarm[]> {
  return tx.db
    .select()
    .from(paymentAlarmTable)
    .where(and(eq(paymentAlarmTable.tenantId, tx.tenantId), isNull(paymentAlarmTable.closedAt)))
    .orderBy(asc(paymentAlarmTable.id))
    .limit(200)
}

/** @returns the alarm it closed, or NOT_FOUND when none is open under the id */
export async function closeAlarm(
  tx: TenantTx,
  actor: StaffPrincipal,
  id: Id<'evidence'>,
): Promise<PaymentAlarm | Refusal> {
  const [closed] = await tx.db
    .update(paymentAlarmTable)
    .set({ closedAt: tx.business.at, closedBy: actor.accountId })
    .where(
      and(
        eq(paymentAlarmTable.tenantId, tx.tenantId),
        eq(paymentAlarmTable.id, id),
        isNull(paymentAlarmTable.closedAt),
      ),
    )
    .returning()
  if (!closed) return refuse('NOT_FOUND', { zh: '没有这条告警', en: 'No such alarm' })
  await audit(tx, actor, { action: 'alarm.closed', subjectKind: 'alarm', subjectId: id, detail: { kind: closed.kind } })
  return closed
}
