import { audit, type StaffPrincipal } from '@gongbao/access'
import { dateFault, planParameters } from '@gongbao/adjudication/what-if'
import { announce, type TenantTx } from '@gongbao/database'
import { type CivilDate, newId, type Refusal, refuse } from '@gongbao/kernel'
import { planYearOf } from '@gongbao/program'
import { cityOf } from '@gongbao/register'
import { latestJudgedYear } from '../store/replay.store.ts'
import { insertWhatIf, type WhatIf } from './what-if.store.ts'
import { readWish, type Wish } from './wish.rules.ts'

/** Asks for a what-if over the city's latest year with claims. @returns it as it was asked, or the field that cannot be followed */
export async function requestWhatIf(tx: TenantTx, actor: StaffPrincipal, wish: Wish): Promise<WhatIf | Refusal> {
  const { city, hash } = await cityOf(tx)
  for (const [field, code] of [
    ['planCode', wish.planCode],
    ['againstCode', wish.againstCode],
  ] as const)
    if (code !== null && !city.plans.has(code))
      return refuse('INVALID_INPUT', { zh: `没有方案 ${code}`, en: `there is no plan ${code}` }, { field })
  const planYear = await latestJudgedYear(tx)
  if (planYear === null)
    return refuse('CONFLICT', {
      zh: '本市还没有理算过的理赔，无从试算',
      en: 'no claim has been judged yet: there is nothing to try on',
    })
  const late = wish.on === null ? null : lateOf(tx, planYear, wish.on as CivilDate)
  if (late) return late
  const plan = city.plans.get(wish.planCode)!
  const cycle = [...city.cycles.values()].find(({ planYears }) => planYears.includes(planYearOf(plan))) ?? null
  const tried = readWish(plan, cycle, wish)
  if ('kind' in tried) return tried
  const row: WhatIf = {
    id: newId('whatIf'),
    planCode: wish.planCode,
    cityHash: hash,
    wish,
    state: 'requested',
    donePeople: 0,
    allPeople: null,
    result: null,
    requestedBy: actor.accountId,
    requestedAt: tx.business.at,
    finishedAt: null,
  }
  await insertWhatIf(tx, row)
  await audit(tx, actor, { action: 'whatIf.asked', subjectKind: 'what-if', subjectId: row.id })
  await announce(tx, { type: 'whatIf.requested', whatIfId: row.id })
  return row
}

/** Nothing is known of a day to come. */
function lateOf({ business }: TenantTx, planYear: number, on: CivilDate): Refusal | null {
  if (on > business.on)
    return refuse(
      'INVALID_INPUT',
      { zh: `不能晚于今天（${business.on}）`, en: `not after today (${business.on})` },
      { field: 'on' },
    )
  const late = dateFault(planYear, on)
  return late && refuse('INVALID_INPUT', late.fault, { field: late.part })
}

/** The figures of a plan that may be tried, in the plan's order. @returns a refusal when there is no such plan */
export async function figuresOf(tx: TenantTx, planCode: string) {
  const { city } = await cityOf(tx)
  const plan = city.plans.get(planCode)
  if (!plan) return refuse('NOT_FOUND', { zh: `没有方案 ${planCode}`, en: `there is no plan ${planCode}` })
  return planParameters(plan)
}
