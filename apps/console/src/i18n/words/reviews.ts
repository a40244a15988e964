import type { Words } from './shape.ts'

export const zh = {
  lead: '机器无法核验的姓名与居民提交的资格证明，由人判断；姓名不作任何改动',
  identities: '身份待核验',
  evidence: '资格证明待审核',
  person: '姓名',
  certificate: '证件号码',
  birth: '出生日期',
  fact: '证明事项',
  note: '居民说明',
  submitted: '提交时间',
  accept: '通过',
  refuse: '不通过',
  acceptAsk: '确认通过？',
  refuseAsk: '确认不通过？',
  none: '没有待办',
}

export const en: Words<typeof zh> = {
  lead: 'Names no machine can verify, and proofs residents sent: a person decides, names are never altered',
  identities: 'Identities to verify',
  evidence: 'Proofs to look at',
  person: 'Name',
  certificate: 'Certificate',
  birth: 'Born',
  fact: 'Proves',
  note: 'Their note',
  submitted: 'Submitted',
  accept: 'Accept',
  refuse: 'Refuse',
  acceptAsk: 'Accept?',
  refuseAsk: 'Refuse?',
  none: 'Nothing waits',
}
