/** Two clocks, both passed as arguments: nothing in the core reads the time by itself. */
import { type CivilDate, dateAt } from './calendar.ts'

/** Wall clock: signatures, sessions, codes, logs. Business dates come from the transaction (`TenantTx.business`), never from here. */
export interface WallClock {
  now(): Temporal.Instant
}

/** The one moment a transaction decides by: the database's time plus the tenant's stored demo offset. */
export interface BusinessMoment {
  readonly at: Temporal.Instant
  /** The civil date of `at` in Asia/Shanghai. */
  readonly on: CivilDate
}

export const systemClock: WallClock = { now: () => Temporal.Now.instant() }

export function businessMoment(at: Temporal.Instant): BusinessMoment {
  return { at, on: dateAt(at) }
}
