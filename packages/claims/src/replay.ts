import { type Counters, type Explanation, isRecordError, type Judgment } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Fen, fen, type Id, invariant, sumFen, ZERO_FEN } from '@gongbao/kernel'
import { cityAt, planOfVersion } from '@gongbao/register'
import { adjudicatorOf } from './city-rules.ts'
import { claimRecord, type DecisionFacts } from './facts.rules.ts'
import { reversingRecord } from './reverse-claim.ts'
import { canonicalJson } from './sealed-json.ts'
import { type OpenAdjudication, readAdjudications, readChain } from './store/chain.store.ts'
import { readClaim } from './store/claim.store.ts'
import { bodyOf, readRecordRow } from './store/record.store.ts'

/** One past decision and the same decision made again. */
export interface Replayed {
  readonly versionNo: number
  readonly kept: Explanation
  readonly again: Explanation
  /** The year's counters after it. */
  readonly after: Counters
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
    const { explanation: again, after } = await decideAgain(tx, bodyOf(tx, row), kept, kept.recordId !== claim.recordId)
    const same = canonicalJson(asKept(again, kept.explanation)) === canonicalJson(kept.explanation)
    replayed.push({ versionNo: kept.versionNo, kept: kept.explanation, again, after, same })
  }
  return replayed
}

/** Decisions kept before counters were shown have none; all else must be the same. */
export function asKept(again: Explanation, kept: Explanation): unknown {
  if (kept.benefits.every((benefit) => 'counters' in benefit)) return again
  return { ...again, benefits: again.benefits.map(({ counters: _, ...benefit }) => benefit) }
}

/** A year of one insured, made again. Both sums in fen. */
export interface ReplayedChain {
  /** What all links of its chain come to: judgments, and what taking some of them back changed. */
  readonly keptFen: Fen
  /** What the claims that stand pay when they alone are judged, in their order. */
  readonly standingFen: Fen
}

/**
 * Judges an insured's year once more from its beginning, without what was taken back: a reversal must leave the year as if its original had never
 * been, to the fen, also where later claims had met a deductible or a tier that the original had used up.
 */
export async function replayChain(tx: TenantTx, insuredId: Id<'person'>, planYear: number): Promise<ReplayedChain> {
  const links = await readChain<DecisionFacts>(tx, insuredId, planYear)
  let used: Counters = {}
  let standingFen = ZERO_FEN
  for (const link of links) {
    const claim = await readClaim(tx, link.claimId)
    invariant(claim, 'a link of no claim')
    if (link.kind !== 'claim' || claim.heldNo !== link.versionNo) continue
    const row = await readRecordRow(tx, claim.recordId)
    invariant(row, 'a claim without its record')
    const { explanation, after } = await decideAgain(tx, bodyOf(tx, row), link, false, used)
    used = after
    standingFen = fen(standingFen + explanation.payableFen)
  }
  return { keptFen: sumFen(links.map(({ payableFen }) => payableFen)), standingFen }
}

async function decideAgain(
  tx: TenantTx,
  body: ReturnType<typeof bodyOf>,
  { kind, facts, recordId, planVersionId, snapshotHash }: OpenAdjudication<DecisionFacts>,
  byRecord: boolean,
  used: Counters = facts.countersBefore,
): Promise<Judgment> {
  const { code, plan } = await planOfVersion(tx, planVersionId)
  const { city } = await cityAt(tx, snapshotHash)
  const adjudicator = adjudicatorOf(city, code, plan)
  const record = claimRecord(body, facts.person, facts.added)
  invariant(!isRecordError(record), 'a record judged once can be read again')
  if (kind === 'claim') return adjudicator.judge(record, { used, accepted: facts.added.accepted ?? [] })
  const reversing = byRecord ? await readRecordRow(tx, recordId) : null
  const by = reversing ? reversingRecord(record, reversing) : record
  return adjudicator.reverse(by, facts.original, facts.links ? { used, links: facts.links } : { used })
}
