/** A benefit's figures on one set of terms, in fen and basis points: what the arithmetic of a year works with. */
import { type Fen, portion } from '@gongbao/kernel'
import type { Benefit, Deductible, Plan, Rounding, Tiers } from '@gongbao/program'
import { keyOfTerms, type Terms } from './terms.ts'

export interface Schedule {
  readonly benefit: Benefit
  /** In fen; Infinity where the city parameter it is pegged to is not known. */
  readonly deductible: number
  readonly tiers: Tiers
  /** Inclusive upper ends; the last is Infinity. */
  readonly upTo: readonly number[]
  /** With the bonus, at most 100%. */
  readonly rates: readonly number[]
  readonly bonus: NonNullable<Benefit['bonus']>[number] | null
  /** What the pre-existing condition replaced, if anything. */
  readonly preExisting: NonNullable<Benefit['preExisting']> | null
  /** In fen; Infinity where there is none. */
  readonly cap: number
  readonly rounding: Unit
  /** Where each figure stands in the plan: its clause and how it was written. */
  readonly figures: { readonly deductible: Deductible; readonly cap: Benefit['cap'] }
}

/** What owed totals are rounded to. */
export interface Unit {
  readonly fen: number
  readonly way: Rounding['way']
}
const UNITS = { fen: 1, jiao: 10, yuan: 100 } as const

export function scheduleOf(plan: Pick<Plan, 'rounding'>, benefit: Benefit, terms: Terms): Schedule {
  const preExisting = (terms.preExisting && benefit.preExisting) || null
  const tiers = preExisting?.tiers ?? benefit.tiers
  const deductible = preExisting?.deductible ?? benefit.deductible
  const cap = preExisting?.cap ?? benefit.cap
  const bonus = bonusOf(benefit, terms.enrolledYears)
  const last = tiers.bands.length - 1
  return {
    benefit,
    deductible: amountOf(deductible, terms) ?? Number.POSITIVE_INFINITY,
    tiers,
    upTo: tiers.bands.map((band, at) => (at === last ? Number.POSITIVE_INFINITY : band.upTo!)),
    rates: tiers.bands.map((band) => Math.min(10_000, band.rate + (bonus?.points ?? 0))),
    bonus,
    preExisting,
    cap: cap?.amount ?? Number.POSITIVE_INFINITY,
    rounding: unitOf(plan.rounding),
    figures: { deductible, cap },
  }
}

/** @returns fen, or null where a city parameter is not known */
function amountOf({ amount, parameter, portion: rate }: Deductible, { parameters }: Terms): Fen | null {
  if (amount !== undefined) return amount
  const pegged = parameters?.[parameter!]
  if (pegged === undefined) return null
  return rate === undefined ? pegged : portion(pegged, rate)
}

/** The highest step of years reached. */
function bonusOf(benefit: Benefit, years: number): Schedule['bonus'] {
  let best: Schedule['bonus'] = null
  for (const step of benefit.bonus ?? [])
    if (step.enrolledYears <= years && (best === null || step.enrolledYears > best.enrolledYears)) best = step
  return best
}

function unitOf(rounding: Rounding | undefined): Unit {
  return { fen: UNITS[rounding?.to ?? 'fen'], way: rounding?.way ?? 'half-up' }
}

export type SchedulesOf = (terms: Terms) => readonly Schedule[]

/** Schedules by terms, built when first asked for, in the plan's order. */
export function schedulesOf(plan: Plan): SchedulesOf {
  const known = new Map<number | string, readonly Schedule[]>()
  return (terms) => {
    const key = keyOfTerms(terms)
    let schedules = known.get(key)
    if (!schedules) {
      schedules = plan.benefits.map((benefit) => scheduleOf(plan, benefit, terms))
      known.set(key, schedules)
    }
    return schedules
  }
}
