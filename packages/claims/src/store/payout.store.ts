/** Where money goes, and prior approvals of drugs. */
import { openField, sealField } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, eq } from 'drizzle-orm'
import { drugApprovalTable, payoutAccountTable } from '../claims.table.ts'

const NAME = 'payout_account.name'
const ACCOUNT = 'payout_account.account'

export interface Holder {
  readonly kind: 'insured' | 'institution'
  /** A person's id, or an institution's code. */
  readonly id: string
}
export interface PayoutAccount {
  readonly name: string
  /** 8–30 digits. */
  readonly account: string
}

export async function upsertPayoutAccount(
  tx: TenantTx,
  holder: Holder,
  account: PayoutAccount,
  by: string,
): Promise<void> {
  const row = {
    nameSealed: sealField(tx.tenantId, NAME, account.name),
    accountSealed: sealField(tx.tenantId, ACCOUNT, account.account),
    changedBy: by,
    changedAt: tx.business.at,
  }
  await tx.db
    .insert(payoutAccountTable)
    .values({ ...row, tenantId: tx.tenantId, holderKind: holder.kind, holderId: holder.id })
    .onConflictDoUpdate({
      target: [payoutAccountTable.tenantId, payoutAccountTable.holderKind, payoutAccountTable.holderId],
      set: row,
    })
}

export async function readPayoutAccount(tx: TenantTx, holder: Holder): Promise<PayoutAccount | null> {
  const [row] = await tx.db
    .select({ name: payoutAccountTable.nameSealed, account: payoutAccountTable.accountSealed })
    .from(payoutAccountTable)
    .where(
      and(
        eq(payoutAccountTable.tenantId, tx.tenantId),
        eq(payoutAccountTable.holderKind, holder.kind),
        eq(payoutAccountTable.holderId, holder.id),
      ),
    )
  if (!row) return null
  return { name: openField(tx.tenantId, NAME, row.name), account: openField(tx.tenantId, ACCOUNT, row.account) }
}

export type DrugApproval = Pick<typeof drugApprovalTable.$inferSelect, 'drug' | 'indication' | 'fromOn' | 'toOn'>

export async function insertDrugApproval(
  tx: TenantTx,
  insuredId: Id<'person'>,
  approval: DrugApproval,
  by: string,
): Promise<Id<'evidence'>> {
  const id = newId('evidence')
  await tx.db
    .insert(drugApprovalTable)
    .values({ ...approval, id, insuredId, tenantId: tx.tenantId, approvedBy: by, approvedAt: tx.business.at })
  return id
}

/** An insured's approvals, oldest first: the order is part of a decision's facts. */
export function readDrugApprovals(tx: TenantTx, insuredId: Id<'person'>): Promise<DrugApproval[]> {
  const { drug, indication, fromOn, toOn } = drugApprovalTable
  return tx.db
    .select({ drug, indication, fromOn, toOn })
    .from(drugApprovalTable)
    .where(and(eq(drugApprovalTable.tenantId, tx.tenantId), eq(drugApprovalTable.insuredId, insuredId)))
    .orderBy(asc(drugApprovalTable.id))
}
