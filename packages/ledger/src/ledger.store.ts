import type { TenantTx } from '@gongbao/database'
import type { CivilDate, Fen, Id } from '@gongbao/kernel'
import { and, asc, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Account, Flow } from './chart.ts'
import { type BalanceChange, isRestricted } from './journal.rules.ts'
import { balanceTable, postingTable } from './ledger.table.ts'

type NewPosting = typeof postingTable.$inferInsert
/** A booked posting as read back. */
export type Posting = typeof postingTable.$inferSelect

export async function insertPostings(tx: TenantTx, rows: NewPosting[]): Promise<void> {
  await tx.db.insert(postingTable).values(rows)
}

export function selectPostingsOf(tx: TenantTx, source: { eventCode: string; sourceId: string }): Promise<Posting[]> {
  return tx.db
    .select()
    .from(postingTable)
    .where(
      and(
        eq(postingTable.tenantId, tx.tenantId),
        eq(postingTable.eventCode, source.eventCode),
        eq(postingTable.sourceId, source.sourceId),
      ),
    )
    .orderBy(asc(postingTable.leg))
}

/** Adds changes to the balance rows, locking them in the order given. */
export async function raiseBalances(tx: TenantTx, changes: readonly BalanceChange[]): Promise<void> {
  const free = changes.filter((change) => !isRestricted(change.account))
  if (free.length > 0) await upsert(tx, free)
  for (const change of changes.filter(({ account }) => isRestricted(account))) await raiseRestricted(tx, change)
}

async function upsert(tx: TenantTx, changes: readonly BalanceChange[]): Promise<void> {
  const rows = changes.map((change) => ({
    tenantId: tx.tenantId,
    ...change,
    fromFen: change.fromFen as Fen,
    toFen: change.toFen as Fen,
  }))
  await tx.db
    .insert(balanceTable)
    .values(rows)
    .onConflictDoUpdate({
      target: [balanceTable.tenantId, balanceTable.account, balanceTable.planYear, balanceTable.stripe],
      set: {
        fromFen: sql`${balanceTable.fromFen} + excluded.from_fen`,
        toFen: sql`${balanceTable.toFen} + excluded.to_fen`,
      },
    })
}

/** PostgreSQL checks the row offered to an upsert before it looks for the old one, so a restricted account is made first, then raised. */
async function raiseRestricted(tx: TenantTx, change: BalanceChange): Promise<void> {
  const { account, planYear, stripe, fromFen, toFen } = change
  const zero = 0 as Fen
  await tx.db
    .insert(balanceTable)
    .values({ tenantId: tx.tenantId, account, planYear, stripe, fromFen: zero, toFen: zero })
    .onConflictDoNothing({
      target: [balanceTable.tenantId, balanceTable.account, balanceTable.planYear, balanceTable.stripe],
    })
  await tx.db
    .update(balanceTable)
    .set({ fromFen: sql`${balanceTable.fromFen} + ${fromFen}`, toFen: sql`${balanceTable.toFen} + ${toFen}` })
    .where(
      and(
        eq(balanceTable.tenantId, tx.tenantId),
        eq(balanceTable.account, account),
        eq(balanceTable.planYear, planYear),
        eq(balanceTable.stripe, stripe),
      ),
    )
}

/** Totals of all accounts by plan year, stripes summed. */
export function selectFlows(
  tx: TenantTx,
  filter: { account?: Account; planYear?: number },
): Promise<({ account: Account; planYear: number } & Flow)[]> {
  return tx.db
    .select({
      account: balanceTable.account,
      planYear: balanceTable.planYear,
      fromFen: sql<Fen>`sum(${balanceTable.fromFen})::bigint`,
      toFen: sql<Fen>`sum(${balanceTable.toFen})::bigint`,
    })
    .from(balanceTable)
    .where(
      and(
        eq(balanceTable.tenantId, tx.tenantId),
        filter.account ? eq(balanceTable.account, filter.account) : undefined,
        filter.planYear ? eq(balanceTable.planYear, filter.planYear) : undefined,
      ),
    )
    .groupBy(balanceTable.account, balanceTable.planYear)
    .orderBy(asc(balanceTable.planYear), asc(balanceTable.account))
}

/** Locks a restricted account's row until the transaction ends. @returns what it holds, 0 when nothing ever came in */
export async function lockRestricted(tx: TenantTx, account: Account, planYear: number): Promise<number> {
  const [row] = await tx.db
    .select({ held: sql<number>`${balanceTable.toFen} - ${balanceTable.fromFen}` })
    .from(balanceTable)
    .where(
      and(
        eq(balanceTable.tenantId, tx.tenantId),
        eq(balanceTable.account, account),
        eq(balanceTable.planYear, planYear),
        eq(balanceTable.stripe, 0),
      ),
    )
    .for('update')
  return row?.held ?? 0
}

export interface PostingFilter {
  readonly account?: Account
  readonly planYear?: number
  readonly eventCode?: string
  readonly sourceId?: string
  readonly bookedOn?: CivilDate
  /** The last posting of the page before: older ones follow. */
  readonly before?: Id<'posting'>
}

/** Postings, newest first. An account is read from both its sides, each along its own index, and merged here. */
export async function selectPostings(tx: TenantTx, filter: PostingFilter, limit: number): Promise<Posting[]> {
  const { account } = filter
  if (!account) return selectSide(tx, filter, limit)
  const out = await selectSide(tx, filter, limit, eq(postingTable.fromAccount, account))
  const into = await selectSide(tx, filter, limit, eq(postingTable.toAccount, account))
  return [...out, ...into].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit)
}

function selectSide(tx: TenantTx, filter: PostingFilter, limit: number, side?: SQL): Promise<Posting[]> {
  const { planYear, eventCode, sourceId, bookedOn, before } = filter
  return tx.db
    .select()
    .from(postingTable)
    .where(
      and(
        eq(postingTable.tenantId, tx.tenantId),
        side,
        planYear ? eq(postingTable.planYear, planYear) : undefined,
        eventCode ? eq(postingTable.eventCode, eventCode) : undefined,
        sourceId ? eq(postingTable.sourceId, sourceId) : undefined,
        bookedOn ? eq(postingTable.bookedOn, bookedOn) : undefined,
        before ? lt(postingTable.id, before) : undefined,
      ),
    )
    .orderBy(desc(postingTable.id))
    .limit(limit)
}

/** Rows where the balances and the sums of the postings differ: none, ever. */
export async function selectDifferences(
  tx: TenantTx,
): Promise<{ account: Account; planYear: number; differenceFen: number }[]> {
  const rows = await tx.sql<{ account: Account; planYear: number; differenceFen: number }[]>`
    with moved as (
      select from_account as account, plan_year, amount_fen as from_fen, 0::bigint as to_fen from posting where tenant_id = ${tx.tenantId}
      union all
      select to_account, plan_year, 0, amount_fen from posting where tenant_id = ${tx.tenantId}
      union all
      select account, plan_year, -from_fen, -to_fen from balance where tenant_id = ${tx.tenantId}
    )
    select account, plan_year as "planYear", (sum(abs_from) + sum(abs_to))::bigint as "differenceFen"
    from (select account, plan_year, abs(sum(from_fen)) as abs_from, abs(sum(to_fen)) as abs_to from moved group by account, plan_year) totals
    group by account, plan_year having sum(abs_from) + sum(abs_to) <> 0
    order by plan_year, account`
  return [...rows]
}
