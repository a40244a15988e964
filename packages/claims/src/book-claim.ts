import type { TenantTx } from '@gongbao/database'
import { clearClaimYear, noteClaimYear } from '@gongbao/enrollment'
import { invariant } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { bookingLegs } from './booking.rules.ts'
import { bookedByOthers, type Claim } from './store/claim.store.ts'

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
  await tellEnrollment(tx, claim)
  return { bookedFen: claim.payableFen }
}

/** Whether a payout of the plan year stands counts for the insured's claim-free years when they renew. */
async function tellEnrollment(tx: TenantTx, { id, insuredId, planYear, payableFen }: Claim): Promise<void> {
  invariant(insuredId !== null && planYear !== null, 'a claim is booked for its insured')
  const year = { personId: insuredId, planYear }
  await noteClaimYear(tx, year)
  if (payableFen + (await bookedByOthers(tx, { id, insuredId, planYear })) > 0) return
  await clearClaimYear(tx, year)
}
