/** Which money of a claim counts: limits and caps on allowed money cut it, then the portion that counts is taken. */
import { allocate, fen, portion } from '@gongbao/kernel'
import type { OwnExclusion } from '@gongbao/program'
import type { Bound, PlanYear } from './plan-year.ts'
import type { Schedule } from './schedule.ts'
import type { YearState } from './state.ts'
import type { Item, Step } from './step.ts'

/** An item on its way through the arithmetic, in fen. */
export interface Working {
  readonly item: Item
  /** Place in the step. */
  readonly at: number
  /** After limits and caps on allowed money. */
  allowed: number
  /** The portion of it that counts. */
  counted: number
  /** What of that the deductible takes. */
  deducted: number
}

/** Money that a bound took out. */
export interface Cut {
  /** Place of the item in the step. */
  readonly item: number
  readonly code: string
  readonly clause: string | null
  readonly amount: number
}

/** The step's items by benefit, each benefit's in the order of the fee lines. */
export function workingOf(step: Step, schedules: readonly Schedule[]): Working[][] {
  const byBenefit: Working[][] = schedules.map(() => [])
  for (const [at, item] of step.items.entries())
    byBenefit[item.benefit]!.push({ item, at, allowed: item.amount, counted: 0, deducted: 0 })
  return byBenefit
}

/** Cuts what is not allowed, in the plan's order of benefits and each benefit's order of lines. */
export function allow(
  year: PlanYear,
  schedules: readonly Schedule[],
  byBenefit: readonly Working[][],
  state: YearState,
): Cut[] {
  return byBenefit.flatMap((items, at) => {
    const cuts: Cut[] = []
    const keep: Keep = ({ code, clause }, working, kept) => {
      if (kept < working.allowed) cuts.push({ item: working.at, code, clause, amount: working.allowed - kept })
      working.allowed = kept
    }
    for (const [place, bound] of year.bounds.entries())
      if (bound.benefit === at) applyBound(bound, place, items, state, keep)
    for (const working of items) applyCaps(year, schedules[at]!, working, state, keep)
    return cuts.sort((a, b) => a.item - b.item)
  })
}

type Keep = (by: { code: string; clause: string | null }, working: Working, kept: number) => void

/** Item by item; a cap that asks for no line refuses all that it touches of a claim, or nothing. */
function applyBound(bound: Bound, place: number, items: readonly Working[], state: YearState, keep: Keep): void {
  if (bound.counts === 'paid') return
  const touched = items.flatMap((working) => {
    const touch = working.item.touches.find((one) => one.bound === place)
    return touch && working.allowed > 0 ? [{ working, sub: touch.sub }] : []
  })
  const refusesClaim = bound.counts === 'allowed' && bound.over === 'refuse' && !bound.readsLines
  const whole = touched.reduce((sum, { working }) => sum + working.allowed, 0)
  const isRefused = refusesClaim && whole > bound.most - state.get(`cap:${bound.code}`, touched[0]?.sub)
  for (const { working, sub } of touched)
    if (isRefused) keep(bound, working, 0)
    else if (bound.counts === 'pieces') keep(bound, working, underLimit(bound, working, sub, state))
    else keep(bound, working, underCap(bound, working, sub, state))
}

/** The benefit's cap and the plan's, where they count what is allowed. */
function applyCaps({ plan }: PlanYear, schedule: Schedule, working: Working, state: YearState, keep: Keep): void {
  const { benefit, cap, capCounts, figures } = schedule
  const { yearCap } = plan
  if (capCounts === 'allowed') {
    const by = { code: 'CAP' satisfies OwnExclusion, clause: figures.cap?.clause ?? benefit.clause ?? null }
    keep(by, working, under(cap, `${benefit.code}:allowed`, working, state))
  }
  if (yearCap?.counts !== 'allowed') return
  const by = { code: 'YEAR_CAP' satisfies OwnExclusion, clause: yearCap.clause ?? null }
  keep(by, working, under(yearCap.amount, 'yearCap:allowed', working, state))
}

/** Of several pieces only some may count: their money is the whole's, by pieces. */
function underLimit({ code, most, over }: Bound, { item, allowed }: Working, sub: number, state: YearState): number {
  const left = Math.max(0, most - state.get(`limit:${code}`, sub))
  const taken = item.quantity <= left ? item.quantity : over === 'refuse' ? 0 : left
  state.add(`limit:${code}`, taken, sub)
  if (taken === item.quantity) return allowed
  return taken === 0 ? 0 : allocate(fen(allowed), [taken, item.quantity - taken])[0]!
}

function underCap({ code, most, per, over }: Bound, { item, allowed }: Working, sub: number, state: YearState): number {
  if (per === 'piece') return keptUnder(most * item.quantity, allowed, over)
  const kept = keptUnder(most - state.get(`cap:${code}`, sub), allowed, over)
  state.add(`cap:${code}`, kept, sub)
  return kept
}

function under(cap: number, counter: string, { allowed }: Working, state: YearState): number {
  const kept = keptUnder(cap - state.get(counter), allowed, 'cut')
  state.add(counter, kept)
  return kept
}

/** What of an amount stays when no more than so much may. */
export function keptUnder(left: number, amount: number, over: Bound['over']): number {
  if (amount <= left) return amount
  return over === 'refuse' ? 0 : Math.max(0, left)
}

/** Takes the portion of each benefit's money that counts, half up, and shares it over its items. */
export function count(schedules: readonly Schedule[], byBenefit: readonly Working[][]): void {
  for (const [at, items] of byBenefit.entries()) {
    const { counted: rate } = schedules[at]!
    const allowed = items.reduce((sum, one) => sum + one.allowed, 0)
    const counted = rate === 10_000 ? allowed : portion(fen(allowed), rate as Parameters<typeof portion>[1])
    const weights = items.map((one) => one.allowed)
    allocate(fen(counted), weights).forEach((share, index) => {
      items[index]!.counted = share
    })
  }
}
