/** Where a claim goes after a judgment or its undoing. */
import { type Explanation, WARNINGS, type WarningCode } from '@gongbao/adjudication'
import type { Standing } from './booking.rules.ts'
import type { ClaimStatus } from './claims.rules.ts'

/** 'reversed': its judgment was taken back and nothing put in its place. */
export type Verdict = Explanation['status'] | 'reversed'

/**
 * Money decides first: what it is worth beyond what is booked waits for approval, what is booked and unpaid stays owed, whatever the verdict
 * (above the year's cap a reversal gives back room that other claims had used up). Else the verdict names the end.
 *
 * @param standing after booking: `bookedFen` never stands above `payableFen`
 */
export function outcomeOf(verdict: Verdict, standing: Standing & { payableFen: number }): ClaimStatus {
  const { payableFen, bookedFen, paidFen } = standing
  if (verdict === 'review') return 'review'
  if (payableFen > bookedFen) return 'ready'
  if (bookedFen > paidFen && bookedFen > 0) return 'approved'
  return verdict === 'payable' ? 'zero' : verdict
}

/** The code that says why: the first warning that asks for a person, the first exclusion of a denial. */
export function reasonOf(explanation: Explanation): string | null {
  if (explanation.status === 'denied') return explanation.excluded[0]?.code ?? 'DENIED'
  if (explanation.status !== 'review') return null
  const asking = explanation.warnings.find(({ code }) => WARNINGS[code as WarningCode]?.review ?? true)
  return asking?.code ?? 'REVIEW'
}
