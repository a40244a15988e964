/** Claims as their contract says, until their routes stand in openapi.json. */
import type { Answer, Api } from './api.ts'

interface Named {
  code: string
  name: string
  clause: string | null
}
export interface ClaimSummary {
  claimId: string
  insuredName: string
  planYear: string
  institutionName: string
  treatedOn: string
  oneStop: boolean
  status: 'received' | 'review' | 'approved' | 'paid' | 'denied' | 'zero' | 'reversed'
  burdenFen: number
  payableFen: number
}
export interface ClaimDetail extends ClaimSummary {
  settlementId: string
  admittedOn: string
  basic: { totalFen: number; fundsFen: number; hospitalFen: number; burdenFen: number }
  parts: Record<'inScopeSelfPayFen' | 'classBFirstPayFen' | 'overPriceCapFen' | 'outOfCatalogueFen', number>
  benefits: (Named & {
    eligibleFen: number
    deductibleUsedFen: number
    payableFen: number
    reasons: { code: string; clause: string | null; text: string }[]
  })[]
  excluded: (Named & { feedetlSn: string | null; item: string | null; amountFen: number })[]
  notCoveredFen: number
  warnings: { code: string; text: string }[]
  dueOn: string | null
  dueProvisional: boolean
  paidOn: string | null
  reviewAsked: boolean
  canAskReview: boolean
}
export interface YearProgress {
  planYear: string
  people: {
    personId: string
    name: string
    benefits: {
      code: string
      name: string
      deductibleFen: number
      countedFen: number
      paidFen: number
      capFen: number | null
    }[]
  }[]
}
interface Answers {
  '/api/claims': { items: ClaimSummary[] }
  '/api/claims/{claimId}': ClaimDetail
  '/api/claims/{claimId}/review': unknown
  '/api/benefits/this-year': YearProgress
}

export const claimsApi = (api: Api) =>
  api as unknown as <P extends keyof Answers>(method: string, path: P, call: object) => Promise<Answer<Answers[P]>>
