/** What the public may read (W37): enrollment, payout, income and cost of each year that has started, small counts hidden. */

import type { TenantTx } from '@gongbao/database'
import { shownCount } from '@gongbao/kernel'
import { readOverview, type YearReport } from './read-overview.ts'

/** Figures that stand in the ledger; estimates are the insurers' own. */
const PUBLISHED = ['paid', 'approved', 'cost']

export async function readDisclosure(tx: TenantTx) {
  const { cycles, ...rest } = await readOverview(tx)
  return {
    ...rest,
    cycles: cycles.map(({ years, ...cycle }) => ({
      ...cycle,
      years: years.filter((year) => year.started).map(publicYear),
    })),
  }
}

function publicYear({ planYear, plan, cover, phase, enrolled, claims, figures }: YearReport) {
  return {
    planYear,
    title: plan?.title ?? null,
    cover,
    phase,
    enrolled: shownCount(enrolled),
    peoplePaid: shownCount(claims.peoplePaid),
    figures: figures.filter(({ code }) => PUBLISHED.includes(code)),
  }
}
