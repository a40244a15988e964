/** The whole business in one table: what happened → what is done about it. Each line is a queue of its own. */
import { type Flow, inOrder, on } from './flow.ts'
import { disburse, markPaid, markReturned, processRecord, runWhatIf, simulateDraft } from './steps/claims.ts'
import { planFollowUp } from './steps/contact.ts'
import { issuePolicies } from './steps/enrollment.ts'
import { raiseAlarm, sendDisbursement, sendRefund } from './steps/payments.ts'

export const FLOWS: readonly Flow[] = [
  on('collection.settled', issuePolicies),
  on('refund.requested', sendRefund),

  inOrder('settlementRecord.received', processRecord),
  on('claim.approved', disburse),
  on('disbursement.requested', sendDisbursement),
  on('disbursement.settled', markPaid),
  on('disbursement.returned', markReturned),
  on('claim.paid', planFollowUp),

  on('payment.alarmed', raiseAlarm),

  on('simulation.requested', simulateDraft),
  on('whatIf.requested', runWhatIf),
]
