/** Lists of claims with what their record says, for pages. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import type { ClaimStatus } from '../claims.rules.ts'
import { claimTable, settlementRecordTable } from '../claims.table.ts'
import type { Claim } from './claim.store.ts'
import type { Holder } from './payout.store.ts'
import type { RecordRow } from './record.store.ts'

/** A claim beside its record. */
export interface ListedClaim {
  readonly claim: Claim
  readonly record: RecordRow
}

export interface ClaimFilter {
  readonly statuses?: readonly ClaimStatus[] | undefined
  readonly planYear?: number | undefined
  readonly insuredIds?: readonly Id<'person'>[] | undefined
  readonly policyId?: Id<'policy'> | undefined
  readonly setlId?: string | undefined
  readonly institution?: string | undefined
  readonly asked?: boolean | undefined
  /** Claims older than this one. */
  readonly before?: Id<'claim'> | undefined
}

const joined = (tx: TenantTx) =>
  tx.db
    .select({ claim: claimTable, record: settlementRecordTable })
    .from(claimTable)
    .innerJoin(
      settlementRecordTable,
      and(eq(settlementRecordTable.tenantId, claimTable.tenantId), eq(settlementRecordTable.id, claimTable.recordId)),
    )

/** Newest first. */
export function findClaims(tx: TenantTx, filter: ClaimFilter, limit: number): Promise<ListedClaim[]> {
  return joined(tx)
    .where(and(eq(claimTable.tenantId, tx.tenantId), ...conditionsOf(filter)))
    .orderBy(desc(claimTable.id))
    .limit(limit)
}

function conditionsOf(filter: ClaimFilter): (SQL | undefined)[] {
  const { statuses, planYear, insuredIds, policyId, setlId, institution, asked, before } = filter
  return [
    statuses && inArray(claimTable.status, [...statuses]),
    planYear === undefined ? undefined : eq(claimTable.planYear, planYear),
    insuredIds && inArray(claimTable.insuredId, [...insuredIds]),
    policyId && eq(claimTable.policyId, policyId),
    setlId === undefined ? undefined : eq(settlementRecordTable.setlId, setlId),
    institution === undefined ? undefined : eq(settlementRecordTable.institutionCode, institution),
    asked ? isAskedNow() : undefined,
    before && lt(claimTable.id, before),
  ]
}

const isAskedNow = () => and(isNotNull(claimTable.reviewAskedAt), isNull(claimTable.reviewAnsweredAt))

/** What waits for people, the most pressing first: by due date, then by age. */
export function findQueue(tx: TenantTx, statuses: readonly ClaimStatus[], limit: number): Promise<ListedClaim[]> {
  return joined(tx)
    .where(and(eq(claimTable.tenantId, tx.tenantId), or(inArray(claimTable.status, [...statuses]), isAskedNow())))
    .orderBy(asc(claimTable.dueOn), asc(claimTable.id))
    .limit(limit)
}

/** Claims without a policy for a reason, the newest first: what was looked for in vain before does not keep what is new waiting. */
export async function findUnmatched(tx: TenantTx, reason: string, limit: number): Promise<Id<'claim'>[]> {
  const found = await tx.db
    .select({ id: claimTable.id })
    .from(claimTable)
    .where(and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.status, 'unmatched'), eq(claimTable.reason, reason)))
    .orderBy(desc(claimTable.id))
    .limit(limit)
  return found.map(({ id }) => id)
}

/** Approved claims that an account was waited for, oldest first: of an insured, or advanced by an institution. */
export async function findWaitingFor(tx: TenantTx, holder: Holder, limit: number): Promise<Id<'claim'>[]> {
  const theirs =
    holder.kind === 'insured'
      ? eq(claimTable.insuredId, holder.id as Id<'person'>)
      : eq(settlementRecordTable.institutionCode, holder.id)
  const found = await joined(tx)
    .where(
      and(
        eq(claimTable.tenantId, tx.tenantId),
        eq(claimTable.status, 'approved'),
        eq(claimTable.payee, holder.kind),
        theirs,
      ),
    )
    .orderBy(asc(claimTable.id))
    .limit(limit)
  return found.map(({ claim }) => claim.id)
}

/** How many claims stand in each state, and how many have a question of the resident open. */
export async function countClaims(
  tx: TenantTx,
): Promise<{ byStatus: { status: ClaimStatus; count: number }[]; asked: number }> {
  const byStatus = await tx.db
    .select({ status: claimTable.status, count: count() })
    .from(claimTable)
    .where(eq(claimTable.tenantId, tx.tenantId))
    .groupBy(claimTable.status)
  const [asked] = await tx.db
    .select({ count: count() })
    .from(claimTable)
    .where(and(eq(claimTable.tenantId, tx.tenantId), isAskedNow()))
  return { byStatus, asked: asked?.count ?? 0 }
}
