/** What a book's premium comes to under a plan's prices: from those insured, or one sum that is given. */
import { fen, mulDiv } from '@gongbao/kernel'
import { type PersonFacts, type Plan, priceBasket } from '@gongbao/program'

/** People alike in every fact. */
export interface Members {
  readonly facts: PersonFacts
  readonly count: number
}

/**
 * members: priced by each plan's rules. premiumFen: collected, as the city says; it moves with the prices as far as they can be told: by the
 * members where they are known too, else where there is a single price. Both null where nobody said.
 */
export interface Exposure {
  readonly members: readonly Members[] | null
  readonly premiumFen: number | null
  /** The plan at whose prices `premiumFen` was collected. */
  readonly pricedBy: Plan
}

export interface Premium {
  readonly fen: number
  /** People insured, where they are known. */
  readonly people: number | null
  /** People for whom no price could be decided: they are counted at nothing. */
  readonly unpriced: number
}

/** @returns null where nobody said what was collected */
export function premiumUnder(plan: Plan, exposure: Exposure): Premium | null {
  const { members, premiumFen, pricedBy } = exposure
  if (members) {
    const now = priced(plan, members)
    return premiumFen === null ? now : { ...now, fen: premiumFen + now.fen - priced(pricedBy, members).fen }
  }
  if (premiumFen === null) return null
  const [before, now] = [pricedBy.price[0]!.amount, plan.price[0]!.amount]
  return { fen: isFlat(exposure, plan) ? mulDiv(premiumFen, now, before) : premiumFen, people: null, unpriced: 0 }
}

/** Whether another price of a plan changes the premium. */
export function followsPrices(plan: Plan, exposure: Exposure): boolean {
  return exposure.members !== null || (exposure.premiumFen !== null && isFlat(exposure, plan))
}

const isFlat = ({ pricedBy }: Exposure, plan: Plan): boolean =>
  pricedBy.price.length === 1 && plan.price.length === 1 && pricedBy.price[0]!.amount > 0

function priced(plan: Plan, members: readonly Members[]): Premium {
  let [sum, people, unpriced] = [0, 0, 0]
  for (const { facts, count } of members) {
    const { totalFen } = priceBasket(plan, [{ who: '', facts }])
    people += count
    if (totalFen === null) unpriced += count
    else sum += totalFen * count
  }
  return { fen: fen(sum), people, unpriced }
}
