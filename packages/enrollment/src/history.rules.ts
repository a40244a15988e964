/** What a person's earlier policies mean for this plan year: accumulated and unbroken years, and the sticky health status. */
import type { HealthStatus } from './enrollment.table.ts'

export interface EarlierPolicy {
  readonly planYear: number
  readonly firstEnrolledHealthStatus: HealthStatus | null
}
export interface History {
  /** Plan years insured, this one included (W6). */
  readonly enrolledYears: number
  /** Years of the unbroken chain, this one included. */
  readonly continuousYears: number
  /** Years of the unbroken chain before this one, back to the last of which a payout stands today; the running year counts as it stands. */
  readonly claimFreeYears: number
  /** Held a policy of the plan year before: this one renews it. */
  readonly insuredLastYear: boolean
  /** The status at the start of the unbroken chain; today's when the chain starts now. */
  readonly firstEnrolledHealthStatus: HealthStatus | null
}

/**
 * @param earlier policies of other plan years that were not cancelled, in any order
 * @param claimYears plan years of which a payout stands
 */
export function historyOf(
  earlier: readonly EarlierPolicy[],
  planYear: number,
  healthNow: HealthStatus | null,
  claimYears: readonly number[] = [],
): History {
  const byYear = new Map(
    earlier.filter((policy) => policy.planYear < planYear).map((policy) => [policy.planYear, policy]),
  )
  let continuousYears = 1
  while (byYear.has(planYear - continuousYears)) continuousYears += 1
  let claimFreeYears = 0
  while (claimFreeYears < continuousYears - 1 && !claimYears.includes(planYear - 1 - claimFreeYears))
    claimFreeYears += 1
  const before = byYear.get(planYear - 1)
  return {
    enrolledYears: byYear.size + 1,
    continuousYears,
    claimFreeYears,
    insuredLastYear: before !== undefined,
    firstEnrolledHealthStatus: before ? before.firstEnrolledHealthStatus : healthNow,
  }
}
