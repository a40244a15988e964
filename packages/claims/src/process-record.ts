import type { Actor } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, type Id, invariant } from '@gongbao/kernel'
import { adjudicateClaim } from './adjudicate-claim.ts'
import { applyEarlyReversals, applyReversal } from './apply-reversal.ts'
import { approveAtWindow } from './approve-claim.ts'
import { isMatched } from './chain-links.ts'
import type { ClaimStatus } from './claims.rules.ts'
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
  const open = (await applyEarlyReversals(tx, actor, row)) ? await lockClaimOf(tx, recordId) : claim
  if (open?.status !== 'received') return open
  const judged = await workOn(tx, actor, open, row)
  return row.route === 'one-stop' ? closeWindow(tx, actor, judged) : startClock(tx, judged)
}

/** Finds the policy and judges; also when a person sends an unmatched or reversed claim round again. */
export async function workOn(tx: TenantTx, actor: Actor, claim: Claim, row: RecordRow): Promise<Claim> {
  return judgeMatch(tx, actor, claim, await matchRecord(tx, row))
}

/**
 * The window's answer: approved at once where nobody is needed, and then the institution advances our part. Whatever else comes of it, the
 * patient has paid the bill, and the money, if any, is theirs.
 */
async function closeWindow(tx: TenantTx, actor: Actor, judged: Claim): Promise<Claim> {
  const settled = judged.status === 'ready' ? await approveAtWindow(tx, actor, judged) : judged
  if (settled.status === 'approved') return settled
  return startClock(tx, await updateClaim(tx, settled, { payee: 'insured' }))
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
 * By when the insured must have their money: seven working days after the request (W34). No clock runs for what an institution has advanced,
 * nor where nothing is payable; it starts when a person decides otherwise.
 *
 * @param from the day of the request
 */
export async function startClock(tx: TenantTx, claim: Claim, from: CivilDate = claim.receivedOn): Promise<Claim> {
  if (claim.payee === 'institution' || claim.dueOn !== null || !CLOCKED.includes(claim.status)) return claim
  const due = paymentDue({ ...claim, receivedOn: from })
  return updateClaim(tx, claim, { dueOn: due.on, dueProvisional: due.provisional })
}
const CLOCKED: readonly ClaimStatus[] = ['unmatched', 'review', 'ready', 'approved']
