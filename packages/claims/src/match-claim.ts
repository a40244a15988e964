import { audit, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { readPolicy } from '@gongbao/enrollment'
import { type Id, invariant, type Refusal, refuse } from '@gongbao/kernel'
import { adjudicateClaim } from './adjudicate-claim.ts'
import { applyReversal } from './apply-reversal.ts'
import { isMatched } from './chain-links.ts'
import { noSuchClaim, noSuchRecord } from './claim-refusals.ts'
import { refusalToMove } from './claims.rules.ts'
import { moveClaim } from './move-claim.ts'
import { startClock, workOn } from './process-record.ts'
import { type Claim, lockClaim } from './store/claim.store.ts'
import { lockVisit, readRecordRow } from './store/record.store.ts'
import { lockReversal, type Reversal, updateReversal } from './store/reversal.store.ts'

/**
 * Gives an unmatched claim its policy and adjudicates it: the one a person names, or, without one, whatever can be found by now.
 * @returns the claim; NOT_FOUND for a policy that is not there, STATE_FORBIDS unless it is unmatched
 */
export async function matchClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
  to: { policyId?: Id<'policy'> | undefined; note: string },
): Promise<Claim | Refusal> {
  const claim = await lockClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  const refusal = refusalToMove(claim.status, 'received')
  if (claim.status !== 'unmatched') return refusal ?? notUnmatched()
  const policy = to.policyId ? await readPolicy(tx, to.policyId) : null
  if (to.policyId && policy?.status !== 'live')
    return refuse('NOT_FOUND', { zh: '没有这张有效保单', en: 'No such live policy' })
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  const reopened = await moveClaim(tx, actor, claim, {
    what: 'matched',
    to: 'received',
    change: { reason: null },
    note: to.note,
  })
  if (!policy) return startClock(tx, await workOn(tx, actor, reopened, row))
  const { planVersionId, planCode, planYear } = policy
  const matched = { ...reopened, insuredId: policy.personId, policyId: policy.id, planVersionId, planCode, planYear }
  invariant(isMatched(matched), 'a policy names plan and insured')
  return startClock(tx, await adjudicateClaim(tx, actor, matched))
}

const notUnmatched = (): Refusal =>
  refuse('STATE_FORBIDS', { zh: '该案件已匹配保单', en: 'This claim has its policy already' })

/**
 * A person decides on a reversal that could not be carried out by itself: tries again after something was mended, or dismisses it.
 * @returns the reversal; NOT_FOUND, or STATE_FORBIDS for one that needs nobody
 */
export async function decideReversal(
  tx: TenantTx,
  actor: StaffPrincipal,
  recordId: Id<'settlementRecord'>,
  decision: 'retry' | 'dismiss',
): Promise<Reversal | Refusal> {
  const row = await readRecordRow(tx, recordId)
  if (row?.kind !== 'reversal') return noSuchRecord()
  await lockVisit(tx, row)
  const reversal = await lockReversal(tx, recordId)
  if (reversal?.status !== 'review' && reversal?.status !== 'waiting')
    return refuse('STATE_FORBIDS', { zh: '该冲销记录无需处理', en: 'This reversal needs nobody' })
  await audit(tx, actor, { action: `reversal.${decision}`, subjectKind: 'settlementRecord', subjectId: recordId })
  if (decision === 'dismiss') return updateReversal(tx, reversal, { status: 'dismissed' })
  await updateReversal(tx, reversal, { status: 'waiting' })
  return applyReversal(tx, actor, row)
}
