/** What a person may ask of a what-if, as they write it. Every fault names the part that cannot be followed and says how to mend it. */
import { type Bilingual, bp, type CivilDate } from '@gongbao/kernel'
import { type Cycle, nearest, type Plan } from '@gongbao/program'
import type { Axis } from './grid.ts'
import { type Parameter, planParameters, readValue, sayValue } from './parameters.ts'
import type { Goal } from './search.ts'

export interface WishFault {
  readonly part: 'path' | 'value' | 'from' | 'to' | 'step' | 'goal' | 'on'
  readonly fault: Bilingual
}

export const isWishFault = (value: object | number): value is WishFault => typeof value === 'object' && 'fault' in value

/** Values of one axis at most. */
export const VALUES_MOST = 1_000
const EXAMPLES = { money: '12000元', rate: '65%', points: '5个百分点', count: '1' } as const

/** The figure of that path. */
export function figureAt(plan: Plan, path: string): Parameter | WishFault {
  const all = planParameters(plan)
  const figure = all.find((one) => one.path === path)
  if (figure) return figure
  const guess = nearest(
    path,
    all.map((one) => one.path),
  )
  return {
    part: 'path',
    fault: {
      zh: `没有可改的数字 ${path}${guess ? `，是否想写 ${guess}` : ''}`,
      en: `the plan has no figure ${path}${guess ? `; did you mean ${guess}?` : ''}`,
    },
  }
}

/** A figure's value as people write it. */
export function valueAt(figure: Parameter, text: string, part: 'value' | 'from' | 'to' = 'value'): number | WishFault {
  const value = readValue(figure, text)
  if (value !== null) return value
  const { kind, least, most } = figure
  const [from, to] = [sayValue(kind, least), sayValue(kind, most)]
  const fault = {
    zh: `应写作 ${EXAMPLES[kind]}，从 ${from} 到 ${to}`,
    en: `write it as ${EXAMPLES[kind]}, from ${from} to ${to}`,
  }
  return { part, fault }
}

/** Values from one to another, both included where the steps meet it. */
export function axisAt(figure: Parameter, from: string, to: string, step: string): Axis | WishFault {
  const low = valueAt(figure, from, 'from')
  if (isWishFault(low)) return low
  const high = valueAt(figure, to, 'to')
  if (isWishFault(high)) return high
  const by = readValue({ ...figure, least: 1 }, step)
  if (by === null || high < low || (high - low) / by >= VALUES_MOST)
    return {
      part: 'step',
      fault: {
        zh: `步长应大于零，如 ${EXAMPLES[figure.kind]}；从小到大，至多 ${VALUES_MOST} 个值`,
        en: `a step above zero such as ${EXAMPLES[figure.kind]}; rising, at most ${VALUES_MOST} values`,
      },
    }
  return {
    parameter: figure,
    values: Array.from({ length: Math.floor((high - low) / by) + 1 }, (_, at) => low + at * by),
  }
}

/** Years after the year of the claims that a date may lie in: later there is nothing left to run off. */
const YEARS_AFTER = 3

/** A date figures may be told at. @param planYear of the claims */
export function dateFault(planYear: number, on: CivilDate): WishFault | null {
  const last = planYear + YEARS_AFTER
  if (Number(on.slice(0, 4)) <= last) return null
  return { part: 'on', fault: { zh: `最迟 ${last}-12-31`, en: `${last}-12-31 at the latest` } }
}

/** Each figure stands once, or nobody can tell which value counts. @returns the place of the second, and the fault that names it */
export function twiceAmong(paths: readonly string[]): { readonly at: number; readonly fault: WishFault } | null {
  const at = paths.findIndex((path, index) => paths.indexOf(path) < index)
  if (at < 0) return null
  const path = paths[at]!
  return { at, fault: { part: 'path', fault: { zh: `${path} 写了两次`, en: `${path} stands twice` } } }
}

/** The cycle's own goals: its payout floor, or what its cost limit leaves for payouts (S8). */
export function goalOfCycle(is: 'floor' | 'cost-limit', cycle: Cycle | null): Goal | WishFault {
  if (!cycle) return { part: 'goal', fault: { zh: '该年度没有周期文件', en: 'no cycle has that year' } }
  const { floor, costLimit } = cycle.payout
  if (is === 'floor') return { is: 'at-least', rate: floor.rate }
  if (!costLimit) return { part: 'goal', fault: { zh: '周期文件没有 costLimit', en: 'the cycle states no costLimit' } }
  // What is not paid out is cost and surplus.
  return { is: 'at-least', rate: bp(10_000 - costLimit.rate) }
}
