export * from './alarms.ts'
export * from './ask-outside.ts'
export { type BankConfig, bankOf, channelOf, type PaymentsDeps } from './channel/adapters.ts'
export type { News, PaymentChannel } from './channel/channel.ts'
export type { WechatPayConfig } from './channel/wechatpay/config.ts'
export { askCollection } from './collections/ask-collection.ts'
export * from './collections/open-pay-page.ts'
export * from './collections/start-collection.ts'
export { type Disbursement, disbursementsOf, readDisbursement } from './disbursements/disbursement.store.ts'
export * from './disbursements/request-disbursement.ts'
export { askDisbursement, sendDisbursement } from './disbursements/send-disbursement.ts'
export { receiveCallback } from './events/receive-callback.ts'
export { paymentsRoutes } from './payments.routes.ts'
export {
  type Collection,
  collectionsOf,
  lockCollection,
  type Refund,
  readCollection,
  refundsOf,
} from './payments.store.ts'
export * from './payments.table.ts'
export * from './refunds/request-refund.ts'
export { askRefund, sendRefund } from './refunds/send-refund.ts'
