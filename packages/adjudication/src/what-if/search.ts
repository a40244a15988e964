/** Which single figure, changed by how little, makes a book reach a goal (S8): bisection on whole units, figure by figure. */
import { type Bp, reaches, shownBp, staysWithin } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { followsPrices } from './exposure.ts'
import { type Parameter, planParameters, withValue } from './parameters.ts'
import { ratioOf, type Totals, type Trial } from './scenario.ts'

/** The payout ratio is to reach a rate, or to stay within one; compared by cross-multiplying. */
export interface Goal {
  readonly is: 'at-least' | 'at-most'
  readonly rate: Bp
}

export interface Found extends Totals {
  readonly parameter: Parameter
  /** The nearest value that reaches the goal; null where none of its values does. */
  readonly to: number | null
  /** In basis points, for display. */
  readonly ratioBp: number | null
}

export interface SearchResult {
  readonly goal: Goal
  readonly isMet: boolean
  /** Those that reach it first, the smallest change in money first. */
  readonly found: readonly Found[]
  /** Figures that would classify the claims anew, and are not tried. */
  readonly skipped: readonly Parameter[]
}

/** Money moves by yuan, rates by a hundredth of a percent, counts by one. */
const UNITS = { money: 100, rate: 1, points: 1, count: 1 } as const

export function isMet(goal: Goal, totals: Totals): boolean {
  const ratio = ratioOf(totals)
  if (!ratio) return false
  return (goal.is === 'at-least' ? reaches(ratio, goal.rate) : staysWithin(ratio, goal.rate)) === true
}

/** @param report told of each figure tried, out of all */
export function search(
  trial: Trial,
  goal: Goal,
  report: (done: number, all: number) => void = () => undefined,
): SearchResult {
  const base = trial.totals(trial.plan)
  if (isMet(goal, base)) return { goal, isMet: true, found: [], skipped: [] }
  const parameters = planParameters(trial.plan).filter(
    ({ at }) => at[0] !== 'price' || followsPrices(trial.plan, trial.exposure),
  )
  const [fitting, skipped] = [
    parameters.filter((one) => fitsAll(trial, one)),
    parameters.filter((one) => !fitsAll(trial, one)),
  ]
  const found = fitting.map((parameter, at) => {
    const one = searchOne(trial, goal, parameter)
    report(at + 1, fitting.length)
    return one
  })
  return { goal, isMet: false, found: found.sort((a, b) => changeOf(a, base) - changeOf(b, base)), skipped }
}

/** Money moved to reach the goal; what cannot reach it comes last. */
function changeOf({ to, paidFen, premiumFen }: Found, base: Totals): number {
  if (to === null) return Number.POSITIVE_INFINITY
  return Math.abs(paidFen - base.paidFen) + Math.abs((premiumFen ?? 0) - (base.premiumFen ?? 0))
}

function fitsAll(trial: Trial, parameter: Parameter): boolean {
  return [parameter.least, parameter.most].every((value) => trial.fits(withValue(trial.plan, parameter, value)))
}

function searchOne(trial: Trial, goal: Goal, parameter: Parameter): Found {
  const planAt = (value: number): Plan => withValue(trial.plan, parameter, value)
  const met = (value: number): boolean => isMet(goal, trial.totals(planAt(value)))
  // Without any premium there is no ratio.
  const least = parameter.at[0] === 'price' ? UNITS.money : parameter.least
  const sides = [least, parameter.most].flatMap((end) =>
    end !== parameter.value && met(end) ? [nearestMet(parameter, end, met)] : [],
  )
  const to = sides.sort((a, b) => Math.abs(a - parameter.value) - Math.abs(b - parameter.value))[0] ?? null
  const totals = trial.totals(planAt(to ?? parameter.value))
  const ratio = ratioOf(totals)
  return { parameter, to, ...totals, ratioBp: ratio && shownBp(ratio) }
}

/** Between the plan's value, which does not reach the goal, and an end that does. */
function nearestMet({ kind, value }: Parameter, end: number, met: (value: number) => boolean): number {
  const unit = UNITS[kind]
  const way = end > value ? unit : 0 - unit
  const valueAt = (steps: number): number =>
    way > 0 ? Math.min(end, value + steps * way) : Math.max(end, value + steps * way)
  let unmet = 0
  let reached = Math.ceil(Math.abs(end - value) / unit)
  while (reached - unmet > 1) {
    const middle = Math.floor((unmet + reached) / 2)
    if (met(valueAt(middle))) reached = middle
    else unmet = middle
  }
  return valueAt(reached)
}
