/** What others owe of a burden: other cover, then a liable third party. Both take from the four parts in the plan's order. */
import { fen, portion } from '@gongbao/kernel'
import { type Exclusion, type OwnExclusion, PARTS, type Plan } from '@gongbao/program'
import { reduceParts, sumOfParts } from './four-parts.ts'
import type { Claim } from './open-claim.ts'
import { firstHolding, type PlanRules } from './plan-rules.ts'
import type { ReadyPlan } from './ready-plan.ts'

/** @returns the most this program may pay on the claim, in fen, where other cover pays together with it; null for no such ceiling */
export function takeOthers({ plan, rules }: ReadyPlan, claim: Claim): number | null {
  const pays = plan.otherCover?.pays ?? 'first'
  const order = orderOf(plan)
  if (pays === 'first') takeOtherCover(plan, claim, order)
  takeThirdPartyPortion(rules, claim, order)
  const { otherCoverPaid } = claim.record.ext
  return pays === 'together' && otherCoverPaid > 0 ? Math.max(0, sumOfParts(claim.parts) - otherCoverPaid) : null
}

function orderOf({ othersReduce }: Plan): readonly number[] {
  return (othersReduce ?? PARTS).map((part) => PARTS.indexOf(part))
}

function takeOtherCover({ otherCover }: Plan, { record, parts, excluded }: Claim, order: readonly number[]): void {
  const paid = record.ext.otherCoverPaid
  const amountFen = fen(paid - reduceParts(parts, paid, order))
  const code = 'OTHER_COVER_PAID' satisfies OwnExclusion
  if (amountFen > 0) excluded.push({ feedetl_sn: null, code, clause: otherCover?.clause ?? null, amountFen })
}

/** The portion is of what is then left, half up. */
function takeThirdPartyPortion({ thirdParty }: PlanRules, claim: Claim, order: readonly number[]): void {
  const { record, parts, facts, excluded, warnings } = claim
  const rate = record.ext.thirdPartyPortion
  if (rate === 0) return
  const rule: Exclusion | null = firstHolding(thirdParty, facts, warnings)
  if (!rule) {
    if (!warnings.review) warnings.add('THIRD_PARTY_WITHOUT_RULE', 'ext.thirdPartyPortion')
    return
  }
  const amountFen = portion(sumOfParts(parts), rate)
  reduceParts(parts, amountFen, order)
  if (amountFen > 0) excluded.push({ feedetl_sn: null, code: rule.code, clause: rule.clause ?? null, amountFen })
}
