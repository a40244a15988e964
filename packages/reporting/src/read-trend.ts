import type { TenantTx } from '@gongbao/database'
import { selectAccountMonths } from './reporting.store.ts'
import { trendOf } from './trend.rules.ts'

/** A plan year's money month by month. */
export async function readTrend(tx: TenantTx, planYear: number) {
  return { planYear, asOfOn: tx.business.on, months: trendOf(await selectAccountMonths(tx, planYear)) }
}
