/** Proofs to the fen, each computed another way than the house itself computes it. */
import { verifyAudit } from '@gongbao/access'
import { replayChain, replayClaim } from '@gongbao/claims'
import { connect, inTenant, isIdle, type TenantTx } from '@gongbao/database'
import { fen, formatYuan, type Id, type TenantId } from '@gongbao/kernel'
import { amountHeld, isLedgerSound, proveLedger } from '@gongbao/ledger'
import { readOverview } from '@gongbao/reporting'
import { crowd } from './crowd.ts'
import type { DemoHouse } from './house.ts'

export interface Proof {
  readonly name: string
  readonly holds: boolean
  /** What was compared, with both sides. */
  readonly told: string
}

export async function proveYear(house: DemoHouse, tenantId: TenantId, planYear: number): Promise<Proof[]> {
  const reading = { isolation: 'repeatable read', readOnly: true } as const
  const money = await inTenant(
    house.db,
    tenantId,
    async (tx) => [
      await ledgerBalanced(tx),
      await policiesEqualPremiums(tx, planYear),
      await claimsEqualPostings(tx, planYear),
      await paymentsEqualPostings(tx, planYear),
      await ratioRecomputed(tx, planYear),
    ],
    reading,
  )
  return [
    ...money,
    ...(await accumulatorsRecomputed(house, tenantId)),
    await reversalsExact(house, tenantId),
    await nothingLeft(house),
    await auditUnbroken(house, tenantId),
  ]
}

const equal = (name: string, left: number, right: number): Proof => ({
  name,
  holds: left === right,
  told: `${formatYuan(fen(left))} = ${formatYuan(fen(right))}`,
})

async function ledgerBalanced(tx: TenantTx): Promise<Proof> {
  const proof = await proveLedger(tx)
  const told = `借贷差 ${formatYuan(proof.imbalanceFen)}，与分录不符的科目 ${proof.differences.length} 个`
  return {
    name: '总账平衡，余额等于分录之和 · ledger balanced, balances equal postings',
    holds: isLedgerSound(proof),
    told,
  }
}

async function policiesEqualPremiums(tx: TenantTx, planYear: number): Promise<Proof> {
  const [row] = await tx.sql<{ fen: number }[]>`
    select coalesce(sum(premium_fen), 0)::bigint as fen from policy
    where tenant_id = ${tx.tenantId} and plan_year = ${planYear} and status = 'live'`
  return equal(
    '有效保单保费 = 保费收入净额 · policies equal premiums',
    row!.fen,
    await amountHeld(tx, 'premium', planYear),
  )
}

async function claimsEqualPostings(tx: TenantTx, planYear: number): Promise<Proof> {
  const [row] = await tx.sql<{ fen: number }[]>`
    select coalesce(sum(booked_fen), 0)::bigint as fen from claim where tenant_id = ${tx.tenantId} and plan_year = ${planYear}`
  return equal(
    '案件核定额 = 赔款支出分录 · claims equal postings',
    row!.fen,
    await amountHeld(tx, 'claims:incurred', planYear),
  )
}

async function paymentsEqualPostings(tx: TenantTx, planYear: number): Promise<Proof> {
  const [row] = await tx.sql<{ fen: number }[]>`
    select coalesce(sum(booked_fen - paid_fen), 0)::bigint as fen from claim where tenant_id = ${tx.tenantId} and plan_year = ${planYear}`
  const owed =
    (await amountHeld(tx, 'claims:payable', planYear)) - (await amountHeld(tx, 'claims:receivable', planYear))
  return equal('案件未付净额 = 应付减应收 · claims unpaid equal payable less receivable', row!.fen, owed)
}

/** The console's approved ratio, against one summed from single postings. */
async function ratioRecomputed(tx: TenantTx, planYear: number): Promise<Proof> {
  const [row] = await tx.sql<{ premium: bigint; claims: bigint }[]>`
    select coalesce(sum(case when to_account = 'premium' then amount_fen when from_account = 'premium' then -amount_fen end), 0)::bigint as premium,
      coalesce(sum(case when from_account = 'claims:incurred' then amount_fen when to_account = 'claims:incurred' then -amount_fen end), 0)::bigint as claims
    from posting where tenant_id = ${tx.tenantId} and plan_year = ${planYear}`
  const { cycles } = await readOverview(tx)
  const report = cycles.flatMap(({ years }) => years).find((year) => year.planYear === planYear)
  const shown = report?.figures.find(({ code }) => code === 'approved')
  const [claims, premium] = [Number(row!.claims), Number(row!.premium)]
  const holds = shown?.numeratorFen === claims && shown.denominatorFen === premium
  const told = `${formatYuan(fen(claims))} ÷ ${formatYuan(fen(premium))} = ${premium > 0 ? ((claims / premium) * 100).toFixed(2) : '—'}%`
  return { name: '已核赔付率由分录重算 · payout ratio recomputed from entries', holds, told }
}

