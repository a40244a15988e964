/** Quote → order → payment → policy, as the portal and any other client see it. Amounts are integer fen; every decision carries its reasons and clauses. */
import { dateField, fenField, idIn, idOut, instantOut, pageBy, say, z } from '@gongbao/access'
import { EVIDENCE_FACTS } from '@gongbao/residents'
import { REFUND_REASONS, REFUND_STATES } from './refund.rules.ts'

const bilingual = z.strictObject({ zh: z.string(), en: z.string() })
const named = z.strictObject({ code: z.string(), name: z.string(), clause: z.string().nullable() })

export const reasonView = z.strictObject({
  code: z.string(),
  text: z.string(),
  textEn: z.string(),
  clause: z.string().nullable(),
})

export const quoteBody = z.strictObject({
  insured: z
    .array(idIn('person'))
    .min(1, say('请至少选择一人', 'choose at least one person'))
    .max(20)
    .openapi({ description: '本人和家庭成员 · oneself and members of one’s household' }),
  level: z
    .string()
    .max(60)
    .optional()
    .openapi({ description: '保障档次，默认第一个 · plan level, the first unless stated' }),
})

export const quoteLineView = z.strictObject({
  personId: idOut('person'),
  name: z.string(),
  /** 'person': the rules could not decide, somebody at the insurer looks at it. */
  eligible: z.enum(['yes', 'no', 'person']),
  alreadyCovered: z.boolean(),
  pathway: named.nullable(),
  eligibilityReasons: z.array(reasonView),
  /** Proofs that could change the answer, and those staff is looking at. */
  proofs: z.array(z.strictObject({ fact: z.enum(EVIDENCE_FACTS), state: z.enum(['wanted', 'waiting', 'refused']) })),
  /** null where the person cannot enroll. */
  amountFen: fenField().nullable(),
  price: named.extend({ illustrative: z.boolean() }).nullable(),
  priceReasons: z.array(reasonView),
})

export const quoteView = z.strictObject({
  planCode: z.string(),
  planTitle: z.string(),
  coverFrom: dateField(),
  coverTo: dateField(),
  windowFrom: dateField(),
  windowTo: dateField(),
  windowOpen: z.boolean(),
  lines: z.array(quoteLineView),
  /** Sum over the lines that can be ordered. */
  totalFen: fenField(),
})

export const noticeQuery = z.strictObject({ planCode: z.string().max(60) })
export const noticeView = z.strictObject({
  planCode: z.string(),
  version: z.string(),
  /** SHA-256 (hex) of the exact text shown; the order must name it. */
  sha256: z.string(),
  sections: z.array(z.strictObject({ title: z.string(), body: z.string(), clause: z.string().nullable() })),
})

export const placeOrderBody = z.strictObject({
  insured: quoteBody.shape.insured,
  level: quoteBody.shape.level,
  totalFen: fenField().openapi({
    description: '页面上看到的合计；重新计算不一致时拒绝 · the total seen; refused when it has changed',
  }),
  notice: z.strictObject({
    version: z.string().max(60),
    sha256: z.string().length(64),
    accepted: z.literal(true, say('须先阅读并同意须知', 'the notice must be accepted')),
  }),
  channel: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, say('渠道代码不正确', 'not a channel code'))
    .default('portal'),
})

export const POLICY_STATUSES = ['in-force', 'waiting-for-cover', 'cancelled', 'ended'] as const

export const orderParams = z.strictObject({ orderId: idIn('order') })
export const orderView = z.strictObject({
  orderId: idOut('order'),
  kind: z.enum(['enrollment', 'price-due']),
  planCode: z.string(),
  planTitle: z.string(),
  status: z.enum(['waiting-for-payment', 'paid', 'completed', 'expired', 'cancelled', 'refunded']),
  totalFen: fenField(),
  placedAt: instantOut(),
  payBefore: instantOut().nullable(),
  /** The channel's page was opened: what was paid there may not have been told yet. */
  paying: z.boolean(),
  lines: z.array(
    z.strictObject({
      personId: idOut('person'),
      name: z.string(),
      amountFen: fenField(),
      priceName: z.string(),
      /** The policy it issued, or whose price it carries (price-due). */
      policyId: idOut('policy').nullable(),
      policyStatus: z.enum(POLICY_STATUSES).nullable(),
    }),
  ),
  /** What of the money goes back, by the way it came, and why. */
  refunds: z.array(
    z.strictObject({
      amountFen: fenField(),
      reason: z.enum(REFUND_REASONS),
      state: z.enum(REFUND_STATES),
      doneAt: instantOut().nullable(),
    }),
  ),
})

