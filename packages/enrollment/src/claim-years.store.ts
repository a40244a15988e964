/** Plan years of which a payout to an insured stands. The claims room says so; claim-free years are counted by them when enrolling. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { claimYearTable } from './enrollment.table.ts'

export interface ClaimYear {
  readonly personId: Id<'person'>
  readonly planYear: number
}

const where = (tx: TenantTx, ...more: SQL[]) => and(eq(claimYearTable.tenantId, tx.tenantId), ...more)
const isOf = ({ personId, planYear }: ClaimYear) => [
  eq(claimYearTable.personId, personId),
  eq(claimYearTable.planYear, planYear),
]

/** Those of some persons, in any order. */
export async function claimYearsOf(tx: TenantTx, personIds: readonly Id<'person'>[]): Promise<ClaimYear[]> {
  if (personIds.length === 0) return []
  const { personId, planYear } = claimYearTable
  return tx.db
    .select({ personId, planYear })
    .from(claimYearTable)
    .where(where(tx, inArray(personId, [...personIds]), eq(claimYearTable.stands, true)))
}

/** A payout of the year stands. Nobody else says otherwise until this transaction ends. */
export async function noteClaimYear(tx: TenantTx, year: ClaimYear): Promise<void> {
  const key = [claimYearTable.tenantId, claimYearTable.personId, claimYearTable.planYear]
  await tx.db
    .insert(claimYearTable)
    .values({ ...year, tenantId: tx.tenantId, stands: true })
    .onConflictDoUpdate({ target: key, set: { stands: true } })
}

/** No payout of the year stands any more. @param year noted before in this very transaction, so that nobody notes another meanwhile */
export async function clearClaimYear(tx: TenantTx, year: ClaimYear): Promise<void> {
  await tx.db
    .update(claimYearTable)
    .set({ stands: false })
    .where(where(tx, ...isOf(year)))
}
