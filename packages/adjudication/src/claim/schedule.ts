/**
 * What a benefit owes through a cumulative eligible amount (architecture.md, "The heart"). A claim is paid the growth of this function, so
 * splitting a stay, reordering claims or reversing one cannot move the year's total by a fen.
 */
import { divideHalfUp, type Fen, fen, fenOfProducts } from '@gongbao/kernel'
import type { Benefit, Plan, Tiers } from '@gongbao/program'
import type { Insured } from '../record/record.ts'

/** What of a person changes a schedule: kept with every claim, so that a reversal undoes it on the same terms. */
export interface Terms {
  /** Rated as having a pre-existing condition. */
  readonly preExisting: boolean
  /** Accumulated years of enrollment, this one included. */
  readonly enrolledYears: number
}

/** The status that counts is the plan's `preExistingBasis`: as it was when the unbroken chain began (sticky), or as it is now. */
export function termsOf(
  plan: Plan,
  person: Pick<Insured, 'healthStatus' | 'firstEnrolledHealthStatus' | 'enrolledYears'>,
): Terms {
  const sticky = plan.preExistingBasis?.status === 'first-enrolled'
  const status = sticky ? person.firstEnrolledHealthStatus : person.healthStatus
  return { preExisting: status === 'preExisting', enrolledYears: person.enrolledYears }
}

/** A benefit's figures for one set of terms, in fen and basis points. */
export interface Schedule {
  readonly benefit: Benefit
  readonly deductible: Benefit['deductible']
  readonly tiers: Tiers
  /** Inclusive upper ends; the last is Infinity. */
  readonly upTo: readonly number[]
  /** With the bonus, at most 100%. */
  readonly rates: readonly number[]
  readonly bonus: NonNullable<Benefit['bonus']>[number] | null
  /** What the pre-existing condition replaced, if anything. */
  readonly preExisting: NonNullable<Benefit['preExisting']> | null
  readonly cap: number
}

export function scheduleOf(benefit: Benefit, terms: Terms): Schedule {
  const preExisting = (terms.preExisting && benefit.preExisting) || null
  const tiers = preExisting?.tiers ?? benefit.tiers
  const bonus = bonusOf(benefit, terms.enrolledYears)
  const last = tiers.bands.length - 1
  return {
    benefit,
    deductible: preExisting?.deductible ?? benefit.deductible,
    tiers,
    upTo: tiers.bands.map((band, at) => (at === last ? Number.POSITIVE_INFINITY : band.upTo!)),
    rates: tiers.bands.map((band) => Math.min(10_000, band.rate + (bonus?.points ?? 0))),
    bonus,
    preExisting,
    cap: benefit.cap?.amount ?? Number.POSITIVE_INFINITY,
  }
}

/** The highest step of years reached. */
function bonusOf(benefit: Benefit, years: number): Schedule['bonus'] {
  let best: Schedule['bonus'] = null
  for (const step of benefit.bonus ?? [])
    if (step.enrolledYears <= years && (best === null || step.enrolledYears > best.enrolledYears)) best = step
  return best
}

/** Schedules by terms, built when first asked for. */
export function schedulesOf(plan: Plan): (terms: Terms) => readonly Schedule[] {
  const known = new Map<number, readonly Schedule[]>()
  return (terms) => {
    const key = terms.enrolledYears * 2 + (terms.preExisting ? 1 : 0)
    let schedules = known.get(key)
    if (!schedules) {
      schedules = plan.benefits.map((benefit) => scheduleOf(benefit, terms))
      known.set(key, schedules)
    }
    return schedules
  }
}

/** How much of the cumulative amount is paid at the rate of one band, in fen. */
export function amountInBand(schedule: Schedule, at: number, through: number): number {
  const { deductible, tiers, upTo } = schedule
  const above = through - deductible.amount
  if (above <= 0) return 0
  const lower = at === 0 ? 0 : upTo[at - 1]!
  const upper = upTo[at]!
  if (tiers.apply === 'whole') {
    const measured = tiers.measured === 'burden' ? through : above
    return measured > lower && measured <= upper ? above : 0
  }
  const start = tiers.measured === 'burden' ? Math.max(lower, deductible.amount) : lower
  const end = Math.min(tiers.measured === 'burden' ? through : above, upper)
  return Math.max(0, end - start)
}

/** What is owed before the cap: the bands are added exactly in fen × basis points and rounded once, half up. */
export function uncappedThrough(schedule: Schedule, through: number): Fen {
  let products = 0
  for (let at = 0; at < schedule.rates.length; at += 1)
    products += amountInBand(schedule, at, through) * schedule.rates[at]!
  return Number.isSafeInteger(products) ? fenOfProducts(products) : uncappedExactly(schedule, through)
}

/** The same for amounts whose products pass 2^53. */
function uncappedExactly(schedule: Schedule, through: number): Fen {
  let products = 0n
  schedule.rates.forEach((rate, at) => {
    products += BigInt(amountInBand(schedule, at, through)) * BigInt(rate)
  })
  return fen(divideHalfUp(products, 10_000n))
}

/** What a benefit owes through a cumulative eligible amount. */
export function owedThrough(schedule: Schedule, through: number): Fen {
  return Math.min(uncappedThrough(schedule, through), schedule.cap) as Fen
}

/** How much of the deductible the step from one cumulative amount to another consumes; negative when it gives back. */
export function deductibleUsed(schedule: Schedule, before: number, after: number): Fen {
  const { amount } = schedule.deductible
  return fen(Math.min(amount, after) - Math.min(amount, before))
}

/**
 * Refuses what cannot be owed: bands that overlap or leave an amount without a rate, whole-rate tiers that fall (more would be owed less),
 * two benefits that would share one counter. The city's check finds each of these, with its line.
 * @throws Error naming the benefit
 */
export function assertPayable({ benefits }: Pick<Plan, 'benefits'>): void {
  for (const [at, { code, tiers, preExisting }] of benefits.entries()) {
    if (benefits.findIndex((other) => other.code === code) !== at) throw new Error(`benefit ${code} stands twice`)
    for (const each of [tiers, preExisting?.tiers]) if (each) assertBands(code, each)
  }
}

function assertBands(code: string, { apply, bands }: Tiers): void {
  for (const [at, band] of bands.entries()) {
    const before = bands[at - 1]
    const last = at === bands.length - 1
    if ((band.upTo === undefined) !== last)
      throw new Error(`benefit ${code}: the last band, and no other, must be open`)
    if (!before) continue
    if (!last && band.upTo! <= before.upTo!) throw new Error(`benefit ${code}: the ends of the bands must rise`)
    if (apply === 'whole' && band.rate < before.rate) throw new Error(`benefit ${code}: whole tiers must not fall`)
  }
}
