/**
 * The arithmetic of `docs/adjudicate.md` read a second time, for tests: whole numbers of any size, a year always paid from its first claim, and
 * nothing of the code under test. It knows the plans and claims of `any-plan.ts`.
 */
import type { Benefit, Plan } from '@gongbao/program'
import {
  asksLines,
  consume,
  count,
  type Item,
  max,
  min,
  productsOf,
  rounded,
  share,
  sum,
  touches,
} from './second-arithmetic.ts'
import { capKey, type Facts, figure, itemsOf } from './second-items.ts'
import type { Claim } from './years.ts'

export interface SecondAnswer {
  /** By place of the benefit, in fen. */
  readonly eligible: bigint[]
  readonly deducted: bigint[]
  readonly paid: bigint[]
}

/** Pays a year from its first claim. */
export function secondReading(plan: Plan, claims: readonly Claim[]): SecondAnswer[] {
  const year = new Year(plan)
  return claims.map((claim) => year.take(claim))
}

class Year {
  private readonly plan: Plan
  private readonly held = new Map<string, bigint>()
  constructor(plan: Plan) {
    this.plan = plan
  }
  private at(key: string): bigint {
    return this.held.get(key) ?? 0n
  }
  private add(key: string, by: bigint): void {
    this.held.set(key, this.at(key) + by)
  }

  take(claim: Claim): SecondAnswer {
    const { items, facts } = itemsOf(this.plan, claim)
    return this.pay(items, facts)
  }

  private pay(items: Item[], facts: Facts): SecondAnswer {
    const { benefits } = this.plan
    const of = (at: number): Item[] => items.filter(({ benefit }) => benefit === at)
    benefits.forEach((benefit, at) => void this.allow(benefit, of(at), facts))
    benefits.forEach((benefit, at) => void count(of(at), BigInt(figure(benefit, facts, 'counted') ?? 10_000)))
    this.deduct(items, facts)
    let room = facts.room
    benefits.forEach((benefit, at) => {
      this.owe(benefit, of(at), facts)
      room = this.payOut(benefit, of(at), facts, room)
    })
    const by = (amount: (item: Item) => bigint) => benefits.map((_, at) => sum(of(at).map(amount)))
    return {
      eligible: by(({ counted }) => counted),
      deducted: by(({ deducted }) => deducted),
      paid: by(({ paid }) => paid),
    }
  }

  private allow(benefit: Benefit, items: Item[], facts: Facts): void {
    for (const item of items) item.allowed = item.amount
    for (const { code, count: most, per, over } of benefit.limits ?? [])
      for (const item of items) {
        if (item.line?.code !== 'A') continue
        const key = `limit ${code} ${per === 'stay' ? facts.stay : ''}`
        const { pieces } = item.line
        const left = max(0n, BigInt(most) - this.at(key))
        const taken = pieces <= left ? pieces : over === 'refuse' ? 0n : left
        this.add(key, taken)
        item.allowed = share(item.allowed, [taken, pieces - taken])[0]!
      }
    for (const cap of benefit.caps ?? []) {
      if (cap.counts !== 'allowed') continue
      const touched = items.filter(({ line, allowed }) => allowed > 0n && touches(cap, line))
      const units = asksLines(cap) ? touched.map((item) => [item]) : [touched]
      for (const unit of units) {
        const [first] = unit
        if (!first) continue
        const key = capKey(cap, first.line, facts)
        let left = cap.per === 'piece' ? BigInt(cap.amount) * first.line!.pieces : BigInt(cap.amount) - this.at(key)
        const refused = cap.over === 'refuse' && sum(unit.map(({ allowed }) => allowed)) > left
        for (const item of unit) {
          item.allowed = refused ? 0n : max(0n, min(item.allowed, left))
          left -= item.allowed
          if (cap.per !== 'piece') this.add(key, item.allowed)
        }
      }
    }
    const ceilings: [string, number | undefined][] = []
    const own = figure(benefit, facts, 'cap')
    if (own?.counts === 'allowed') ceilings.push([`allowed ${benefit.code}`, own.amount])
    if (this.plan.yearCap?.counts === 'allowed') ceilings.push(['allowed', this.plan.yearCap.amount])
    for (const item of items)
      for (const [key, amount] of ceilings) {
        item.allowed = max(0n, min(item.allowed, BigInt(amount!) - this.at(key)))
        this.add(key, item.allowed)
      }
  }

