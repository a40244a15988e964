/** How a plan year's money grew, month by month: cumulative, so that the last point is the figure itself. */
import { type Fen, fen } from '@gongbao/kernel'
import type { Account } from '@gongbao/ledger'

export interface MonthFlow {
  readonly month: string
  readonly account: Account
  readonly fromFen: number
  readonly toFen: number
}

export interface TrendPoint {
  /** '2025-03'. */
  readonly month: string
  /** To the end of the month: premium net of refunds, claims approved net, claims paid. */
  readonly premiumFen: Fen
  readonly approvedFen: Fen
  readonly paidFen: Fen
}

/** How much each account's flow adds to a line of the trend; `from` counts as −1 of what `to` counts. */
const ADDS: Readonly<Partial<Record<Account, { premium?: 1; approved?: 1 | -1; paid?: 1 | -1 }>>> = {
  premium: { premium: 1 },
  'claims:incurred': { approved: -1, paid: -1 },
  'claims:supplementary': { approved: -1, paid: -1 },
  'claims:recovered': { approved: -1, paid: -1 },
  'claims:payable': { paid: -1 },
  'claims:receivable': { paid: -1 },
}

/** @param flows in order of month; months in which nothing moved repeat the one before */
export function trendOf(flows: readonly MonthFlow[]): TrendPoint[] {
  const points: TrendPoint[] = []
  let at = { premium: 0, approved: 0, paid: 0 }
  for (const month of monthsOf(flows)) {
    const next = { ...at }
    for (const flow of flows.filter((one) => one.month === month)) {
      const inflow = flow.toFen - flow.fromFen
      for (const [line, sign] of Object.entries(ADDS[flow.account] ?? {}))
        next[line as keyof typeof at] += sign * inflow
    }
    at = next
    points.push({ month, premiumFen: fen(at.premium), approvedFen: fen(at.approved), paidFen: fen(at.paid) })
  }
  return points
}

/** Every month from the first with a movement to the last. */
function monthsOf(flows: readonly MonthFlow[]): string[] {
  const months = flows.map(({ month }) => month).sort()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return []
  const all = [first]
  while (all.at(-1)! < last) {
    const [year, month] = all.at(-1)!.split('-').map(Number) as [number, number]
    all.push(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`)
  }
  return all
}
