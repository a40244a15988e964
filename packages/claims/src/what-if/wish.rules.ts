/** What a person wants to try: figures of a plan changed, a grid of figures, a goal to be reached. */
import {
  type Axis,
  axisAt,
  figureAt,
  type Goal,
  GRID_MOST,
  goalOfCycle,
  gridSize,
  isWishFault,
  valueAt,
  type WishFault,
  withValue,
} from '@gongbao/adjudication/what-if'
import { parsePercent, type Refusal, refuse } from '@gongbao/kernel'
import type { Cycle, Plan } from '@gongbao/program'

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
    const figure = figureAt(changed, path)
    if (isWishFault(figure)) return invalid(`figures[${at}]`, figure)
    const read = valueAt(figure, value)
    if (isWishFault(read)) return invalid(`figures[${at}]`, read)
    changed = withValue(changed, figure, read)
  }
  const axes: Axis[] = []
  for (const [at, { path, from, to, step }] of wish.grid.entries()) {
    const figure = figureAt(changed, path)
    if (isWishFault(figure)) return invalid(`grid[${at}]`, figure)
    const axis = axisAt(figure, from, to, step)
    if (isWishFault(axis)) return invalid(`grid[${at}]`, axis)
    axes.push(axis)
  }
  const size = gridSize(axes)
  if (size > GRID_MOST)
    return refuse(
      'INVALID_INPUT',
      { zh: `网格有 ${size} 个方案，至多 ${GRID_MOST} 个`, en: `the grid has ${size} scenarios; at most ${GRID_MOST}` },
      { field: 'grid' },
    )
  const goal = wish.goal && goalOf(wish.goal, cycle)
  return goal && 'kind' in goal ? goal : { plan: changed, axes, goal }
}

function goalOf({ is, rate }: NonNullable<Wish['goal']>, cycle: Cycle | null): Goal | Refusal {
  if (is === 'at-least' || is === 'at-most') {
    const read = rate === null ? null : parsePercent(rate)
    if (read !== null) return { is, rate: read }
    return refuse('INVALID_INPUT', { zh: '应写作 80%', en: 'write it as 80%' }, { field: 'goal.rate' })
  }
  const goal = goalOfCycle(is, cycle)
  return isWishFault(goal) ? refuse('INVALID_INPUT', goal.fault, { field: 'goal.is' }) : goal
}

const invalid = (place: string, { part, fault }: WishFault): Refusal =>
  refuse('INVALID_INPUT', fault, { field: `${place}.${part}` })