  private deduct(items: Item[], facts: Facts): void {
    const pool = this.plan.sharedDeductibles?.[0]
    const sharing: Item[] = []
    this.plan.benefits.forEach((benefit, at) => {
      const { shared, amount, per } = figure(benefit, facts, 'deductible')
      const own = items.filter((item) => item.benefit === at)
      if (shared) sharing.push(...own)
      else consume(own, BigInt(amount!) - this.at(`deducted ${benefit.code} ${per === 'stay' ? facts.stay : ''}`))
    })
    if (!pool || sharing.length === 0) return
    const key = `pool ${pool.per === 'stay' ? facts.stay : ''}`
    const left = max(0n, BigInt(pool.amount!) - this.at(key))
    if (pool.order === 'line')
      consume(
        [...sharing].sort((a, b) => items.indexOf(a) - items.indexOf(b)),
        left,
      )
    else if (pool.order === 'benefit') consume(sharing, left)
    else {
      const places = [...new Set(sharing.map(({ benefit }) => benefit))]
      const groups = places.map((place) => sharing.filter(({ benefit }) => benefit === place))
      const sums = groups.map((group) => sum(group.map(({ counted }) => counted)))
      share(min(left, sum(sums)), sums).forEach((part, at) => void consume(groups[at]!, part))
    }
    this.add(key, sum(sharing.map(({ deducted }) => deducted)))
  }

  /** Owed through a claim: what is above the deductible by the bands it lies in, rounded; never above it. */
  private owe(benefit: Benefit, items: Item[], facts: Facts): void {
    const tiers = figure(benefit, facts, 'tiers')
    const { to = 'fen', way = 'half-up', on = 'year' } = this.plan.rounding ?? {}
    const unit = { fen: 1n, jiao: 10n, yuan: 100n }[to]
    const name = benefit.code
    const span = tiers.per === 'stay' ? facts.stay : ''
    let claimed = 0n
    let got = 0n
    for (const item of items) {
      const from: [bigint, bigint] = [this.at(`counted ${name} ${span}`), this.at(`deducted ${name} ${span}`)]
      for (const within of new Set(['', facts.stay])) {
        this.add(`counted ${name} ${within}`, item.counted)
        this.add(`deducted ${name} ${within}`, item.deducted)
      }
      const products = productsOf(tiers, from, item)
      const above = this.at(`counted ${name} `) - this.at(`deducted ${name} `)
      const left = above - this.at(`owed ${name}`)
      this.add(`exact ${name}`, min(products, above * 10_000n - this.at(`exact ${name}`)))
      claimed = min(claimed + products, (got + left) * 10_000n)
      const whole =
        on === 'year'
          ? rounded(this.at(`exact ${name}`), unit, way) - this.at(`owed ${name}`)
          : rounded(claimed, unit, way) - got
      item.growth = max(0n, min(whole, left))
      got += item.growth
      this.add(`owed ${name}`, item.growth)
    }
  }

  private payOut(benefit: Benefit, items: Item[], facts: Facts, ceiling: bigint | null): bigint | null {
    let room = ceiling
    const caps = (benefit.caps ?? []).filter(({ counts }) => counts === 'paid')
    const own = figure(benefit, facts, 'cap')
    const { yearCap } = this.plan
    // One that asks for no line comes first in these plans: it meets what is owed.
    const refusing = caps.filter((cap) => {
      const touched = items.filter(({ line }) => touches(cap, line))
      if (cap.over !== 'refuse' || asksLines(cap) || touched.length === 0) return false
      return sum(touched.map(({ growth }) => growth)) > BigInt(cap.amount) - this.at(capKey(cap, null, facts))
    })
    for (const item of items) {
      let paid = item.growth
      const touching = caps.filter((cap) => touches(cap, item.line))
      for (const cap of touching) {
        const amount = BigInt(cap.amount)
        const left = cap.per === 'piece' ? amount * item.line!.pieces : amount - this.at(capKey(cap, item.line, facts))
        if (refusing.includes(cap) || (cap.over === 'refuse' && asksLines(cap) && paid > left)) paid = 0n
        else if (cap.over === 'cut') paid = max(0n, min(paid, left))
      }
      if (own && own.counts !== 'allowed')
        paid = max(0n, min(paid, BigInt(own.amount) - this.at(`paid ${benefit.code}`)))
      if (yearCap && yearCap.counts !== 'allowed') paid = max(0n, min(paid, BigInt(yearCap.amount) - this.at('paid')))
      if (room !== null) paid = min(paid, room)
      if (room !== null) room -= paid
      for (const cap of touching) if (cap.per !== 'piece') this.add(capKey(cap, item.line, facts), paid)
      this.add(`paid ${benefit.code}`, paid)
      this.add('paid', paid)
      item.paid = paid
    }
    return room
  }
}
