/** A plan year's claims that stand, for a book: a stream of what they brought, or the records themselves. Reads only. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { adjudicationTable } from '../claims.table.ts'

/** How a year's claims were decided, and whether each of them keeps what it brought. */
export interface Decided {
  readonly snapshotHash: string
  readonly planVersionId: Id<'planVersion'>
  readonly claims: number
  readonly areKept: boolean
}

export async function decidedBy(tx: TenantTx, planYear: number): Promise<Decided[]> {
  const { snapshotHash, planVersionId, brought, tenantId, planYear: year, kind } = adjudicationTable
  return tx.db
    .select({
      snapshotHash,
      planVersionId,
      claims: sql<number>`count(*)::int`,
      areKept: sql<boolean>`count(*) = count(${brought})`,
    })
    .from(adjudicationTable)
    .where(and(eq(tenantId, tx.tenantId), eq(year, planYear), eq(kind, 'claim')))
    .groupBy(snapshotHash, planVersionId)
}

/** Names the state of a year's claims: it is another once one comes, is judged anew or is taken back. */
export async function markOfBook(tx: TenantTx, planYear: number): Promise<string> {
  const { tenantId, planYear: year, id } = adjudicationTable
  const [row] = await tx.db
    .select({ judged: sql<number>`count(*)::int`, last: sql<string | null>`max(${id}::text)` })
    .from(adjudicationTable)
    .where(and(eq(tenantId, tx.tenantId), eq(year, planYear)))
  return `${planYear}-${row?.judged ?? 0}-${row?.last?.replaceAll('-', '').slice(-16) ?? ''}`
}

/**
 * The last judgment of each claim that was not taken back, as text of COPY, a line each, in the order in which they were made: insured, day
 * approved, day paid, what it brought.
 */
export async function copyBook(tx: TenantTx, planYear: number): Promise<AsyncIterable<Buffer>> {
  // A utility statement takes no parameters: it reads its year, as it reads its tenant, from the transaction.
  await tx.sql`select set_config('app.book_year', ${String(planYear)}, true)`
  return tx.sql`copy (
    select a.insured_id, e.approved_on, c.paid_on, a.brought
    from adjudication a
    join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id and c.adjudication_no = a.version_no
    left join (
      select claim_id, (max(happened_at) at time zone 'Asia/Shanghai')::date as approved_on from claim_event
      where tenant_id = current_setting('app.tenant_id') and to_status = 'approved' group by claim_id
    ) e on e.claim_id = a.claim_id
    where a.tenant_id = current_setting('app.tenant_id') and a.kind = 'claim' and c.status <> 'reversed'
      and a.plan_year = current_setting('app.book_year')::int
    order by a.id
  ) to stdout`.readable()
}

/** The claims of some of the book's lines, which count from 1. */
export async function claimsAt(
  tx: TenantTx,
  planYear: number,
  lines: readonly number[],
): Promise<Map<number, Id<'claim'>>> {
  if (lines.length === 0) return new Map()
  const rows = await tx.sql<{ line: number; claim_id: Id<'claim'> }[]>`
    select line, claim_id from (
      select a.claim_id, row_number() over (order by a.id)::int as line
      from adjudication a
      join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id and c.adjudication_no = a.version_no
      where a.tenant_id = ${tx.tenantId} and a.kind = 'claim' and c.status <> 'reversed' and a.plan_year = ${planYear}
    ) book
    where line = any(${[...lines]}::int[])`
  return new Map(rows.map(({ line, claim_id: claimId }) => [line, claimId]))
}
