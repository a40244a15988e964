/** Payments over HTTP: callbacks of outside parties, and what finance sees. */
import { fenField, idIn, idOut, instantOut, pageOf, pageQuery, z } from '@gongbao/access'

const tenant = z.string().max(40)
export const channelParams = z.strictObject({ tenant, channel: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/) })
export const tenantParams = z.strictObject({ tenant })

export const collectionView = z.object({
  collectionId: idOut('collection'),
  channel: z.string(),
  tradeNo: z.string(),
  amountFen: fenField(),
  planYear: z.int(),
  state: z.enum(['created', 'pending', 'settled', 'closed']),
  createdAt: instantOut(),
  paidAt: instantOut().nullable(),
  settledAt: instantOut().nullable(),
  refundAskedFen: fenField(),
})
export const collectionPage = pageOf(collectionView)
export const collectionQuery = z.strictObject({
  ...pageQuery,
  cursor: idIn('collection').optional(),
  state: z.enum(['created', 'pending', 'settled', 'closed']).optional(),
})

export const alarmView = z.object({
  alarmId: idOut('evidence'),
  kind: z.enum(['unknown-order', 'wrong-amount', 'wrong-merchant', 'refund-failed', 'payout-returned']),
  subjectKind: z.enum(['event', 'refund', 'disbursement']),
  subjectId: z.string(),
  raisedAt: instantOut(),
})
export const alarmList = z.object({ items: z.array(alarmView) })
export const alarmParams = z.strictObject({ alarmId: idIn('evidence') })
export const refundMade = z.object({ refundId: idOut('refund') })
