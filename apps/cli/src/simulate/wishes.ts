/** What a person asks of a simulation, out of the words of a command: figures to set, grids, a goal. Every fault says how to mend it. */
import {
  type Axis,
  type Goal,
  GRID_MOST,
  gridSize,
  type Parameter,
  planParameters,
  readValue,
  sayValue,
  withValue,
} from '@gongbao/adjudication/what-if'
import { bp, parsePercent } from '@gongbao/kernel'
import { type Cycle, nearest, type Plan } from '@gongbao/program'

/** A wish that cannot be followed; its message is for the person who wrote it. */
export class WishFault extends Error {}

/** The values of an option that may stand several times. */
export function repeated(rawArgs: readonly string[], option: string): string[] {
  return rawArgs.flatMap((arg, at) => {
    if (arg === `--${option}`) return rawArgs[at + 1] === undefined ? [] : [rawArgs[at + 1]!]
    return arg.startsWith(`--${option}=`) ? [arg.slice(option.length + 3)] : []
  })
}

/** The plan with figures set: 'inpatient.deductible.amount=12000元'. */
export function withSettings(plan: Plan, settings: readonly string[]): Plan {
  return settings.reduce((changed: Plan, setting) => {
    const { parameter, text } = figureOf(changed, setting)
    return withValue(changed, parameter, readOrRefuse(parameter, text))
  }, plan)
}

function figureOf(plan: Plan, wish: string): { parameter: Parameter; text: string } {
  const at = wish.indexOf('=')
  if (at < 0) throw new WishFault(`${wish}：应写作 名称=值 · write name=value`)
  const [path, text] = [wish.slice(0, at).trim(), wish.slice(at + 1).trim()]
  const all = planParameters(plan)
  const parameter = all.find((one) => one.path === path)
  if (parameter) return { parameter, text }
  const guess = nearest(
    path,
    all.map((one) => one.path),
  )
  const hint = guess ? `是否想写 ${guess} · did you mean ${guess}?` : '--parameters 列出全部 · lists them all'
  throw new WishFault(`没有可改的数字 ${path}，${hint}`)
}

function readOrRefuse(parameter: Parameter, text: string): number {
  const value = readValue(parameter, text)
  if (value !== null) return value
  const { kind, least, most, path } = parameter
  const [from, to] = [sayValue(kind, least), sayValue(kind, most)]
  throw new WishFault(
    `${path}=${text}：应写作 ${EXAMPLES[kind]}，从 ${from} 到 ${to} · write it like this, within these bounds`,
  )
}

const EXAMPLES = { money: '12000元', rate: '65%', points: '5个百分点', count: '1' } as const
const MOST_VALUES = 1_000

/** 'inpatient.deductible.amount=10000元..20000元/1000元', or values by commas: '=60%,65%,70%'. */
export function axisOf(plan: Plan, wish: string): Axis {
  const { parameter, text } = figureOf(plan, wish)
  const [range, step] = text.split('/')
  const [from, to] = range!.split('..')
  if (to === undefined) return { parameter, values: text.split(',').map((one) => readOrRefuse(parameter, one.trim())) }
  const [low, high] = [readOrRefuse(parameter, from!.trim()), readOrRefuse(parameter, to.trim())]
  const by = step === undefined ? 0 : (readValue({ ...parameter, least: 1, most: parameter.most }, step.trim()) ?? 0)
  if (by < 1 || high < low || (high - low) / by > MOST_VALUES)
    throw new WishFault(
      `${wish}：应写作 从..到/步长，如 ${EXAMPLES[parameter.kind]}，至多 ${MOST_VALUES} 个值 · write from..to/step`,
    )
  return { parameter, values: Array.from({ length: Math.floor((high - low) / by) + 1 }, (_, at) => low + at * by) }
}

export function axesOf(plan: Plan, wishes: readonly string[]): Axis[] {
  const axes = wishes.map((wish) => axisOf(plan, wish))
  const size = gridSize(axes)
  if (size > GRID_MOST)
    throw new WishFault(`网格有 ${size} 个方案，至多 ${GRID_MOST} · the grid has too many scenarios`)
  return axes
}

/** 'floor', 'cost-limit', 'at-least:80%', 'at-most:95%'. */
export function goalOf(wish: string, cycle: Cycle | null): Goal {
  const [is, text] = wish.split(':')
  if (is === 'floor' || is === 'cost-limit') {
    if (!cycle) throw new WishFault('城市没有此年度的周期文件 · no cycle of this year')
    const { floor, costLimit } = cycle.payout
    if (is === 'floor') return { is: 'at-least', rate: floor.rate }
    if (!costLimit) throw new WishFault('周期文件没有 costLimit · the cycle states no cost limit')
    // What is not paid out is cost and profit.
    return { is: 'at-least', rate: bp(10_000 - costLimit.rate) }
  }
  const rate = parsePercent(text ?? '')
  if ((is !== 'at-least' && is !== 'at-most') || rate === null)
    throw new WishFault(`--search ${wish}：应为 floor、cost-limit、at-least:80% 或 at-most:95% · one of these`)
  return { is, rate }
}
