import { type Actor, audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Fen, type Id, invariant, newId, type Refusal, refuse } from '@gongbao/kernel'
import { outsideNo } from '../asking.rules.ts'
import { insertDisbursement } from './disbursement.store.ts'

export interface DisbursementRequest {
  readonly subjectKind: 'claim' | 'supplementary'
  /** The claim's id. */
  readonly subjectId: string
  readonly payeeName: string
  readonly accountNo: string
  /** > 0. */
  readonly amountFen: Fen
  readonly planYear: number
  /** A few words for the bank statement, without a name or a diagnosis; at most 60 characters. */
  readonly purpose: string
}

/**
 * Instructs the bank to pay, once the transaction is over: the worker sends it and asks until the outcome is known.
 *
 * Nothing is posted here: `claims:payable → bank:claims` is booked by claims when `disbursement.settled` tells it, with its own state.
 *
 * @returns the disbursement's id, or CONFLICT while an instruction for the same subject is under way
 */
export async function requestDisbursement(
  tx: TenantTx,
  actor: Actor,
  request: DisbursementRequest,
): Promise<{ disbursementId: Id<'disbursement'> } | Refusal> {
  invariant(request.amountFen > 0, 'a payout is more than nothing')
  const { payeeName, accountNo, ...facts } = request
  const id = newId('disbursement')
  const row = {
    ...facts,
    id,
    instructionNo: outsideNo(id),
    state: 'requested',
    bankReason: null,
    settledAt: null,
  } as const
  const asking = { requestedAt: tx.business.at, nextQueryAt: tx.business.at.add({ seconds: 60 }) }
  const isWritten = await insertDisbursement(tx, { ...row, ...asking }, { name: payeeName, accountNo })
  if (!isWritten) return refuse('CONFLICT', { zh: '该案件已有付款在途', en: 'A payment for this is already under way' })
  await announce(
    tx,
    { type: 'disbursement.requested', disbursementId: id, subjectId: request.subjectId },
    { order: request.subjectId },
  )
  const detail = { amountFen: request.amountFen, subjectKind: request.subjectKind, forId: request.subjectId }
  await audit(tx, actor, { action: 'disbursement.requested', subjectKind: 'disbursement', subjectId: id, detail })
  return { disbursementId: id }
}
