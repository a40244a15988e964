/** What a book's premium comes to under a plan's prices: from those insured, or one sum that is given. */
import { fen, mulDiv } from '@gongbao/kernel'
import { type PersonFacts, type Plan, priceBasket } from '@gongbao/program'

/** People alike in every fact. */
export interface Members {
  readonly facts: PersonFacts
  readonly count: number
}

/** members: priced by each plan's rules; premiumFen: collected, as the city says; both null where nobody said. */
export interface Exposure {
  readonly members: readonly Members[] | null
  readonly premiumFen: number | null
}

export interface Premium {
  readonly fen: number
  /** People insured, where they are known. */
  readonly people: number | null
  /** People for whom no price could be decided: they are counted at nothing. */
  readonly unpriced: number
}

/**
 * @param base the plan at whose prices a premium given as one sum was collected; with a single price it moves with that price
 * @returns null where nobody said what was collected
 */
export function premiumUnder(plan: Plan, base: Plan, { members, premiumFen }: Exposure): Premium | null {
  if (members) return priced(plan, members)
  if (premiumFen === null) return null
  const [before, now] = [base.price[0]!.amount, plan.price[0]!.amount]
  const isFlat = base.price.length === 1 && plan.price.length === 1 && before > 0
  return { fen: isFlat ? mulDiv(premiumFen, now, before) : premiumFen, people: null, unpriced: 0 }
}

/** Whether another price changes the premium. */
export function followsPrices(base: Plan, { members, premiumFen }: Exposure): boolean {
  return members !== null || (premiumFen !== null && base.price.length === 1)
}

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
