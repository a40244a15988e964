import { sendDisbursement as send, sendRefund as sendBack } from '@gongbao/payments'
import type { Step } from '../flow.ts'
import { idIn } from './within.ts'

/** By the way the money came. */
export const sendRefund: Step = (house, event) => sendBack(house, event.tenantId, idIn('refund', event, 'refundId'))

/** To the bank. */
export const sendDisbursement: Step = (house, event) =>
  send(house, event.tenantId, idIn('disbursement', event, 'disbursementId'))

/** Finance has to look at it: it stands in their list, and in the log that is watched. */
export const raiseAlarm: Step = async (house, { tenantId, payload }) => {
  house.alarm(`payment: ${payload.kind}`, { tenantId, alarmId: payload.alarmId ?? '' })
}
