/** Alarms in their table. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { paymentAlarmTable } from './payments.table.ts'

export type PaymentAlarm = typeof paymentAlarmTable.$inferSelect

/** Writes an alarm unless its matter has one. @returns whether it is new */
export async function insertAlarm(
  tx: TenantTx,
  alarm: Pick<PaymentAlarm, 'id' | 'kind' | 'subjectKind' | 'subjectId'>,
): Promise<boolean> {
  const raised = await tx.db
    .insert(paymentAlarmTable)
    .values({ ...alarm, tenantId: tx.tenantId, raisedAt: tx.business.at })
    .onConflictDoNothing({ target: [paymentAlarmTable.tenantId, paymentAlarmTable.kind, paymentAlarmTable.subjectId] })
    .returning({ id: paymentAlarmTable.id })
  return raised.length === 1
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

/** @returns the alarm it closed, or null when none is open under the id */
export async function saveClosed(
  tx: TenantTx,
  id: Id<'evidence'>,
  closedBy: Id<'staffAccount'>,
): Promise<PaymentAlarm | null> {
  const [closed] = await tx.db
    .update(paymentAlarmTable)
    .set({ closedAt: tx.business.at, closedBy })
    .where(
      and(
        eq(paymentAlarmTable.tenantId, tx.tenantId),
        eq(paymentAlarmTable.id, id),
        isNull(paymentAlarmTable.closedAt),
      ),
    )
    .returning()
  return closed ?? null
}
