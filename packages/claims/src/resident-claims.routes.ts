import { doneAnswer, type RouteDef, route, z } from '@gongbao/access'
import { isRefusal } from '@gongbao/kernel'
import { noSuchClaim } from './claim-refusals.ts'
import { namePayoutAccount } from './request-disbursement.ts'
import { askReviewBody, claimSummaryView, residentClaimView, yearProgressView } from './resident-claims.contract.ts'
import { listOwnClaims, ownClaim, readOwnClaim, readYearProgress } from './resident-claims.ts'
import { accountBody } from './review.contract.ts'
import { askReview } from './review-claim.ts'
import { claimParams } from './staff-claims.contract.ts'

const resident = { realm: 'resident', permission: 'resident.self', tag: 'claims' } as const

const list = route({
  ...resident,
  method: 'get',
  path: '/api/claims',
  summary: { zh: '本人和家人的理赔', en: 'One’s own and the family’s claims' },
  returns: z.object({ items: z.array(claimSummaryView) }),
  handle: (ctx) => ctx.inTenant((tx) => listOwnClaims(tx, ctx.principal)),
})

const detail = route({
  ...resident,
  method: 'get',
  path: '/api/claims/{claimId}',
  summary: { zh: '一件理赔及其理算说明', en: 'A claim with its explanation' },
  params: claimParams,
  returns: residentClaimView,
  handle: (ctx) => ctx.inTenant((tx) => readOwnClaim(tx, ctx.principal, ctx.params.claimId)),
})

const progress = route({
  ...resident,
  method: 'get',
  path: '/api/benefits/this-year',
  summary: {
    zh: '本年度各项责任累计：距起付线还差多少',
    en: 'How far the year has come: what is left to the deductible',
  },
  returns: yearProgressView,
  handle: (ctx) => ctx.inTenant((tx) => readYearProgress(tx, ctx.principal)),
})

const review = route({
  ...resident,
  method: 'post',
  path: '/api/claims/{claimId}/review',
  summary: { zh: '申请人工复核', en: 'Ask for a person to look again' },
  params: claimParams,
  body: askReviewBody,
  returns: doneAnswer,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const own = await ownClaim(tx, ctx.principal, ctx.params.claimId)
      if (!own) return noSuchClaim()
      const asked = await askReview(tx, ctx.principal, own.claim.id, ctx.body.reason)
      return isRefusal(asked) ? asked : { done: true as const }
    }),
})

const account = route({
  ...resident,
  method: 'post',
  path: '/api/claims/{claimId}/account',
  summary: { zh: '提供收款账户', en: 'Name the account to be paid to' },
  params: claimParams,
  body: accountBody,
  returns: doneAnswer,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const own = await ownClaim(tx, ctx.principal, ctx.params.claimId)
      if (own?.claim.payee !== 'insured') return noSuchClaim()
      const named = await namePayoutAccount(tx, ctx.principal, own.claim.id, ctx.body)
      return isRefusal(named) ? named : { done: true as const }
    }),
})

export const residentClaimsRoutes: RouteDef[] = [list, detail, progress, review, account]
