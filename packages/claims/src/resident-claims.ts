/** What residents see of their family's claims: those of whom `namesToShow` names. Anybody else's is not found. */

import type { ResidentPrincipal, z } from '@gongbao/access'
import { isRecordError } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { policiesOfPersons } from '@gongbao/enrollment'
import { type Id, isWithin, publicId, type Refusal } from '@gongbao/kernel'
import { cityOf, planOfVersion } from '@gongbao/register'
import { adjudicatorAt, adjudicatorOf } from './city-rules.ts'
import { noSuchClaim } from './claim-refusals.ts'
import { residentStatus } from './claims.rules.ts'
import { claimRecord } from './facts.rules.ts'
import { personOfPolicy } from './insured-cover.ts'
import { type OpenedClaim, openClaim } from './opened-claim.ts'
import { reasonText } from './reasons.rules.ts'
import { PAYEE_ACCOUNT_MISSING } from './request-disbursement.ts'
import type { claimSummaryView, residentClaimView, yearProgressView } from './resident-claims.contract.ts'
import { canAskReview, isAsked } from './review-claim.ts'
import { readCounters } from './store/chain.store.ts'
import { type Claim, readClaim } from './store/claim.store.ts'
import { findClaims } from './store/list.store.ts'
import type { RecordRow } from './store/record.store.ts'
import { basicOf, benefitsOf, excludedOf, notCoveredOf, partsOf, statedPartsOf, warningsOf } from './view.rules.ts'
import { namesToShow } from './whose-claims.ts'

type Summary = z.input<typeof claimSummaryView>
const CLAIMS_MAX = 200

/** The family's claims, the latest treatment first. */
export async function listOwnClaims(tx: TenantTx, resident: ResidentPrincipal): Promise<{ items: Summary[] }> {
  const names = await namesToShow(tx, resident)
  const items: Summary[] = []
  if (names.size === 0) return { items }
  for (const { claim, record } of await findClaims(tx, { insuredIds: [...names.keys()] }, CLAIMS_MAX))
    items.push(summaryOf(claim, record, names.get(claim.insuredId!) ?? ''))
  return {
    items: items.sort((one, other) => (one.treatedOn < other.treatedOn ? 1 : one.treatedOn > other.treatedOn ? -1 : 0)),
  }
}

/** One claim of the family with its explanation. @returns NOT_FOUND for anybody else's, as for none */
export async function readOwnClaim(
  tx: TenantTx,
  resident: ResidentPrincipal,
  claimId: Id<'claim'>,
): Promise<z.input<typeof residentClaimView> | Refusal> {
  const own = await ownClaim(tx, resident, claimId)
  if (!own) return noSuchClaim()
  return detailOf(tx, await openClaim(tx, own.claim), own.name)
}

/** @returns the claim and its insured's name, or null when it is none of the family's */
export async function ownClaim(
  tx: TenantTx,
  resident: ResidentPrincipal,
  claimId: Id<'claim'>,
): Promise<{ claim: Claim; name: string } | null> {
  const names = await namesToShow(tx, resident)
  const claim = await readClaim(tx, claimId)
  const name = claim?.insuredId ? names.get(claim.insuredId) : undefined
  return claim && name !== undefined ? { claim, name } : null
}

function summaryOf(claim: Claim, row: RecordRow, insuredName: string): Summary {
  return {
    claimId: publicId('claim', claim.id),
    insuredName,
    planYear: String(claim.planYear ?? row.endOn.slice(0, 4)),
    institutionName: row.institutionName,
    treatedOn: row.endOn,
    oneStop: claim.payee === 'institution',
    status: residentStatus(claim.status),
    burdenFen: row.borneFen,
    payableFen: Math.max(0, claim.payableFen),
  }
}

async function detailOf(tx: TenantTx, opened: OpenedClaim, name: string): Promise<z.input<typeof residentClaimView>> {
  const { claim, row, body, plan, explanation } = opened
  const { dueOn, dueProvisional, paidOn } = claim
  return {
    ...summaryOf(claim, row, name),
    settlementId: row.setlId,
    admittedOn: row.beginOn,
    basic: basicOf(row),
    parts: await partsFor(tx, opened),
    benefits: benefitsOf(explanation, plan),
    excluded: excludedOf(explanation, plan, body),
    notCoveredFen: notCoveredOf(explanation),
    warnings: [...whyOf(opened), ...warningsOf(explanation).map(({ code, text }) => ({ code, text }))],
    dueOn: claim.status === 'paid' ? null : dueOn,
    dueProvisional,
    paidOn,
    reviewAsked: isAsked(claim),
    canAskReview: canAskReview(claim),
  }
}

/** Why it stands where it stands, where no explanation says so already. */
function whyOf({ claim, explanation, plan }: OpenedClaim): { code: string; text: string }[] {
  const { reason } = claim
  // What an institution's account lacks is nothing a resident could mend.
  if (reason === PAYEE_ACCOUNT_MISSING && claim.payee !== 'insured') return []
  const said =
    explanation?.warnings.some(({ code }) => code === reason) ||
    explanation?.excluded.some(({ code }) => code === reason)
  return reason && !said ? [{ code: reason, text: reasonText(reason, plan ?? undefined).zh }] : []
}

/** The four parts as they were judged; before any judgment, as the record states them. */
export async function partsFor(tx: TenantTx, { claim, row, body, plan, adjudications }: OpenedClaim) {
  const judged = adjudications.findLast(({ kind }) => kind === 'claim')
  if (!judged || !plan || !claim.planCode) return statedPartsOf(row)
  const record = claimRecord(body, judged.facts.person, judged.facts.added)
  if (isRecordError(record)) return statedPartsOf(row)
  return partsOf(await adjudicatorAt(tx, judged.snapshotHash, claim.planCode, plan), record)
}

/** How far the family's present plan year has come, per person and benefit. */
export async function readYearProgress(
  tx: TenantTx,
  resident: ResidentPrincipal,
): Promise<z.input<typeof yearProgressView>> {
  const names = await namesToShow(tx, resident)
  const policies = await policiesOfPersons(tx, [...names.keys()])
  const people: z.input<typeof yearProgressView>['people'] = []
  let planYear = tx.business.on.slice(0, 4)
  for (const policy of policies) {
    const { plan } = await planOfVersion(tx, policy.planVersionId)
    if (!isWithin(tx.business.on, plan.cover)) continue
    planYear = String(policy.planYear)
    const counters = await readCounters(tx, policy.personId, policy.planYear)
    const adjudicator = adjudicatorOf((await cityOf(tx)).city, policy.planCode, plan)
    const terms = adjudicator.terms(await personOfPolicy(tx, policy))
    people.push({
      personId: publicId('person', policy.personId),
      name: names.get(policy.personId) ?? '',
      benefits: adjudicator.progress(terms, counters),
    })
  }
  return { planYear, people }
}
