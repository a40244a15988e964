import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { bp, invariant } from '@gongbao/kernel'
import type { City, Cycle, Finding } from '@gongbao/program'
import { cityOf } from '@gongbao/register'
import { insertCycle, lockConsortium, selectCycles, selectShares } from './consortium.store.ts'
import { type Roster, rosterClosesOn, rosterDifferences, rosterFindings, rosterOf } from './roster.rules.ts'

/**
 * Closes the roster of every cycle whose first window has opened: from here the database holds its members, lead and shares, and no other
 * insurer finds a seat in it (W21). Run when a city is loaded and once a day; what is closed already stays as it is.
 *
 * @returns the codes of the cycles closed now
 * @throws Error when a roster cannot stand (the check of the city's files says so before anyone can load it)
 */
export async function closeCycles(tx: TenantTx, actor: Actor): Promise<string[]> {
  const { city } = await cityOf(tx)
  await lockConsortium(tx, 'cycles')
  const known = new Set((await selectCycles(tx)).map(({ code }) => code))
  const due = [...city.cycles].filter(
    ([code, cycle]) => !known.has(code) && rosterClosesOn(cycle, city.plans.values()) <= tx.business.on,
  )
  for (const [code, cycle] of due) {
    await closeCycle(tx, code, cycle)
    await audit(tx, actor, { action: 'cycle.closed', subjectKind: 'cycle', subjectId: code })
  }
  return due.map(([code]) => code)
}

/** Writes one cycle's roster for good. */
export async function closeCycle(tx: TenantTx, code: string, cycle: Cycle): Promise<void> {
  const [fault] = rosterFindings(code, cycle)
  invariant(!fault, `cycle ${code} cannot close: ${fault?.en}`)
  const { members, lead, election, mostMembers, exception, leadFee, closedWithinCycle } = cycle.consortium
  const { firstYear, lastYear } = rosterOf(cycle)
  const seats = members.length
  await insertCycle(tx, {
    cycle: {
      code,
      name: cycle.name,
      firstYear,
      lastYear,
      seats,
      leadCode: lead,
      electionMethod: election.method,
      electionOn: election.on,
      electionClause: election.clause ?? null,
      mostMembers: mostMembers?.count ?? null,
      mostMembersClause: mostMembers?.clause ?? null,
      exceptionReason: exception?.reason ?? null,
      exceptionBy: exception?.approvedBy ?? null,
      exceptionOn: exception?.on ?? null,
      leadFeeBp: leadFee.rate,
      leadFeeClause: leadFee.clause ?? null,
      closedClause: closedWithinCycle?.clause ?? null,
      closedAt: tx.business.at,
    },
    coinsurers: members.map((member, at) => ({
      cycleCode: code,
      code: member.code,
      seat: at + 1,
      seats,
      name: member.name,
      shortName: member.shortName,
      licence: member.licence,
      isLead: member.code === lead,
      illustrative: member.illustrative ?? false,
    })),
    planYears: cycle.planYears,
    shares: cycle.planYears.flatMap((planYear) =>
      members.map((member) => ({ planYear, cycleCode: code, coinsurerCode: member.code, shareBp: bp(member.share) })),
    ),
  })
}

/**
 * What a city's new files say against the rosters that are closed; for the loader, before it takes them.
 * @returns a finding for each insurer in or out and each term moved inside a closed cycle, and for rosters that cannot stand
 */
export async function checkCycles(tx: TenantTx, city: City): Promise<Finding[]> {
  const found = [...city.cycles].flatMap(([code, cycle]) => rosterFindings(code, cycle))
  for (const closed of await selectCycles(tx)) {
    const cycle = city.cycles.get(closed.code)
    const clause = closed.closedClause ?? undefined
    if (cycle) found.push(...rosterDifferences(closed.code, await closedRoster(tx, closed), rosterOf(cycle), clause))
    else found.push(goneFinding(closed.code))
  }
  return found
}

async function closedRoster(tx: TenantTx, cycle: Awaited<ReturnType<typeof selectCycles>>[number]): Promise<Roster> {
  const shares = await selectShares(tx, { planYear: cycle.firstYear })
  return { ...cycle, shares: new Map(shares.map((share) => [share.coinsurerCode, share.shareBp])) }
}

const goneFinding = (code: string): Finding => ({
  level: 'error',
  file: `cycles/${code}.yaml`,
  code: 'CYCLE_REMOVED',
  zh: `承保周期 ${code} 的名单已锁定，文件不能删除`,
  en: `the roster of cycle ${code} is closed and its file may not be removed`,
  mend: { zh: '恢复该文件', en: 'put the file back' },
})
