/** Inquiries, complaints and visits as residents and staff see them. */
import { dateField, idIn, idOut, instantOut, pageOf, pageQuery, z } from '@gongbao/access'
import { CATEGORIES, CHANNELS, KINDS, OUTCOMES, STATUSES } from './contact.rules.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

export const inquiryView = z
  .object({
    inquiryId: idOut('inquiry'),
    kind: z.enum(KINDS),
    category: z.enum(CATEGORIES),
    channel: z.enum(CHANNELS),
    subject: z.string(),
    status: z.enum(STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    openedAt: instantOut(),
    dueOn: dateField(),
    dueProvisional: z
      .boolean()
      .openapi({ description: '暂定：次年日历未公布 · rests on a calendar not yet published' }),
    /** Open past its deadline. */
    overdue: z.boolean(),
    answeredAt: instantOut().nullable(),
    closedAt: instantOut().nullable(),
  })
  .openapi('Inquiry')

export const staffInquiryView = inquiryView.extend({
  ownerId: idOut('staffAccount').nullable(),
  /** Whether the person asking is its owner. */
  mine: z.boolean(),
})

const messages = z.array(z.object({ author: z.enum(['resident', 'staff']), body: z.string(), saidAt: instantOut() }))
export const inquiryThreadView = inquiryView.extend({ messages })
export const staffThreadView = staffInquiryView.extend({ messages })

export const openInquiryBody = z.strictObject({
  kind: z.enum(KINDS),
  category: z.enum(CATEGORIES),
  subject: words(100),
  body: words(4000),
})
export const takeDownBody = openInquiryBody.extend({ channel: z.enum(['hotline', 'counter']) })
export const sayBody = z.strictObject({ body: words(4000) })
export const answerBody = z.strictObject({ body: words(4000), outcome: z.enum(OUTCOMES).optional() })
export const inquiryParams = z.strictObject({ inquiryId: idIn('inquiry') })

export const inquiryQuery = z.strictObject({ ...pageQuery, status: z.enum(STATUSES).optional() })
export const inquiryPage = pageOf(staffInquiryView)

export const followUpView = z
  .object({
    followUpId: idOut('followUp'),
    claimId: idOut('claim'),
    dueOn: dateField(),
    dueProvisional: z.boolean(),
    overdue: z.boolean(),
    status: z.enum(['waiting', 'reached', 'not-reached']),
    score: z.int().min(1).max(5).nullable(),
    note: z.string().nullable(),
    doneAt: instantOut().nullable(),
  })
  .openapi('FollowUp')
export const followUpQuery = z.strictObject({
  ...pageQuery,
  status: z.enum(['waiting', 'reached', 'not-reached']).optional(),
})
export const followUpPage = pageOf(followUpView)
export const followUpParams = z.strictObject({ followUpId: idIn('followUp') })
export const followUpBody = z.strictObject({
  status: z.enum(['reached', 'not-reached']),
  score: z.int().min(1).max(5).nullable(),
  note: z.string().trim().max(2000).nullable(),
})
