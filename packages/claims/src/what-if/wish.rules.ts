/** What a person wants to try: figures of a plan changed, a grid of figures, a goal to be reached. */
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
import { parsePercent, type Refusal, refuse } from '@gongbao/kernel'
import { type Cycle, nearest, type Plan } from '@gongbao/program'

/** Values as people write them: '12000元', '65%', '5个百分点', '1'. */
export interface Wish {
  /** The plan that is changed. */
  readonly planCode: string
  /** The plan it is compared with; null: the plan itself as it stands. */
  readonly againstCode: string | null
  readonly figures: readonly { readonly path: string; readonly value: string }[]
  readonly grid: readonly { readonly path: string; readonly from: string; readonly to: string; readonly step: string }[]
  /** 'floor' and 'cost-limit' are the cycle's; the others state their rate. */
  readonly goal: { readonly is: 'floor' | 'cost-limit' | 'at-least' | 'at-most'; readonly rate: string | null } | null
  /** For the figures at a date; null for none. */
  readonly on: string | null
}

/** Values of one axis at most. */
const VALUES_MOST = 200
const EXAMPLES = { money: '12000元', rate: '65%', points: '5个百分点', count: '1' } as const

/** A wish as it is worked. */
export interface Tried {
  readonly plan: Plan
  readonly axes: readonly Axis[]
  readonly goal: Goal | null
}

/** @param plan the plan as it stands, in the year of the claims @returns what is tried, or the field that cannot be followed */
export function readWish(plan: Plan, cycle: Cycle | null, wish: Wish): Tried | Refusal {
  let changed = plan
  for (const [at, { path, value }] of wish.figures.entries()) {
    const field = `figures[${at}]`
    const parameter = findParameter(changed, path)
    if (!parameter) return unknownFigure(changed, `${field}.path`, path)
    const read = readValue(parameter, value)
    if (read === null) return badValue(parameter, `${field}.value`)
    changed = withValue(changed, parameter, read)
  }
  const axes: Axis[] = []
  for (const [at, one] of wish.grid.entries()) {
    const axis = axisOf(changed, `grid[${at}]`, one)
    if (!('parameter' in axis)) return axis
    axes.push(axis)
  }
  if (gridSize(axes) > GRID_MOST)
    return invalid('grid', {
      zh: `网格有 ${gridSize(axes)} 个方案，至多 ${GRID_MOST} 个`,
      en: `the grid has ${gridSize(axes)} scenarios; at most ${GRID_MOST}`,
    })
  const goal = wish.goal && goalOf(wish.goal, cycle)
  return goal && 'is' in goal ? { plan: changed, axes, goal } : (goal ?? { plan: changed, axes, goal: null })
}

const findParameter = (plan: Plan, path: string): Parameter | undefined =>
  planParameters(plan).find((one) => one.path === path)

function axisOf(plan: Plan, field: string, { path, from, to, step }: Wish['grid'][number]): Axis | Refusal {
  const parameter = findParameter(plan, path)
  if (!parameter) return unknownFigure(plan, `${field}.path`, path)
  const [low, high] = [readValue(parameter, from), readValue(parameter, to)]
  if (low === null) return badValue(parameter, `${field}.from`)
  if (high === null) return badValue(parameter, `${field}.to`)
  const by = readValue({ ...parameter, least: 1 }, step)
  if (by === null || high < low || (high - low) / by >= VALUES_MOST)
    return invalid(`${field}.step`, {
      zh: `步长应大于零，从小到大，至多 ${VALUES_MOST} 个值`,
      en: `a step above zero, rising, at most ${VALUES_MOST} values`,
    })
  return { parameter, values: Array.from({ length: Math.floor((high - low) / by) + 1 }, (_, at) => low + at * by) }
}

function goalOf({ is, rate }: NonNullable<Wish['goal']>, cycle: Cycle | null): Goal | Refusal {
  if (is === 'at-least' || is === 'at-most') {
    const read = rate === null ? null : parsePercent(rate)
    return read === null ? invalid('goal.rate', { zh: '应写作 80%', en: 'write it as 80%' }) : { is, rate: read }
  }
  if (!cycle) return invalid('goal.is', { zh: '该年度没有周期文件', en: 'no cycle has that year' })
  const { floor, costLimit } = cycle.payout
  if (is === 'floor') return { is: 'at-least', rate: floor.rate }
  if (!costLimit) return invalid('goal.is', { zh: '周期文件没有成本上限', en: 'the cycle states no cost limit' })
  // What is not paid out is cost and surplus.
  return { is: 'at-least', rate: parsePercent('100%')! - costLimit.rate } as Goal
}

function unknownFigure(plan: Plan, field: string, path: string): Refusal {
  const guess = nearest(
    path,
    planParameters(plan).map((one) => one.path),
  )
  return invalid(field, {
    zh: `方案没有可改的数字 ${path}${guess ? `，是否想写 ${guess}` : ''}`,
    en: `the plan has no figure ${path}${guess ? `; did you mean ${guess}` : ''}`,
  })
}

function badValue({ kind, least, most }: Parameter, field: string): Refusal {
  const [from, to] = [sayValue(kind, least), sayValue(kind, most)]
  return invalid(field, {
    zh: `应写作 ${EXAMPLES[kind]}，从 ${from} 到 ${to}`,
    en: `write it as ${EXAMPLES[kind]}, from ${from} to ${to}`,
  })
}

const invalid = (field: string, text: { zh: string; en: string }): Refusal => refuse('INVALID_INPUT', text, { field })
