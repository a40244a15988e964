/** The two links of a chain: a claim judged, and a judgment taken back. Both move the counters under the chain's lock and keep their facts. */

import type { Actor } from '@gongbao/access'
import type { Adjudicator, ClaimRecord, Counters, Explanation, Judgment, Links } from '@gongbao/adjudication'
import { type Packed, packed } from '@gongbao/adjudication/what-if'
import type { TenantTx } from '@gongbao/database'
import { fen, type Id, invariant } from '@gongbao/kernel'
import { cityOf, planOfVersion } from '@gongbao/register'
import { actorName } from './actor.rules.ts'
import { adjudicatorOf } from './city-rules.ts'
import { type AddedFacts, claimRecord, type DecisionFacts, type PersonFacts } from './facts.rules.ts'
import {
  type Chain,
  insertAdjudication,
  lockChain,
  readAdjudication,
  readStanding,
  saveChain,
} from './store/chain.store.ts'
import type { Claim } from './store/claim.store.ts'
import { bodyOf, readRecordRow } from './store/record.store.ts'

/** A claim whose policy was found. */
export interface MatchedClaim extends Claim {
  readonly insuredId: NonNullable<Claim['insuredId']>
  readonly planVersionId: NonNullable<Claim['planVersionId']>
  readonly planCode: string
  readonly planYear: number
}
export function isMatched(claim: Claim): claim is MatchedClaim {
  return claim.insuredId !== null && claim.policyId !== null && claim.planCode !== null && claim.planYear !== null
}

/** A claim being worked under its chain's lock. `claim` holds what `updateClaim` still has to write. */
export interface Work {
  readonly claim: MatchedClaim
  readonly chain: Chain
  readonly adjudicator: Adjudicator
  /** Hash of the city's state it is decided by. */
  readonly snapshotHash: string
  /** The newest link: what the ledger names as the reason of an entry. */
  readonly adjudicationId: Id<'adjudication'> | null
}

/** Locks the insured's plan year. The claim's own row is locked already: claim before chain, always. */
export async function openWork(tx: TenantTx, claim: MatchedClaim): Promise<Work> {
  const { city, hash } = await cityOf(tx)
  const { plan } = await planOfVersion(tx, claim.planVersionId)
  const adjudicator = adjudicatorOf(city, claim.planCode, plan)
  const chain = await lockChain(tx, claim.insuredId, claim.planYear)
  return { claim, chain, adjudicator, snapshotHash: hash, adjudicationId: null }
}

/** Judges a record on top of what the year has used. @returns the work as it now stands and the explanation */
export async function judge(
  tx: TenantTx,
  actor: Actor,
  work: Work,
  record: ClaimRecord,
  given: { person: PersonFacts; added: AddedFacts },
): Promise<{ work: Work; explanation: Explanation }> {
  const { claim, chain, adjudicator } = work
  const accepted = given.added.accepted ?? []
  const judgment = adjudicator.judge(record, { used: chain.counters, accepted })
  const { explanation } = judgment
  const facts: DecisionFacts = { ...given, countersBefore: chain.counters, original: judgment.original }
  const holds = explanation.status === 'payable' || explanation.status === 'zero'
  const after = holds ? judgment.after : null
  const brought = await broughtBy(tx, work, record, judgment)
  const { recordId } = claim
  const next = await link(tx, actor, work, { kind: 'claim', recordId, facts, explanation, after, brought })
  const heldNo = holds ? next.claim.adjudicationNo : null
  return { work: { ...next, claim: { ...next.claim, heldNo, burdenFen: explanation.burdenFen } }, explanation }
}

/** What the claim brings to its year, beside the sealed decision. */
async function broughtBy(tx: TenantTx, { claim, adjudicator }: Work, record: ClaimRecord, judgment: Judgment) {
  const row = await readRecordRow(tx, claim.recordId)
  const { program } = (await cityOf(tx)).city
  return packed(record, judgment, { program, plan: adjudicator.plan, area: row?.insuplcAdmdvs ?? null })
}

/**
 * Takes back the judgment whose eligible amounts stand in the counters: the year's total without it, minus the total with it, on the
 * terms it was made on.
 * @param by the record that reverses; the claim's own when a person takes it back
 * @returns the work, and an explanation that stands in review when the amounts do not fit (then nothing was moved)
 */
export async function takeBack(
  tx: TenantTx,
  actor: Actor,
  work: Work,
  by: { recordId: Id<'settlementRecord'>; record: ClaimRecord },
): Promise<{ work: Work; explanation: Explanation }> {
  const { claim, chain, adjudicator } = work
  invariant(claim.heldNo !== null, 'only a judgment that stands can be taken back')
  const held = await readAdjudication<DecisionFacts>(tx, claim.id, claim.heldNo)
  invariant(held, 'a claim holds an adjudication that is not there')
  const { original, person, added } = held.facts
  const links = adjudicator.byClaim ? { links: await readLinks(tx, chain, held.id) } : {}
  const { explanation, after } = adjudicator.reverse(by.record, original, { used: chain.counters, ...links })
  if (explanation.status === 'review') return { work, explanation }
  const facts: DecisionFacts = { person, added, countersBefore: chain.counters, original, ...links }
  const next = await link(tx, actor, work, {
    kind: 'reversal',
    recordId: by.recordId,
    facts,
    explanation,
    after,
    brought: null,
  })
  return { work: { ...next, claim: { ...next.claim, heldNo: null } }, explanation }
}

/** The claims of a locked chain that stand, as they were judged. @param held the one to take out */
async function readLinks(tx: TenantTx, { insuredId, planYear }: Chain, held: Id<'adjudication'>): Promise<Links> {
  const standing = await readStanding<DecisionFacts>(tx, insuredId, planYear)
  const brought = standing.flatMap(({ id, facts }) => (facts.original.step ? [{ id, step: facts.original.step }] : []))
  return { opening: {}, steps: brought.map(({ step }) => step), at: brought.findIndex(({ id }) => id === held) }
}

interface Link {
  readonly kind: 'claim' | 'reversal'
  readonly recordId: Id<'settlementRecord'>
  readonly facts: DecisionFacts
  readonly explanation: Explanation
  /** null: no counter moves. */
  readonly after: Counters | null
  readonly brought: Packed | null
}

async function link(
  tx: TenantTx,
  actor: Actor,
  work: Work,
  { kind, recordId, facts, explanation, after, brought }: Link,
): Promise<Work> {
  const { claim, snapshotHash } = work
  const chain = after ? await saveChain(tx, work.chain, after) : work.chain
  const versionNo = claim.adjudicationNo + 1
  const { insuredId, planYear, planVersionId } = claim
  const adjudicationId = await insertAdjudication(
    tx,
    {
      claimId: claim.id,
      versionNo,
      kind,
      recordId,
      insuredId,
      planYear,
      planVersionId,
      snapshotHash,
      chainNo: after ? chain.lastChainNo : null,
      status: explanation.status,
      burdenFen: explanation.burdenFen,
      notCoveredFen: explanation.notCoveredFen,
      payableFen: explanation.payableFen,
      brought,
      decidedBy: actorName(actor),
    },
    facts,
    explanation,
  )
  const payableFen = fen(claim.payableFen + explanation.payableFen)
  return { ...work, chain, adjudicationId, claim: { ...claim, adjudicationNo: versionNo, payableFen } }
}

/** The record a judgment is made of, as its claim holds it. */
export async function recordToJudge(tx: TenantTx, claim: Claim, person: PersonFacts, added: AddedFacts) {
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  return { row, record: claimRecord(bodyOf(tx, row), person, added) }
}
