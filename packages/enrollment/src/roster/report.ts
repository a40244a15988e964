/** What the person who hands in a roster is told: counts, columns and the first faults; nobody's data. */
import type { Certificate } from '@gongbao/residents'
import type { FaultCode, Roster, RosterFault } from './roster.types.ts'

const FAULTS_SHOWN = 1_000

export interface RosterReport extends Omit<Roster, 'rows'> {
  readonly rowsGood: number
  readonly faultsByCode: readonly { readonly code: FaultCode; readonly count: number }[]
  /** The first thousand; all of them are in the workbook of errors. */
  readonly faults: readonly RosterFault[]
}

/** A good row and whose it is, for those who ask about its holder. */
export interface RosterHolder extends Pick<Certificate, 'kind' | 'number'> {
  readonly row: number
}
export interface CheckedRoster {
  readonly report: RosterReport
  readonly holders: readonly RosterHolder[]
}

export const checkedOf = (roster: Roster): CheckedRoster => ({
  report: reportOf(roster),
  holders: roster.rows.map(({ row, certificate: { kind, number } }) => ({ row, kind, number })),
})

function reportOf({ rows, faults, ...roster }: Roster): RosterReport {
  const counts = new Map<FaultCode, number>()
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1)
  const faultsByCode = [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
  return { ...roster, rowsGood: rows.length, faultsByCode, faults: faults.slice(0, FAULTS_SHOWN) }
}
