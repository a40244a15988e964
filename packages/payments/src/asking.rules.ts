/** When to ask again about something whose outcome is open. */

/** Seconds to wait before the first, second, … question; the last wait repeats. */
const WAITS = [15, 30, 60, 120, 300, 600, 1_800, 3_600] as const

/**
 * @param queries how often it was asked already
 * @param deadline an instant right after which the answer is wanted, if it is still to come: when nobody may pay any more
 */
export function nextQueryAt(now: Temporal.Instant, queries: number, deadline?: Temporal.Instant): Temporal.Instant {
  const usual = now.add({ seconds: WAITS[Math.min(queries, WAITS.length - 1)]! })
  const afterDeadline = deadline?.add({ seconds: 1 })
  if (!afterDeadline || Temporal.Instant.compare(now, afterDeadline) >= 0) return usual
  return Temporal.Instant.compare(usual, afterDeadline) < 0 ? usual : afterDeadline
}

/** Our number of a thing at an outside party: its UUID without hyphens, 32 characters. */
export function outsideNo(id: string): string {
  return id.replaceAll('-', '')
}
