/** The result of an adjudication, exactly as domain.md gives it: keys and their order are the format. All amounts are fen. */
import type { Fen } from '@gongbao/kernel'
import type { Warning } from './warnings.ts'

export type Status = 'payable' | 'zero' | 'denied' | 'review'

export interface BenefitReason {
  readonly code: string
  readonly clause: string | null
  readonly text: string
}

/** A counter that a claim moved, before and after it. */
export type CounterMove = MoneyMove | CountMove

/** Pieces counted against a limit. */
interface CountMove {
  readonly code: string
  readonly kind: 'limit'
  readonly of: number
  readonly before: number
  readonly after: number
}

interface MoneyMove {
  /** Of the benefit or the cap it belongs to; `yearCap` for the plan's. */
  readonly code: string
  /** eligible: counted this year · deductible: consumed of it · tier: where the claim stands on what the bands are measured on · cap: used of it. */
  readonly kind: 'eligible' | 'deductible' | 'tier' | 'cap'
  /** The deductible, the upper end of the band reached, the cap; null where there is none. */
  readonly ofFen: Fen | null
  readonly beforeFen: Fen
  readonly afterFen: Fen
}

export interface BenefitResult {
  readonly code: string
  readonly eligibleFen: Fen
  readonly deductibleUsedFen: Fen
  readonly payableFen: Fen
  readonly reasons: readonly BenefitReason[]
  readonly counters: readonly CounterMove[]
}

export interface Excluded {
  /** null = of the head as a whole. */
  readonly feedetl_sn: string | null
  readonly code: string
  readonly clause: string | null
  readonly amountFen: Fen
}

/** Always: Σ eligible + Σ excluded + not covered = burden. A review pays 0 and moves no counter. */
export interface Explanation {
  readonly setl_id: string
  readonly status: Status
  readonly payableFen: Fen
  readonly burdenFen: Fen
  readonly notCoveredFen: Fen
  readonly benefits: readonly BenefitResult[]
  readonly excluded: readonly Excluded[]
  readonly warnings: readonly Warning[]
}

/** Eligible amounts counted this plan year, by benefit code; a benefit that is absent stands at 0. */
export type Counters = Readonly<Record<string, number>>

/** The counters after an answer. */
export function countersAfter(used: Counters, { benefits }: Pick<Explanation, 'benefits'>): Counters {
  if (benefits.length === 0) return used
  const after: Record<string, number> = { ...used }
  for (const { code, eligibleFen } of benefits) after[code] = (after[code] ?? 0) + eligibleFen
  return after
}
