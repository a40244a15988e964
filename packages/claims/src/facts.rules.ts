/** What an adjudication is decided by, kept whole so that it can be made again (quality 10). */
import {
  type ClaimRecord,
  type Counters,
  type Links,
  type Original,
  type PersonOfYear,
  type RecordError,
  readRecord,
} from '@gongbao/adjudication'
import type { CivilDate } from '@gongbao/kernel'
import type { RecordBody } from './store/record.store.ts'

/** `person` of the record format (domain.md): our own words, no name and no number. */
export interface PersonFacts {
  readonly id: string
  readonly birthOn: CivilDate
  readonly sex?: 'male' | 'female'
  readonly insutype?: string
  readonly category?: string
  readonly level?: string
  readonly coverStartOn: CivilDate
  readonly coverEndOn: CivilDate
  readonly enrolledYears: number
  readonly continuousYears: number
  readonly claimFreeYears: number
  readonly healthStatus?: 'healthy' | 'preExisting'
  readonly firstEnrolledHealthStatus?: 'healthy' | 'preExisting'
  /** As a reviewer has said; absent where nobody has. */
  readonly conditions?: readonly { code: string; diagnosedOn: CivilDate | null }[]
  readonly approvals: readonly { drug: string; indication: string | null; fromOn: CivilDate; toOn: CivilDate | null }[]
}

/** What of a person a year's figures depend on, by the record format's own defaults. */
export function personOfYear(person: Partial<PersonFacts>): PersonOfYear {
  const { sex = null, category = 'general', level = null, insutype = null, healthStatus = 'healthy' } = person
  return {
    sex,
    category,
    level,
    insutype,
    healthStatus,
    firstEnrolledHealthStatus: person.firstEnrolledHealthStatus ?? healthStatus,
    enrolledYears: person.enrolledYears ?? 1,
    continuousYears: person.continuousYears ?? 1,
    claimFreeYears: person.claimFreeYears ?? 0,
  }
}

/** What a reviewer adds to a record after looking: facts it lacked, and warnings set aside. */
export interface AddedFacts {
  readonly causeCode?: 'illness' | 'accident' | 'third-party' | 'work-injury' | 'public-health'
  /** '70%' */
  readonly thirdPartyPortion?: string
  readonly ward?: 'ordinary' | 'special' | 'international'
  readonly settledByBasic?: boolean
  readonly outOfTownFiled?: boolean
  /** The day on which the insured filed. */
  readonly filedOn?: CivilDate
  /** Decimal yuan. */
  readonly otherCoverPaid?: string
  /** Decimal yuan: medical assistance granted after this program had settled. */
  readonly lateAssistance?: string
  /** The insured's known conditions, where the plan judges by them. */
  readonly conditions?: readonly { code: string; diagnosedOn: CivilDate | null }[]
  readonly accepted?: readonly string[]
}

export interface DecisionFacts {
  readonly person: PersonFacts
  readonly added: AddedFacts
  /** The chain's counters as this decision met them. */
  readonly countersBefore: Counters
  /** What must be kept to undo it; on a reversal, what was undone. */
  readonly original: Original
  /** On a reversal where the year is paid claim by claim: the claims that stood. */
  readonly links?: Links
}

/**
 * The record as it is judged: as received, with what a person added, and without the area where basic insurance is held, which was answered
 * when the policy was found (people insured elsewhere may be enrolled here: W2).
 * @returns the record, or what does not fit between record and person (a birth after the discharge): a person must look
 */
export function claimRecord(body: RecordBody, person: PersonFacts, added: AddedFacts): ClaimRecord | RecordError {
  const { insuplc_admdvs: _area, ...settlement } = body
  const { accepted: _accepted, conditions, ...ext } = added
  const insured = conditions ? { ...person, conditions } : person
  const given = (body.ext ?? {}) as Record<string, unknown>
  return readRecord({ person: insured, settlement: { ...settlement, ext: { ...given, ...ext } } })
}
