/** Claims for the console: search, the work queue, one claim with its whole history. */
import { audit, can, type StaffPrincipal, staffNames, type z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, publicId, type Refusal } from '@gongbao/kernel'
import { type Posting, postingsPage } from '@gongbao/ledger'
import { cityOf } from '@gongbao/register'
import { maskName, type Person, readPersons } from '@gongbao/residents'
import { adjudicatorAt } from './city-rules.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { mayMove } from './claims.rules.ts'
import { clinicalOf } from './clinical.rules.ts'
import { personOfYear } from './facts.rules.ts'
import { type OpenedClaim, openClaim } from './opened-claim.ts'
import { reasonText } from './reasons.rules.ts'
import { partsFor } from './resident-claims.ts'
import { REVERSED_BY_RECORD } from './reverse-claim.ts'
import { isAsked } from './review-claim.ts'
import type { CLAIM_ACTIONS, claimListQuery, claimRowView, claimView, queueView } from './staff-claims.contract.ts'
import { readCounters } from './store/chain.store.ts'
import { type Claim, readClaim, readClaimEvents } from './store/claim.store.ts'
import { countClaims, findClaims, findQueue, type ListedClaim } from './store/list.store.ts'
import { readRecordRow } from './store/record.store.ts'
import { listOpenReversals } from './store/reversal.store.ts'
import { basicOf, benefitsOf, excludedOf, notCoveredOf, warningsOf } from './view.rules.ts'

type Row = z.input<typeof claimRowView>
type Action = (typeof CLAIM_ACTIONS)[number]
const QUEUE_MAX = 200

export async function searchClaims(tx: TenantTx, query: z.output<typeof claimListQuery>) {
  const filter = {
    statuses: query.status,
    planYear: query.planYear,
    insuredIds: query.personId && [query.personId],
    policyId: query.policyId,
    setlId: query.settlementId,
    institution: query.institution,
    asked: query.asked === 'true' || undefined,
    before: query.cursor,
  }
  const found = await findClaims(tx, filter, query.limit + 1)
  const page = found.slice(0, query.limit)
  return {
    items: await rowsOf(tx, page),
    next: found.length > query.limit ? publicId('claim', page.at(-1)!.claim.id) : null,
  }
}

/** What waits for people: claims by due date, questions of residents, reversals that did not fit. */
export async function readQueue(tx: TenantTx): Promise<z.input<typeof queueView>> {
  const { byStatus, asked } = await countClaims(tx)
  const items = await rowsOf(tx, await findQueue(tx, ['unmatched', 'review', 'ready'], QUEUE_MAX))
  const reversals: z.input<typeof queueView>['reversals'] = []
  for (const { recordId, status, reason, origSetlId, totalFen, receivedAt } of await listOpenReversals(tx)) {
    const row = await readRecordRow(tx, recordId)
    const why = reason ? { code: reason, text: reasonText(reason) } : null
    const named = { recordId, settlementId: row?.setlId ?? '', originalSettlementId: origSetlId }
    reversals.push({ ...named, status, reason: why, totalFen, receivedAt })
  }
  return { counts: byStatus, asked, items, reversals }
}

/**
 * One claim. Reading a person's medical data is an act and is audited; those who do not review claims get none of it, and need no trace.
 */
export async function readStaffClaim(
  tx: TenantTx,
  actor: StaffPrincipal,
  claimId: Id<'claim'>,
): Promise<z.input<typeof claimView> | Refusal> {
  const claim = await readClaim(tx, claimId)
  if (!claim) return noSuchClaim()
  const isReviewer = can(actor, 'claims.review')
  if (isReviewer) await audit(tx, actor, { action: 'claim.read', subjectKind: 'claim', subjectId: claimId })
  const opened = await openClaim(tx, claim)
  const { row, body, plan, planTitle, explanation, adjudications } = opened
  const [listed] = await rowsOf(tx, [{ claim, record: row }])
  const clinical = isReviewer ? clinicalOf(body) : null
  const treatments = (await cityOf(tx)).city.lists['treatment-types']
  return {
    ...listed!,
    planTitle,
    admittedOn: row.beginOn,
    medType: row.medType,
    medTypeName: treatments.find((one) => one.med_type === row.medType)?.name ?? null,
    basic: basicOf(row),
    parts: await partsFor(tx, opened),
    benefits: benefitsOf(explanation, plan),
    excluded: excludedOf(explanation, plan, isReviewer ? body : null),
    notCoveredFen: notCoveredOf(explanation),
    warnings: warningsOf(explanation),
    year: await yearOf(tx, opened),
    adjudications: adjudications.map(({ id, snapshotHash, ...one }) => ({
      ...one,
      adjudicationId: id,
      cityHash: snapshotHash,
    })),
    entries: await entriesOf(tx, opened),
    history: await historyOf(tx, claimId, isReviewer),
    fourEyes: fourEyesOf(opened),
    actions: actionsOf(claim, actor),
    clinical,
  }
}

