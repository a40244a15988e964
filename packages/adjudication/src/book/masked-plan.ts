/**
 * What of a plan decides where a claim's money goes, and what only how much of it is paid. Two plans that differ in figures alone classify a
 * book alike, so that a scenario of other figures pays the same columns again.
 */
import { type Benefit, type Lists, type Plan, planHash, type SharedDeductible } from '@gongbao/program'
import type { CityRules } from '../create-adjudicator.ts'
import { planYear } from '../year/plan-year.ts'

/** Equal for plans under which every claim is classified alike, by the same lists and city. */
export function classHash({ program, lists, plans }: CityRules, planCode: string): string {
  const plan = plans.get(planCode)
  if (!plan) throw new RangeError(`no plan ${planCode}`)
  const { layered, byLine, inLineOrder } = planYear(plan)
  const { divisions, province } = program.city
  const shape = { layered, byLine, inLineOrder, divisions, province, own: program.ownPayoutField ?? null }
  return `${listsHash(maskedPlan(plan), lists)} ${JSON.stringify(shape)}`
}

/** Lists are long and seldom another's: what a plan reads of them is hashed once. */
const known = new WeakMap<Lists, Map<string, string>>()

function listsHash(plan: Plan, lists: Lists): string {
  const hash = planHash(plan)
  const hashes = known.get(lists) ?? new Map<string, string>()
  known.set(lists, hashes)
  const whole = hashes.get(hash) ?? planHash(plan, lists)
  hashes.set(hash, whole)
  return whole
}

const NO_AMOUNT = 0 as Plan['fourEyesAbove']
const NO_TIERS: Benefit['tiers'] = { measured: 'burden', apply: 'marginal', bands: [{ rate: 0 as never }] }
type Figures = Pick<Benefit, 'deductible' | 'tiers' | 'cap' | 'counted'>

/** The plan with every figure taken off that no classification reads. */
export function maskedPlan(plan: Plan): Plan {
  const { rounding: _rounding, yearCap: _yearCap, ageOn: _ageOn, ...rest } = plan
  return {
    ...rest,
    title: '',
    product: { name: '', filingNo: '', actuary: { name: '', signedOn: plan.cover.from } },
    window: { from: plan.cover.from, to: plan.cover.to, payWithin: 0 as never },
    basicInsurance: { window: plan.cover, cover: plan.cover },
    ageOn: plan.cover.from,
    cover: { from: plan.cover.from, to: plan.cover.to },
    eligibility: [],
    price: [],
    fourEyesAbove: NO_AMOUNT,
    notice: { version: '', sections: [] },
    benefits: plan.benefits.map(maskedBenefit),
    ...(plan.sharedDeductibles ? { sharedDeductibles: plan.sharedDeductibles.map(maskedPool) } : {}),
  } as Plan
}

/** Which figures a variant names stays: what names none of them is not asked for. */
function maskedBenefit({ bonus: _bonus, cap: _cap, counted: _counted, ...benefit }: Benefit): Benefit {
  const { variants, preExisting, caps, limits } = benefit
  return {
    ...benefit,
    ...maskedFigures(benefit),
    ...(variants
      ? { variants: variants.map((one) => ({ ...one, ...maskedFigures(one), ...maskedIll(one.preExisting) })) }
      : {}),
    ...maskedIll(preExisting),
    ...(caps ? { caps: caps.map((one) => ({ ...one, amount: NO_AMOUNT })) } : {}),
    ...(limits ? { limits: limits.map((one) => ({ ...one, count: 1 })) } : {}),
  } as Benefit
}

function maskedIll(preExisting: Benefit['preExisting']): Pick<Benefit, 'preExisting'> {
  return preExisting ? { preExisting: { ...preExisting, ...maskedFigures(preExisting) } } : {}
}

/** A city parameter's name stays: the claim waits where the city's list does not give it. */
function maskedFigures(figures: { [Name in keyof Figures]?: Figures[Name] | undefined }): Partial<Figures> {
  const { deductible, tiers, cap, counted } = figures
  return {
    ...(deductible ? { deductible: maskedPegged(deductible) } : {}),
    ...(tiers ? { tiers: NO_TIERS } : {}),
    ...(cap ? { cap: { amount: NO_AMOUNT } } : {}),
    ...(counted === undefined ? {} : { counted: 0 as never }),
  }
}

function maskedPegged({ shared, parameter }: Benefit['deductible']): Benefit['deductible'] {
  if (shared !== undefined) return { shared }
  return parameter === undefined ? { amount: NO_AMOUNT } : { parameter }
}

function maskedPool({ per: _per, ...pool }: SharedDeductible): SharedDeductible {
  const { variants } = pool
  const figure = (of: { parameter?: string | undefined }) =>
    of.parameter === undefined
      ? { amount: NO_AMOUNT }
      : { parameter: of.parameter, amount: undefined, portion: undefined }
  return {
    ...pool,
    ...figure(pool),
    order: 'benefit',
    ...(variants ? { variants: variants.map((one) => ({ ...one, ...figure(one) })) } : {}),
  }
}
