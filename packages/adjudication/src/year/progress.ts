/** How far a person's plan year has come, benefit by benefit. */
import { type Fen, fen } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import { owedThrough } from './owed.ts'
import type { Schedule } from './schedule.ts'

export interface BenefitProgress {
  readonly code: string
  readonly name: string
  /** Eligible this year. */
  readonly countedFen: Fen
  /** null where the city parameter it is pegged to is not known. */
  readonly deductibleFen: Fen | null
  /** How far the deductible still is. */
  readonly leftFen: Fen | null
  readonly paidFen: Fen
  readonly capFen: Fen | null
}

/** @param used the year's counters */
export function progressOf(schedules: readonly Schedule[], used: Counters): BenefitProgress[] {
  return schedules.map((schedule) => {
    const { benefit, deductible, cap } = schedule
    const counted = used[benefit.code] ?? 0
    return {
      code: benefit.code,
      name: benefit.name,
      countedFen: fen(counted),
      deductibleFen: finite(deductible),
      leftFen: finite(Math.max(0, deductible - counted)),
      paidFen: owedThrough(schedule, counted),
      capFen: finite(cap),
    }
  })
}

const finite = (amount: number): Fen | null => (amount === Number.POSITIVE_INFINITY ? null : fen(amount))
