import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { bookingLegs } from './booking.rules.ts'
import type { Claim } from './store/claim.store.ts'

/**
 * Books a claim at what it is worth now. The source of the entries is the adjudication that made it worth that, so each is booked once and
 * leads back to its reasons.
 *
 * @param eventCode 'claim.approved' or 'claim.reversed'
 * @param sourceId the adjudication's id
 * @returns the change of the claim's row
 */
export async function bookClaim(
  tx: TenantTx,
  claim: Claim,
  eventCode: 'claim.approved' | 'claim.reversed',
  sourceId: string,
): Promise<Pick<Claim, 'bookedFen'>> {
  invariant(claim.planYear !== null, 'a claim is booked to the plan year of its policy')
  const legs = bookingLegs(claim, claim.payableFen)
  await post(tx, { eventCode, sourceId, planYear: claim.planYear, legs })
  return { bookedFen: claim.payableFen }
}
