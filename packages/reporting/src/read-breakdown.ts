/** Who enrolled, by one dimension at a time, with small cells hidden. */

import type { TenantTx } from '@gongbao/database'
import { suppressSmall } from '@gongbao/kernel'
import { plansOf } from '@gongbao/register'
import { type EnrolledCount, selectEnrolled } from './reporting.store.ts'

export const DIMENSIONS = ['price', 'pathway', 'channel'] as const
export type Dimension = (typeof DIMENSIONS)[number]
const KEYS: Readonly<Record<Dimension, (row: EnrolledCount) => string>> = {
  price: (row) => row.priceName,
  pathway: (row) => row.pathwayCode,
  channel: (row) => row.channel,
}

export async function readBreakdown(tx: TenantTx, planYear: number, by: Dimension) {
  const rows = await selectEnrolled(tx, planYear)
  const cells = new Map<string, number>()
  for (const row of rows) cells.set(KEYS[by](row), (cells.get(KEYS[by](row)) ?? 0) + row.policies)
  const names = await namesOf(tx, planYear, by)
  const shown = suppressSmall([...cells].map(([key, count]) => ({ key, count })))
  return {
    planYear,
    by,
    asOfOn: tx.business.on,
    cells: shown.map(({ key, count }) => ({ key, name: names.get(key) ?? key, count })),
  }
}

/** The plan's own words for its rules. */
async function namesOf(tx: TenantTx, planYear: number, by: Dimension): Promise<ReadonlyMap<string, string>> {
  const found = (await plansOf(tx)).find(({ version }) => version.planYear === planYear)
  const rules = by === 'pathway' ? found?.plan.eligibility : undefined
  return new Map((rules ?? []).map(({ code, name }) => [code, name]))
}
