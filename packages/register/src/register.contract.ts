/** What staff read of the register: plans as they read, clauses with what carries them, versions, files as written. */
import { dateField, idOut, instantOut, z } from '@gongbao/access'
import { PLAN_STATUSES } from './plan-status.rules.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })

export const planVersionView = z
  .object({
    planVersionId: idOut('planVersion'),
    planCode: z.string(),
    versionNo: z.int(),
    planYear: z.int(),
    title: z.string(),
    productName: z.string(),
    filingNo: z.string().nullable(),
    actuaryName: z.string().nullable(),
    actuarySignedOn: dateField().nullable(),
    status: z.enum(PLAN_STATUSES),
    windowFrom: dateField(),
    /** The last day, extensions counted. */
    windowTo: dateField(),
    windowExtensions: z.array(
      z.object({
        to: dateField(),
        reason: z.string(),
        approvedBy: z.string(),
        decidedOn: dateField(),
        clause: z.string().nullable(),
      }),
    ),
    coverFrom: dateField(),
    coverTo: dateField(),
    /** SHA-256 of the terms. */
    hash: z.string(),
    /** Since when people are insured on it; from then on it never changes. */
    firstContractOn: dateField().nullable(),
    createdAt: instantOut(),
  })
  .openapi('PlanVersion')

export const clauseView = z
  .object({
    id: z.string(),
    where: z.string(),
    document: z.string(),
    /** Title of the document the clause stands in. */
    documentTitle: z.string(),
    force: z.enum(['must', 'in-principle', 'may', 'encourage', 'explore']),
    text: z.string(),
    status: z.enum(['rule', 'case', 'manual', 'planned']),
    /** Who does it by hand, or is in charge of what is not there yet. */
    owner: z.string().nullable(),
    /** What is done by hand. */
    duty: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi('Clause')

export const clauseWithUsesView = clauseView.extend({
  uses: z.array(z.object({ kind: z.enum(['rule', 'case']), file: z.string(), where: z.string(), words: bilingual })),
})

const sectionView = z.object({
  code: z.string(),
  title: bilingual,
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      sentences: z.array(bilingual),
      clauses: z.array(clauseView),
      illustrative: z.boolean(),
    }),
  ),
})

export const planReadingView = z
  .object({
    version: planVersionView,
    sections: z.array(sectionView),
    notice: z
      .object({
        version: z.string(),
        sha256: z.string(),
        sections: z.array(z.object({ title: z.string(), body: z.string(), clause: z.string().nullable() })),
      })
      .openapi({ description: '投保须知全文及其哈希 · the notice as shown before paying, with its hash' }),
  })
  .openapi('PlanReading')

export const agreementView = z
  .object({
    program: z.array(sectionView),
    cycles: z.array(
      z.object({ code: z.string(), name: z.string(), planYears: z.array(z.int()), sections: z.array(sectionView) }),
    ),
  })
  .openapi('Agreement')

export const planParams = z.strictObject({ code: z.string().max(60) })
export const versionQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .openapi({ description: '版本号，默认最新 · newest unless given' }),
})
export const fileListView = z.object({
  /** Hash of the state the city runs on. */
  hash: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.int() })),
})
export const fileQuery = z.strictObject({ path: z.string().min(1).max(200) })
export const fileView = z.object({ path: z.string(), text: z.string() })
