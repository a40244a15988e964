/** What caps leave of what a benefit owes on a claim: bounds in the plan's order, the benefit's cap, the plan's, other cover's part. */
import { keptUnder } from './allow.ts'
import type { Bound, PlanYear } from './plan-year.ts'
import type { Schedule } from './schedule.ts'
import { YearState } from './state.ts'
import type { Item } from './step.ts'

/** A bound, the benefit's cap, the plan's, or other cover that pays together with it: what cut a payout. */
export type Capping = Bound | 'CAP' | 'YEAR_CAP' | 'OTHER_COVER'

/** A claim being paid: what is left of the most it may be paid, in fen. */
export interface OpenStep {
  readonly stay: number
  room: number
}

/** What an item owes before caps, in fen. */
export interface Owing {
  readonly item: Item
  readonly growth: number
}

export interface PaidOut {
  readonly paid: number
  readonly capped: readonly Capping[]
}

/** Pays one benefit's items, one after another, and moves the counters of the caps and the claim's room. */
export function payOut(
  year: PlanYear,
  schedule: Schedule,
  owing: readonly Owing[],
  claim: OpenStep,
  state: YearState,
): PaidOut {
  const refused = new Set<Bound>()
  for (const bound of year.bounds.filter((one) => refusesClaims(one) && isFor(year, schedule, one))) {
    const trial = new Payout(year, schedule, { ...claim }, new YearState(state.counters), refused)
    const left = bound.most - state.get(`cap:${bound.code}`, bound.per === 'stay' ? claim.stay : 0)
    if (owing.reduce((sum, one) => sum + trial.pay(one, bound), 0) > left) refused.add(bound)
  }
  const payout = new Payout(year, schedule, claim, state, refused)
  const paid = owing.reduce((sum, one) => sum + payout.pay(one), 0)
  return { paid, capped: [...payout.capped] }
}

/** A bound that asks for no line refuses all that it touches of a claim, or nothing. */
const refusesClaims = ({ counts, over, readsLines }: Bound): boolean =>
  counts === 'paid' && over === 'refuse' && !readsLines

const isFor = ({ plan }: PlanYear, { benefit }: Schedule, bound: Bound): boolean =>
  plan.benefits[bound.benefit] === benefit

class Payout {
  readonly capped = new Set<Capping>()
  private readonly year: PlanYear
  private readonly schedule: Schedule
  private readonly claim: OpenStep
  private readonly state: YearState
  /** Bounds that refuse the claim. */
  private readonly refused: ReadonlySet<Bound>

  constructor(year: PlanYear, schedule: Schedule, claim: OpenStep, state: YearState, refused: ReadonlySet<Bound>) {
    this.year = year
    this.schedule = schedule
    this.claim = claim
    this.state = state
    this.refused = refused
  }

  /** @param before a bound that is still to be decided @returns what is paid; of a bound to decide, what comes before it */
  pay({ item, growth }: Owing, before?: Bound): number {
    const { schedule, state, claim, year } = this
    const { yearCap } = year.plan
    const { code } = schedule.benefit
    const bounds = item.touches
      .map(({ bound, sub }) => ({ bound: year.bounds[bound]!, sub }))
      .filter(({ bound }) => bound.counts === 'paid')
    let paid = growth
    let arriving = 0
    const cap = (left: number, by: Capping, over: Bound['over'] = 'cut'): void => {
      const kept = keptUnder(left, paid, over)
      if (kept < paid) this.capped.add(by)
      paid = kept
    }
    for (const { bound, sub } of bounds) {
      if (bound === before) arriving = paid
      if (refusesClaims(bound)) cap(this.refused.has(bound) ? 0 : paid, bound)
      else if (bound.per === 'piece') cap(bound.most * item.quantity, bound, bound.over)
      else cap(bound.most - state.get(`cap:${bound.code}`, sub), bound, bound.over)
    }
    if (schedule.capCounts === 'paid') cap(schedule.cap - state.get(`${code}:paid`), 'CAP')
    if (yearCap && yearCap.counts !== 'allowed') cap(yearCap.amount - state.get('yearCap'), 'YEAR_CAP')
    cap(claim.room, 'OTHER_COVER')
    claim.room -= paid
    for (const { bound, sub } of bounds) if (bound.per !== 'piece') state.add(`cap:${bound.code}`, paid, sub)
    state.add(`${code}:paid`, paid)
    state.add('yearCap', paid)
    return before ? arriving : paid
  }
}
