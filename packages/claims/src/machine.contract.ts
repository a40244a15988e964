/** What hospitals and the agency exchange with us: national field names and decimal yuan outside, our words for what we decided. */
import { dateField, fenField, idOut, say, z } from '@gongbao/access'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const yuan = z.string().openapi({ example: '8000.00', description: '元，两位小数 · yuan with two places' })

export const explanationView = z
  .object({
    setl_id: z.string(),
    status: z.enum(['payable', 'zero', 'denied', 'review']),
    payableFen: fenField(),
    burdenFen: fenField(),
    notCoveredFen: fenField(),
    benefits: z.array(
      z.object({
        code: z.string(),
        eligibleFen: fenField(),
        deductibleUsedFen: fenField(),
        payableFen: fenField(),
        reasons: z.array(z.object({ code: z.string(), clause: z.string().nullable(), text: z.string() })),
        /** Every counter the claim moved, before and after it. */
        counters: z.array(
          z.discriminatedUnion('kind', [
            z.object({
              code: z.string(),
              kind: z.enum(['eligible', 'deductible', 'tier', 'cap']),
              ofFen: fenField().nullable(),
              beforeFen: fenField(),
              afterFen: fenField(),
            }),
            z.object({
              code: z.string(),
              kind: z.literal('limit'),
              of: z.int(),
              before: z.int(),
              after: z.int(),
            }),
          ]),
        ),
      }),
    ),
    excluded: z.array(
      z.object({
        feedetl_sn: z.string().nullable(),
        code: z.string(),
        clause: z.string().nullable(),
        amountFen: fenField(),
      }),
    ),
    warnings: z.array(z.object({ code: z.string(), field: z.string().optional(), text: z.string() })),
  })
  .openapi('Explanation')

export const recordAnswerView = z
  .object({
    insuplc_admdvs: z.string(),
    setl_id: z.string(),
    /** received, approved (advance it), zero, denied, review (advance nothing), reversed; reversal-… of a record that takes another back. */
    result: z.enum([
      'received',
      'approved',
      'zero',
      'denied',
      'review',
      'reversed',
      'reversal-applied',
      'reversal-waiting',
      'reversal-review',
    ]),
    reason: z.object({ code: z.string(), text: bilingual }).nullable(),
    claimId: idOut('claim').nullable(),
    /** Borne by the person before this program. */
    psn_part_amt: yuan,
    /** What this program pays and the institution advances at the window. */
    oth_pay: yuan,
    /** Left for the person. */
    psn_part_after: yuan,
    explanation: explanationView.nullable(),
  })
  .openapi('SettlementAnswer')

export const recordQuery = z.strictObject({
  insuplc_admdvs: z.string().regex(/^\d{4,6}$/),
  setl_id: z.string().min(1).max(200),
})

export const prefundBody = z.strictObject({
  payments: z
    .array(
      z.strictObject({
        insuplc_admdvs: recordQuery.shape.insuplc_admdvs,
        setl_id: recordQuery.shape.setl_id,
        /** Decimal yuan paid to the institution. */
        paid_amt: z
          .string()
          .regex(/^\d{1,9}(?:\.\d{1,2})?$/, say('应为元，最多两位小数', 'yuan with at most two places')),
        paid_on: dateField(),
      }),
    )
    .min(1)
    .max(500),
})
export const prefundView = z.object({
  answers: z.array(
    z.object({
      insuplc_admdvs: z.string(),
      setl_id: z.string(),
      outcome: z.enum(['booked', 'refused']),
      code: z.string().nullable(),
      text: bilingual.nullable(),
    }),
  ),
})

export const trialBody = z.strictObject({
  plan: z.string().min(1).max(60),
  person: z.looseObject({}),
  settlement: z.looseObject({}),
  /** What is already counted this plan year, in fen, by code, as `person.opening` counts it. */
  used: z.record(z.string().max(60), z.int().min(0)).default({}),
})
export const trialView = z.object({
  explanation: explanationView.nullable(),
  error: z.object({ code: z.string(), field: z.string(), text: z.string() }).nullable(),
})
