/** What a change of plan comes to, over a whole book: the report that is shown, kept with its hashes, and exported. Amounts in fen, rates in basis points. */
import { type CivilDate, type Fen, invariant, mulDiv, reaches, shownBp } from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'
import { KINDS, type Kind, type Unpaid } from '../book/book.ts'
import { type AtDate, atDate } from './at-date.ts'
import { byGroup, DIMENSIONS, type Dimension, type GroupRow } from './by-group.ts'
import { type Changes, changesOf } from './changes.ts'
import { ratioOf, type Totals, type Trial } from './scenario.ts'

/** One side: a plan, as its trial pays it. */
export interface Side {
  readonly trial: Trial
  /** The trial's own plan, or one of other figures. */
  readonly plan: Plan
  /** Of the plan as it is kept, where it was moved to another year to be tried. */
  readonly planHash?: string
}

export interface SideReport extends Totals {
  readonly planCode: string
  readonly planHash: string
  readonly people: number | null
  readonly unpriced: number
  readonly ratioBp: number | null
  /** Whether the ratio reaches the cycle's floor; null without a premium or a floor. */
  readonly reachesFloor: boolean | null
  /** The most that may be collected for what is paid to reach the floor. */
  readonly premiumForFloorFen: number | null
  readonly atDate: AtDate | null
}

export interface BenefitRow {
  readonly code: string
  readonly name: string
  readonly beforeFen: number
  readonly afterFen: number
}

export interface Report {
  readonly book: {
    readonly lines: number
    readonly persons: number
    /** Rows by what became of them under the plan before. */
    readonly kinds: Readonly<Record<Kind, number>>
    /** Lines that could not be read. */
    readonly errors: number
  }
  readonly floorBp: number | null
  readonly before: SideReport
  readonly after: SideReport
  readonly benefits: readonly BenefitRow[]
  readonly groups: Readonly<Record<Dimension, readonly GroupRow[]>>
  readonly changes: Changes
  /** Lines that pay nothing because they are denied, wait for a person or cannot be read, under either plan. */
  readonly unpaid: { readonly before: readonly Unpaid[]; readonly after: readonly Unpaid[] }
}

export interface ReportWish {
  readonly before: Side
  readonly after: Side
  readonly lines: number
  readonly cycle: Cycle | null
  /** For the figures at a date; null for none. */
  readonly on: CivilDate | null
}

export function reportOf({ before, after, lines, cycle, on }: ReportWish): Report {
  const [book, other] = [before.trial.book, after.trial.book]
  invariant(book.size === other.size && book.persons === other.persons, 'both sides are of the same records')
  const [was, is] = [before.trial.pay(before.plan), after.trial.pay(after.plan)]
  const groups = DIMENSIONS.map((one) => [one, byGroup(book, one, was.paid, is.paid)] as const)
  const kinds = KINDS.map((kind, at) => [kind, book.kind.reduce((sum, one) => sum + (one === at ? 1 : 0), 0)] as const)
  return {
    book: {
      lines,
      persons: book.persons,
      kinds: Object.fromEntries(kinds) as Record<Kind, number>,
      errors: book.unpaid.filter(({ status }) => status === 'error').length,
    },
    floorBp: cycle?.payout.floor.rate ?? null,
    before: sideOf(before, was, cycle, on),
    after: sideOf(after, is, cycle, on),
    benefits: benefitsOf(before.plan, after.plan, was.byBenefit, is.byBenefit),
    groups: Object.fromEntries(groups) as unknown as Report['groups'],
    changes: changesOf(book, was.paid, is.paid),
    unpaid: { before: book.unpaid, after: other.unpaid },
  }
}

function sideOf(
  { trial, plan, planHash }: Side,
  { paid, byBenefit }: ReturnType<Trial['pay']>,
  cycle: Cycle | null,
  on: CivilDate | null,
): SideReport {
  const totals = trial.totalsOf(plan, { paid, byBenefit })
  const premium = trial.premium(plan)
  const ratio = ratioOf(totals)
  const floor = cycle?.payout.floor.rate ?? null
  return {
    planCode: trial.planCode,
    planHash: planHash ?? trial.hash(plan),
    ...totals,
    people: premium?.people ?? null,
    unpriced: premium?.unpriced ?? 0,
    ratioBp: ratio && shownBp(ratio),
    reachesFloor: ratio && floor !== null ? reaches(ratio, floor) : null,
    premiumForFloorFen: floor ? mostPremium(totals.paidFen as Fen, floor) : null,
    atDate: on === null ? null : atDate(trial.book, paid, on, { plan, cycle, premiumFen: totals.premiumFen }),
  }
}

/** The largest premium at which paid × 10,000 ≥ floor × premium still holds. */
function mostPremium(paidFen: Fen, floor: number): number {
  const about = mulDiv(paidFen, 10_000, floor)
  return BigInt(paidFen) * 10_000n >= BigInt(about) * BigInt(floor) ? about : about - 1
}

function benefitsOf(before: Plan, after: Plan, was: Float64Array, is: Float64Array): BenefitRow[] {
  const names = new Map([...before.benefits, ...after.benefits].map(({ code, name }) => [code, name]))
  const amountIn = (plan: Plan, by: Float64Array, code: string): number =>
    by[plan.benefits.findIndex((benefit) => benefit.code === code)] ?? 0
  return [...names].map(([code, name]) => ({
    code,
    name,
    beforeFen: amountIn(before, was, code),
    afterFen: amountIn(after, is, code),
  }))
}
