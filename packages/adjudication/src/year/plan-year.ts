/** What the arithmetic of a plan's year needs, made ready once. */
import { type Benefit, type Condition, factNamed, figuresOf, layersOf, leavesOf, type Plan } from '@gongbao/program'
import { type SchedulesOf, schedulesOf } from './schedule.ts'

export interface PlanYear {
  readonly plan: Plan
  readonly schedules: SchedulesOf
  /** Whether a year is paid claim by claim; else it is the growth of one function of what has been counted. */
  readonly layered: boolean
  /** What a person's year may open with: benefits, and where claims are paid one by one, limits and caps by year. */
  readonly openingCodes: readonly string[]
  /** Benefits of which something is measured by stay. */
  readonly byStay: ReadonlySet<string>
  /** Limits and caps of all benefits, each benefit's limits first. */
  readonly bounds: readonly Bound[]
  /** Whether it matters which line money comes from. */
  readonly byLine: boolean
  /** Whether a shared deductible is consumed in the order of the fee lines. */
  readonly inLineOrder: boolean
}

/** A cap or a limit on some of a benefit's money. */
export interface Bound {
  readonly code: string
  readonly name: string
  readonly clause: string | null
  /** Place of its benefit. */
  readonly benefit: number
  readonly per: 'year' | 'stay' | 'drug' | 'piece'
  readonly counts: 'paid' | 'allowed' | 'pieces'
  readonly over: 'cut' | 'refuse'
  /** In fen, or pieces. */
  readonly most: number
  readonly when: Condition | undefined
  /** Whether it asks for single lines. */
  readonly readsLines: boolean
}

export function planYear(plan: Plan): PlanYear {
  const bounds = plan.benefits.flatMap(({ limits = [], caps = [], clause: own = null }, benefit): Bound[] => [
    ...limits.map(({ count, clause = own, ...rule }) =>
      bound({ ...rule, clause, benefit, counts: 'pieces', most: count }),
    ),
    ...caps.map(({ amount, clause = own, ...rule }) => bound({ ...rule, clause, benefit, most: amount })),
  ])
  const inLineOrder = (plan.sharedDeductibles ?? []).some(({ order }) => order === 'line')
  return {
    plan,
    schedules: schedulesOf(plan),
    layered: layersOf(plan).length > 0,
    openingCodes: [
      ...plan.benefits.map(({ code }) => code),
      ...bounds.flatMap(({ code, per }) => (per === 'year' ? [code] : [])),
    ],
    byStay: new Set(plan.benefits.filter(isByStay).map(({ code }) => code)),
    bounds,
    byLine: inLineOrder || bounds.some(({ readsLines }) => readsLines),
    inLineOrder,
  }
}

function isByStay(benefit: Benefit, at: number): boolean {
  const figures = [...figuresOf(benefit, at, 'deductible'), ...figuresOf(benefit, at, 'tiers')]
  return figures.some(({ figure }) => figure.per === 'stay')
}

function bound(rule: Omit<Bound, 'readsLines' | 'when'> & { when?: Condition | undefined }): Bound {
  const leaves = rule.when ? leavesOf(rule.when) : []
  const ofLines = leaves.some(({ fact }) => !factNamed(fact)!.scopes.includes('claim'))
  const { code, name, clause, benefit, per, counts, over, most, when } = rule
  const readsLines = ofLines || per === 'drug' || per === 'piece'
  return { code, name, clause, benefit, per, counts, over, most, when, readsLines }
}
