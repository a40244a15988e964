import type { RouteDef } from '@gongbao/access'
import { estimateRoutes } from './estimate.routes.ts'
import { machineClaimsRoutes } from './machine.routes.ts'
import { residentClaimsRoutes } from './resident-claims.routes.ts'
import { staffClaimsRoutes } from './staff-claims.routes.ts'
import { whatIfRoutes } from './what-if/what-if.routes.ts'

export { adjudicateClaim } from './adjudicate-claim.ts'
export { answerRecord, type RecordAnswer, type RecordResult } from './answer-record.ts'
export { applyReversal } from './apply-reversal.ts'
export { approveClaim, confirmClaim } from './approve-claim.ts'
export * from './claims.rules.ts'
export * from './claims.table.ts'
export type { AddedFacts } from './facts.rules.ts'
export { type ImportReport, importRecords, type RowAnswer } from './import-records.ts'
export { type BookSide, type LoadedBook, loadBook } from './load-book.ts'
export { type AgencyPayment, dischargeByPrefund, markPaid, markReturned } from './mark-paid.ts'
export { decideReversal, matchClaim } from './match-claim.ts'
export { paymentDue } from './payment-clock.rules.ts'
export { processRecord } from './process-record.ts'
export { type Delivery, type ReceivedRecord, receiveSettlementRecord } from './receive-settlement-record.ts'
export { recordDrugApproval } from './record-drug-approval.ts'
export { rematchClaims } from './rematch-claims.ts'
export { type Replayed, type ReplayedChain, replayChain, replayClaim } from './replay.ts'
export { disburseClaim, namePayoutAccount, savePayoutAccount } from './request-disbursement.ts'
export { reverseClaim } from './reverse-claim.ts'
export { answerReview, askReview, denyClaim, redoClaim, returnClaim, reviewClaim } from './review-claim.ts'
export { simulateDraft } from './simulate-draft.ts'
export { type Claim, readClaim } from './store/claim.store.ts'
export { saveColumnMap } from './store/import.store.ts'
export { submitSettlement } from './submit-settlement.ts'
export { runWhatIf } from './what-if/run-what-if.ts'
export * from './what-if/what-if.table.ts'

export const claimsRoutes: RouteDef[] = [
  ...estimateRoutes,
  ...residentClaimsRoutes,
  ...staffClaimsRoutes,
  ...machineClaimsRoutes,
  ...whatIfRoutes,
]
