import type { Actor } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import {
  type CivilDate,
  type Fen,
  fen,
  type Id,
  idOf,
  invariant,
  type Refusal,
  refuse,
  sumFen,
  ZERO_FEN,
} from '@gongbao/kernel'
import { type Account, post, postingsPage } from '@gongbao/ledger'
import { type Disbursement, readDisbursement } from '@gongbao/payments'
import { applyWaitingReversals } from './apply-reversal.ts'
import { owedFen, returningLegs } from './booking.rules.ts'
import { noSuchClaim, noSuchRecord } from './claim-refusals.ts'
import { moveClaim } from './move-claim.ts'
import { isPaidByAgency } from './request-disbursement.ts'
import { readAdjudicationId } from './store/chain.store.ts'
import { type Claim, lockClaimOf, readClaim } from './store/claim.store.ts'
import { findRecord, lockVisit, type RecordKey, readRecordRow } from './store/record.store.ts'

/**
 * The bank has credited the payee: the paid payout ratio moves here. Books claims:payable → bank:claims, then carries out reversals that waited
 * for the bank. Repeating it changes nothing.
 */
export async function markPaid(
  tx: TenantTx,
  actor: Actor,
  disbursementId: Id<'disbursement'>,
): Promise<Claim | Refusal> {
  const found = await lockPaidClaim(tx, disbursementId)
  if (!found) return noSuchClaim()
  const { claim, disbursement } = found
  if (claim.status !== 'paying' || claim.disbursementId !== disbursementId) return claim
  const paid = await pay(tx, actor, claim, {
    to: 'bank:claims',
    eventCode: CREDITED,
    sourceId: disbursementId,
    amountFen: disbursement.amountFen,
  })
  await applyWaitingReversals(tx, actor, claim.recordId)
  return paid
}

/**
 * The bank sent it back, perhaps after it had credited it: it is owed again, and another account is asked for. What came back for a claim
 * that was taken back meanwhile need not be returned by anyone any more. Repeating it changes nothing.
 */
export async function markReturned(
  tx: TenantTx,
  actor: Actor,
  disbursementId: Id<'disbursement'>,
): Promise<Claim | Refusal> {
  const found = await lockPaidClaim(tx, disbursementId)
  if (!found) return noSuchClaim()
  const { claim } = found
  const isUnderWay = claim.status === 'paying' && claim.disbursementId === disbursementId
  const creditedFen = isUnderWay ? ZERO_FEN : await creditedStill(tx, disbursementId)
  if (!isUnderWay && creditedFen === 0) return claim
  const legs = returningLegs(claim, creditedFen)
  await post(tx, { eventCode: SENT_BACK, sourceId: disbursementId, planYear: claim.planYear!, legs })
  const owes = isUnderWay || claim.status === 'paid'
  const change = {
    paidFen: fen(claim.paidFen - creditedFen),
    ...(claim.disbursementId === disbursementId ? { disbursementId: null } : {}),
    ...(owes ? { paidOn: null, reason: 'PAYMENT_RETURNED' } : {}),
  }
  const to = owes ? 'approved' : claim.status
  const returned = await moveClaim(tx, actor, claim, { what: 'returned-by-bank', to, change })
  await applyWaitingReversals(tx, actor, claim.recordId)
  return returned
}

const CREDITED = 'disbursement.settled'
const SENT_BACK = 'disbursement.returned'

/** What the ledger has as credited by a disbursement and not sent back since. */
async function creditedStill(tx: TenantTx, sourceId: Id<'disbursement'>): Promise<Fen> {
  const booked = async (eventCode: string): Promise<Fen> =>
    sumFen((await postingsPage(tx, { eventCode, sourceId })).postings.map(({ amountFen }) => amountFen))
  return fen((await booked(CREDITED)) - (await booked(SENT_BACK)))
}

