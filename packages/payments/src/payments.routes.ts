import { doneAnswer, type Log, type RouteDef, rawBody, route } from '@gongbao/access'
import { isRefusal } from '@gongbao/kernel'
import { closeAlarm, openAlarms } from './alarms.ts'
import { receiveBankCallback } from './disbursements/bank.ts'
import { receiveCallback } from './events/receive-callback.ts'
import {
  alarmList,
  alarmParams,
  channelParams,
  collectionPage,
  collectionQuery,
  refundMade,
  tenantParams,
} from './payments.contract.ts'
import { collectionsPage } from './read-collections.ts'
import { refundUnknown } from './refund-unknown.ts'

const tag = 'payments'
const outside = { method: 'post', realm: 'public', permission: 'public', tag, tenant: 'path' } as const
const body = rawBody('application/json')

const bankCallback = (log: Pick<Log, 'error'>) =>
  route({
    ...outside,
    path: '/callbacks/{tenant}/bank',
    summary: { zh: '银行付款结果通知', en: 'The bank tells the outcome of a payout' },
    params: tenantParams,
    body,
    returns: doneAnswer,
    handle: (ctx) => {
      const text = Buffer.from(ctx.body).toString('utf8')
      return receiveBankCallback({ db: ctx.db, wall: ctx.wall, log }, ctx.tenantId, ctx.headers, text)
    },
  })

const channelCallback = (log: Pick<Log, 'error'>) =>
  route({
    ...outside,
    path: '/callbacks/{tenant}/{channel}',
    summary: { zh: '支付渠道通知', en: 'A payment channel tells the outcome of a payment or refund' },
    description: {
      zh: '先验签、加密保存，再处理；重复、乱序、迟到的通知结果相同。',
      en: 'Verified and kept sealed first, then worked; repeated, unordered and late ones leave the same state.',
    },
    params: channelParams,
    body,
    returns: doneAnswer,
    handle: (ctx) => {
      const text = Buffer.from(ctx.body).toString('utf8')
      return receiveCallback({ db: ctx.db, wall: ctx.wall, log }, ctx.tenantId, ctx.params.channel, ctx.headers, text)
    },
  })

const collections = route({
  method: 'get',
  path: '/api/staff/collections',
  realm: 'staff',
  permission: 'payments.read',
  tag,
  summary: { zh: '收款记录', en: 'Collections' },
  query: collectionQuery,
  returns: collectionPage,
  handle: (ctx) => ctx.inTenant((tx) => collectionsPage(tx, ctx.query)),
})

const alarms = route({
  method: 'get',
  path: '/api/staff/payment-alarms',
  realm: 'staff',
  permission: 'payments.read',
  tag,
  summary: { zh: '收付款告警', en: 'Payment alarms' },
  returns: alarmList,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => ({
      items: (await openAlarms(tx)).map(({ id, ...alarm }) => ({ ...alarm, alarmId: id })),
    })),
})

const finance = {
  method: 'post',
  realm: 'staff',
  permission: 'payments.manage',
  tag,
  params: alarmParams,
  idempotent: true,
} as const
const refundMoney = route({
  ...finance,
  path: '/api/staff/payment-alarms/{alarmId}/refund',
  summary: { zh: '原路退回待查来款', en: 'Send unknown money back by the way it came' },
  returns: refundMade,
  handle: (ctx) => ctx.inTenant((tx) => refundUnknown(tx, ctx.principal, ctx.params.alarmId)),
})
const close = route({
  ...finance,
  path: '/api/staff/payment-alarms/{alarmId}/closing',
  summary: { zh: '关闭告警', en: 'Close an alarm' },
  returns: doneAnswer,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const closed = await closeAlarm(tx, ctx.principal, ctx.params.alarmId)
      return isRefusal(closed) ? closed : { done: true as const }
    }),
})

/** @param deps where faults met after a callback was kept are logged */
export const paymentsRoutes = (deps: { readonly log: Pick<Log, 'error'> }): RouteDef[] => [
  // The bank's own path stands before the general one.
  ...[bankCallback(deps.log), channelCallback(deps.log)],
  ...[collections, alarms, refundMoney, close],
]
