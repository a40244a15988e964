/** A decision about one record: what is shown of it, and what the chain keeps. */
import { type Fen, fen, sumFen } from '@gongbao/kernel'
import type { ClaimRecord } from '../record/record.ts'
import type { Step } from '../year/step.ts'
import type { Terms } from '../year/terms.ts'
import type { Counters, Explanation } from './explanation.ts'

export interface Judgment {
  readonly explanation: Explanation
  /** The year's counters as this decision leaves them; after a denial or a review, as it met them. */
  readonly after: Counters
  /** What to keep, so that it can be undone; of a reversal, what it undid. */
  readonly original: Original
}

/** What must be kept of a claim to undo it. One that was denied, waits in review or paid nothing has no eligible amounts and undoes to nothing. */
export interface Original {
  /** null when it was found by person, visit and total. */
  readonly setlId: string | null
  /** medfee_sumamt in fen. */
  readonly totalFen: Fen
  readonly burdenFen: Fen
  /** Sum of what was excluded, whatever the year had used by then: limits and caps are not in it. */
  readonly excludedFen: Fen
  readonly notCoveredFen: Fen
  /** Eligible amounts by benefit code. */
  readonly eligible: Counters
  /** The terms on which it was paid. */
  readonly terms: Terms
  /** What it brought to a year that is paid claim by claim; null or absent otherwise, and where it brought nothing. */
  readonly step?: Step | null
}

/** @param kept cutFen: what limits and caps took out */
export function judgmentOf(
  { record }: { readonly record: ClaimRecord },
  explanation: Explanation,
  kept: { readonly terms: Terms; readonly step: Step | null; readonly after: Counters; readonly cutFen: number },
): Judgment {
  const { terms, step, after, cutFen } = kept
  const excluded = sumFen(explanation.excluded.map(({ amountFen }) => amountFen))
  const original: Original = {
    setlId: record.settlement.setlId,
    totalFen: record.settlement.amounts.total,
    burdenFen: explanation.burdenFen,
    excludedFen: fen(excluded - cutFen),
    notCoveredFen: explanation.notCoveredFen,
    eligible: Object.fromEntries(explanation.benefits.map(({ code, eligibleFen }) => [code, eligibleFen])),
    terms,
    ...(step === null ? {} : { step }),
  }
  return { explanation, after, original }
}