/** A disbursement and the claim it pays, locked behind its visit, as whoever reverses it locks them. */
async function lockPaidClaim(
  tx: TenantTx,
  disbursementId: Id<'disbursement'>,
): Promise<{ claim: Claim; disbursement: Disbursement } | null> {
  const disbursement = await readDisbursement(tx, disbursementId)
  const known = disbursement?.subjectKind === 'claim' && (await readClaim(tx, idOf('claim', disbursement.subjectId)))
  const row = known && (await readRecordRow(tx, known.recordId))
  if (!disbursement || !row) return null
  await lockVisit(tx, row)
  const claim = await lockClaimOf(tx, row.id)
  return claim && { claim, disbursement }
}

export interface AgencyPayment {
  readonly record: RecordKey
  readonly amountFen: number
  readonly paidOn: CivilDate
}

/**
 * The agency has paid the institution out of the prefund (W33): books claims:payable → prefund on the day it paid. The same report twice
 * changes nothing.
 *
 * @returns the claim; AMOUNT_MISMATCH when the agency paid another sum than is owed, STATE_FORBIDS when nothing is
 */
export async function dischargeByPrefund(tx: TenantTx, actor: Actor, payment: AgencyPayment): Promise<Claim | Refusal> {
  const row = await findRecord(tx, payment.record)
  const claim = row && (await lockClaimOf(tx, row.id))
  if (!claim) return noSuchRecord()
  if (await wasToldBefore(tx, claim, payment)) return claim
  if (claim.status !== 'approved' || !(await isPaidByAgency(tx, claim)))
    return refuse('STATE_FORBIDS', {
      zh: '该案件没有待周转金支付的款项',
      en: 'Nothing of this claim is due from the prefund',
    })
  if (owedFen(claim) !== payment.amountFen)
    return refuse(
      'AMOUNT_MISMATCH',
      { zh: '支付金额与应付赔款不一致', en: 'The sum paid is not the sum owed' },
      { field: 'amountFen' },
    )
  const sourceId = await readAdjudicationId(tx, claim.id, claim.adjudicationNo)
  invariant(sourceId, 'what is owed rests on an adjudication')
  const source = { to: 'prefund', eventCode: BY_PREFUND, sourceId } as const
  return pay(tx, actor, claim, { ...source, amountFen: fen(payment.amountFen), paidOn: payment.paidOn })
}

const BY_PREFUND = 'prefund.paid'

/** A correction may be paid by the prefund a second time; the same sum on the same day is the same report. */
async function wasToldBefore(tx: TenantTx, claim: Claim, { amountFen, paidOn }: AgencyPayment): Promise<boolean> {
  for (let versionNo = 1; versionNo <= claim.adjudicationNo; versionNo += 1) {
    const sourceId = await readAdjudicationId(tx, claim.id, versionNo)
    if (!sourceId) continue
    const { postings } = await postingsPage(tx, { eventCode: BY_PREFUND, sourceId, bookedOn: paidOn })
    if (postings.some((posting) => posting.amountFen === amountFen)) return true
  }
  return false
}

interface Payment {
  readonly to: Account
  readonly eventCode: string
  readonly sourceId: string
  readonly amountFen: Fen
  readonly paidOn?: CivilDate
}

/** Books a payment; a rest that is owed beside it (an earlier payment came back meanwhile) waits on. */
async function pay(
  tx: TenantTx,
  actor: Actor,
  claim: Claim,
  { to, eventCode, sourceId, amountFen, paidOn }: Payment,
): Promise<Claim> {
  const legs = [{ from: 'claims:payable', to, amountFen }] as const
  await post(tx, { eventCode, sourceId, planYear: claim.planYear!, legs, bookedOn: paidOn ?? tx.business.on })
  const paidFen = fen(claim.paidFen + amountFen)
  if (owedFen({ ...claim, paidFen }) > 0) {
    const change = { paidFen, disbursementId: null, reason: 'PAYMENT_RETURNED' }
    return moveClaim(tx, actor, claim, { what: 'paid', to: 'approved', change })
  }
  const change = { paidFen, paidOn: paidOn ?? tx.business.on }
  const paid = await moveClaim(tx, actor, claim, { what: 'paid', to: 'paid', change })
  await announce(tx, { type: 'claim.paid', claimId: claim.id })
  return paid
}
