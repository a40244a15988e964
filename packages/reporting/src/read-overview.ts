/** The figures of every cycle and plan year, as they stand now. */
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, civilDate } from '@gongbao/kernel'
import { trialBalance } from '@gongbao/ledger'
import type { Cycle } from '@gongbao/program'
import { cityOf, plansOf, type RegisteredPlan } from '@gongbao/register'
import { PROJECT_LABEL } from './figures.rules.ts'
import { type ClaimCount, countEnrolled, selectClaimCounts } from './reporting.store.ts'
import { averageOf, figuresOf, openOf, type ShownFigure, sumsOf } from './year-report.rules.ts'

export type Phase = 'upcoming' | 'on-sale' | 'in-force' | 'ended'

export interface YearReport {
  readonly planYear: number
  readonly plan: { readonly code: string; readonly title: string } | null
  readonly cover: { readonly from: CivilDate; readonly to: CivilDate }
  readonly phase: Phase
  readonly started: boolean
  readonly ended: boolean
  readonly enrolled: number
  readonly claims: { readonly total: number; readonly paid: number; readonly open: number; readonly peoplePaid: number }
  readonly expectedBp: number
  readonly figures: readonly ShownFigure[]
}

/** Every cycle, the latest first, with its years and its average. */
export async function readOverview(tx: TenantTx) {
  const { city } = await cityOf(tx)
  const plans = await plansOf(tx)
  const cycles = []
  for (const [code, cycle] of city.cycles) {
    const years: YearReport[] = []
    for (const planYear of cycle.planYears) years.push(await readYear(tx, cycle, planYear, plans))
    cycles.push({ code, name: cycle.name, years, average: averageOf(cycle.payout, years) })
  }
  cycles.sort((a, b) => b.years[0]!.planYear - a.years[0]!.planYear)
  return { label: PROJECT_LABEL, asOfOn: tx.business.on, cycles }
}

/** One plan year of a cycle. */
export async function readYear(
  tx: TenantTx,
  cycle: Cycle,
  planYear: number,
  plans: readonly RegisteredPlan[],
): Promise<YearReport> {
  const registered = plans.find(({ version }) => version.planYear === planYear) ?? null
  const on = tx.business.on
  const cover = registered?.plan.cover ?? { from: civilDate(`${planYear}-01-01`), to: civilDate(`${planYear}-12-31`) }
  const lines = await trialBalance(tx, planYear)
  const counts = await selectClaimCounts(tx, planYear)
  const { claims: open, openFen } = openOf(counts)
  const started = cover.from <= on
  const claimWithinYears = registered?.plan.claimWithin ?? 2
  const sums = sumsOf({ planYear, cover, claimWithinYears, lines, openFen, on }, cycle.payout)
  return {
    planYear,
    plan: registered ? { code: registered.code, title: registered.plan.title } : null,
    cover,
    phase: phaseOf(registered, cover, on),
    started,
    ended: on > cover.to,
    enrolled: await countEnrolled(tx, planYear),
    claims: { ...countsOf(counts), open },
    expectedBp: cycle.payout.prior.expectedRate,
    figures: figuresOf(sums, cycle.payout, { started, ended: on > cover.to }),
  }
}

function phaseOf(plan: RegisteredPlan | null, cover: YearReport['cover'], on: CivilDate): Phase {
  if (on > cover.to) return 'ended'
  if (on >= cover.from) return 'in-force'
  return plan?.status === 'on-sale' ? 'on-sale' : 'upcoming'
}

const PAID = ['approved', 'paying', 'paid']

function countsOf(counts: readonly ClaimCount[]) {
  const sum = (of: readonly ClaimCount[], what: 'claims' | 'people') => of.reduce((total, one) => total + one[what], 0)
  const payable = counts.filter(({ status }) => PAID.includes(status))
  const paid = counts.filter(({ status }) => status === 'paid')
  return { total: sum(counts, 'claims'), paid: sum(paid, 'claims'), peoplePaid: sum(payable, 'people') }
}
