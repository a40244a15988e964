/** What a basket costs. A basket is priced whole: a minor is free when both parents are insured, perhaps in this same basket (W4). */
import { type Fen, fen, sumFen, ZERO_FEN } from '@gongbao/kernel'
import type { PersonFacts } from '../facts/index.ts'
import type { Plan } from '../schema/plan.ts'
import { type ApplyingWhen, decideEligibility } from './eligibility.ts'
import { outcomeOf, type RuleOutcome } from './rule-outcome.ts'

export interface BasketMember {
  /** Any key of the caller's, unique in the basket. */
  readonly who: string
  /** `insuredParents` counts here the parents who hold a policy already; those in the basket are added by `priceBasket`. */
  readonly facts: PersonFacts
  /** Keys of this member's parents who are in the basket. */
  readonly parents?: readonly string[]
}

export interface Price {
  readonly who: string
  /** null when an unknown fact stands before the price: a person must look. */
  readonly amountFen: Fen | null
  /** Code and name of the price rule that decided, or of the first that could not. */
  readonly rule: string
  readonly name: string
  readonly clause: string | null
  /** The figure is in no document and is shown so. */
  readonly illustrative: boolean
  /** Parents counted as insured when it was priced: those who were already and those in the same basket. */
  readonly insuredParents: number
  /** The rules looked at, in the plan's order, each with its reasons. */
  readonly outcomes: readonly RuleOutcome[]
}

export interface BasketPrice {
  readonly prices: readonly Price[]
  /** null while any member's price is open. */
  readonly totalFen: Fen | null
}

export function priceBasket(
  plan: Plan,
  members: readonly BasketMember[],
  when: ApplyingWhen = 'inside-window',
): BasketPrice {
  const decided = new Map(members.map(({ who, facts }) => [who, decideEligibility(plan, facts, when)]))
  const enrolling = new Set(members.filter(({ who }) => decided.get(who)!.verdict === 'yes').map(({ who }) => who))
  const prices = members.map((member) => {
    const parents = new Set(member.parents ?? [])
    const joining = [...parents].filter((who) => who !== member.who && enrolling.has(who)).length
    const insuredParents = Math.min(2, member.facts.insuredParents + joining)
    const category = decided.get(member.who)!.pathway?.category ?? member.facts.category
    return priceOf(plan, member.who, { ...member.facts, insuredParents, category })
  })
  const open = prices.some(({ amountFen }) => amountFen === null)
  return { prices, totalFen: open ? null : sumFen(prices.map(({ amountFen }) => amountFen ?? ZERO_FEN)) }
}

function priceOf(plan: Plan, who: string, facts: PersonFacts): Price {
  const outcomes: RuleOutcome[] = []
  for (const rule of plan.price) {
    const outcome = outcomeOf(rule, facts)
    outcomes.push(outcome)
    if (outcome.verdict === 0) continue
    return {
      who,
      amountFen: outcome.verdict === 1 ? fen(rule.amount) : null,
      rule: rule.code,
      name: rule.name,
      clause: outcome.clause,
      illustrative: rule.illustrative === true,
      insuredParents: facts.insuredParents,
      outcomes,
    }
  }
  throw new Error('invariant broken: no price rule catches everyone; the check refuses such a plan')
}
