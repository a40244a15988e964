/** Payouts in their table; payee and account are opened here and nowhere else. */
import { openField, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, asc, desc, eq, lte } from 'drizzle-orm'
import { disbursementTable } from '../payments.table.ts'

export type Disbursement = typeof disbursementTable.$inferSelect
export type DisbursementChange = Partial<
  Pick<Disbursement, 'state' | 'bankReason' | 'settledAt' | 'queries' | 'nextQueryAt'>
>
const PAYEE = 'disbursement.payee'
const ACCOUNT = 'disbursement.account'

const isOne = (tx: TenantTx, id: Id<'disbursement'>) =>
  and(eq(disbursementTable.tenantId, tx.tenantId), eq(disbursementTable.id, id))

/** @returns false when an instruction for the same subject is still under way */
export async function insertDisbursement(
  tx: TenantTx,
  row: Omit<Disbursement, 'tenantId' | 'payeeSealed' | 'accountSealed' | 'queries'>,
  payee: { name: string; accountNo: string },
): Promise<boolean> {
  const written = await tx.db
    .insert(disbursementTable)
    .values({
      ...row,
      tenantId: tx.tenantId,
      payeeSealed: sealField(tx.tenantId, PAYEE, payee.name),
      accountSealed: sealField(tx.tenantId, ACCOUNT, payee.accountNo),
      queries: 0,
    })
    .onConflictDoNothing()
    .returning({ id: disbursementTable.id })
  return written.length === 1
}

export async function readDisbursement(tx: TenantTx, id: Id<'disbursement'>): Promise<Disbursement | null> {
  const [row] = await tx.db.select().from(disbursementTable).where(isOne(tx, id))
  return row ?? null
}

export function payeeOf(tx: TenantTx, row: Disbursement): { payeeName: string; accountNo: string } {
  return {
    payeeName: openField(tx.tenantId, PAYEE, row.payeeSealed),
    accountNo: openField(tx.tenantId, ACCOUNT, row.accountSealed),
  }
}

export async function lockByInstructionNo(tx: TenantTx, instructionNo: string): Promise<Disbursement | null> {
  const [row] = await tx.db
    .select()
    .from(disbursementTable)
    .where(and(eq(disbursementTable.tenantId, tx.tenantId), eq(disbursementTable.instructionNo, instructionNo)))
    .for('update')
  return row ?? null
}

export async function updateDisbursement(
  tx: TenantTx,
  id: Id<'disbursement'>,
  change: DisbursementChange,
): Promise<void> {
  await tx.db.update(disbursementTable).set(change).where(isOne(tx, id))
}

/** Payouts whose outcome is to be asked about by now, at most 100. */
export async function disbursementsToAsk(tx: TenantTx): Promise<Id<'disbursement'>[]> {
  const rows = await tx.db
    .select({ id: disbursementTable.id })
    .from(disbursementTable)
    .where(and(eq(disbursementTable.tenantId, tx.tenantId), lte(disbursementTable.nextQueryAt, tx.business.at)))
    .orderBy(asc(disbursementTable.nextQueryAt))
    .limit(100)
  return rows.map((row) => row.id)
}

/** All payouts for a subject, newest first. */
export async function disbursementsOf(tx: TenantTx, subjectId: string): Promise<Disbursement[]> {
  return tx.db
    .select()
    .from(disbursementTable)
    .where(and(eq(disbursementTable.tenantId, tx.tenantId), eq(disbursementTable.subjectId, subjectId)))
    .orderBy(desc(disbursementTable.id))
}
