import type { Actor } from '@gongbao/access'
import { isRecordError } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { judge, type MatchedClaim, openWork, takeBack } from './chain-links.ts'
import { type AddedFacts, claimRecord } from './facts.rules.ts'
import { personFactsOf } from './insured-cover.ts'
import { moveClaim } from './move-claim.ts'
import { settleWork } from './settle-work.ts'
import type { Claim, ClaimChange } from './store/claim.store.ts'
import { bodyOf, readRecordRow } from './store/record.store.ts'

/**
 * Adjudicates a claim: what the plan owes on it, on top of what the insured's year has used.
 *
 * The chain of (insured, plan year) is locked, so that claims of one person follow one another; a judgment that still stands is taken back
 * first, on its own terms. The decision keeps its facts, the counters it met and the city's state, and can be made again.
 *
 * @param claim locked, with its policy found @param added what a reviewer says after looking
 * @returns the claim, ready for approval, in review, at zero or denied
 */
export async function adjudicateClaim(
  tx: TenantTx,
  actor: Actor,
  claim: MatchedClaim,
  added: AddedFacts = {},
  more: { what?: string; note?: string | null; change?: ClaimChange } = {},
): Promise<Claim> {
  const { what = 'adjudicated', note = null, change = {} } = more
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  const body = bodyOf(tx, row)
  const person = await personFactsOf(tx, claim, body)
  const record = claimRecord(body, person, added)
  if (isRecordError(record)) {
    const matched = {
      insuredId: claim.insuredId,
      policyId: claim.policyId,
      planVersionId: claim.planVersionId,
      planCode: claim.planCode,
      planYear: claim.planYear,
    }
    const reason = record.code
    return moveClaim(tx, actor, claim, {
      what,
      to: 'review',
      change: { ...matched, ...change, reason },
      note: note ?? record.text,
    })
  }
  const opened = await openWork(tx, claim)
  const cleared =
    claim.heldNo === null ? opened : (await takeBack(tx, actor, opened, { recordId: claim.recordId, record })).work
  const { work, explanation } = await judge(tx, actor, cleared, record, { person, added })
  return settleWork(tx, actor, claim, work, { what, verdict: explanation.status, explanation, note, change })
}
