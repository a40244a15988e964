import type { ResidentPrincipal, StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { dateAt, type Id, type Refusal, refuse } from '@gongbao/kernel'
import { adjudicateClaim } from './adjudicate-claim.ts'
import { isMatched, openWork, recordToJudge, takeBack } from './chain-links.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { type ClaimStatus, refusalToMove } from './claims.rules.ts'
import type { AddedFacts, DecisionFacts } from './facts.rules.ts'
import { moveClaim, noteOnClaim } from './move-claim.ts'
import { startClock, workOn } from './process-record.ts'
import { settleWork } from './settle-work.ts'
import { readAdjudication } from './store/chain.store.ts'
import { type Claim, lockClaim, updateClaim } from './store/claim.store.ts'
import { readRecordRow } from './store/record.store.ts'
import { isTakenBack } from './store/reversal.store.ts'

/**
 * Decides a claim in review: the reviewer adds the facts the record lacked or sets warnings aside, and the claim is adjudicated again with
 * them. The reviewer is the first pair of eyes.
 *
 * @returns the claim, ready, at zero, denied, or still in review for another reason
 */
export async function reviewClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  added: AddedFacts,
  note: string,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  if (claim.status !== 'review' || !isMatched(claim))
    return refuse('STATE_FORBIDS', { zh: '只有审核中的案件可以复核', en: 'Only a claim under review can be decided' })
  const change = { reviewedBy: actor.accountId, ...answered(tx, claim) }
  const decided = await adjudicateClaim(tx, actor, claim, added, { what: 'reviewed', note, change })
  // What a resident asked to be looked at again was requested on that day.
  return startClock(tx, decided, claim.reviewAskedAt ? dateAt(claim.reviewAskedAt) : claim.receivedOn)
}

/** Sends a claim back from approval to review. Its judgment stands until the next one takes its place. */
export async function returnClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  note: string,
): Promise<Claim | Refusal> {
  return step(tx, actor, claimId, 'review', (claim) => {
    const change = { reviewedBy: null, reason: 'RETURNED' }
    return moveClaim(tx, actor, claim, { what: 'returned', to: 'review', change, note })
  })
}

/**
 * Denies a claim, by a person, with a reason and its clause. What its judgment had used of the year is given back.
 * @returns the claim: denied (or with a rest still owed, where other claims had met the year's cap because of it)
 */
export async function denyClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  why: { reason: string; note: string },
): Promise<Claim | Refusal> {
  return step(tx, actor, claimId, 'denied', async (claim) => {
    const what = 'denied'
    const change = { reviewedBy: actor.accountId, ...answered(tx, claim) }
    if (claim.heldNo === null || !isMatched(claim))
      return moveClaim(tx, actor, claim, {
        what,
        to: 'denied',
        change: { ...change, reason: why.reason },
        note: why.note,
      })
    const opened = await openWork(tx, claim)
    const held = await readAdjudication<DecisionFacts>(tx, claim.id, claim.heldNo)
    const { record } = await recordToJudge(tx, claim, held!.facts.person, held!.facts.added)
    const { work } = await takeBack(tx, actor, opened, { recordId: claim.recordId, record: record as never })
    return settleWork(tx, actor, claim, work, { what, verdict: 'denied', reason: why.reason, note: why.note, change })
  })
}

/** Sends a claim that a person took back round again, from finding the policy on. */
export async function redoClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  note: string,
): Promise<Claim | Refusal> {
  return step(tx, actor, claimId, 'received', async (claim) => {
    if (await isTakenBack(tx, claim.recordId))
      return refuse('STATE_FORBIDS', {
        zh: '原结算单已由经办机构冲销，不能重新理算',
        en: 'The agency has taken the settlement back; there is nothing to adjudicate',
      })
    const row = await readRecordRow(tx, claim.recordId)
    const opened = await moveClaim(tx, actor, claim, {
      what: 'reopened',
      to: 'received',
      // Whoever looked before looked at another judgment.
      change: { reason: null, reviewedBy: null, approvedBy: null },
      note,
    })
    return startClock(tx, await workOn(tx, actor, opened, row!), tx.business.on)
  })
}

/**
 * A resident asks for a person to look again (quality 39). What was denied or paid nothing goes back to review at once; of what is owed or paid
 * a person is told, and corrects it by taking it back and sending it round again.
 *
 * @param claim one of the resident's own household, found by the caller @returns CONFLICT when it was asked already and not yet answered
 */
export async function askReview(
  tx: TenantTx,
  actor: ResidentPrincipal,
  claimId: Id<'claim'>,
  reason: string,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  if (!canAskReview(claim))
    return refuse('CONFLICT', {
      zh: '此案件正在处理或已提交过复核',
      en: 'This claim is being worked on or was already sent for review',
    })
  const change = { reviewAskedAt: tx.business.at, reviewAnsweredAt: null }
  if (claim.status !== 'denied' && claim.status !== 'zero') {
    await noteOnClaim(tx, actor, claim, 'review-asked', reason)
    return updateClaim(tx, claim, change)
  }
  return moveClaim(tx, actor, claim, {
    what: 'review-asked',
    to: isMatched(claim) ? 'review' : 'unmatched',
    change: { ...change, reviewedBy: null, reason: 'ASKED_BY_RESIDENT' },
    note: reason,
  })
}

/** Answers a resident's question about a claim that stays as it is. */
export async function answerReview(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  note: string,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  if (!isAsked(claim)) return refuse('STATE_FORBIDS', { zh: '没有待答复的复核申请', en: 'No review was asked for' })
  await noteOnClaim(tx, actor, claim, 'review-answered', note)
  return updateClaim(tx, claim, { reviewAnsweredAt: tx.business.at })
}

/** A review was asked for and not yet answered. */
export function isAsked(claim: Pick<Claim, 'reviewAskedAt' | 'reviewAnsweredAt'>): boolean {
  return claim.reviewAskedAt !== null && claim.reviewAnsweredAt === null
}

const ASKABLE: readonly ClaimStatus[] = ['approved', 'paying', 'paid', 'zero', 'denied']
export function canAskReview(claim: Pick<Claim, 'status' | 'reviewAskedAt' | 'reviewAnsweredAt'>): boolean {
  return ASKABLE.includes(claim.status) && !isAsked(claim)
}

const answered = (tx: TenantTx, claim: Claim) => (isAsked(claim) ? { reviewAnsweredAt: tx.business.at } : {})

async function step(
  tx: TenantTx,
  _actor: StaffPrincipal,
  claimId: Id<'claim'>,
  to: ClaimStatus,
  take: (claim: Claim) => Promise<Claim | Refusal>,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  return refusalToMove(claim.status, to) ?? take(claim)
}
