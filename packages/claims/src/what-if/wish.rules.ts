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
  planParameters,
  readValue,
  twiceAmong,
  valueAt,
  type WishFault,
  withValue,
} from '@gongbao/adjudication/what-if'
import { type Bilingual, parsePercent, type Refusal, refuse } from '@gongbao/kernel'
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
  for (const place of ['figures', 'grid'] as const) {
    const twice = twiceAmong(wish[place].map(({ path }) => path))
    if (twice) return invalid(`${place}[${twice.at}]`, twice.fault)
  }
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

/** A wish in words: its figures by name, their values as numbers (fen, basis points, pieces). What the plan does not know is as it was written, its value null. */
export interface ToldWish {
  readonly figures: readonly { readonly name: Bilingual; readonly kind: string; readonly value: number | null }[]
  readonly grid: readonly {
    readonly name: Bilingual
    readonly kind: string
    readonly from: number | null
    readonly to: number | null
    readonly step: number | null
  }[]
}

/** @param plan the plan it was asked of, as it stands now; undefined where it is gone */
export function tellWish(plan: Plan | undefined, { figures, grid }: Wish): ToldWish {
  const known = new Map((plan ? planParameters(plan) : []).map((one) => [one.path, one]))
  const named = (path: string) => {
    const { name = { zh: path, en: path }, kind = '' } = known.get(path) ?? {}
    return { name, kind }
  }
  const read = (path: string, text: string): number | null => {
    const figure = known.get(path)
    return figure ? readValue({ ...figure, least: 0, most: Number.MAX_SAFE_INTEGER }, text) : null
  }
  return {
    figures: figures.map(({ path, value }) => ({ ...named(path), value: read(path, value) })),
    grid: grid.map(({ path, from, to, step }) => {
      return { ...named(path), from: read(path, from), to: read(path, to), step: read(path, step) }
    }),
  }
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
