import type { Words } from './shape.ts'

export const zh = {
  lead: '收款、待查来款与付款退回',
  tabs: { alarms: '告警', collections: '收款' },
  kind: {
    'unknown-order': '找不到订单的来款',
    'wrong-amount': '金额不符',
    'wrong-merchant': '商户号不符',
    'refund-failed': '退款失败',
    'payout-returned': '付款被银行退回',
  },
  state: { created: '已建立', pending: '待支付', settled: '已到账', closed: '已关闭' },
  tradeNo: '商户订单号',
  channel: '渠道',
  paidAt: '支付时间',
  refunded: '已申请退款',
  refund: '原路退回',
  refundAsk: '把这笔款项原路退回？',
  close: '关闭告警',
  closeAsk: '确认已处理，关闭这条告警？',
  raisedAt: '发生时间',
  subject: '对象',
  noAlarms: '没有未处理的告警',
}

export const en: Words<typeof zh> = {
  lead: 'Collections, money of unknown origin, returned payouts',
  tabs: { alarms: 'Alarms', collections: 'Collections' },
  kind: {
    'unknown-order': 'money for no known order',
    'wrong-amount': 'wrong amount',
    'wrong-merchant': 'wrong merchant',
    'refund-failed': 'refund failed',
    'payout-returned': 'payout returned by the bank',
  },
  state: { created: 'created', pending: 'waiting', settled: 'settled', closed: 'closed' },
  tradeNo: 'Trade no.',
  channel: 'Channel',
  paidAt: 'Paid',
  refunded: 'Refund asked',
  refund: 'Send back',
  refundAsk: 'Send this money back by the way it came?',
  close: 'Close',
  closeAsk: 'It has been dealt with: close this alarm?',
  raisedAt: 'Raised',
  subject: 'About',
  noAlarms: 'No open alarms',
}
