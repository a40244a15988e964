import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { requestDisbursement } from '@gongbao/payments'
import { cityOf } from '@gongbao/register'
import { actorName } from './actor.rules.ts'
import { owedFen } from './booking.rules.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { moveClaim, noteOnClaim } from './move-claim.ts'
import { type Claim, lockClaim, readClaim, updateClaim } from './store/claim.store.ts'
import { findWaitingFor } from './store/list.store.ts'
import { type Holder, type PayoutAccount, readPayoutAccount, upsertPayoutAccount } from './store/payout.store.ts'
import { readRecordRow } from './store/record.store.ts'

export const PAYEE_ACCOUNT_MISSING = 'PAYEE_ACCOUNT_MISSING'
const WAITING_MAX = 500

/**
 * Sends an approved claim's money on its way: to the insured, or to the institution that advanced it. What the agency pays out of its prefund
 * (W33) is left for the agency's own payment; what has no account yet waits for one. Repeating it changes nothing.
 *
 * @returns the claim as it now stands
 */
export async function disburseClaim(tx: TenantTx, actor: Actor, claimId: Id<'claim'>): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  if (claim.status !== 'approved' || (await isPaidByAgency(tx, claim))) return claim
  const account = await readPayoutAccount(tx, await holderOf(tx, claim))
  if (!account) return updateClaim(tx, claim, { reason: PAYEE_ACCOUNT_MISSING })
  invariant(claim.planYear !== null, 'an approved claim has its plan year')
  const requested = await requestDisbursement(tx, actor, {
    subjectKind: 'claim',
    subjectId: claim.id,
    payeeName: account.name,
    accountNo: account.account,
    amountFen: owedFen(claim),
    planYear: claim.planYear,
    purpose: '惠民保赔款',
  })
  if (isRefusal(requested)) return requested
  const change = { disbursementId: requested.disbursementId, reason: null }
  return moveClaim(tx, actor, claim, { what: 'disbursed', to: 'paying', change })
}

/** Whether the agency pays this claim out of the prefund: the city says so, for its own and for other places' institutions. */
export async function isPaidByAgency(tx: TenantTx, claim: Claim): Promise<boolean> {
  if (claim.payee !== 'institution') return false
  const { program } = (await cityOf(tx)).city
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  const { treatedIn } = row
  const isLocal = treatedIn === null || program.city.divisions.some((division) => treatedIn.startsWith(division))
  return (isLocal ? program.oneStop.local : program.oneStop.outOfTown) === 'prefund'
}

async function holderOf(tx: TenantTx, claim: Claim): Promise<Holder> {
  if (claim.payee === 'insured') {
    invariant(claim.insuredId, 'an approved claim has its insured')
    return { kind: 'insured', id: claim.insuredId }
  }
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  return { kind: 'institution', id: row.institutionCode }
}

/**
 * Keeps where an insured's or an institution's money goes; the newest counts.
 * @returns INVALID_INPUT for a number that no bank has
 */
export async function savePayoutAccount(
  tx: TenantTx,
  actor: Actor,
  holder: Holder,
  account: PayoutAccount,
): Promise<Holder | Refusal> {
  if (!/^\d{8,30}$/.test(account.account))
    return refuse(
      'INVALID_INPUT',
      { zh: '账号应为 8–30 位数字', en: 'An account number has 8 to 30 digits' },
      { field: 'account' },
    )
  await upsertPayoutAccount(tx, holder, account, actorName(actor))
  await audit(tx, actor, { action: 'payout-account.saved', subjectKind: holder.kind, subjectId: holder.id })
  return holder
}

/** Names the account a claim is to be paid to, and sends there whatever was waiting for that account. */
export async function namePayoutAccount(
  tx: TenantTx,
  actor: Actor,
  claimId: Id<'claim'>,
  account: PayoutAccount,
): Promise<Claim | Refusal> {
  const claim = await readClaim(tx, claimId)
  if (!claim?.insuredId) return noSuchClaim()
  const holder = await savePayoutAccount(tx, actor, await holderOf(tx, claim), account)
  if (isRefusal(holder)) return holder
  await noteOnClaim(tx, actor, claim, 'account-named', null)
  for (const waiting of await findWaitingFor(tx, holder, WAITING_MAX)) {
    const sent = await disburseClaim(tx, actor, waiting)
    if (isRefusal(sent)) return sent
  }
  return (await readClaim(tx, claimId)) ?? noSuchClaim()
}
