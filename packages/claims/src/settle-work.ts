import type { Actor } from '@gongbao/access'
import type { Explanation } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant } from '@gongbao/kernel'
import { bookClaim } from './book-claim.ts'
import { moveClaim } from './move-claim.ts'
import { outcomeOf, reasonOf, type Verdict } from './outcome.rules.ts'
import type { Claim, ClaimChange } from './store/claim.store.ts'

/** What was made of a claim, and the newest adjudication that made it so (null: none did). */
export interface Settled {
  readonly claim: Claim
  readonly adjudicationId: Id<'adjudication'> | null
}

export interface Settling {
  readonly what: string
  readonly verdict: Verdict
  /** The judgment, when there is a new one. */
  readonly explanation?: Explanation
  readonly reason?: string | null
  readonly note?: string | null
  readonly change?: ClaimChange
}

/**
 * Writes what a piece of work made of a claim. A worth that has fallen below what is booked is booked at once; one that has risen waits for
 * approval.
 *
 * @param before the claim as it stands in the database
 */
export async function settleWork(
  tx: TenantTx,
  actor: Actor,
  before: Claim,
  work: Settled,
  settling: Settling,
): Promise<Claim> {
  const { claim } = work
  const { what, verdict, explanation, note = null } = settling
  let bookedFen = before.bookedFen
  if (claim.payableFen < bookedFen) {
    invariant(work.adjudicationId, 'a worth changes by an adjudication only')
    bookedFen = (await bookClaim(tx, { ...claim, bookedFen }, 'claim.reversed', work.adjudicationId)).bookedFen
  }
  const to = outcomeOf(verdict, { ...claim, bookedFen })
  const reason = settling.reason ?? (explanation ? reasonOf(explanation) : null)
  const { adjudicationNo, heldNo, burdenFen, payableFen, insuredId, policyId, planVersionId, planCode, planYear } =
    claim
  const matched = { insuredId, policyId, planVersionId, planCode, planYear }
  const change = { ...matched, adjudicationNo, heldNo, burdenFen, payableFen, bookedFen, reason, ...settling.change }
  return moveClaim(tx, actor, before, { what, to, change, note })
}
