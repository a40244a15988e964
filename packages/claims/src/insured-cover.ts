/** From a record to the insured it belongs to, the policy it falls under, and the facts a judgment needs of them. */
import type { PersonOfYear } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type Policy, policiesOfPersons, readPolicy } from '@gongbao/enrollment'
import { type Id, invariant, isRefusal, readIdNumber } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { cityOf, planOfVersion } from '@gongbao/register'
import {
  areaOf,
  areaOfCode,
  CERTIFICATE_KINDS,
  type CertificateKind,
  findByCertificate,
  type Person,
  readPersons,
  readProfile,
} from '@gongbao/residents'
import type { MatchedClaim } from './chain-links.ts'
import { type PersonFacts, personOfYear } from './facts.rules.ts'
import { type Intake, nameOf, readIntake } from './intake.rules.ts'
import { pickCover, sameName } from './match.rules.ts'
import { readDrugApprovals } from './store/payout.store.ts'
import { bodyOf, type RecordBody, type RecordRow } from './store/record.store.ts'

/** What a claim takes over from the policy found. */
type Found = Pick<MatchedClaim, 'insuredId' | 'policyId' | 'planVersionId' | 'planCode' | 'planYear'>

export type Match =
  | { readonly kind: 'matched'; readonly cover: Found }
  /** Found, but a person must look first. */
  | { readonly kind: 'review'; readonly cover: Found; readonly reason: 'NAME_DIFFERS' | 'AREA_DIFFERS' }
  | {
      readonly kind: 'denied'
      readonly insuredId: Id<'person'> | null
      readonly reason: 'NOT_COVERED' | 'FOREIGN_CITY'
    }
  | { readonly kind: 'unmatched'; readonly reason: 'PERSON_UNKNOWN' | 'NO_CERTIFICATE' | 'CERTIFICATE_INVALID' }

/**
 * Finds the policy of a record by its certificate number. A person insured elsewhere is no stranger when they hold a policy here (W2), as long
 * as the roll has them elsewhere too; one who is unknown and belongs to another city is answered so, and one of our own whom we do not know is
 * kept for a person to match.
 */
export async function matchRecord(tx: TenantTx, row: RecordRow): Promise<Match> {
  const intake = readIntake(bodyOf(tx, row))
  invariant(!isRefusal(intake), 'a record that was kept can be read again')
  const person = await findPerson(tx, intake)
  if (!person) return strangerOf(tx, intake)
  const covers = await withPlans(tx, await policiesOfPersons(tx, [person.id]))
  const picked = pickCover(covers, intake.record)
  if (!picked) return { kind: 'denied', insuredId: person.id, reason: 'NOT_COVERED' }
  const { id: policyId, planVersionId, planCode, planYear } = picked
  const cover = { insuredId: person.id, policyId, planVersionId, planCode, planYear }
  const name = nameOf(intake.body)
  if (name !== null && !sameName(name, person.name)) return { kind: 'review', cover, reason: 'NAME_DIFFERS' }
  if (await isElsewhere(tx, intake, person.id)) return { kind: 'review', cover, reason: 'AREA_DIFFERS' }
  return { kind: 'matched', cover }
}

async function findPerson(tx: TenantTx, { certificate }: Intake): Promise<Person | null> {
  if (!certificate || !isKnownKind(certificate.kind)) return null
  return findByCertificate(tx, { kind: certificate.kind, number: certificate.number })
}

const isKnownKind = (kind: string): kind is CertificateKind => (CERTIFICATE_KINDS as readonly string[]).includes(kind)

/** Whether the record settles in another city's basic insurance what the roll has in ours, or in another province than the roll's. */
async function isElsewhere(tx: TenantTx, { insuplcAdmdvs }: Intake, personId: Id<'person'>): Promise<boolean> {
  const { city } = (await cityOf(tx)).city.program
  const settledIn = areaOfCode(insuplcAdmdvs, city)
  if (settledIn === 'city') return false
  const profile = await readProfile(tx, personId)
  const cover = isRefusal(profile) ? null : profile.cover
  return cover !== null && areaOf(cover, city) !== settledIn
}

async function strangerOf(tx: TenantTx, intake: Intake): Promise<Match> {
  const { city } = (await cityOf(tx)).city.program
  if (areaOfCode(intake.insuplcAdmdvs, city) !== 'city')
    return { kind: 'denied', insuredId: null, reason: 'FOREIGN_CITY' }
  return { kind: 'unmatched', reason: strangerReason(intake.certificate) }
}

function strangerReason(
  certificate: Intake['certificate'],
): 'PERSON_UNKNOWN' | 'NO_CERTIFICATE' | 'CERTIFICATE_INVALID' {
  if (!certificate) return 'NO_CERTIFICATE'
  const isBroken = certificate.kind === '01' && typeof readIdNumber(certificate.number) === 'string'
  return isBroken ? 'CERTIFICATE_INVALID' : 'PERSON_UNKNOWN'
}

async function withPlans(tx: TenantTx, policies: readonly Policy[]): Promise<(Policy & { plan: Plan })[]> {
  const found: (Policy & { plan: Plan })[] = []
  for (const policy of policies) found.push({ ...policy, plan: (await planOfVersion(tx, policy.planVersionId)).plan })
  return found
}

/**
 * The insured as the policy and the roll know them: what a judgment reads of a person, without name or number.
 * @param body the record: where it names the insurance type, the roll is not asked
 */
export async function personFactsOf(tx: TenantTx, claim: MatchedClaim, body: RecordBody): Promise<PersonFacts> {
  invariant(claim.policyId, 'a matched claim has its policy')
  const [policy, [person], approvals] = await Promise.all([
    readPolicy(tx, claim.policyId),
    readPersons(tx, [claim.insuredId]),
    readDrugApprovals(tx, claim.insuredId),
  ])
  invariant(policy && person, 'a claim has its policy and its insured')
  const insutype = body.insutype ? null : await insutypeOf(tx, claim.insuredId)
  return {
    id: claim.insuredId,
    birthOn: person.birthOn,
    ...(person.sex ? { sex: person.sex } : {}),
    ...(insutype ? { insutype } : {}),
    level: policy.level,
    coverStartOn: policy.coverFrom,
    coverEndOn: policy.coverTo,
    enrolledYears: policy.enrolledYears,
    continuousYears: policy.continuousYears,
    category: policy.category,
    claimFreeYears: policy.claimFreeYears,
    ...(policy.healthStatus ? { healthStatus: policy.healthStatus } : {}),
    ...(policy.firstEnrolledHealthStatus ? { firstEnrolledHealthStatus: policy.firstEnrolledHealthStatus } : {}),
    approvals,
  }
}

/** The insured of a policy, as far as its year's figures depend on them. */
export async function personOfPolicy(tx: TenantTx, policy: Policy): Promise<PersonOfYear> {
  const { category, level, enrolledYears, continuousYears, claimFreeYears } = policy
  const { healthStatus, firstEnrolledHealthStatus } = policy
  const insutype = await insutypeOf(tx, policy.personId)
  return personOfYear({
    category,
    level,
    enrolledYears,
    continuousYears,
    claimFreeYears,
    ...(insutype ? { insutype } : {}),
    ...(healthStatus ? { healthStatus } : {}),
    ...(firstEnrolledHealthStatus ? { firstEnrolledHealthStatus } : {}),
  })
}

/** As the basic-insurance roll has it. */
async function insutypeOf(tx: TenantTx, insuredId: Id<'person'>): Promise<string | null> {
  const profile = await readProfile(tx, insuredId)
  return isRefusal(profile) ? null : (profile.cover?.insutype ?? null)
}