export const payBody = z.strictObject({ channel: z.enum(['wechat']) })
export const payView = z.strictObject({ collectionId: idOut('collection') })
export const payPageParams = z.strictObject({ collectionId: idIn('collection') })
/** The channel's page on which the payer pays; the browser is sent there. */
export const payPageView = z.strictObject({ payUrl: z.string() })

export const policyParams = z.strictObject({ policyId: idIn('policy') })
export const policyView = z.strictObject({
  policyId: idOut('policy'),
  policyNo: z.string(),
  planCode: z.string(),
  planTitle: z.string(),
  productName: z.string(),
  filingNo: z.string(),
  insuredName: z.string(),
  insuredCertificateMasked: z.string(),
  status: z.enum(POLICY_STATUSES),
  coverFrom: dateField(),
  coverTo: dateField(),
  premiumFen: fenField(),
  priceName: z.string(),
  pathway: named,
  reasons: z.array(reasonView),
  enrolledYears: z.int(),
  /** Whether it can still be cancelled with a full refund, and until when. */
  cancellable: z.boolean(),
  cancelUntil: dateField().nullable(),
  /** Somebody else bought it for the person who asks: theirs to read, not to cancel. */
  boughtByOther: z.boolean(),
  /** A price that fell due because a parent left, and by when it must be paid lest the policy ends. */
  due: z.strictObject({ orderId: idOut('order'), amountFen: fenField(), payBefore: instantOut() }).nullable(),
  /** Of a cancelled policy: what goes back and how far it is; null when it was free. */
  refund: z.strictObject({ amountFen: fenField(), state: z.enum(REFUND_STATES) }).nullable(),
})

export const cancelView = z.strictObject({
  policy: policyView,
  refundFen: fenField(),
  /** Free minors whose price falls due because this parent left: their order waits for payment. */
  fallsDue: z.array(
    z.strictObject({
      personId: idOut('person'),
      name: z.string(),
      amountFen: fenField(),
      orderId: idOut('order'),
      /** Not paid by then, the child's policy ends. */
      payBefore: instantOut(),
    }),
  ),
})

export const staffPolicyQuery = z.strictObject({
  ...pageBy('policy'),
  planYear: z.coerce.number().int().min(2000).max(2100).optional(),
  status: z.enum(['live', 'cancelled']).optional(),
  policyNo: z.string().max(40).optional(),
  orderId: idIn('order').optional(),
  cursor: idIn('policy').optional(),
  personId: idIn('person').optional(),
})
export const staffPolicyRow = z.strictObject({
  policyId: idOut('policy'),
  policyNo: z.string(),
  personId: idOut('person'),
  planCode: z.string(),
  planYear: z.int(),
  insuredNameMasked: z.string(),
  status: policyView.shape.status,
  coverFrom: dateField(),
  coverTo: dateField(),
  premiumFen: fenField(),
  priceName: z.string(),
  channel: z.string(),
  issuedAt: instantOut(),
})
export const staffPolicyView = staffPolicyRow.extend({
  certificateMasked: z.string(),
  orderId: idOut('order'),
  planVersionId: idOut('planVersion'),
  cityHash: z.string(),
  noticeVersion: z.string(),
  noticeSha256: z.string(),
  pathway: named,
  price: named.extend({ illustrative: z.boolean() }),
  eligibilityReasons: z.array(reasonView),
  priceReasons: z.array(reasonView),
  facts: z.array(z.strictObject({ code: z.string(), label: bilingual, text: bilingual })).openapi({
    description: '决定所依据的事实，不知道的不列 · the facts the decision rests on; those not known are left out',
  }),
  enrolledYears: z.int(),
  continuousYears: z.int(),
  /** What paid for it, for the way to the postings; null when free. */
  collectionId: idOut('collection').nullable(),
})
