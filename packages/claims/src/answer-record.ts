import type { Explanation } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Bilingual, type Fen, type Id, invariant, ZERO_FEN } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { reasonText } from './reasons.rules.ts'
import { readAdjudication } from './store/chain.store.ts'
import { type Claim, readClaimOf } from './store/claim.store.ts'
import { type RecordRow, readRecordRow } from './store/record.store.ts'
import { readReversal } from './store/reversal.store.ts'

/**
 * received: kept, the answer follows · approved: the institution advances `payableFen` · zero, denied · review: a person looks first, nothing
 * is advanced · reversed: this settlement was taken back · reversal-applied, reversal-waiting, reversal-review: of a record that takes another back.
 */
export type RecordResult =
  | 'received'
  | 'approved'
  | 'zero'
  | 'denied'
  | 'review'
  | 'reversed'
  | 'reversal-applied'
  | 'reversal-waiting'
  | 'reversal-review'

export interface RecordAnswer {
  readonly insuplcAdmdvs: string
  readonly setlId: string
  readonly result: RecordResult
  readonly reason: { readonly code: string; readonly text: Bilingual } | null
  readonly claimId: Id<'claim'> | null
  /** Borne by the person before this program, in fen. */
  readonly burdenFen: Fen
  /** What the institution advances at the window; 0 unless approved for it. */
  readonly payableFen: Fen
  readonly explanation: Explanation | null
}

/** What became of a record so far: the same answer however often it is asked or sent again. */
export async function answerRecord(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<RecordAnswer> {
  const row = await readRecordRow(tx, recordId)
  invariant(row, 'no such settlement record')
  const { insuplcAdmdvs, setlId } = row
  if (row.kind === 'reversal') return { insuplcAdmdvs, setlId, ...(await reversalAnswer(tx, recordId)) }
  const claim = await readClaimOf(tx, recordId)
  invariant(claim, 'a settlement record without its claim')
  return { insuplcAdmdvs, setlId, ...(await claimAnswer(tx, claim, row)) }
}

type Answer = Omit<RecordAnswer, 'insuplcAdmdvs' | 'setlId'>

async function claimAnswer(tx: TenantTx, claim: Claim, row: RecordRow): Promise<Answer> {
  const plan = claim.planVersionId ? (await planOfVersion(tx, claim.planVersionId)).plan : undefined
  const judged = claim.adjudicationNo > 0 ? await readAdjudication(tx, claim.id, claim.adjudicationNo) : null
  const result = resultOf(claim)
  const advanced = result === 'approved' && claim.payee === 'institution'
  const reason = claim.reason ?? (result === 'review' ? WAITS_FOR[claim.status] : undefined)
  return {
    result,
    reason: reason ? { code: reason, text: reasonText(reason, plan) } : null,
    claimId: claim.id,
    // Before anything was judged the person bears what the settlement says.
    burdenFen: judged ? claim.burdenFen : row.borneFen,
    payableFen: advanced ? claim.bookedFen : ZERO_FEN,
    explanation: judged?.explanation ?? null,
  }
}

/** Why an institution advances nothing on a claim that no rule keeps back. */
const WAITS_FOR: Partial<Record<Claim['status'], string>> = {
  ready: 'AWAITING_APPROVAL',
  approved: 'PAID_TO_INSURED',
  paying: 'PAID_TO_INSURED',
  paid: 'PAID_TO_INSURED',
}

function resultOf({ status, payee }: Claim): RecordResult {
  switch (status) {
    case 'approved':
    case 'paying':
    case 'paid':
      // At the window only what is advanced there is approved; the rest reaches the insured by bank.
      return payee === 'institution' ? 'approved' : 'review'
    case 'ready':
    case 'unmatched':
      return 'review'
    default:
      return status
  }
}

async function reversalAnswer(tx: TenantTx, recordId: Id<'settlementRecord'>): Promise<Answer> {
  const reversal = await readReversal(tx, recordId)
  invariant(reversal, 'a reversing record without its reversal')
  const results = {
    received: 'received',
    waiting: 'reversal-waiting',
    review: 'reversal-review',
    dismissed: 'reversal-review',
    applied: 'reversal-applied',
  } as const
  const { reason } = reversal
  return {
    result: results[reversal.status],
    reason: reason ? { code: reason, text: reasonText(reason) } : null,
    claimId: null,
    burdenFen: ZERO_FEN,
    payableFen: ZERO_FEN,
    explanation: null,
  }
}
