/** An enrollment window: households come in a few waves, most in the first and the last; some leave without paying, some cancel before cover. */
import { addDays, type CivilDate, daysBetween } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import type { Random } from './random.ts'

/** Shares of the households by wave, in hundredths: a rush at the opening, another before the end. */
const WAVES = [30, 18, 10, 8, 8, 10, 16]

export interface Wave<T> {
  readonly on: CivilDate
  readonly comers: readonly T[]
}

/** Spreads comers over the days of a window, in their order. @param until waves after it have not come yet */
export function wavesOf<T>(
  comers: readonly T[],
  window: Pick<Plan['window'], 'from' | 'to'>,
  until: CivilDate,
): Wave<T>[] {
  const days = daysBetween(window.from, window.to)
  let from = 0
  let share = 0
  return WAVES.map((size, at) => {
    share += size
    const to = Math.round((comers.length * share) / 100)
    const wave = {
      on: addDays(window.from, Math.round((days * at) / (WAVES.length - 1))),
      comers: comers.slice(from, to),
    }
    from = to
    return wave
  }).filter(({ on, comers: inWave }) => inWave.length > 0 && on <= until)
}

/** Households at the portal at once: enough to keep the database busy, few enough that nobody waits. */
export const AT_ONCE = 12

/** Twelve in a thousand order and never pay. */
export const leavers = <T>(random: Random, comers: readonly T[]): Set<T> =>
  new Set(comers.filter(() => random.chance(12)))
