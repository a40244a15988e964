import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import { type Id, invariant, isRefusal, type TenantId } from '@gongbao/kernel'
import { planCovering, planOnSale } from '@gongbao/register'
import { personIdsOf } from '@gongbao/residents'
import { planYearOf } from './decide-basket.ts'
import { policiesOfPersons } from './enrollment.store.ts'
import type { RosterHolder } from './roster/report.ts'
import type { RosterProgress } from './roster/roster.types.ts'

const ROWS_A_TRANSACTION = 1_000
const ROWS_SHOWN = 1_000

/** Which rows of a roster need not be paid for: their holders have cover already. */
export interface RosterCover {
  readonly planCode: string
  readonly planYear: number
  readonly known: number
  readonly covered: number
  readonly coveredRows: number[]
}

/**
 * Looks the people of a roster up by their numbers, a thousand a transaction: who is known to the program, and who has cover in the year of the
 * plan on sale, else of the one in force.
 *
 * @returns null when the city has neither
 */
export async function coverOf(asked: {
  readonly database: Database
  readonly tenantId: TenantId
  readonly holders: readonly RosterHolder[]
  readonly onProgress: (progress: RosterProgress) => void
  readonly signal: AbortSignal
}): Promise<RosterCover | null> {
  const { database, tenantId, holders, onProgress, signal } = asked
  const inCity = <T>(fn: (tx: TenantTx) => Promise<T>) => inTenant<T>(database, tenantId, fn)
  const sale = await inCity(async (tx) => (await planOnSale(tx)) ?? (await planCovering(tx, tx.business.on)))
  invariant(!isRefusal(sale), 'reading refuses nobody')
  if (!sale) return null
  const planYear = planYearOf(sale.plan)
  const coveredRows: number[] = []
  let [known, covered] = [0, 0]
  for (let at = 0; at < holders.length && !signal.aborted; at += ROWS_A_TRANSACTION) {
    onProgress({ rows: at, all: holders.length })
    const some = holders.slice(at, at + ROWS_A_TRANSACTION)
    const found = await inCity((tx) => lookUp(tx, some, planYear))
    invariant(!isRefusal(found), 'reading refuses nobody')
    known += found.known
    covered += found.coveredRows.length
    coveredRows.push(...found.coveredRows.slice(0, ROWS_SHOWN - coveredRows.length))
  }
  return { planCode: sale.code, planYear, known, covered, coveredRows }
}

async function lookUp(tx: TenantTx, holders: readonly RosterHolder[], planYear: number) {
  const persons = await personIdsOf(tx, holders)
  const policies = await policiesOfPersons(tx, [...persons.values()])
  const insured = new Set(policies.filter((policy) => policy.planYear === planYear).map(({ personId }) => personId))
  const isCovered = (id: Id<'person'> | undefined) => id !== undefined && insured.has(id)
  const coveredRows = holders.filter((_, at) => isCovered(persons.get(at))).map(({ row }) => row)
  return { known: persons.size, coveredRows }
}
