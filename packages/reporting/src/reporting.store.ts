/** What this room reads from the views of the others. It writes nothing. */
import type { TenantTx } from '@gongbao/database'
import type { Fen } from '@gongbao/kernel'
import type { Account } from '@gongbao/ledger'

export interface ClaimCount {
  readonly status: string
  readonly claims: number
  readonly people: number
  readonly openFen: Fen
}

/** Claims of a plan year by state. */
export async function selectClaimCounts(tx: TenantTx, planYear: number): Promise<ClaimCount[]> {
  const rows = await tx.sql<ClaimCount[]>`
    select status, claims, people, open_fen as "openFen" from report_claims
    where tenant_id = ${tx.tenantId} and plan_year = ${planYear} order by status`
  return [...rows]
}

export interface EnrolledCount {
  readonly priceName: string
  readonly pathwayCode: string
  readonly channel: string
  readonly policies: number
}

/** How many are enrolled in a plan year: the view of `enrollment`. */
export async function countEnrolled(tx: TenantTx, planYear: number): Promise<number> {
  const [row] = await tx.sql<{ insured: number }[]>`
    select insured from enrolled_by_year where tenant_id = ${tx.tenantId} and plan_year = ${planYear}`
  return row?.insured ?? 0
}

/** Policies of a plan year that stand, by price rule, pathway and channel. */
export async function selectEnrolled(tx: TenantTx, planYear: number): Promise<EnrolledCount[]> {
  const rows = await tx.sql<EnrolledCount[]>`
    select price_name as "priceName", pathway_code as "pathwayCode", channel, policies from report_enrolled
    where tenant_id = ${tx.tenantId} and plan_year = ${planYear} order by 1, 2, 3`
  return [...rows]
}

export interface AccountMonth {
  readonly month: string
  readonly account: Account
  readonly fromFen: Fen
  readonly toFen: Fen
}

/** What flowed through each account in each month, in order of month. */
export async function selectAccountMonths(tx: TenantTx, planYear: number): Promise<AccountMonth[]> {
  const rows = await tx.sql<AccountMonth[]>`
    select month, account, from_fen as "fromFen", to_fen as "toFen" from report_account_month
    where tenant_id = ${tx.tenantId} and plan_year = ${planYear} order by month, account`
  return [...rows]
}

/** The claim or order behind a posting's source, with what the source itself is. */
export interface Source {
  readonly sourceId: string
  readonly kind: 'claim' | 'adjudication' | 'collection' | 'refund' | 'disbursement'
  readonly subjectKind: string
  readonly subjectId: string
}

export async function selectSources(tx: TenantTx, sourceIds: readonly string[]): Promise<Source[]> {
  if (sourceIds.length === 0) return []
  const rows = await tx.sql<Source[]>`
    select source_id as "sourceId", kind, subject_kind as "subjectKind", subject_id as "subjectId" from report_source
    where tenant_id = ${tx.tenantId} and source_id in ${tx.sql(sourceIds as string[])}`
  return [...rows]
}

/** Everything that was booked about one claim or order: the ids its postings may name as source. */
export async function selectSourceIdsOf(tx: TenantTx, subjectId: string): Promise<string[]> {
  const rows = await tx.sql<{ sourceId: string }[]>`
    select source_id as "sourceId" from report_source where tenant_id = ${tx.tenantId} and subject_id = ${subjectId} order by 1 limit 200`
  return rows.map(({ sourceId }) => sourceId)
}
