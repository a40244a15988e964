/** The one way a claim changes: its state, its history, its audit row. */
import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { actorName } from './actor.rules.ts'
import { type ClaimStatus, mayMove } from './claims.rules.ts'
import { type Claim, type ClaimChange, insertClaimEvent, updateClaim } from './store/claim.store.ts'

export interface Move {
  /** What happened: 'adjudicated', 'approved', 'returned', … */
  readonly what: string
  readonly to: ClaimStatus
  readonly change?: ClaimChange
  /** Words for the history: sealed. */
  readonly note?: string | null
}

/**
 * Moves a locked claim and writes who did it. Verbs have refused what people may ask for wrongly; here a move that is not listed is a fault.
 * A change that leaves the state as it is (decided again and still in review) is no move.
 * @param claim as it stands in the database @returns the claim as it now stands
 */
export async function moveClaim(tx: TenantTx, actor: Actor, claim: Claim, move: Move): Promise<Claim> {
  const { what, to, change = {}, note = null } = move
  invariant(claim.status === to || mayMove(claim.status, to), `claim from ${claim.status} to ${to}`)
  const detail = { from: claim.status, to }
  // One flight: the three are independent of each other.
  const [moved] = await Promise.all([
    updateClaim(tx, claim, { ...change, status: to }),
    insertClaimEvent(tx, claim.id, { what, fromStatus: claim.status, toStatus: to, actor: actorName(actor), note }),
    audit(tx, actor, { action: `claim.${what}`, subjectKind: 'claim', subjectId: claim.id, detail }),
  ])
  return moved
}

/** Notes something in a claim's history that moves no state: a review asked for, an account named. */
export async function noteOnClaim(
  tx: TenantTx,
  actor: Actor,
  claim: Claim,
  what: string,
  note: string | null,
): Promise<void> {
  const { id, status } = claim
  await insertClaimEvent(tx, id, { what, fromStatus: status, toStatus: status, actor: actorName(actor), note })
  await audit(tx, actor, { action: `claim.${what}`, subjectKind: 'claim', subjectId: id })
}
