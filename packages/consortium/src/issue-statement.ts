import { audit, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import {
  insertStatement,
  lockConsortium,
  type StatementPartRow,
  type StatementRow,
  selectStatementParts,
  selectStatements,
} from './consortium.store.ts'
import { type MemberPosition, positionGrowth } from './parts.rules.ts'
import { yearPositions } from './year-totals.ts'

/** A statement as a member reads it: what grew since the one before, and where that leaves it to date. */
export interface MemberStatement extends Omit<StatementRow, 'tenantId'> {
  readonly members: readonly { readonly growth: MemberPosition; readonly toDate: MemberPosition }[]
}

/**
 * Issues the members' statements of a plan year from the ledger as it stands: each member's lines are its parts of the totals to date, and what
 * it is owed now is their growth since the statement before. Nothing is posted: between members the statement is the claim.
 *
 * @returns the statement, or why there is none to issue
 */
export async function issueStatement(
  tx: TenantTx,
  actor: StaffPrincipal,
  planYear: number,
): Promise<MemberStatement | Refusal> {
  await lockConsortium(tx, `statement:${planYear}`)
  const year = await yearPositions(tx, planYear)
  if (!year) return refuse('NOT_FOUND', { zh: '该年度的共保名单尚未锁定', en: 'The roster of that year is not closed' })
  const [last] = await selectStatements(tx, planYear)
  if (last && last.asOfOn >= tx.business.on)
    return refuse('CONFLICT', { zh: '今天已经出过结算单', en: 'A statement of today has been issued' })
  const statement = {
    id: newId('statement'),
    planYear,
    number: (last?.number ?? 0) + 1,
    asOfOn: tx.business.on,
    premiumFen: year.accounts.premiumFen,
    claimsFen: year.accounts.claimsFen,
    thirdPartyFen: year.accounts.thirdPartyFen,
    issuedAt: tx.business.at,
    issuedBy: actor.accountId,
  }
  await insertStatement(
    tx,
    statement,
    year.positions.map((position) => partOf(statement.id, position)),
  )
  await audit(tx, actor, { action: 'statement.issued', subjectKind: 'statement', subjectId: statement.id })
  return { ...statement, members: grown(year.positions, last ? await positionsOf(tx, last.id) : []) }
}

/** Every statement of a plan year, the latest first. */
export async function statementsOf(tx: TenantTx, planYear: number): Promise<MemberStatement[]> {
  const rows = await selectStatements(tx, planYear)
  const positions: MemberPosition[][] = []
  for (const row of rows) positions.push(await positionsOf(tx, row.id))
  return rows.map(({ tenantId: _, ...row }, at) => ({
    ...row,
    members: grown(positions[at]!, positions[at + 1] ?? []),
  }))
}

/** What stands to be settled by the next statement. */
export async function unsettled(tx: TenantTx, planYear: number, positions: readonly MemberPosition[]) {
  const [last] = await selectStatements(tx, planYear)
  return grown(positions, last ? await positionsOf(tx, last.id) : [])
}

function grown(after: readonly MemberPosition[], before: readonly MemberPosition[]) {
  return after.map((toDate) => ({
    toDate,
    growth: positionGrowth(toDate, before.find((position) => position.code === toDate.code) ?? null),
  }))
}

async function positionsOf(tx: TenantTx, id: Id<'statement'>): Promise<MemberPosition[]> {
  const parts = await selectStatementParts(tx, id)
  return parts.map(({ coinsurerCode, tenantId: _, statementId: __, ...lines }) => ({ code: coinsurerCode, ...lines }))
}

function partOf(statementId: Id<'statement'>, position: MemberPosition): Omit<StatementPartRow, 'tenantId'> {
  const { code, ...lines } = position
  return { statementId, coinsurerCode: code, ...lines }
}
