import type { Actor } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type CivilDate, fen, type Id, type Refusal, refuse } from '@gongbao/kernel'
import { type Account, post } from '@gongbao/ledger'
import { applyWaitingReversals } from './apply-reversal.ts'
import { owedFen } from './booking.rules.ts'
import { noSuchClaim, noSuchRecord } from './claim-refusals.ts'
import { moveClaim } from './move-claim.ts'
import { isPaidByAgency } from './request-disbursement.ts'
import { type Claim, lockClaimOf, recordPaidBy } from './store/claim.store.ts'
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
  const claim = await lockPaidClaim(tx, disbursementId)
  if (!claim) return noSuchClaim()
  if (claim.status !== 'paying') return claim
  const paid = await pay(tx, actor, claim, {
    to: 'bank:claims',
    eventCode: 'disbursement.settled',
    sourceId: disbursementId,
  })
  await applyWaitingReversals(tx, actor, claim.recordId)
  return paid
}

/** The bank sent it back: it is owed again, and another account is asked for. */
export async function markReturned(
  tx: TenantTx,
  actor: Actor,
  disbursementId: Id<'disbursement'>,
): Promise<Claim | Refusal> {
  const claim = await lockPaidClaim(tx, disbursementId)
  if (!claim) return noSuchClaim()
  if (claim.status !== 'paying') return claim
  const change = { disbursementId: null, reason: 'PAYMENT_RETURNED' }
  const returned = await moveClaim(tx, actor, claim, { what: 'returned-by-bank', to: 'approved', change })
  await applyWaitingReversals(tx, actor, claim.recordId)
  return returned
}

/** The claim a disbursement pays, locked behind its visit, as whoever reverses it locks them. */
async function lockPaidClaim(tx: TenantTx, disbursementId: Id<'disbursement'>): Promise<Claim | null> {
  const recordId = await recordPaidBy(tx, disbursementId)
  const row = recordId && (await readRecordRow(tx, recordId))
  if (!row) return null
  await lockVisit(tx, row)
  const claim = await lockClaimOf(tx, row.id)
  return claim?.disbursementId === disbursementId ? claim : null
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
  if (claim.status === 'paid' && claim.paidFen === payment.amountFen) return claim
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
  const source = { to: 'prefund', eventCode: 'prefund.paid', sourceId: claim.id } as const
  return pay(tx, actor, claim, { ...source, paidOn: payment.paidOn })
}

interface Payment {
  readonly to: Account
  readonly eventCode: string
  readonly sourceId: string
  readonly paidOn?: CivilDate
}

async function pay(
  tx: TenantTx,
  actor: Actor,
  claim: Claim,
  { to, eventCode, sourceId, paidOn }: Payment,
): Promise<Claim> {
  const amountFen = owedFen(claim)
  const legs = [{ from: 'claims:payable', to, amountFen }] as const
  await post(tx, { eventCode, sourceId, planYear: claim.planYear!, legs, bookedOn: paidOn ?? tx.business.on })
  const change = { paidFen: fen(claim.paidFen + amountFen), paidOn: paidOn ?? tx.business.on }
  const paid = await moveClaim(tx, actor, claim, { what: 'paid', to: 'paid', change })
  await announce(tx, { type: 'claim.paid', claimId: claim.id })
  return paid
}
