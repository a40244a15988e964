/** A plan as it would have stood in another year: its cover moved there by whole years, every other term its own. */
import { addYears } from '@gongbao/kernel'
import { planYearOf } from '@gongbao/program'
import type { CityRules } from '../create-adjudicator.ts'

/** The city with one plan moved; itself where the plan is of that year. @throws RangeError when there is no such plan */
export function inYear(city: CityRules, planCode: string, year: number): CityRules {
  const plan = city.plans.get(planCode)
  if (!plan) throw new RangeError(`no plan ${planCode}`)
  const years = year - planYearOf(plan)
  if (years === 0) return city
  const moved = (range: { readonly from: typeof plan.cover.from; readonly to: typeof plan.cover.to }) => ({
    ...range,
    from: addYears(range.from, years),
    to: addYears(range.to, years),
  })
  const there = { ...plan, cover: moved(plan.cover), ageOn: addYears(plan.ageOn, years) }
  return { ...city, plans: new Map([...city.plans, [planCode, there]]) }
}
