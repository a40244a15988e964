import { type Refusal, refuse } from '@gongbao/kernel'

export const noSuchClaim = (): Refusal => refuse('NOT_FOUND', { zh: '没有这个案件', en: 'No such claim' })
export const noSuchRecord = (): Refusal => refuse('NOT_FOUND', { zh: '没有这份结算单', en: 'No such settlement' })
