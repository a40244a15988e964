import type { Actor } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant } from '@gongbao/kernel'
import { adjudicateClaim } from './adjudicate-claim.ts'
import { applyEarlyReversals, applyReversal } from './apply-reversal.ts'
import { approveAtWindow } from './approve-claim.ts'
import { isMatched } from './chain-links.ts'
import { type Match, matchRecord } from './insured-cover.ts'
import { moveClaim } from './move-claim.ts'
import { paymentDue } from './payment-clock.rules.ts'
import { type Claim, lockClaimOf, updateClaim } from './store/claim.store.ts'
import { lockVisit, type RecordRow, readRecordRow } from './store/record.store.ts'

/**
 * Works on a record that was received: finds the policy, adjudicates, and approves at once what was settled at the window and needs nobody.
 * Any number of times with the same result: what is past 'received' is left alone.
 *
 * @returns the claim, or null for a record that reverses another
 */
export async function processRecord(
  tx: TenantTx,
  actor: Actor,
  recordId: Id<'settlementRecord'>,
): Promise<Claim | null> {
  const row = await readRecordRow(tx, recordId)
  invariant(row, 'no such settlement record')
  await lockVisit(tx, row)
  if (row.kind === 'reversal') {
    await applyReversal(tx, actor, row)
    return null
  }
  const claim = await lockClaimOf(tx, recordId)
  invariant(claim, 'a settlement record without its claim')
  if (claim.status !== 'received') return claim
  await applyEarlyReversals(tx, actor, row)
  const open = await lockClaimOf(tx, recordId)
  return open?.status === 'received' ? workOn(tx, actor, open, row) : open
}

/** Finds the policy and judges; also when a person sends an unmatched or reversed claim round again. */
export async function workOn(tx: TenantTx, actor: Actor, claim: Claim, row: RecordRow): Promise<Claim> {
  const match = await matchRecord(tx, row)
  const judged = await judgeMatch(tx, actor, claim, match)
  const settled =
    judged.status === 'ready' && row.route === 'one-stop' ? await approveAtWindow(tx, actor, judged) : judged
  return startClock(tx, settled)
}

async function judgeMatch(tx: TenantTx, actor: Actor, claim: Claim, match: Match): Promise<Claim> {
  switch (match.kind) {
    case 'unmatched':
      return moveClaim(tx, actor, claim, { what: 'unmatched', to: 'unmatched', change: { reason: match.reason } })
    case 'denied':
      return moveClaim(tx, actor, claim, {
        what: 'denied',
        to: 'denied',
        change: { reason: match.reason, insuredId: match.insuredId },
      })
    case 'review':
      return moveClaim(tx, actor, claim, {
        what: 'matched',
        to: 'review',
        change: { ...match.cover, reason: match.reason },
      })
    case 'matched': {
      const matched = { ...claim, ...match.cover }
      invariant(isMatched(matched), 'a match names policy, plan and insured')
      return adjudicateClaim(tx, actor, matched)
    }
  }
}

/**
 * Who is to be paid, and by when. A hospital window advances our part only when it was told so; where a person must look first, the patient has
 * paid the bill, so the money is theirs and due within seven working days (W34).
 */
export async function startClock(tx: TenantTx, claim: Claim): Promise<Claim> {
  if (claim.status === 'approved' && claim.payee === 'institution') return claim
  if (claim.status === 'denied' || claim.status === 'zero') return claim
  const due = paymentDue(claim)
  return updateClaim(tx, claim, { payee: 'insured', dueOn: due.on, dueProvisional: due.provisional })
}
