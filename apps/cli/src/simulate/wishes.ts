/** What a person asks of a simulation, out of the words of a command: figures to set, grids, a goal. Every fault says how to mend it. */
import {
  type Axis,
  axisAt,
  type WishFault as Fault,
  figureAt,
  type Goal,
  GRID_MOST,
  goalOfCycle,
  gridSize,
  isWishFault,
  type Parameter,
  twiceAmong,
  valueAt,
  withValue,
} from '@gongbao/adjudication/what-if'
import { parsePercent } from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'

/** A wish that cannot be followed; its message is for the person who wrote it. */
export class WishFault extends Error {}

/** The values of an option that may stand several times. */
export function repeated(rawArgs: readonly string[], option: string): string[] {
  return rawArgs.flatMap((arg, at) => {
    if (arg === `--${option}`) return rawArgs[at + 1] === undefined ? [] : [rawArgs[at + 1]!]
    return arg.startsWith(`--${option}=`) ? [arg.slice(option.length + 3)] : []
  })
}

/** @throws WishFault naming what was written */
function followed<Value extends object | number>(value: Value | Fault, wish: string): Value {
  if (!isWishFault(value)) return value
  const where = value.part === 'path' ? '（--parameters 列出全部 · --parameters lists them all）' : ''
  throw new WishFault(`${wish}：${value.fault.zh} · ${value.fault.en}${where}`)
}

/** The plan with figures set: 'inpatient.deductible.amount=12000元'. */
export function withSettings(plan: Plan, settings: readonly string[]): Plan {
  refuseTwice(settings, '--set')
  return settings.reduce((changed: Plan, setting) => {
    const { figure, text } = figureOf(changed, setting)
    return withValue(changed, figure, followed(valueAt(figure, text), setting))
  }, plan)
}

/** @throws WishFault naming the figure that stands twice */
function refuseTwice(wishes: readonly string[], option: string): void {
  const twice = twiceAmong(wishes.map((wish) => wish.split('=')[0]!.trim()))
  if (twice) throw new WishFault(`${option} ${twice.fault.fault.zh} · ${twice.fault.fault.en}`)
}

function figureOf(plan: Plan, wish: string): { figure: Parameter; text: string } {
  const at = wish.indexOf('=')
  if (at < 0)
    throw new WishFault(`${wish}：应写作 名称=值，--parameters 列出全部 · write name=value; --parameters lists all`)
  return { figure: followed(figureAt(plan, wish.slice(0, at).trim()), wish), text: wish.slice(at + 1).trim() }
}

/** 'inpatient.deductible.amount=10000元..20000元/1000元', or values by commas: '=60%,65%,70%'. */
export function axisOf(plan: Plan, wish: string): Axis {
  const { figure, text } = figureOf(plan, wish)
  const [range, step = ''] = text.split('/')
  const [from, to] = range!.split('..')
  if (to !== undefined) return followed(axisAt(figure, from!.trim(), to.trim(), step.trim()), wish)
  return { parameter: figure, values: text.split(',').map((one) => followed(valueAt(figure, one.trim()), wish)) }
}

export function axesOf(plan: Plan, wishes: readonly string[]): Axis[] {
  refuseTwice(wishes, '--grid')
  const axes = wishes.map((wish) => axisOf(plan, wish))
  const size = gridSize(axes)
  if (size > GRID_MOST)
    throw new WishFault(
      `网格有 ${size} 个方案，至多 ${GRID_MOST} · the grid has ${size} scenarios, at most ${GRID_MOST}`,
    )
  return axes
}

/** 'floor', 'cost-limit', 'at-least:80%', 'at-most:95%'. */
export function goalOf(wish: string, cycle: Cycle | null): Goal {
  const [is, text] = wish.split(':')
  if (is === 'floor' || is === 'cost-limit') return followed(goalOfCycle(is, cycle), `--search ${wish}`)
  const rate = parsePercent(text ?? '')
  if ((is !== 'at-least' && is !== 'at-most') || rate === null)
    throw new WishFault(
      `--search ${wish}：应为 floor、cost-limit、at-least:80% 或 at-most:95% · write floor, cost-limit, at-least:80% or at-most:95%`,
    )
  return { is, rate }
}
