/** The only file of this room that touches its tables. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, asc, desc, eq } from 'drizzle-orm'
import {
  coinsurerShareTable,
  coinsurerTable,
  consortiumCycleTable,
  consortiumYearTable,
  memberStatementPartTable,
  memberStatementTable,
} from './consortium.table.ts'

type Own<Row> = Omit<Row, 'tenantId'>
export type CycleRow = typeof consortiumCycleTable.$inferSelect
export type CoinsurerRow = typeof coinsurerTable.$inferSelect
export type ShareRow = typeof coinsurerShareTable.$inferSelect
export type StatementRow = typeof memberStatementTable.$inferSelect
export type StatementPartRow = typeof memberStatementPartTable.$inferSelect

/** Closed cycles, the latest first. */
export function selectCycles(tx: TenantTx): Promise<CycleRow[]> {
  return tx.db
    .select()
    .from(consortiumCycleTable)
    .where(eq(consortiumCycleTable.tenantId, tx.tenantId))
    .orderBy(desc(consortiumCycleTable.firstYear))
}

/** @returns the closed cycle a plan year belongs to, or null while it forms */
export async function selectCycleOfYear(tx: TenantTx, planYear: number): Promise<CycleRow | null> {
  const [row] = await tx.db
    .select({ cycle: consortiumCycleTable })
    .from(consortiumYearTable)
    .innerJoin(
      consortiumCycleTable,
      and(
        eq(consortiumCycleTable.tenantId, consortiumYearTable.tenantId),
        eq(consortiumCycleTable.code, consortiumYearTable.cycleCode),
      ),
    )
    .where(and(eq(consortiumYearTable.tenantId, tx.tenantId), eq(consortiumYearTable.planYear, planYear)))
  return row?.cycle ?? null
}

/** Members of a cycle by code. */
export function selectCoinsurers(tx: TenantTx, cycleCode: string): Promise<CoinsurerRow[]> {
  return tx.db
    .select()
    .from(coinsurerTable)
    .where(and(eq(coinsurerTable.tenantId, tx.tenantId), eq(coinsurerTable.cycleCode, cycleCode)))
    .orderBy(asc(coinsurerTable.code))
}

/** Shares by plan year and code; of one year, or of all of a cycle. */
export async function selectShares(
  tx: TenantTx,
  of: { planYear: number } | { cycleCode: string },
): Promise<Own<ShareRow>[]> {
  const rows = await tx.db
    .select()
    .from(coinsurerShareTable)
    .where(
      and(
        eq(coinsurerShareTable.tenantId, tx.tenantId),
        'planYear' in of
          ? eq(coinsurerShareTable.planYear, of.planYear)
          : eq(coinsurerShareTable.cycleCode, of.cycleCode),
      ),
    )
  // By code unit, as `assertWhole` has it: the database's collation may order hyphens otherwise.
  return rows.sort((a, b) => a.planYear - b.planYear || (a.coinsurerCode < b.coinsurerCode ? -1 : 1))
}

/** Writes a cycle with its members, years and shares, all at once. */
export async function insertCycle(
  tx: TenantTx,
  rows: {
    cycle: Own<CycleRow>
    coinsurers: readonly Own<CoinsurerRow>[]
    planYears: readonly number[]
    shares: readonly Own<ShareRow>[]
  },
): Promise<void> {
  const { tenantId } = tx
  const { cycle } = rows
  await tx.db.insert(consortiumCycleTable).values({ tenantId, ...cycle })
  await tx.db.insert(coinsurerTable).values(rows.coinsurers.map((row) => ({ tenantId, ...row })))
  await tx.db
    .insert(consortiumYearTable)
    .values(rows.planYears.map((planYear) => ({ tenantId, planYear, cycleCode: cycle.code })))
  await tx.db.insert(coinsurerShareTable).values(rows.shares.map((row) => ({ tenantId, ...row })))
}

/** One closer and one statement of a year at a time. */
export async function lockConsortium(tx: TenantTx, what: string): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`consortium:${tx.tenantId}:${what}`}, 0))`
}

/** Statements of a plan year, the latest first. */
export function selectStatements(tx: TenantTx, planYear: number): Promise<StatementRow[]> {
  return tx.db
    .select()
    .from(memberStatementTable)
    .where(and(eq(memberStatementTable.tenantId, tx.tenantId), eq(memberStatementTable.planYear, planYear)))
    .orderBy(desc(memberStatementTable.number))
}

export async function selectStatementParts(tx: TenantTx, statementId: Id<'statement'>): Promise<StatementPartRow[]> {
  const rows = await tx.db
    .select()
    .from(memberStatementPartTable)
    .where(
      and(eq(memberStatementPartTable.tenantId, tx.tenantId), eq(memberStatementPartTable.statementId, statementId)),
    )
  return rows.sort((a, b) => (a.coinsurerCode < b.coinsurerCode ? -1 : 1))
}

export async function insertStatement(
  tx: TenantTx,
  statement: Own<StatementRow>,
  parts: readonly Own<StatementPartRow>[],
): Promise<void> {
  const { tenantId } = tx
  await tx.db.insert(memberStatementTable).values({ tenantId, ...statement })
  await tx.db.insert(memberStatementPartTable).values(parts.map((part) => ({ tenantId, ...part })))
}
