/** The chain of (insured, plan year): its counters under one row lock, and the adjudications that are its links. */
import type { Counters, Explanation } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, eq, getTableColumns, isNotNull } from 'drizzle-orm'
import { accumulatorTable, adjudicationTable, claimTable } from '../claims.table.ts'
import { openJson, sealJson } from '../sealed-json.ts'

export interface Chain {
  readonly insuredId: Id<'person'>
  readonly planYear: number
  readonly lastChainNo: number
  readonly counters: Counters
}

/** Locks an insured's plan year: until commit no other claim of theirs reads or moves these counters. */
export async function lockChain(tx: TenantTx, insuredId: Id<'person'>, planYear: number): Promise<Chain> {
  const [row] = await selectLocked(tx, insuredId, planYear)
  if (row) return { insuredId, planYear, lastChainNo: row.lastChainNo, counters: row.counters }
  await tx.db
    .insert(accumulatorTable)
    .values({ tenantId: tx.tenantId, insuredId, planYear, lastChainNo: 0, counters: {}, changedAt: tx.business.at })
    .onConflictDoNothing({ target: [accumulatorTable.tenantId, accumulatorTable.insuredId, accumulatorTable.planYear] })
  return lockChain(tx, insuredId, planYear)
}

const selectLocked = (tx: TenantTx, insuredId: Id<'person'>, planYear: number) =>
  tx.db
    .select()
    .from(accumulatorTable)
    .where(ofChain(tx, insuredId, planYear))
    .for('update')

/** Moves a locked chain on by one link. @returns the chain as it now stands */
export async function saveChain(tx: TenantTx, chain: Chain, counters: Counters): Promise<Chain> {
  const lastChainNo = chain.lastChainNo + 1
  await tx.db
    .update(accumulatorTable)
    .set({ lastChainNo, counters, changedAt: tx.business.at })
    .where(ofChain(tx, chain.insuredId, chain.planYear))
  return { ...chain, lastChainNo, counters }
}

/** Counters by insured for a plan year, for pages that only show them. */
export async function readCounters(tx: TenantTx, insuredId: Id<'person'>, planYear: number): Promise<Counters> {
  const [row] = await tx.db
    .select()
    .from(accumulatorTable)
    .where(ofChain(tx, insuredId, planYear))
  return row?.counters ?? {}
}

function ofChain(tx: TenantTx, insuredId: Id<'person'>, planYear: number) {
  return and(
    eq(accumulatorTable.tenantId, tx.tenantId),
    eq(accumulatorTable.insuredId, insuredId),
    eq(accumulatorTable.planYear, planYear),
  )
}

type AdjudicationRow = typeof adjudicationTable.$inferSelect
export type Adjudication = Omit<AdjudicationRow, 'tenantId' | 'factsSealed' | 'explanationSealed'>

export async function insertAdjudication(
  tx: TenantTx,
  row: Omit<Adjudication, 'id' | 'decidedAt'>,
  facts: unknown,
  explanation: Explanation,
): Promise<Id<'adjudication'>> {
  const id = newId('adjudication')
  await tx.db.insert(adjudicationTable).values({
    ...row,
    id,
    tenantId: tx.tenantId,
    factsSealed: sealJson(tx, 'adjudication.facts', facts),
    explanationSealed: sealJson(tx, 'adjudication.explanation', explanation),
    decidedAt: tx.business.at,
  })
  return id
}

/** An adjudication with its facts and explanation open. */
export interface OpenAdjudication<Facts> extends Adjudication {
  readonly facts: Facts
  readonly explanation: Explanation
}

/** A claim's adjudications, oldest first. */
export async function readAdjudications<Facts>(tx: TenantTx, claimId: Id<'claim'>): Promise<OpenAdjudication<Facts>[]> {
  const rows = await tx.db
    .select()
    .from(adjudicationTable)
    .where(and(eq(adjudicationTable.tenantId, tx.tenantId), eq(adjudicationTable.claimId, claimId)))
    .orderBy(asc(adjudicationTable.versionNo))
  return rows.map((row) => opened<Facts>(tx, row))
}

/** The links of a chain, in their order. */
export async function readChain<Facts>(
  tx: TenantTx,
  insuredId: Id<'person'>,
  planYear: number,
): Promise<OpenAdjudication<Facts>[]> {
  const { chainNo, tenantId, insuredId: insured, planYear: year } = adjudicationTable
  const rows = await tx.db
    .select()
    .from(adjudicationTable)
    .where(and(eq(tenantId, tx.tenantId), eq(insured, insuredId), eq(year, planYear), isNotNull(chainNo)))
    .orderBy(asc(chainNo))
  return rows.map((row) => opened<Facts>(tx, row))
}

/** The id of one version, without opening it. */
export async function readAdjudicationId(
  tx: TenantTx,
  claimId: Id<'claim'>,
  versionNo: number,
): Promise<Id<'adjudication'> | null> {
  const [row] = await tx.db
    .select({ id: adjudicationTable.id })
    .from(adjudicationTable)
    .where(
      and(
        eq(adjudicationTable.tenantId, tx.tenantId),
        eq(adjudicationTable.claimId, claimId),
        eq(adjudicationTable.versionNo, versionNo),
      ),
    )
  return row?.id ?? null
}

/** One version of a claim's adjudication. */
export async function readAdjudication<Facts>(
  tx: TenantTx,
  claimId: Id<'claim'>,
  versionNo: number,
): Promise<OpenAdjudication<Facts> | null> {
  const [row] = await tx.db
    .select()
    .from(adjudicationTable)
    .where(
      and(
        eq(adjudicationTable.tenantId, tx.tenantId),
        eq(adjudicationTable.claimId, claimId),
        eq(adjudicationTable.versionNo, versionNo),
      ),
    )
  return row ? opened<Facts>(tx, row) : null
}

/** The judgments of an insured's plan year whose money stands in its counters, in the order of the chain. */
export async function readStanding<Facts>(
  tx: TenantTx,
  insuredId: Id<'person'>,
  planYear: number,
): Promise<OpenAdjudication<Facts>[]> {
  const held = and(
    eq(claimTable.tenantId, adjudicationTable.tenantId),
    eq(claimTable.id, adjudicationTable.claimId),
    eq(claimTable.heldNo, adjudicationTable.versionNo),
  )
  const rows = await tx.db
    .select(getTableColumns(adjudicationTable))
    .from(adjudicationTable)
    .innerJoin(claimTable, held)
    .where(
      and(
        eq(adjudicationTable.tenantId, tx.tenantId),
        eq(adjudicationTable.insuredId, insuredId),
        eq(adjudicationTable.planYear, planYear),
        isNotNull(adjudicationTable.chainNo),
      ),
    )
    .orderBy(asc(adjudicationTable.chainNo))
  return rows.map((row) => opened<Facts>(tx, row))
}

function opened<Facts>(
  tx: TenantTx,
  { tenantId: _, factsSealed, explanationSealed, ...row }: AdjudicationRow,
): OpenAdjudication<Facts> {
  return {
    ...row,
    facts: openJson<Facts>(tx, 'adjudication.facts', factsSealed),
    explanation: openJson<Explanation>(tx, 'adjudication.explanation', explanationSealed),
  }
}
