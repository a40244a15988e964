/** How far a person's plan year has come, benefit by benefit. */
import { type Fen, fen } from '@gongbao/kernel'
import type { Counters } from '../claim/explanation.ts'
import { owedThrough } from './owed.ts'
import type { PlanYear } from './plan-year.ts'
import type { Schedule } from './schedule.ts'
import type { Terms } from './terms.ts'

export interface BenefitProgress {
  readonly code: string
  readonly name: string
  /** Counted this year. */
  readonly countedFen: Fen
  /** Its own or the one it shares; null where it begins anew with each stay, or where its city parameter is not known. */
  readonly deductibleFen: Fen | null
  /** How far the deductible still is. */
  readonly leftFen: Fen | null
  readonly paidFen: Fen
  /** The most it pays in a year. */
  readonly capFen: Fen | null
}

/** @param used the year's counters */
export function progressOf(year: PlanYear, terms: Terms, used: Counters): BenefitProgress[] {
  return year.schedules(terms).map((schedule) => {
    const { benefit, deductible, deductiblePer, cap, capCounts } = schedule
    const known = deductiblePer === 'year' ? deductible : Number.POSITIVE_INFINITY
    return {
      code: benefit.code,
      name: benefit.name,
      countedFen: fen(used[benefit.code] ?? 0),
      deductibleFen: finite(known),
      leftFen: finite(Math.max(0, known - consumedOf(year, schedule, used))),
      paidFen: fen(paidOf(year, schedule, used)),
      capFen: capCounts === 'paid' ? finite(cap) : null,
    }
  })
}

function consumedOf({ layered }: PlanYear, { benefit: { code }, pool }: Schedule, used: Counters): number {
  if (!layered) return used[code] ?? 0
  return used[pool === null ? `${code}:deductible` : `shared:${pool}`] ?? 0
}

function paidOf({ layered }: PlanYear, schedule: Schedule, used: Counters): number {
  const { code } = schedule.benefit
  return layered ? (used[`${code}:paid`] ?? 0) : owedThrough(schedule, used[code] ?? 0)
}

const finite = (amount: number): Fen | null => (amount === Number.POSITIVE_INFINITY ? null : fen(amount))
