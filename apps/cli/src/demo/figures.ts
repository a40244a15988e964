/** What a year came to, counted from the database: the figures that the same seed gives again. */
import { createHash } from 'node:crypto'
import { inTenant, type TenantTx } from '@gongbao/database'
import { type Fen, fen, type TenantId } from '@gongbao/kernel'
import { amountHeld, flowOf, trialBalance } from '@gongbao/ledger'
import type { DemoHouse } from './house.ts'
import type { LivedYear } from './year.ts'

export interface Figures {
  readonly people: number
  readonly households: number
  readonly familiesAtPortal: number
  readonly orders: Readonly<Record<string, number>>
  readonly policies: {
    readonly live: number
    readonly free: number
    readonly cancelled: number
    readonly premiumFen: Fen
  }
  readonly premium: { readonly collectedFen: Fen; readonly refundedFen: Fen; readonly netFen: Fen }
  readonly records: {
    readonly sent: number
    readonly kept: number
    readonly reversals: Readonly<Record<string, number>>
  }
  /** Answers at the door, by what was answered. */
  readonly answers: Readonly<Record<string, number>>
  readonly claims: readonly ClaimLine[]
  readonly paid: {
    readonly claims: number
    readonly people: number
    readonly meanFen: Fen
    readonly highestFen: Fen
    readonly from65: number
  }
  readonly incurredFen: Fen
  readonly paidFen: Fen
  readonly owedFen: Fen
  readonly toBeReturnedFen: Fen
  /** Approved payout ratio in hundredths of a percent. */
  readonly ratioBp: number
  /** Every account of the ledger with what it holds. */
  readonly ledger: Readonly<Record<string, Fen>>
}
export interface ClaimLine {
  readonly route: 'one-stop' | 'paper'
  readonly status: string
  readonly claims: number
  readonly payableFen: Fen
}

export function readFigures(house: Pick<DemoHouse, 'db'>, tenantId: TenantId, year: LivedYear): Promise<Figures> {
  const planYear = Number(year.plan.cover.from.slice(0, 4))
  return inTenant(house.db, tenantId, (tx) => figuresOf(tx, year, planYear), {
    isolation: 'repeatable read',
    readOnly: true,
  })
}

async function figuresOf(tx: TenantTx, year: LivedYear, planYear: number): Promise<Figures> {
  const premiumFlow = await flowOf(tx, 'premium', planYear)
  const incurredFen = await amountHeld(tx, 'claims:incurred', planYear)
  const netFen = await amountHeld(tx, 'premium', planYear)
  const bank = await flowOf(tx, 'claims:payable', planYear)
  return {
    people: year.households.reduce((sum, { members }) => sum + members.length, 0),
    households: year.households.length,
    familiesAtPortal: year.families.length,
    orders: await counts(tx, 'enrollment_order', planYear),
    policies: await policiesOf(tx, planYear),
    premium: { collectedFen: premiumFlow.toFen, refundedFen: premiumFlow.fromFen, netFen },
    records: await recordsOf(tx, year),
    answers: Object.fromEntries([...year.answers].sort(([a], [b]) => (a < b ? -1 : 1))),
    claims: await claimsOf(tx),
    paid: await paidOf(tx, planYear),
    incurredFen,
    paidFen: fen(bank.fromFen - (await reversedFen(tx, planYear))),
    owedFen: await amountHeld(tx, 'claims:payable', planYear),
    toBeReturnedFen: await amountHeld(tx, 'claims:receivable', planYear),
    ratioBp: netFen > 0 ? Math.round((incurredFen * 10_000) / netFen) : 0,
    ledger: Object.fromEntries(
      (await trialBalance(tx)).map((line) => [`${line.account} ${line.planYear}`, line.amountFen] as const).sort(),
    ),
  }
}

/** What left `claims:payable` by a reversal, not by payment. */
async function reversedFen(tx: TenantTx, planYear: number): Promise<number> {
  const [row] = await tx.sql<{ fen: number }[]>`
    select coalesce(sum(amount_fen), 0)::bigint as fen from posting
    where tenant_id = ${tx.tenantId} and plan_year = ${planYear} and from_account = 'claims:payable' and to_account = 'claims:incurred'`
  return row!.fen
}

async function counts(tx: TenantTx, table: 'enrollment_order', planYear: number): Promise<Record<string, number>> {
  const rows = await tx.sql<{ status: string; n: number }[]>`
    select status, count(*)::int as n from ${tx.sql(table)} where tenant_id = ${tx.tenantId} and plan_year = ${planYear}
    group by status order by status`
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

async function policiesOf(tx: TenantTx, planYear: number): Promise<Figures['policies']> {
  const [row] = await tx.sql<{ live: number; free: number; cancelled: number; premium: Fen }[]>`
    select (count(*) filter (where status = 'live'))::int as live,
      (count(*) filter (where status = 'live' and premium_fen = 0))::int as free,
      (count(*) filter (where status = 'cancelled'))::int as cancelled,
      coalesce(sum(premium_fen) filter (where status = 'live'), 0)::bigint as premium
    from policy where tenant_id = ${tx.tenantId} and plan_year = ${planYear}`
  const { premium, ...rest } = row!
  return { ...rest, premiumFen: premium }
}

async function recordsOf(tx: TenantTx, { bills, answers }: LivedYear): Promise<Figures['records']> {
  const [row] = await tx.sql<
    { n: number }[]
  >`select count(*)::int as n from settlement_record where tenant_id = ${tx.tenantId}`
  const reversals = await tx.sql<{ status: string; n: number }[]>`
    select status, count(*)::int as n from reversal where tenant_id = ${tx.tenantId} group by status order by status`
  const sent = [...answers.values()].reduce((sum, n) => sum + n, 0)
  return {
    sent: Math.min(sent, bills.length),
    kept: row!.n,
    reversals: Object.fromEntries(reversals.map(({ status, n }) => [status, n])),
  }
}

async function claimsOf(tx: TenantTx): Promise<ClaimLine[]> {
  const rows = await tx.sql<ClaimLine[]>`
    select r.route, c.status, count(*)::int as claims, coalesce(sum(c.payable_fen), 0)::bigint as "payableFen"
    from claim c join settlement_record r on r.tenant_id = c.tenant_id and r.id = c.record_id
    where c.tenant_id = ${tx.tenantId} group by r.route, c.status order by r.route, c.status`
  return [...rows]
}

async function paidOf(tx: TenantTx, planYear: number): Promise<Figures['paid']> {
  const [row] = await tx.sql<{ claims: number; people: number; total: number; highest: number; old: number }[]>`
    select count(*)::int as claims, count(distinct c.insured_id)::int as people, coalesce(sum(c.booked_fen), 0)::bigint as total,
      coalesce(max(c.booked_fen), 0)::bigint as highest,
      (count(*) filter (where p.birth_on < make_date(${planYear - 65}, 1, 1)))::int as old
    from claim c join person p on p.tenant_id = c.tenant_id and p.id = c.insured_id
    where c.tenant_id = ${tx.tenantId} and c.plan_year = ${planYear} and c.booked_fen > 0`
  const { claims, people, total, highest, old } = row!
  return {
    claims,
    people,
    meanFen: fen(claims > 0 ? Math.round(total / claims) : 0),
    highestFen: fen(highest),
    from65: old,
  }
}

/** Equal for equal figures: the first 16 hexadecimal digits of their SHA-256. */
export function digestOf(figures: Figures): string {
  return createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, 16)
}
