import type { Words } from './shape.ts'

export const zh = {
  ask: '查看完整信息',
  title: '查看完整姓名与证件号码',
  lead: '选择理由后显示；谁、何时、为何查看，都写入审计记录。',
  show: '显示',
  name: '姓名',
  reasons: {
    'call-verification': '来电核实身份',
    'claim-review': '理赔审核',
    'payment-return': '付款退回核对',
    complaint: '处理投诉',
    correction: '更正信息',
    'court-or-supervisor': '司法或监管调取',
  },
}

export const en: Words<typeof zh> = {
  ask: 'See in full',
  title: 'Name and certificate number in full',
  lead: 'Shown for a reason; who looked, when and why is kept in the audit trail.',
  show: 'Show',
  name: 'Name',
  reasons: {
    'call-verification': 'verifying a caller',
    'claim-review': 'review of a claim',
    'payment-return': 'a payment came back',
    complaint: 'a complaint',
    correction: 'a correction',
    'court-or-supervisor': 'asked for by court or supervisor',
  },
}
