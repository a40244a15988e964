/** A benefit's figures on one set of terms, in fen and basis points: what the arithmetic of a year works with. */
import { type Fen, portion } from '@gongbao/kernel'
import {
  type Benefit,
  type Deductible,
  FIGURES,
  type Pegged,
  type Plan,
  type Rounding,
  type SharedDeductible,
  type Tiers,
} from '@gongbao/program'
import { keyOfTerms, type Terms, variantKey } from './terms.ts'

export interface Schedule {
  readonly benefit: Benefit
  /** In fen, of its own or of the pool; Infinity where the city parameter it is pegged to is not known. */
  readonly deductible: number
  readonly deductiblePer: 'year' | 'stay'
  /** Code of the shared deductible it consumes. */
  readonly pool: string | null
  readonly tiers: Tiers
  /** Inclusive upper ends; the last is Infinity. */
  readonly upTo: readonly number[]
  /** With the bonus, at most 100%. */
  readonly rates: readonly number[]
  readonly bonus: NonNullable<Benefit['bonus']>[number] | null
  /** In fen; Infinity where there is none. */
  readonly cap: number
  readonly capCounts: 'paid' | 'allowed'
  /** The portion of the money that counts, in basis points. */
  readonly counted: number
  readonly rounding: Unit
  /** Where the figures come from that are not the benefit's own: variants first, the benefit's pre-existing condition last. */
  readonly sources: readonly Source[]
  /** How the figures stand in the plan, with their clauses; `pegged` is the shared deductible's where one is consumed. */
  readonly figures: { readonly deductible: Deductible; readonly pegged: Pegged; readonly cap: Benefit['cap'] }
}

/** What replaced a benefit's own figures. */
export interface Source {
  /** Of the variant; null for the pre-existing condition. */
  readonly variant: { readonly code: string; readonly name: string } | null
  readonly clause: string | null
  readonly replaced: readonly (typeof FIGURES)[number][]
}

/** What owed totals are rounded to. */
export interface Unit {
  readonly fen: number
  readonly way: Rounding['way']
  readonly on: Rounding['on']
}
const UNITS = { fen: 1, jiao: 10, yuan: 100 } as const

export function scheduleOf(plan: Plan, benefit: Benefit, terms: Terms): Schedule {
  const { sources, figures } = figuresOn(benefit, terms)
  const { tiers, deductible, cap } = figures
  const pool = plan.sharedDeductibles?.find(({ code }) => code === deductible.shared)
  const varied = pool && poolVariant(pool, terms)
  if (varied) sources.push(sourceOfPool(pool, varied))
  const pegged = varied ?? pool ?? deductible
  const bonus = bonusOf(benefit, terms.enrolledYears)
  const last = tiers.bands.length - 1
  return {
    benefit,
    deductible: amountOf(pegged, terms) ?? Number.POSITIVE_INFINITY,
    deductiblePer: (pool ?? deductible).per ?? 'year',
    pool: pool?.code ?? null,
    tiers,
    upTo: tiers.bands.map((band, at) => (at === last ? Number.POSITIVE_INFINITY : band.upTo!)),
    rates: tiers.bands.map((band) => Math.min(10_000, band.rate + (bonus?.points ?? 0))),
    bonus,
    cap: cap?.amount ?? Number.POSITIVE_INFINITY,
    capCounts: cap?.counts ?? 'paid',
    counted: figures.counted ?? 10_000,
    rounding: unitOf(plan.rounding),
    sources,
    figures: { deductible, pegged, cap },
  }
}

/**
 * Each figure is the first variant's that holds and names it (its `preExisting` before its own, for claims rated so), else the benefit's
 * `preExisting`, else the benefit's own.
 */
function figuresOn(benefit: Benefit, { variants = [], preExisting }: Terms) {
  const figures: Record<string, unknown> = {}
  const sources: Source[] = []
  const takeFrom = (from: Readonly<Record<string, unknown>>, source: Omit<Source, 'replaced'> | null): void => {
    const replaced = FIGURES.filter((name) => from[name] !== undefined && figures[name] === undefined)
    for (const name of replaced) figures[name] = from[name]
    if (source && replaced.length > 0) sources.push({ ...source, replaced })
  }
  for (const variant of benefit.variants ?? []) {
    const { code, name, clause = benefit.clause ?? null, preExisting: ill } = variant
    if (!variants.includes(variantKey(benefit.code, code))) continue
    if (preExisting && ill)
      takeFrom(ill, { variant: { code, name: `${name}（既往症）` }, clause: ill.clause ?? clause })
    takeFrom(variant, { variant: { code, name }, clause })
  }
  if (preExisting && benefit.preExisting)
    takeFrom(benefit.preExisting, { variant: null, clause: benefit.preExisting.clause ?? benefit.clause ?? null })
  takeFrom(benefit, null)
  return { figures: figures as Pick<Benefit, 'deductible' | 'tiers' | 'cap' | 'counted'>, sources }
}

type PoolVariant = NonNullable<SharedDeductible['variants']>[number]

/** The first variant of a shared deductible that holds. */
function poolVariant({ code: pool, variants }: SharedDeductible, terms: Terms): PoolVariant | undefined {
  return variants?.find(({ code }) => terms.variants?.includes(variantKey(`shared:${pool}`, code)))
}

function sourceOfPool(pool: SharedDeductible, { code, name, clause = pool.clause }: PoolVariant): Source {
  return { variant: { code, name }, clause: clause ?? null, replaced: ['deductible'] }
}

/** @returns fen, or null where a city parameter is not known */
function amountOf({ amount, parameter, portion: rate }: Pegged, { parameters }: Terms): number | null {
  if (amount !== undefined) return amount
  const known: Fen | undefined = parameters?.[parameter!]
  if (known === undefined) return null
  return rate === undefined ? known : portion(known, rate as Parameters<typeof portion>[1])
}

/** The highest step of years reached. */
function bonusOf(benefit: Benefit, years: number): Schedule['bonus'] {
  let best: Schedule['bonus'] = null
  for (const step of benefit.bonus ?? [])
    if (step.enrolledYears <= years && (best === null || step.enrolledYears > best.enrolledYears)) best = step
  return best
}

function unitOf(rounding: Rounding | undefined): Unit {
  return { fen: UNITS[rounding?.to ?? 'fen'], way: rounding?.way ?? 'half-up', on: rounding?.on ?? 'year' }
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
