/** Every combination of some figures' values, each a scenario of its own with its plan's hash. */
import { shownBp } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { type Parameter, withValue } from './parameters.ts'
import { ratioOf, type Totals, type Trial } from './scenario.ts'

export interface Axis {
  readonly parameter: Parameter
  readonly values: readonly number[]
}

export interface GridPoint extends Totals {
  /** By axis. */
  readonly values: readonly number[]
  readonly planHash: string
  readonly ratioBp: number | null
  readonly byBenefit: readonly number[]
}

export const GRID_MOST = 10_000

export const gridSize = (axes: readonly Axis[]): number => axes.reduce((size, { values }) => size * values.length, 1)

/** Yields the scenarios one by one, the last axis fastest, so that whoever asks may tell how far it is and stop. */
export function* runGrid(trial: Trial, axes: readonly Axis[]): Generator<GridPoint> {
  const scratch = new Float64Array(trial.book.size)
  for (const values of combinations(axes)) {
    const plan = values.reduce((changed: Plan, value, at) => withValue(changed, axes[at]!.parameter, value), trial.plan)
    const run = trial.pay(plan, scratch)
    const totals = trial.totalsOf(plan, run)
    const ratio = ratioOf(totals)
    yield {
      values,
      planHash: trial.hash(plan),
      ...totals,
      ratioBp: ratio && shownBp(ratio),
      byBenefit: [...run.byBenefit],
    }
  }
}

function combinations(axes: readonly Axis[]): number[][] {
  return axes.reduce<number[][]>(
    (lists, { values }) => lists.flatMap((list) => values.map((value) => [...list, value])),
    [[]],
  )
}
