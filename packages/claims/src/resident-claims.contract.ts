/** GET /api/claims, GET /api/claims/{claimId}, GET /api/benefits/this-year, POST /api/claims/{claimId}/review: what a resident sees of their family's claims. The portal is written against it. */
import { z } from '@gongbao/access'

export const claimSummaryView = z.strictObject({
  claimId: z.string(),
  insuredName: z.string(),
  planYear: z.string(),
  institutionName: z.string(),
  /** Day of discharge (or of the visit). */
  treatedOn: z.string(),
  oneStop: z.boolean(),
  status: z.enum(['received', 'review', 'approved', 'paid', 'denied', 'zero', 'reversed']),
  /** Borne by the person before this insurance. */
  burdenFen: z.int(),
  payableFen: z.int(),
})

export const residentClaimView = claimSummaryView.extend({
  settlementId: z.string(),
  admittedOn: z.string(),
  /** The basic side, apart from the program (W32). */
  basic: z.strictObject({ totalFen: z.int(), fundsFen: z.int(), hospitalFen: z.int(), burdenFen: z.int() }),
  parts: z.strictObject({
    inScopeSelfPayFen: z.int(),
    classBFirstPayFen: z.int(),
    overPriceCapFen: z.int(),
    outOfCatalogueFen: z.int(),
  }),
  benefits: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      clause: z.string().nullable(),
      eligibleFen: z.int(),
      deductibleUsedFen: z.int(),
      payableFen: z.int(),
      reasons: z.array(z.strictObject({ code: z.string(), clause: z.string().nullable(), text: z.string() })),
    }),
  ),
  excluded: z.array(
    z.strictObject({
      feedetlSn: z.string().nullable(),
      item: z.string().nullable(),
      code: z.string(),
      name: z.string(),
      clause: z.string().nullable(),
      amountFen: z.int(),
    }),
  ),
  notCoveredFen: z.int(),
  warnings: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  /** Working-day clock of a claim that is not one-stop (W34). */
  dueOn: z.string().nullable(),
  dueProvisional: z.boolean(),
  paidOn: z.string().nullable(),
  /** Whether a person may still be asked to look again, and whether that was done. */
  reviewAsked: z.boolean(),
  canAskReview: z.boolean(),
})

/** How far each person's year has come, per benefit: the bar "已累计 8,200 元，距起付线还差 6,800 元". */
export const yearProgressView = z.strictObject({
  planYear: z.string(),
  people: z.array(
    z.strictObject({
      personId: z.string(),
      name: z.string(),
      benefits: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          countedFen: z.int(),
          /** null where no single figure runs through the year. */
          deductibleFen: z.int().nullable(),
          leftFen: z.int().nullable(),
          paidFen: z.int(),
          capFen: z.int().nullable(),
        }),
      ),
    }),
  ),
})

export const askReviewBody = z.strictObject({ reason: z.string().min(1).max(1000) })
