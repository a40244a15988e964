/** The counters a year opens with, where part of it was counted elsewhere. */
import type { Counters } from '../claim/explanation.ts'
import { takeStep } from './layered.ts'
import type { PlanYear } from './plan-year.ts'
import type { Item } from './step.ts'
import type { Terms } from './terms.ts'

/**
 * Benefits open as if one claim of what was counted had come first, on the person's own terms. Limits and caps by year open at what was used of
 * them. Codes the plan does not have are passed over.
 * @param opening in fen, by code; of a limit a hundred times its pieces, as it is read in yuan
 */
export function openYear(year: PlanYear, terms: Terms, opening: Counters): Counters {
  const codes = year.openingCodes.filter((code) => Object.hasOwn(opening, code) && opening[code]! > 0)
  const counters: Record<string, number> = {}
  if (!year.layered) {
    for (const code of codes) counters[code] = opening[code]!
    return counters
  }
  for (const { code, counts, per } of year.bounds)
    if (per === 'year' && codes.includes(code))
      counters[counts === 'pieces' ? `limit:${code}` : `cap:${code}`] =
        counts === 'pieces' ? Math.floor(opening[code]! / 100) : opening[code]!
  const items = year.plan.benefits.flatMap(({ code }, benefit): Item[] =>
    codes.includes(code) ? [{ benefit, amount: opening[code]!, quantity: 1, touches: [] }] : [],
  )
  return takeStep(year, counters, { terms, stay: 0, items }).after
}
