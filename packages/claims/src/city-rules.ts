/** Adjudicators of the cities in memory: rules compiled and lists indexed once per state of a city and wording of a plan. */
import { type Adjudicator, createAdjudicator } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import type { City, Plan } from '@gongbao/program'
import { cityAt } from '@gongbao/register'

const ready = new WeakMap<City, Map<Plan, Adjudicator>>()

/**
 * @param city the state whose lists count
 * @param plan the wording the policy stands on, which may be older than the city's present one
 */
export function adjudicatorOf(city: City, code: string, plan: Plan): Adjudicator {
  const known = ready.get(city) ?? new Map<Plan, Adjudicator>()
  ready.set(city, known)
  const adjudicator =
    known.get(plan) ??
    createAdjudicator({ program: city.program, lists: city.lists, plans: new Map([[code, plan]]) }, code)
  known.set(plan, adjudicator)
  return adjudicator
}

/** The adjudicator of an earlier state of the city. */
export async function adjudicatorAt(
  tx: TenantTx,
  snapshotHash: string,
  code: string,
  plan: Plan,
): Promise<Adjudicator> {
  return adjudicatorOf((await cityAt(tx, snapshotHash)).city, code, plan)
}
