/** A basket as residents see it: who may enroll, at what price, and why. */
import type { z } from '@gongbao/access'
import type { CivilDate } from '@gongbao/kernel'
import { windowOf } from '@gongbao/program'
import type { Basket, BasketMember } from './decide-basket.ts'
import {
  type DecisionReason,
  decidingReasons,
  IDENTITY_WAITS,
  namedPathway,
  namedPrice,
  windowReason,
} from './decision.rules.ts'
import type { quoteLineView, quoteView } from './enrollment.contract.ts'

/** @param on the business date */
export function quoteViewOf(basket: Basket, on: CivilDate): z.input<typeof quoteView> {
  const { sale, members, totalFen, inWindow } = basket
  const { plan, code } = sale
  return {
    planCode: code,
    planTitle: plan.title,
    coverFrom: plan.cover.from,
    coverTo: plan.cover.to,
    windowFrom: plan.window.from,
    windowTo: windowOf(plan).to,
    windowOpen: inWindow,
    lines: members.map((member) => quoteLine(member, basket, on)),
    totalFen,
  }
}

function quoteLine(member: BasketMember, basket: Basket, on: CivilDate): z.input<typeof quoteLineView> {
  const { profile, eligibility, price, covered, proofs } = member
  const { verdict, pathway } = eligibility
  const isPriced = verdict === 'yes' && !covered && price.amountFen !== null
  return {
    personId: profile.person.id,
    name: profile.person.name,
    // A yes whose price hangs on something unknown, or whose identity waits for staff, is for a person to decide.
    eligible:
      verdict === 'yes' && (price.amountFen === null || profile.person.identity !== 'proven') ? 'person' : verdict,
    alreadyCovered: covered,
    pathway: pathway ? namedPathway(pathway) : null,
    eligibilityReasons: whyOf(member, basket, on),
    proofs: [...proofs],
    amountFen: isPriced ? price.amountFen : null,
    price: isPriced ? namedPrice(price) : null,
    priceReasons: covered || verdict !== 'yes' ? [] : decidingReasons(price.outcomes),
  }
}

/** First what stands in the way of everybody, or of a name; then the city's rules. */
function whyOf({ profile, eligibility }: BasketMember, { sale, inWindow }: Basket, on: CivilDate): DecisionReason[] {
  const { verdict, outcomes } = eligibility
  const first = [
    ...(profile.person.identity !== 'proven' ? [IDENTITY_WAITS] : []),
    ...(verdict !== 'yes' && !inWindow ? [windowReason(sale.plan, on)] : []),
  ]
  return [...first, ...decidingReasons(outcomes)]
}
