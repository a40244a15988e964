import type { Actor, StaffPrincipal } from '@gongbao/access'
import { type ClaimRecord, type Explanation, isRecordError } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Fen, type Id, invariant, type Refusal } from '@gongbao/kernel'
import { isMatched, openWork, recordToJudge, takeBack } from './chain-links.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { refusalToMove } from './claims.rules.ts'
import type { DecisionFacts } from './facts.rules.ts'
import { type Settled, settleWork } from './settle-work.ts'
import { readAdjudication } from './store/chain.store.ts'
import { type Claim, lockClaim, updateClaim } from './store/claim.store.ts'
import { isTakenBack } from './store/reversal.store.ts'

/** Reason of a claim that the agency's own record took back: nobody sends it round again. */
export const REVERSED_BY_RECORD = 'REVERSED_BY_RECORD'
export const REVERSED_BY_PERSON = 'REVERSED_BY_PERSON'

/**
 * Takes a claim back, by a person: its eligible amounts leave the year's counters, what was owed is owed no more, what was paid must come
 * back. It may then be sent round again (`redoClaim`), and counts once whatever happens how often.
 *
 * @returns the claim, or STATE_FORBIDS (while the bank has the money its answer comes first)
 */
export async function reverseClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  note: string,
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  const refusal = refusalToMove(claim.status, 'reversed')
  if (refusal) return refusal
  const taken = await undo(tx, actor, claim, null)
  return settleWork(tx, actor, claim, taken.work, {
    what: 'reversed',
    verdict: 'reversed',
    reason: (await isTakenBack(tx, claim.recordId)) ? REVERSED_BY_RECORD : REVERSED_BY_PERSON,
    note,
  })
}

export interface ReversingRecord {
  readonly recordId: Id<'settlementRecord'>
  readonly setlId: string
  readonly totalFen: Fen
}

/** A judged record as the one that reverses it: its own id, and the total that must match. */
export function reversingRecord(
  record: ClaimRecord,
  { setlId, totalFen }: Pick<ReversingRecord, 'setlId' | 'totalFen'>,
): ClaimRecord {
  const { settlement } = record
  return { ...record, settlement: { ...settlement, setlId, amounts: { ...settlement.amounts, total: totalFen } } }
}

/**
 * Takes a claim back by the record that reverses it.
 * @param claim locked @returns the claim, or the explanation that stands in review because the amounts do not fit (nothing was moved)
 */
export async function reverseByRecord(
  tx: TenantTx,
  actor: Actor,
  claim: Claim,
  by: ReversingRecord,
): Promise<Claim | { readonly waits: Explanation }> {
  // A person had taken it back already: nothing moves, but nobody sends it round again.
  if (claim.status === 'reversed') return updateClaim(tx, claim, { reason: REVERSED_BY_RECORD })
  const taken = await undo(tx, actor, claim, by)
  if (taken.explanation?.status === 'review') return { waits: taken.explanation }
  return settleWork(tx, actor, claim, taken.work, { what: 'reversed', verdict: 'reversed', reason: REVERSED_BY_RECORD })
}

interface Taken {
  readonly work: Settled
  readonly explanation: Explanation | null
}

/** Takes the standing judgment back, if one stands; a claim that never held anything only closes. */
async function undo(tx: TenantTx, actor: Actor, claim: Claim, by: ReversingRecord | null): Promise<Taken> {
  if (claim.heldNo === null || !isMatched(claim)) return { work: { claim, adjudicationId: null }, explanation: null }
  const work = await openWork(tx, claim)
  const record = await recordOf(tx, claim)
  const named = by ? reversingRecord(record, by) : record
  return takeBack(tx, actor, work, { recordId: by?.recordId ?? claim.recordId, record: named })
}

/** The claim's own record as it was judged. */
async function recordOf(tx: TenantTx, claim: Claim): Promise<ClaimRecord> {
  invariant(claim.heldNo !== null, 'a judgment stands')
  const held = await readAdjudication<DecisionFacts>(tx, claim.id, claim.heldNo)
  invariant(held, 'a claim holds an adjudication that is not there')
  const { record } = await recordToJudge(tx, claim, held.facts.person, held.facts.added)
  invariant(!isRecordError(record), 'a record judged once can be read again')
  return record
}
