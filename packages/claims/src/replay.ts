import { type Explanation, isRecordError } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant } from '@gongbao/kernel'
import { cityAt, planOfVersion } from '@gongbao/register'
import { adjudicatorOf } from './city-rules.ts'
import { claimRecord, type DecisionFacts } from './facts.rules.ts'
import { reversingRecord } from './reverse-claim.ts'
import { canonicalJson } from './sealed-json.ts'
import { type OpenAdjudication, readAdjudications } from './store/chain.store.ts'
import { readClaim } from './store/claim.store.ts'
import { bodyOf, readRecordRow } from './store/record.store.ts'

/** One past decision and the same decision made again. */
export interface Replayed {
  readonly versionNo: number
  readonly kept: Explanation
  readonly again: Explanation
  readonly same: boolean
}

/**
 * Makes every decision of a claim again from its record, its kept facts and the city's state of that day (quality 10).
 * @returns one entry a version; any that is not `same` means that the code or the data under it was changed
 */
export async function replayClaim(tx: TenantTx, claimId: Id<'claim'>): Promise<Replayed[]> {
  const claim = await readClaim(tx, claimId)
  invariant(claim, 'no such claim')
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  const replayed: Replayed[] = []
  for (const kept of await readAdjudications<DecisionFacts>(tx, claimId)) {
    const again = await decideAgain(tx, bodyOf(tx, row), kept, kept.recordId !== claim.recordId)
    const same = canonicalJson(asKept(again, kept.explanation)) === canonicalJson(kept.explanation)
    replayed.push({ versionNo: kept.versionNo, kept: kept.explanation, again, same })
  }
  return replayed
}

/** Decisions kept before counters were shown have none; all else must be the same. */
export function asKept(again: Explanation, kept: Explanation): unknown {
  if (kept.benefits.every((benefit) => 'counters' in benefit)) return again
  return { ...again, benefits: again.benefits.map(({ counters: _, ...benefit }) => benefit) }
}

async function decideAgain(
  tx: TenantTx,
  body: ReturnType<typeof bodyOf>,
  { kind, facts, recordId, planVersionId, snapshotHash }: OpenAdjudication<DecisionFacts>,
  byRecord: boolean,
): Promise<Explanation> {
  const { code, plan } = await planOfVersion(tx, planVersionId)
  const { city } = await cityAt(tx, snapshotHash)
  const adjudicator = adjudicatorOf(city, code, plan)
  const record = claimRecord(body, facts.person, facts.added)
  invariant(!isRecordError(record), 'a record judged once can be read again')
  const used = facts.countersBefore
  if (kind === 'claim') return adjudicator.adjudicate(record, { used, accepted: facts.added.accepted ?? [] })
  const reversing = byRecord ? await readRecordRow(tx, recordId) : null
  const by = reversing ? reversingRecord(record, reversing) : record
  return adjudicator.reverse(by, facts.original, { used }).explanation
}
