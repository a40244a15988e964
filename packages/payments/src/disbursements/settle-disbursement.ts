import { audit } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { raiseAlarm } from '../alarms.ts'
import { paymentsActor } from '../system-actor.ts'
import { type Disbursement, updateDisbursement } from './disbursement.store.ts'

/** The bank has credited the account. Called with the payout locked and open. */
export async function settleDisbursement(tx: TenantTx, disbursement: Disbursement): Promise<void> {
  await updateDisbursement(tx, disbursement.id, { state: 'settled', settledAt: tx.business.at, nextQueryAt: null })
  await tell(tx, disbursement, 'settled')
}

/** The bank sent the money back, or would not take the instruction: it is owed still, and a person asks for another account. */
export async function failDisbursement(
  tx: TenantTx,
  disbursement: Disbursement,
  bankReason: string | null,
): Promise<void> {
  const change = {
    state: 'returned',
    bankReason: bankReason?.slice(0, 100) ?? null,
    settledAt: tx.business.at,
  } as const
  await updateDisbursement(tx, disbursement.id, { ...change, nextQueryAt: null })
  await raiseAlarm(tx, 'payout-returned', 'disbursement', disbursement.id)
  await tell(tx, disbursement, 'returned')
}

async function tell(
  tx: TenantTx,
  { id, subjectId, amountFen }: Disbursement,
  what: 'settled' | 'returned',
): Promise<void> {
  await announce(tx, { type: `disbursement.${what}`, disbursementId: id, subjectId }, { order: subjectId })
  const entry = { action: `disbursement.${what}`, subjectKind: 'disbursement', subjectId: id, detail: { amountFen } }
  await audit(tx, paymentsActor(tx), entry)
}
