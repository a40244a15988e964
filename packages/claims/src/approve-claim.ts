import type { Actor, StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, invariant, type Refusal, refuse } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { bookClaim } from './book-claim.ts'
import { owedFen } from './booking.rules.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { refusalToApprove } from './claims.rules.ts'
import { moveClaim, noteOnClaim } from './move-claim.ts'
import { readAdjudicationId } from './store/chain.store.ts'
import { type Claim, lockClaim, updateClaim } from './store/claim.store.ts'

/**
 * Approves a claim: from here the money is owed to the payee.
 *
 * The approved payout ratio moves here and the paid one at payment, so this posts claims:incurred → claims:payable for the policy's plan
 * year. Above the plan's four-eyes limit somebody else must have confirmed it before.
 *
 * @returns the approved claim, or the reason it cannot be approved: STATE_FORBIDS, FOUR_EYES
 */
export async function approveClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  const refusal = refusalToApprove(claim.status) ?? (await refusalOfFourEyes(tx, claim, actor))
  if (refusal) return refusal
  return approve(tx, actor, claim, { approvedBy: actor.accountId })
}

/** Approves at the hospital window, by the machine alone: what is above the four-eyes limit stays with people. */
export async function approveAtWindow(tx: TenantTx, actor: Actor, claim: Claim): Promise<Claim> {
  return (await isAboveLimit(tx, claim)) ? claim : approve(tx, actor, claim, {})
}

async function approve(
  tx: TenantTx,
  actor: Actor,
  claim: Claim,
  by: Partial<Pick<Claim, 'approvedBy'>>,
): Promise<Claim> {
  const sourceId = await readAdjudicationId(tx, claim.id, claim.adjudicationNo)
  invariant(sourceId, 'a claim is approved on an adjudication')
  const booked = await bookClaim(tx, claim, 'claim.approved', sourceId)
  const covered = owedFen({ ...claim, ...booked }) <= 0
  const change = { ...booked, ...by, ...(covered ? { paidOn: tx.business.on } : {}) }
  // What was paid before a correction covers it: nothing is sent.
  const [approved] = await Promise.all([
    moveClaim(tx, actor, claim, { what: 'approved', to: covered ? 'paid' : 'approved', change }),
    announce(tx, { type: 'claim.approved', claimId: claim.id }, { order: `claims:${claim.insuredId}` }),
  ])
  return approved
}

/**
 * Confirms a claim above the limit as its first pair of eyes; the approval then takes another person.
 * @returns the claim, or STATE_FORBIDS
 */
export async function confirmClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  const refusal = refusalToApprove(claim.status)
  if (refusal) return refusal
  await noteOnClaim(tx, actor, claim, 'confirmed', null)
  return updateClaim(tx, claim, { reviewedBy: actor.accountId })
}

/** Whether a claim's payout takes two people. */
export async function isAboveLimit(tx: TenantTx, claim: Claim): Promise<boolean> {
  invariant(claim.planVersionId, 'a claim to approve has its plan')
  const { plan } = await planOfVersion(tx, claim.planVersionId)
  return claim.payableFen > plan.fourEyesAbove
}

async function refusalOfFourEyes(tx: TenantTx, claim: Claim, actor: StaffPrincipal): Promise<Refusal | null> {
  if (!(await isAboveLimit(tx, claim))) return null
  if (claim.reviewedBy === null)
    return refuse('FOUR_EYES', {
      zh: '金额超过双人审批限额，须先由另一人复核',
      en: 'This payout takes two people: another must confirm it first',
    })
  if (claim.reviewedBy === actor.accountId)
    return refuse('FOUR_EYES', { zh: '复核人与审批人不能是同一人', en: 'Who confirmed it cannot approve it' })
  return null
}
