import {
  disburseClaim,
  markPaid as paid,
  processRecord as process,
  markReturned as returned,
  runWhatIf as run,
  simulateDraft as simulate,
} from '@gongbao/claims'
import type { Step } from '../flow.ts'
import { idIn, within } from './within.ts'

/** Finds the policy, adjudicates, approves what was settled at the window; a reversal undoes what it names. */
export const processRecord: Step = (house, event) =>
  within(house, event, (tx, actor) => process(tx, actor, idIn('settlementRecord', event, 'recordId')))

/** An approved claim's money is sent on its way. */
export const disburse: Step = (house, event) =>
  within(house, event, (tx, actor) => disburseClaim(tx, actor, idIn('claim', event, 'claimId')))

/** The bank has credited the payee. */
export const markPaid: Step = (house, event) =>
  within(house, event, (tx, actor) => paid(tx, actor, idIn('disbursement', event, 'disbursementId')))

/** The bank sent it back: owed again. */
export const markReturned: Step = (house, event) =>
  within(house, event, (tx, actor) => returned(tx, actor, idIn('disbursement', event, 'disbursementId')))

/** What a draft would have done to the latest year's claims: many short transactions, with progress. */
export const simulateDraft: Step = (house, event) =>
  simulate(house.db, event.tenantId, idIn('simulation', event, 'simulationId'))

/** Other figures tried on the latest year's claims: many short transactions, with progress. */
export const runWhatIf: Step = (house, event) => run(house.db, event.tenantId, idIn('whatIf', event, 'whatIfId'))
