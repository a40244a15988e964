/** Decisions about enrolling, made again from what was kept of them (quality 10). */
import type { TenantTx } from '@gongbao/database'
import { dateAt, type Fen, type Id, invariant } from '@gongbao/kernel'
import { daysAfterWindow, decideEligibility, type Plan, priceBasket } from '@gongbao/program'
import { planOfVersion } from '@gongbao/register'
import { categoryOf, type Decision, decidingReasons, namedPathway, namedPrice } from './decision.rules.ts'
import { linesOf, type Order, type OrderLine, readOrder } from './enrollment.store.ts'

/** What a decision said, without the facts it was made by. */
export type Decided = Omit<Decision, 'facts' | 'insuredParents'> & {
  /** null on an order for a price that fell due: its line holds only what was missing. */
  readonly amountFen: Fen | null
}

export interface ReplayedLine {
  readonly personId: Id<'person'>
  readonly kept: Decided
  readonly again: Decided
  readonly same: boolean
}

/**
 * Makes every decision of an order again: by the plan version it stands on, the facts kept with each line, and the day it was placed.
 * @returns one entry a line; any that is not `same` means that the code or the data under it was changed
 */
export async function replayOrder(tx: TenantTx, orderId: Id<'order'>): Promise<ReplayedLine[]> {
  const order = await readOrder(tx, orderId)
  invariant(order, 'no such order')
  const { plan } = await planOfVersion(tx, order.planVersionId)
  return (await linesOf(tx, [orderId])).map((line) => {
    const [kept, again] = [keptOf(order, line), decideAgain(plan, order, line)]
    return { personId: line.personId, kept, again, same: canonical(kept) === canonical(again) }
  })
}

function keptOf(order: Order, { decision, amountFen }: OrderLine): Decided {
  const { facts: _facts, insuredParents: _insured, ...said } = decision
  return { ...said, amountFen: order.kind === 'enrollment' ? amountFen : null }
}

/** A price that fell due was priced anew, on the way in of the first order. */
export function decideAgain(plan: Plan, order: Pick<Order, 'kind' | 'placedAt'>, line: OrderLine): Decided {
  const { facts, insuredParents, category, pathway, eligibilityReasons } = line.decision
  // The kept fact says it, whatever extension was added since; lines from before there was this fact know only their day.
  const days = facts.daysAfterWindow ?? daysAfterWindow(plan, dateAt(order.placedAt))
  const when = days === 0 ? 'inside-window' : 'outside-window'
  const price = priceBasket(plan, [{ who: line.personId, facts: { ...facts, insuredParents } }], when).prices[0]!
  const priced = { price: namedPrice(price), priceReasons: decidingReasons(price.outcomes) }
  if (order.kind === 'price-due')
    return { ...(category ? { category } : {}), pathway, eligibilityReasons, ...priced, amountFen: null }
  const eligibility = decideEligibility(plan, facts, when)
  const entered = eligibility.verdict === 'yes' ? eligibility.pathway : null
  return {
    ...(entered ? categoryOf(entered) : {}),
    pathway: entered ? namedPathway(entered) : NOT_ANY_MORE,
    eligibilityReasons: decidingReasons(eligibility.outcomes),
    ...priced,
    amountFen: price.amountFen,
  }
}
const NOT_ANY_MORE = { code: '-', name: '-', clause: null }

/** JSON with sorted keys: the database keeps the keys of a decision in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  )
}
