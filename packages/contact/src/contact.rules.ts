/** The closed lists of the front desk and its deadlines. No document sets the days: they are the project's own rule, and short. */
import { addWorkingDays, type CivilDate, type Refusal, refuse } from '@gongbao/kernel'

export const KINDS = ['inquiry', 'complaint'] as const
export type Kind = (typeof KINDS)[number]
export const CATEGORIES = ['enrollment', 'payment', 'claim', 'privacy', 'service', 'other'] as const
export type Category = (typeof CATEGORIES)[number]
export const CHANNELS = ['portal', 'hotline', 'counter'] as const
export type Channel = (typeof CHANNELS)[number]
export const STATUSES = ['open', 'answered', 'closed'] as const
export type InquiryStatus = (typeof STATUSES)[number]
export const OUTCOMES = ['explained', 'corrected', 'compensated', 'unfounded', 'withdrawn', 'passed-on'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Working days to the first answer, and to the visit after a payment. */
export const DEADLINE_DAYS: Readonly<Record<Kind | 'visit', number>> = { inquiry: 3, complaint: 5, visit: 10 }

/** The day by which someone must have answered; the day it came does not count. */
export function deadline(kind: Kind | 'visit', on: CivilDate): { dueOn: CivilDate; dueProvisional: boolean } {
  const due = addWorkingDays(on, DEADLINE_DAYS[kind])
  return { dueOn: due.on, dueProvisional: due.provisional }
}

/** An inquiry that is closed stays closed: the resident opens another. @returns why nothing can be added, or null */
export function refusalToSpeak(inquiry: { status: InquiryStatus }): Refusal | null {
  return inquiry.status === 'closed'
    ? refuse('STATE_FORBIDS', {
        zh: '该咨询已办结，如有新的问题请重新提交',
        en: 'This inquiry is closed; open another',
      })
    : null
}
