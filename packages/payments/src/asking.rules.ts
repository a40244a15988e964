/** When to ask again about something whose outcome is open. */

/** Seconds to wait before the first, second, … question; the last wait repeats. */
const WAITS = [15, 30, 60, 120, 300, 600, 1_800, 3_600] as const

/** @param queries how often it was asked already */
export function nextQueryAt(now: Temporal.Instant, queries: number): Temporal.Instant {
  return now.add({ seconds: WAITS[Math.min(queries, WAITS.length - 1)]! })
}

/** Our number of a thing at an outside party: its UUID without hyphens, 32 characters. */
export function outsideNo(id: string): string {
  return id.replaceAll('-', '')
}
