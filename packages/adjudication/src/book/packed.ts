/** What a claim brings to a book, as a room keeps it beside its decision, so that a year is read without opening a record. Codes and amounts, no name, no number, no diagnosis. */
import { fen } from '@gongbao/kernel'
import type { Plan, Program } from '@gongbao/program'
import type { Judgment } from '../claim/judgment.ts'
import type { ClaimRecord } from '../record/record.ts'
import type { Step } from '../year/step.ts'
import type { Terms } from '../year/terms.ts'
import { dayNumber } from './days.ts'
import { type Group, groupOf } from './groups.ts'
import { unpaidOf } from './unpaid.ts'

/** Short keys: there is one for every claim. */
export interface Packed {
  readonly status: Judgment['explanation']['status']
  /** Treated and reported, as `dayNumber` counts. */
  readonly days: readonly [treated: number, reported: number]
  readonly group: readonly [ageBand: string, district: string, insutype: string, health: Group['health']]
  readonly burden: number
  readonly terms: Terms
  /** Fen by benefit code, where the year is one function of what has been counted. */
  readonly eligible?: readonly (readonly [code: string, fen: number])[]
  readonly step?: Step
  /** Why it is denied or waits. */
  readonly codes?: readonly string[]
  readonly field?: string
}

/** @param judgment on a record, whatever the year had used by then @param area where the insured has basic cover, when the record does not say */
export function packed(
  record: ClaimRecord,
  { explanation, original }: Judgment,
  { program, plan, area }: { readonly program: Program; readonly plan: Plan; readonly area: string | null },
): Packed {
  const { settlement, ext } = record
  const { ageBand, district, insutype, health } = groupOf(record, program, plan.ageOn, area)
  const { status, burdenFen } = explanation
  const base = {
    status,
    days: [dayNumber(settlement.dischargedOn), dayNumber(ext.filedOn ?? settlement.settledOn)] as const,
    group: [ageBand, district, insutype, health] as const,
    burden: burdenFen,
    terms: original.terms,
  }
  if (status === 'denied' || status === 'review') {
    const { codes, field } = unpaidOf(0, explanation)
    return { ...base, codes, ...(field ? { field } : {}) }
  }
  if (original.step) return { ...base, step: original.step }
  return { ...base, eligible: Object.entries(original.eligible).filter(([, amount]) => amount !== 0) }
}

/** As a chain remembers it: a record without a text, and a judgment without a reason. */
export function unpacked(person: string, line: number, given: Packed): { record: ClaimRecord; judgment: Judgment } {
  const { status, burden, terms, eligible = [], step } = given
  const settlement = { insuredIn: null, setlId: String(line), psnNo: null, mdtrtId: null, amounts: { total: 0 } }
  const nothing = fen(0)
  const benefits = eligible.map(([code, amount]) => ({
    code,
    eligibleFen: fen(amount),
    deductibleUsedFen: nothing,
    payableFen: nothing,
    reasons: [],
    counters: [],
  }))
  const explanation = {
    setl_id: '',
    status,
    payableFen: nothing,
    burdenFen: fen(burden),
    notCoveredFen: nothing,
    benefits,
    excluded: [],
    warnings: [],
  }
  const original = {
    setlId: null,
    totalFen: nothing,
    burdenFen: fen(burden),
    excludedFen: nothing,
    notCoveredFen: nothing,
    eligible: {},
    terms,
    ...(step ? { step } : {}),
  }
  const record = { person: { id: person }, settlement, ext: { origSetlId: null } } as unknown as ClaimRecord
  return { record, judgment: { explanation, after: {}, original } }
}
