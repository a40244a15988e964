import { type RouteDef, route } from '@gongbao/access'
import { estimateQuery, estimateView } from './estimate.contract.ts'
import { estimateBenefit } from './estimate-benefit.ts'

const estimate = route({
  method: 'get',
  path: '/api/estimate',
  realm: 'public',
  permission: 'public',
  tag: 'claims',
  summary: { zh: '算一算：自己负担多少，能赔多少', en: 'Estimate: so much borne, so much paid' },
  description: {
    zh: '用方案本身的算法；只算一项责任、一笔金额、年初第一次，不看医院和除外，不是赔付承诺。',
    en: 'By the plan’s own arithmetic: one benefit, one amount, the first of a year; institutions and exclusions are not looked at. It promises nothing.',
  },
  query: estimateQuery,
  returns: estimateView,
  handle: (ctx) => ctx.inTenant((tx) => estimateBenefit(tx, ctx.query)),
})

export const estimateRoutes: RouteDef[] = [estimate]
