/** The facts a plan's rules read about a claim and its lines, in one object per claim whose line facts are set anew for each line. */
import { ageOn, type CivilDate } from '@gongbao/kernel'
import type { ClaimFacts, FactsOf, Program } from '@gongbao/program'
import type { ClaimRecord, FeeLine, Insured } from '../record/record.ts'
import { asCoded, categoryOn, type Drug, drugOn, type ListIndex, type Listing } from './lists.ts'
import type { Warnings } from './warnings.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
export type WorkingFacts = Mutable<FactsOf<'claim' | 'line'>>

interface Sources {
  readonly lists: ListIndex
  readonly city: Program['city']
  /** The facts the plan's rules read: an unknown code behind any of them stops the payout and asks, it never defaults. */
  readonly reads: ReadonlySet<string>
  readonly warnings: Warnings
}

/** Where a record's claim facts come from. Unknown optional facts are null; unknown codes also warn. */
export function claimFacts(
  record: ClaimRecord,
  level: string,
  ratedAs: WorkingFacts['ratedAs'],
  sources: Sources,
): WorkingFacts {
  const { person, settlement, ext } = record
  const { lists, warnings } = sources
  const on = settlement.admittedOn
  const institution = lists.institution(settlement.institution, on)
  const facts: Mutable<ClaimFacts> = {
    age: Math.max(0, ageOn(person.birthOn, on)),
    sex: person.sex,
    insutype: person.insutype,
    category: person.category,
    level,
    enrolledYears: person.enrolledYears,
    continuousYears: person.continuousYears,
    claimFreeYears: person.claimFreeYears,
    healthStatus: person.healthStatus,
    ratedAs,
    treatment: treatmentOf(settlement.medType, lists, warnings),
    medType: settlement.medType,
    causeCode: ext.causeCode,
    thirdPartyPortion: ext.thirdPartyPortion,
    treatedIn: treatedIn(settlement.treatedIn, sources),
    settledByBasic: ext.settledByBasic,
    outOfTownFiled: ext.outOfTownFiled,
    institutionLevel: hospitalLevel(settlement.hospitalLevel, institution?.level ?? null, sources),
    institutionKind: institution?.kind ?? null,
    institutionDesignations: institution?.designations ?? [],
    ward: ext.ward,
    mainDiagnosis: settlement.mainDiagnosis === null ? null : asCoded(settlement.mainDiagnosis),
    diagnoses: settlement.diagnoses.map(asCoded),
    diseaseCode: settlement.diseaseCode,
    stayDays: settlement.stayDays,
  }
  return { ...facts, ...HEAD_AS_LINE }
}

/** Without fee lines the head counts as one line of which nothing is known. */
const HEAD_AS_LINE = {
  lineCode: null,
  lineChargeType: null,
  lineCatalogueLevel: null,
  lineCategory: 'none',
  lineNegotiated: false,
  lineQuantity: null,
  linePrescriptionDays: null,
  drugList: 'none',
  drugIndicated: null,
  drugApproved: false,
}

/**
 * For the time of a question: of the lines that a record does not give nothing is known, so neither that none of them stands on a list. Only who
 * has no approval at all has none for any of them.
 */
export function withUnknownLines<Answer>(facts: WorkingFacts, { approvals }: Insured, ask: () => Answer): Answer {
  Object.assign(facts, UNKNOWN_LINES, { drugApproved: approvals.length === 0 ? false : null })
  const answer = ask()
  Object.assign(facts, HEAD_AS_LINE)
  return answer
}

function treatmentOf(medType: string, lists: ListIndex, warnings: Warnings): string {
  const treatment = lists.treatment.get(medType)
  if (treatment === undefined) warnings.add('UNKNOWN_MED_TYPE', 'med_type', medType)
  return treatment ?? 'unknown'
}

/** The code of the record first, then the city's list; an unknown code is not replaced by the list's level. */
function hospitalLevel(code: string | null, listed: number | null, { lists, reads, warnings }: Sources): number | null {
  if (code === null) return listed
  const level = lists.hospitalLevel.get(code)
  if (level !== undefined) return level
  warnings[reads.has('institutionLevel') ? 'add' : 'note']('UNKNOWN_HOSPITAL_LEVEL', 'hosp_lv', code)
  return null
}

/** Division codes (GB/T 2260) begin with 1–6 on the mainland; 7 and 8 are Taiwan, Hong Kong and Macao, 9 is abroad. */
function treatedIn(division: string | null, { city, reads, warnings }: Sources): WorkingFacts['treatedIn'] {
  if (division === null) return null
  if (city.divisions.some((own) => division.startsWith(own))) return 'city'
  if (division.startsWith(city.province)) return 'province'
  if (/^[1-6]\d{3}/.test(division)) return 'elsewhere'
  if (/^[789]\d{3}/.test(division)) return 'outside-mainland'
  warnings[reads.has('treatedIn') ? 'add' : 'note']('UNKNOWN_AREA', 'mdtrtarea_admvs', division)
  return null
}

const UNKNOWN_LINES = Object.fromEntries(Object.keys(HEAD_AS_LINE).map((fact) => [fact, null]))

/** Sets the line facts. The line's day is when the fee occurred, or the admission when the line does not say. */
export function setLineFacts(facts: WorkingFacts, line: FeeLine, record: ClaimRecord, listing: Listing | null): void {
  const on = line.occurredOn ?? record.settlement.admittedOn
  const drug = drugOn(listing, on)
  facts.lineCode = line.code
  facts.lineChargeType = line.chargeType
  facts.lineCatalogueLevel = line.catalogueLevel
  facts.lineNegotiated = line.negotiated
  facts.lineQuantity = line.quantity
  facts.linePrescriptionDays = line.prescriptionDays
  facts.lineCategory = categoryOn(listing, on)
  facts.drugList = drug?.list ?? 'none'
  facts.drugIndicated = isIndicated(drug, facts.diagnoses)
  facts.drugApproved = isApproved(record.person, line.code, on)
}

/** A drug without listed indications, or on no list, contradicts no diagnosis; with them, no diagnosis at all leaves it unknown. */
function isIndicated(drug: Drug | undefined, diagnoses: readonly string[]): boolean | null {
  if (drug?.indications.length === 0) return true
  if (diagnoses.length === 0) return null
  return !drug || diagnoses.some((diagnosis) => drug.indications.some((prefix) => diagnosis.startsWith(prefix)))
}

function isApproved(person: Insured, drug: string | null, on: CivilDate): boolean {
  const code = drug && asCoded(drug)
  for (const approval of person.approvals)
    if (asCoded(approval.drug) === code && approval.fromOn <= on && (approval.toOn === null || on <= approval.toOn))
      return true
  return false
}
