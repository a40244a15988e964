/** The consortium in the terms of its contract. A member reads its own position and nobody else's; the lead and those who oversee read all. */
import { notFound, type StaffPrincipal, type z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Refusal } from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'
import { cityOf } from '@gongbao/register'
import type { cycleView, memberView, positionView, statementView, yearPartsView } from './consortium.contract.ts'
import { type CoinsurerRow, type CycleRow, selectCoinsurers, selectCycles, selectShares } from './consortium.store.ts'
import { type MemberStatement, statementsOf, unsettled } from './issue-statement.ts'
import { type MemberPosition, netOf, shortfallParts } from './parts.rules.ts'
import { rosterClosesOn } from './roster.rules.ts'
import { yearPositions } from './year-totals.ts'

type CycleView = z.input<typeof cycleView>
type MemberView = z.input<typeof memberView>

/** Cycles, the latest first: closed ones as the database holds them, forming ones as the city's file says. */
export async function listCycles(tx: TenantTx): Promise<{ items: CycleView[] }> {
  const { city } = await cityOf(tx)
  const closed: CycleView[] = []
  for (const row of await selectCycles(tx)) closed.push(await closedView(tx, row, city.cycles.get(row.code)))
  const known = new Set(closed.map(({ code }) => code))
  const forming = [...city.cycles]
    .filter(([code]) => !known.has(code))
    .map(([code, cycle]) => formingView(code, cycle, city.plans.values()))
  return { items: [...forming, ...closed].sort((a, b) => b.planYears[0]! - a.planYears[0]!) }
}

async function closedView(tx: TenantTx, row: CycleRow, file: Cycle | undefined): Promise<CycleView> {
  const coinsurers = await selectCoinsurers(tx, row.code)
  const shares = await selectShares(tx, { cycleCode: row.code })
  const { code, name, leadFeeBp, leadFeeClause, closedClause, closedAt, mostMembers, mostMembersClause } = row
  const { exceptionReason, exceptionBy, exceptionOn } = row
  return {
    code,
    name,
    planYears: [...new Set(shares.map((share) => share.planYear))],
    state: 'closed',
    closedAt,
    closesOn: null,
    closedClause,
    members: coinsurers.map((one) => ({
      ...one,
      shareBp: shares.findLast((share) => share.coinsurerCode === one.code)!.shareBp,
      solvency: solvencyOf(file, one.code),
    })),
    lead: { code: row.leadCode, method: row.electionMethod, on: row.electionOn, clause: row.electionClause },
    mostMembers: mostMembers === null ? null : { count: mostMembers, clause: mostMembersClause },
    exception: exceptionReason ? { reason: exceptionReason, approvedBy: exceptionBy!, on: exceptionOn! } : null,
    leadFee: { rateBp: leadFeeBp, clause: leadFeeClause },
  }
}

function formingView(code: string, cycle: Cycle, plans: Iterable<Plan>): CycleView {
  const { members, lead, election, mostMembers, exception, leadFee, closedWithinCycle } = cycle.consortium
  return {
    code,
    name: cycle.name,
    planYears: [...cycle.planYears],
    state: 'forming',
    closedAt: null,
    closesOn: rosterClosesOn(cycle, plans),
    closedClause: closedWithinCycle?.clause ?? null,
    members: members.map((member) => ({
      ...member,
      shareBp: member.share,
      isLead: member.code === lead,
      illustrative: member.illustrative ?? false,
    })),
    lead: { code: lead, method: election.method, on: election.on, clause: election.clause ?? null },
    mostMembers: mostMembers ? { count: mostMembers.count, clause: mostMembers.clause ?? null } : null,
    exception: exception ?? null,
    leadFee: { rateBp: leadFee.rate, clause: leadFee.clause ?? null },
  }
}

const solvencyOf = (cycle: Cycle | undefined, code: string): MemberView['solvency'] =>
  cycle?.consortium.members.find((member) => member.code === code)?.solvency ?? null

/** Where the members stand in a plan year, to date and since the last statement. */
export async function readYearParts(
  tx: TenantTx,
  reader: StaffPrincipal,
  planYear: number,
): Promise<z.input<typeof yearPartsView> | Refusal> {
  const year = await yearPositions(tx, planYear)
  if (!year) return notFound('consortium year')
  const names = await namesOf(tx, year.cycle.code)
  const open = await unsettled(tx, planYear, year.positions)
  const shortfall = shortfallParts(year.accounts, year.shares)
  const members = open.map(({ toDate, growth }, at) => ({
    code: toDate.code,
    name: names.get(toDate.code)?.shortName ?? toDate.code,
    isLead: toDate.code === year.cycle.leadCode,
    shareBp: toDate.shareBp,
    toDate: viewOf(toDate),
    unsettled: viewOf(growth),
    shortfallFen: shortfall[at]!,
  }))
  const { accounts, cycle } = year
  return { planYear, cycleCode: cycle.code, asOfOn: tx.business.on, ...accounts, members: ownOf(reader, members) }
}

/** Statements of a plan year, the latest first. */
export async function listStatements(tx: TenantTx, reader: StaffPrincipal, planYear: number) {
  const year = await yearPositions(tx, planYear)
  const names = year ? await namesOf(tx, year.cycle.code) : new Map<string, CoinsurerRow>()
  return { items: (await statementsOf(tx, planYear)).map((one) => statementAnswer(one, names, reader)) }
}

/** A statement as its reader may see it. */
export async function answerStatement(tx: TenantTx, reader: StaffPrincipal, statement: MemberStatement) {
  const year = await yearPositions(tx, statement.planYear)
  return statementAnswer(statement, year ? await namesOf(tx, year.cycle.code) : new Map(), reader)
}

function statementAnswer(
  { id, ...statement }: MemberStatement,
  names: ReadonlyMap<string, CoinsurerRow>,
  reader: StaffPrincipal,
): z.input<typeof statementView> {
  const members = statement.members.map(({ growth, toDate }) => ({
    code: toDate.code,
    name: names.get(toDate.code)?.shortName ?? toDate.code,
    shareBp: toDate.shareBp,
    growth: viewOf(growth),
    toDate: viewOf(toDate),
  }))
  return { ...statement, statementId: id, members: ownOf(reader, members) }
}

async function namesOf(tx: TenantTx, cycleCode: string): Promise<ReadonlyMap<string, CoinsurerRow>> {
  return new Map((await selectCoinsurers(tx, cycleCode)).map((row) => [row.code, row]))
}

/** A coinsurer's own staff see their own line only. */
function ownOf<Line extends { code: string }>(reader: StaffPrincipal, lines: Line[]): Line[] {
  return reader.role === 'coinsurer' ? lines.filter((line) => line.code === reader.coinsurer) : lines
}

function viewOf({ code: _, shareBp: __, ...position }: MemberPosition): z.input<typeof positionView> {
  return { ...position, netFen: netOf(position) }
}
