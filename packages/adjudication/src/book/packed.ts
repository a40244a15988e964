/** What a claim brings to a book, as a room keeps it beside its decision, so that a year is read without opening a record. Codes and amounts, no name, no number, no diagnosis. */
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