interface Link {
  readonly claimId: Id<'claim'>
  readonly versionNo: number
  readonly chain: string | null
  readonly payableFen: number
}

const AT_ONCE = 6

/** Makes every decision of every claim again from its record, and adds up what each used of its year. */
async function accumulatorsRecomputed(house: DemoHouse, tenantId: TenantId): Promise<Proof[]> {
  const links = await inTenant(
    house.db,
    tenantId,
    (tx) =>
      tx.sql<Link[]>`
      select claim_id as "claimId", version_no as "versionNo", payable_fen as "payableFen",
        case when chain_no is not null then insured_id || ' ' || plan_year end as chain
      from adjudication where tenant_id = ${tenantId} order by insured_id, chain_no`,
  )
  const again = new Map<string, Awaited<ReturnType<typeof replayClaim>>[number]>()
  await crowd([...new Set(links.map(({ claimId }) => claimId))], AT_ONCE, async (claimId) => {
    for (const one of await inTenant(house.db, tenantId, (tx) => replayClaim(tx, claimId)))
      again.set(`${claimId} ${one.versionNo}`, one)
  })
  const counters = new Map<string, Readonly<Record<string, number>>>()
  let same = 0
  for (const { claimId, versionNo, chain, payableFen } of links) {
    const replayed = again.get(`${claimId} ${versionNo}`)
    if (replayed?.same && replayed.again.payableFen === payableFen) same += 1
    if (chain && replayed) counters.set(chain, replayed.after)
  }
  const kept = await inTenant(
    house.db,
    tenantId,
    (tx) =>
      tx.sql<{ chain: string; counters: Record<string, number> }[]>`
      select insured_id || ' ' || plan_year as chain, counters from accumulator where tenant_id = ${tenantId}`,
  )
  const right = kept.filter(({ chain, counters: counted }) => isSame(counted, counters.get(chain) ?? {})).length
  return [
    {
      name: '理算逐件重做，结果相同 · every adjudication made again alike',
      holds: same === links.length,
      told: `${same} / ${links.length}`,
    },
    {
      name: '年度累计额由案件重算 · accumulators recomputed from claims',
      holds: right === kept.length && counters.size <= kept.length,
      told: `${right} / ${kept.length}`,
    },
  ]
}

/** Where something was taken back, the year comes to what the claims that stand pay when they alone are judged. */
async function reversalsExact(house: DemoHouse, tenantId: TenantId): Promise<Proof> {
  const chains = await inTenant(
    house.db,
    tenantId,
    (tx) =>
      tx.sql<{ insuredId: Id<'person'>; planYear: number }[]>`
      select distinct insured_id as "insuredId", plan_year as "planYear"
      from adjudication where tenant_id = ${tenantId} and kind = 'reversal'`,
  )
  const years = await crowd(chains, AT_ONCE, ({ insuredId, planYear }) =>
    inTenant(house.db, tenantId, (tx) => replayChain(tx, insuredId, planYear)),
  )
  const exact = years.filter(({ keptFen, standingFen }) => keptFen === standingFen).length
  return {
    name: '冲销后全年应付 = 其余案件独立重算 · years after reversals equal the rest judged alone',
    holds: exact === years.length,
    told: `${exact} / ${years.length}`,
  }
}

function isSame(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((code) => (a[code] ?? 0) === (b[code] ?? 0))
}

async function nothingLeft({ relay }: DemoHouse): Promise<Proof> {
  const [row] = await relay.sql<{ dead: number }[]>`select count(*)::int as dead from job.job where name = 'dead'`
  const idle = await isIdle(relay)
  return {
    name: '没有未处理的事件和死信 · no event left, no dead letter',
    holds: idle && row!.dead === 0,
    told: `${idle ? 0 : '有 · some'} · ${row!.dead}`,
  }
}

async function auditUnbroken(house: DemoHouse, tenantId: TenantId): Promise<Proof> {
  const sealer = connect(house.place.urls.sealer, 'sealer', { max: 1, statementTimeoutMs: 0 })
  try {
    const report = await verifyAudit(sealer, tenantId)
    return {
      name: '审计链完整 · audit chain unbroken',
      holds: report.faults.length === 0,
      told: `${report.rows} 条 rows, ${report.blocks} 块 blocks, ${report.faults.length} 处异常 faults`,
    }
  } finally {
    await sealer.close()
  }
}
