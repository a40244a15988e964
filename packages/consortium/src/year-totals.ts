/** A plan year's totals as the ledger has them, and what they are for each member. */
import type { TenantTx } from '@gongbao/database'
import { bp, type Fen, fen, sumFen } from '@gongbao/kernel'
import { type Account, type AccountLine, trialBalance } from '@gongbao/ledger'
import { type CycleRow, selectCycleOfYear, selectShares } from './consortium.store.ts'
import { type MemberPosition, type MemberShare, memberPositions, type YearTotals } from './parts.rules.ts'

/** What one account holds in a trial balance of one year; 0 when it was never touched. */
const held = (lines: readonly AccountLine[], account: Account): Fen =>
  lines.find((line) => line.account === account)?.amountFen ?? fen(0)

export interface YearAccounts extends YearTotals {
  /** Operating cost, lead fee, third-party fees, agreed profit. */
  readonly costFen: Fen
}

/** Premium net of refunds; claims approved net of reversals and recoveries, supplementary payouts included; costs. From the balances only. */
export async function yearAccounts(tx: TenantTx, planYear: number): Promise<YearAccounts> {
  const lines = await trialBalance(tx, planYear)
  const claims = held(lines, 'claims:incurred') + held(lines, 'claims:supplementary') - held(lines, 'claims:recovered')
  const costs = lines.filter((line) => line.account.startsWith('cost:') && line.account !== 'cost:payable')
  return {
    premiumFen: held(lines, 'premium'),
    claimsFen: fen(claims),
    thirdPartyFen: held(lines, 'cost:third-party'),
    costFen: sumFen(costs.map((line) => line.amountFen)),
  }
}

export interface YearPositions {
  readonly planYear: number
  readonly cycle: CycleRow
  readonly accounts: YearAccounts
  readonly shares: readonly MemberShare[]
  readonly positions: readonly MemberPosition[]
}

/** Where each member stands in a plan year. @returns null while the year's roster is not closed: nothing can be owed by it */
export async function yearPositions(tx: TenantTx, planYear: number): Promise<YearPositions | null> {
  const cycle = await selectCycleOfYear(tx, planYear)
  if (!cycle) return null
  const rows = await selectShares(tx, { planYear })
  const shares = rows.map((row) => ({ code: row.coinsurerCode, shareBp: bp(row.shareBp) }))
  const accounts = await yearAccounts(tx, planYear)
  const positions = memberPositions(accounts, shares, { code: cycle.leadCode, feeBp: bp(cycle.leadFeeBp) })
  return { planYear, cycle, accounts, shares, positions }
}
