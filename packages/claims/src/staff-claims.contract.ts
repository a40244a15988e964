/** Claims as staff see them. Names are masked; what is clinical (diagnoses, fee lines, notes) is answered to reviewers only. */
import { dateField, fenField, idIn, idOut, instantOut, pageQuery, say, z } from '@gongbao/access'
import { CLAIM_STATUSES } from './claims.rules.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const clause = z.string().nullable()

export const claimRowView = z
  .object({
    claimId: idOut('claim'),
    settlementId: z.string(),
    insuredNameMasked: z.string().nullable(),
    personId: idOut('person').nullable(),
    policyId: idOut('policy').nullable(),
    planCode: z.string().nullable(),
    planYear: z.int().nullable(),
    institutionCode: z.string(),
    institutionName: z.string(),
    treatedOn: dateField(),
    /** 'one-stop' came from a hospital window, 'paper' through the agency. */
    route: z.enum(['one-stop', 'paper']),
    payee: z.enum(['institution', 'insured']),
    status: z.enum(CLAIM_STATUSES),
    reason: z.object({ code: z.string(), text: bilingual }).nullable(),
    burdenFen: fenField(),
    /** What it is worth by its adjudications; below zero when a reversal takes back more than it paid. */
    payableFen: fenField(),
    /** What the ledger has as incurred for it. */
    bookedFen: fenField(),
    paidFen: fenField(),
    receivedOn: dateField(),
    dueOn: dateField().nullable(),
    dueProvisional: z.boolean(),
    paidOn: dateField().nullable(),
    reviewAsked: z.boolean(),
  })
  .openapi('ClaimRow')

export const partsView = z.object({
  inScopeSelfPayFen: fenField(),
  classBFirstPayFen: fenField(),
  overPriceCapFen: fenField(),
  outOfCatalogueFen: fenField(),
})

export const benefitView = z.object({
  code: z.string(),
  name: z.string(),
  clause,
  eligibleFen: fenField(),
  deductibleUsedFen: fenField(),
  payableFen: fenField(),
  reasons: z.array(z.object({ code: z.string(), clause, text: z.string() })),
})
export const excludedView = z.object({
  feedetlSn: z.string().nullable(),
  item: z.string().nullable(),
  code: z.string(),
  name: z.string(),
  clause,
  amountFen: fenField(),
})
export const warningView = z.object({ code: z.string(), text: z.string(), field: z.string().nullable() })

const feeLineView = z.object({
  feedetlSn: z.string(),
  code: z.string().nullable(),
  name: z.string().nullable(),
  totalFen: fenField(),
  inScopeFen: fenField(),
  classBFirstPayFen: fenField(),
  overPriceCapFen: fenField(),
  outOfCatalogueFen: fenField(),
})

export const CLAIM_ACTIONS = [
  'review',
  'confirm',
  'approve',
  'return',
  'deny',
  'reverse',
  'redo',
  'account',
  'answer',
  'match',
] as const

export const claimView = claimRowView
  .extend({
    planTitle: z.string().nullable(),
    admittedOn: dateField(),
    medType: z.string(),
    /** As the city's list names it; null for a code that is not in it. */
    medTypeName: z.string().nullable(),
    basic: z.object({ totalFen: fenField(), fundsFen: fenField(), hospitalFen: fenField(), burdenFen: fenField() }),
    parts: partsView,
    benefits: z.array(benefitView),
    excluded: z.array(excludedView),
    notCoveredFen: fenField(),
    warnings: z.array(warningView),
    /** How far the insured's plan year has come, with every claim of theirs. */
    year: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        countedFen: fenField(),
        /** null where no single figure runs through the year. */
        deductibleFen: fenField().nullable(),
        leftFen: fenField().nullable(),
        paidFen: fenField(),
        capFen: fenField().nullable(),
      }),
    ),
    adjudications: z.array(
      z.object({
        adjudicationId: idOut('adjudication'),
        versionNo: z.int(),
        kind: z.enum(['claim', 'reversal']),
        status: z.enum(['payable', 'zero', 'denied', 'review']),
        /** Its place in the chain of (insured, plan year); null when it moved no counter. */
        chainNo: z.int().nullable(),
        payableFen: fenField(),
        planVersionId: idOut('planVersion'),
        cityHash: z.string(),
        decidedBy: z.string(),
        decidedAt: instantOut(),
      }),
    ),
    /** The ledger's entries for this claim, oldest first. */
    entries: z.array(
      z.object({
        postingId: idOut('posting'),
        eventCode: z.string(),
        fromAccount: z.string(),
        toAccount: z.string(),
        amountFen: fenField(),
        planYear: z.int(),
        bookedOn: dateField(),
      }),
    ),
    history: z.array(
      z.object({
        what: z.string(),
        fromStatus: z.enum(CLAIM_STATUSES).nullable(),
        toStatus: z.enum(CLAIM_STATUSES),
        actor: z.string(),
        /** What a member of staff is called; null for all others. */
        actorName: z.string().nullable(),
        /** Reviewers only. */
        note: z.string().nullable(),
        happenedAt: instantOut(),
      }),
    ),
    fourEyes: z.object({ required: z.boolean(), aboveFen: fenField().nullable(), confirmed: z.boolean() }),
    /** What may be done with it now, as far as the caller's role allows. */
    actions: z.array(z.enum(CLAIM_ACTIONS)),
    /** null for callers who do not review claims. */
    clinical: z
      .object({
        certificateMasked: z.string().nullable(),
        diagnoses: z.array(z.object({ code: z.string(), name: z.string().nullable() })),
        lines: z.array(feeLineView),
      })
      .nullable(),
  })
  .openapi('Claim')

const statuses = z
  .string()
  .max(200)
  .transform((text, context) => {
    const wanted = text.split(',')
    const known = CLAIM_STATUSES.filter((status) => wanted.includes(status))
    if (known.length === wanted.length) return known
    context.addIssue({ code: 'custom', message: say('没有这个状态', 'no such status').error })
    return z.NEVER
  })

export const claimListQuery = z.strictObject({
  ...pageQuery,
  cursor: idIn('claim').optional(),
  status: statuses
    .optional()
    .openapi({ type: 'string', description: '以逗号分隔 · separated by commas', example: 'review,ready' }),
  planYear: z.coerce.number().int().min(2000).max(2100).optional(),
  policyId: idIn('policy').optional(),
  personId: idIn('person').optional(),
  settlementId: z.string().min(1).max(200).optional(),
  institution: z.string().min(1).max(60).optional(),
  asked: z.enum(['true']).optional().openapi({ description: '当事人申请了复核 · the insured asked for a review' }),
})

export const queueView = z.object({
  counts: z.array(z.object({ status: z.enum(CLAIM_STATUSES), count: z.int() })),
  asked: z.int(),
  /** The most pressing first; at most 200. */
  items: z.array(claimRowView),
  /** Records that take others back and could not be carried out by themselves. */
  reversals: z.array(
    z.object({
      recordId: idOut('settlementRecord'),
      settlementId: z.string(),
      originalSettlementId: z.string().nullable(),
      status: z.enum(['received', 'waiting', 'review', 'applied', 'dismissed']),
      reason: z.object({ code: z.string(), text: bilingual }).nullable(),
      totalFen: fenField(),
      receivedAt: instantOut(),
    }),
  ),
})

export const claimParams = z.strictObject({ claimId: idIn('claim') })