async function rowsOf(tx: TenantTx, found: readonly ListedClaim[]): Promise<Row[]> {
  const ids = [...new Set(found.flatMap(({ claim }) => claim.insuredId ?? []))]
  const persons = new Map((await readPersons(tx, ids)).map((person) => [person.id, person]))
  return found.map((one) => rowOf(one, one.claim.insuredId ? persons.get(one.claim.insuredId) : undefined))
}

function rowOf({ claim, record }: ListedClaim, person: Person | undefined): Row {
  const { id, insuredId, reason, ...rest } = claim
  return {
    ...rest,
    claimId: id,
    settlementId: record.setlId,
    insuredNameMasked: person ? maskName(person.name) : null,
    personId: insuredId,
    institutionCode: record.institutionCode,
    institutionName: record.institutionName,
    treatedOn: record.endOn,
    route: record.route,
    reason: reason ? { code: reason, text: reasonText(reason) } : null,
    reviewAsked: isAsked(claim),
  }
}

async function yearOf(tx: TenantTx, { claim, plan, adjudications }: OpenedClaim) {
  const last = adjudications.at(-1)
  if (!plan || !claim.insuredId || claim.planYear === null || claim.planCode === null || !last) return []
  const adjudicator = await adjudicatorAt(tx, last.snapshotHash, claim.planCode, plan)
  const terms = adjudicator.terms(personOfYear(last.facts.person))
  return adjudicator.progress(terms, await readCounters(tx, claim.insuredId, claim.planYear))
}

/** Entries are booked under what made them: an adjudication, a payment, or the claim for what the agency pays. */
async function entriesOf(tx: TenantTx, { claim, adjudications }: OpenedClaim) {
  const sources = [
    ...adjudications.map(({ id }) => id),
    claim.id,
    ...(claim.disbursementId ? [claim.disbursementId] : []),
  ]
  const found: Posting[] = []
  for (const sourceId of sources) found.push(...(await postingsPage(tx, { sourceId }, 50)).postings)
  found.sort((a, b) => (a.id < b.id ? -1 : 1))
  return found.map(({ id, ...posting }) => ({ ...posting, postingId: id }))
}

async function historyOf(tx: TenantTx, claimId: Id<'claim'>, isReviewer: boolean) {
  const events = await readClaimEvents(tx, claimId)
  const names = await staffNames(tx)
  return events.map(({ actor, note, ...event }) => {
    const id = staffIdOf(actor)
    const actorName = (id && names.get(id)) ?? null
    return { ...event, actor: shownActor(actor), actorName, note: isReviewer ? note : null }
  })
}

/** Staff are known by their public id, all others by what they are. */
function shownActor(actor: string): string {
  const id = staffIdOf(actor)
  return id ? publicId('staffAccount', id) : (actor.split(':')[0] ?? actor)
}

function staffIdOf(actor: string): Id<'staffAccount'> | null {
  const [realm, id] = actor.split(':')
  return realm === 'staff' && id ? (id as Id<'staffAccount'>) : null
}

function fourEyesOf({ claim, plan }: OpenedClaim) {
  const aboveFen = plan?.fourEyesAbove ?? null
  return { required: aboveFen !== null && claim.payableFen > aboveFen, aboveFen, confirmed: claim.reviewedBy !== null }
}

/** What the claim's state and the caller's role allow; the verbs decide again. */
function actionsOf(claim: Claim, actor: StaffPrincipal): Action[] {
  const { status } = claim
  const isReviewer = can(actor, 'claims.review')
  const actions: [Action, boolean][] = [
    ['review', isReviewer && status === 'review'],
    ['match', isReviewer && status === 'unmatched'],
    ['confirm', isReviewer && status === 'ready'],
    ['approve', can(actor, 'claims.approve') && status === 'ready'],
    ['return', isReviewer && status === 'ready'],
    ['deny', isReviewer && mayMove(status, 'denied')],
    ['reverse', can(actor, 'claims.approve') && mayMove(status, 'reversed')],
    ['redo', isReviewer && status === 'reversed' && claim.reason !== REVERSED_BY_RECORD],
    ['account', isReviewer && status === 'approved'],
    ['answer', isReviewer && isAsked(claim)],
  ]
  return actions.flatMap(([action, allowed]) => (allowed ? [action] : []))
}
