import type { TenantTx } from '@gongbao/database'
import { type Fen, fen, newId, portion, sumFen } from '@gongbao/kernel'
import { type Account, amountHeld, type Leg, post } from '@gongbao/ledger'
import { cityOf } from '@gongbao/register'
import { lockConsortium } from './consortium.store.ts'
import { yearPositions } from './year-totals.ts'

type CostAccount = 'cost:operation' | 'cost:third-party' | 'cost:lead-fee'
const ACCOUNT_OF = {
  operating: 'cost:operation',
  publicity: 'cost:operation',
  'third-party': 'cost:third-party',
} as const

/**
 * Books what a plan year's declared costs have grown to with its premium: the city's rates of premium net of refunds, and the members' lead fee.
 * Run daily and after a season; it books the difference to what stands in the ledger, so running it again books nothing.
 *
 * @returns what was booked by account, in fen; negative where refunds took costs back
 */
export async function accrueCosts(tx: TenantTx, planYear: number): Promise<ReadonlyMap<Account, Fen>> {
  await lockConsortium(tx, `costs:${planYear}`)
  const due = await costsDue(tx, planYear)
  const grown = new Map<Account, Fen>()
  for (const [account, amount] of due) {
    const growth = fen(amount - (await amountHeld(tx, account, planYear)))
    if (growth !== 0) grown.set(account, growth)
  }
  const legs: Leg[] = [...grown].map(([account, growth]) =>
    growth > 0
      ? { from: account, to: 'cost:payable', amountFen: growth }
      : { from: 'cost:payable', to: account, amountFen: fen(-growth) },
  )
  if (legs.length > 0) await post(tx, { eventCode: 'costs.accrued', sourceId: newId('journal'), planYear, legs })
  return grown
}

/** What each cost account should hold by the premium to date. */
async function costsDue(tx: TenantTx, planYear: number): Promise<Map<CostAccount, Fen>> {
  const year = await yearPositions(tx, planYear)
  if (!year) return new Map()
  const { city } = await cityOf(tx)
  const premium = year.accounts.premiumFen
  const due = new Map<CostAccount, Fen>([['cost:lead-fee', sumFen(year.positions.map((one) => one.leadFeePaidFen))]])
  for (const cost of city.cycles.get(year.cycle.code)?.costs ?? []) {
    const account = ACCOUNT_OF[cost.kind]
    due.set(account, fen((due.get(account) ?? 0) + portion(premium, cost.rate)))
  }
  return due
}
