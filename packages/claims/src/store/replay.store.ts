/** The judgments of a plan year as they stand, to be made again under other plans. Reads only. */
import type { TenantTx } from '@gongbao/database'
import type { CivilDate, Id } from '@gongbao/kernel'
import { and, asc, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { adjudicationTable, claimEventTable, claimTable, settlementRecordTable } from '../claims.table.ts'
import type { DecisionFacts } from '../facts.rules.ts'
import { openJson } from '../sealed-json.ts'
import type { RecordBody } from './record.store.ts'

const judged = (tx: TenantTx, planYear: number) =>
  and(
    eq(adjudicationTable.tenantId, tx.tenantId),
    eq(adjudicationTable.planYear, planYear),
    eq(adjudicationTable.kind, 'claim'),
  )

/** The latest plan year in which anything was judged, or null. */
export async function latestJudgedYear(tx: TenantTx): Promise<number | null> {
  const [row] = await tx.db
    .select({ planYear: adjudicationTable.planYear })
    .from(adjudicationTable)
    .where(and(eq(adjudicationTable.tenantId, tx.tenantId), eq(adjudicationTable.kind, 'claim')))
    .orderBy(desc(adjudicationTable.planYear))
    .limit(1)
  return row?.planYear ?? null
}

/** How many people have a judgment in a plan year. */
export async function countJudged(tx: TenantTx, planYear: number): Promise<number> {
  const people = sql<number>`count(distinct ${adjudicationTable.insuredId})::int`
  const [row] = await tx.db.select({ people }).from(adjudicationTable).where(judged(tx, planYear))
  return row?.people ?? 0
}

/** The next people after one, in order of id. */
export async function nextJudged(
  tx: TenantTx,
  planYear: number,
  after: Id<'person'> | null,
  limit: number,
): Promise<Id<'person'>[]> {
  const { insuredId } = adjudicationTable
  const rows = await tx.db
    .selectDistinct({ insuredId })
    .from(adjudicationTable)
    .where(and(judged(tx, planYear), ...(after ? [gt(insuredId, after)] : [])))
    .orderBy(asc(insuredId))
    .limit(limit)
  return rows.map((row) => row.insuredId)
}

/** A claim as it was last judged: the record, and all else it was decided by. */
export interface StandingJudgment {
  readonly insuredId: Id<'person'>
  readonly claimId: Id<'claim'>
  readonly body: RecordBody
  readonly facts: DecisionFacts
  /** What the claim is worth in the house's books. */
  readonly payableFen: number
  /** Where the insured has basic cover, as the record says. */
  readonly area: string
  readonly approvedOn: CivilDate | null
  readonly paidOn: CivilDate | null
}

const approvedOn = sql<CivilDate | null>`(
  select (max(e.happened_at) at time zone 'Asia/Shanghai')::date::text from ${claimEventTable} e
  where e.tenant_id = ${claimTable.tenantId} and e.claim_id = ${claimTable.id} and e.to_status = 'approved')`

/** The last judgment of each of some people's claims that were not taken back, in the order in which they were made. */
export async function standingJudgments(
  tx: TenantTx,
  planYear: number,
  people: readonly Id<'person'>[],
): Promise<StandingJudgment[]> {
  const rows = await tx.db
    .select({
      id: adjudicationTable.id,
      claimId: adjudicationTable.claimId,
      insuredId: adjudicationTable.insuredId,
      factsSealed: adjudicationTable.factsSealed,
      bodySealed: settlementRecordTable.bodySealed,
      payableFen: claimTable.payableFen,
      area: settlementRecordTable.insuplcAdmdvs,
      approvedOn,
      paidOn: claimTable.paidOn,
    })
    .from(adjudicationTable)
    .innerJoin(claimTable, and(eq(claimTable.tenantId, tx.tenantId), eq(claimTable.id, adjudicationTable.claimId)))
    .innerJoin(
      settlementRecordTable,
      and(eq(settlementRecordTable.tenantId, tx.tenantId), eq(settlementRecordTable.id, claimTable.recordId)),
    )
    .where(
      and(judged(tx, planYear), inArray(adjudicationTable.insuredId, [...people]), ne(claimTable.status, 'reversed')),
    )
    .orderBy(asc(adjudicationTable.id))
  // Ids rise with time: of several judgments of one claim the last counts, at its own place in the order.
  const last = new Map(rows.map((row) => [row.claimId, row]))
  return rows
    .filter((row) => last.get(row.claimId) === row)
    .map(({ id: _id, factsSealed, bodySealed, ...row }) => ({
      ...row,
      body: openJson<RecordBody>(tx, 'settlement_record.body', bodySealed),
      facts: openJson<DecisionFacts>(tx, 'adjudication.facts', factsSealed),
    }))
}
