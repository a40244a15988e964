import { fileReturns, type RouteDef, route } from '@gongbao/access'
import { isRefusal } from '@gongbao/kernel'
import { cityOf, planOfVersion } from '@gongbao/register'
import { policyParams } from '../enrollment.contract.ts'
import { policyStatus } from '../policy-views.ts'
import { ownPolicy } from '../read-own.ts'
import { verificationQuery, verificationView } from './document.contract.ts'
import { policyDocument } from './policy-document.ts'
import { verifyPolicy } from './verify-policy.ts'

/** This portal as the person reached it: the host was taken for this city's before anything else. */
const originOf = (headers: Headers): string =>
  `${headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${headers.get('host')}`

const document = route({
  realm: 'resident',
  permission: 'resident.self',
  tag: 'enrollment',
  method: 'get',
  path: '/api/policies/{policyId}/document',
  summary: { zh: '电子保单（PDF）', en: 'The e-policy as a PDF' },
  description: {
    zh: '含收款凭证、共保体份额、投保须知全文和查验二维码。',
    en: 'With the receipt, the coinsurers’ shares, the notice in full and a code to verify it by.',
  },
  params: policyParams,
  returns: fileReturns('application/pdf'),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const policy = await ownPolicy(tx, ctx.principal, ctx.params.policyId)
      if (isRefusal(policy)) return policy
      return { bytes: await policyDocument(tx, policy, originOf(ctx.headers)), name: `${policy.policyNo}.pdf` }
    }),
})

const verification = route({
  realm: 'public',
  permission: 'public',
  tag: 'enrollment',
  method: 'get',
  path: '/api/policy-verification',
  summary: { zh: '查验保单真伪与状态', en: 'Whether a policy is genuine, and where it stands' },
  description: {
    zh: '需保单号和查验码；不含任何个人信息。',
    en: 'Needs the number and the code printed on the policy; tells nothing of any person.',
  },
  query: verificationQuery,
  returns: verificationView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const policy = await verifyPolicy(tx, ctx.query.policyNo, ctx.query.code)
      if (isRefusal(policy)) return policy
      const [{ city }, { plan }] = await Promise.all([cityOf(tx), planOfVersion(tx, policy.planVersionId)])
      return {
        policyNo: policy.policyNo,
        programName: city.program.name,
        planTitle: plan.title,
        productName: plan.product.name,
        filingNo: plan.product.filingNo,
        status: policyStatus(tx, policy),
        coverFrom: policy.coverFrom,
        coverTo: policy.coverTo,
      }
    }),
})

export const policyDocumentRoutes: RouteDef[] = [document, verification]
