import { idIn, idOut, pageOf, pageQuery, type RouteDef, rawBody, route, type StaffPrincipal, z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal } from '@gongbao/kernel'
import { approveClaim, confirmClaim } from './approve-claim.ts'
import { CLAIM_STATUSES } from './claims.rules.ts'
import { type ImportReport, importRecords } from './import-records.ts'
import { FILE_BYTES_MAX } from './machine.routes.ts'
import { decideReversal, matchClaim } from './match-claim.ts'
import { pageOfImports, readImportReport } from './read-imports.ts'
import { readQueue, readStaffClaim, searchClaims } from './read-staff-claims.ts'
import { importQuery, importReportView, importView } from './record-file.contract.ts'
import { namePayoutAccount } from './request-disbursement.ts'
import { reverseClaim } from './reverse-claim.ts'
import { accountBody, denyBody, noteBody, reviewBody } from './review.contract.ts'
import { answerReview, denyClaim, redoClaim, returnClaim, reviewClaim } from './review-claim.ts'
import { claimListQuery, claimParams, claimRowView, claimView, queueView } from './staff-claims.contract.ts'
import type { Claim } from './store/claim.store.ts'

const staff = { realm: 'staff', tag: 'claims' } as const
const reading = { ...staff, permission: 'claims.read' } as const

const list = route({
  ...reading,
  method: 'get',
  path: '/api/staff/claims',
  summary: { zh: '理赔案件查询（姓名脱敏）', en: 'Search claims (names masked)' },
  query: claimListQuery,
  returns: pageOf(claimRowView),
  handle: (ctx) => ctx.inTenant((tx) => searchClaims(tx, ctx.query)),
})

const queue = route({
  ...staff,
  permission: 'claims.review',
  method: 'get',
  path: '/api/staff/claim-queue',
  summary: { zh: '待办：审核、匹配、审批、复核申请、未决冲销', en: 'What waits for people' },
  returns: queueView,
  handle: (ctx) => ctx.inTenant(readQueue),
})

const one = route({
  ...reading,
  method: 'get',
  path: '/api/staff/claims/{claimId}',
  summary: {
    zh: '一件案件：理算说明、历次理算、分录、经过',
    en: 'A claim: explanation, adjudications, entries, history',
  },
  description: {
    zh: '诊断、费用明细和经办意见只向审核人员提供，读取留痕。',
    en: 'Diagnoses, fee lines and notes are answered to reviewers only, and reading them is audited.',
  },
  params: claimParams,
  returns: claimView,
  handle: (ctx) => ctx.inTenant((tx) => readStaffClaim(tx, ctx.principal, ctx.params.claimId)),
})

const acted = z.object({ claimId: idOut('claim'), status: z.enum(CLAIM_STATUSES) }).openapi('ClaimActed')
type Verb<Body> = (tx: TenantTx, actor: StaffPrincipal, claimId: Id<'claim'>, body: Body) => Promise<Claim | Refusal>

/** One act of staff on one claim: the routes differ in name, right and body alone. */
function act<S extends z.ZodType>(
  name: string,
  permission: 'claims.review' | 'claims.approve',
  summary: { zh: string; en: string },
  body: S,
  verb: Verb<z.output<S>>,
): RouteDef {
  return route({
    ...staff,
    method: 'post',
    path: `/api/staff/claims/{claimId}/${name}`,
    permission,
    summary,
    params: claimParams,
    body,
    returns: acted,
    idempotent: true,
    handle: (ctx) =>
      ctx.inTenant(async (tx) => {
        const claim = await verb(tx, ctx.principal, ctx.params.claimId, ctx.body as z.output<S>)
        return isRefusal(claim) ? claim : { claimId: claim.id, status: claim.status }
      }),
  })
}

const nothing = z.strictObject({})
const matchBody = noteBody.extend({ policyId: idIn('policy').optional() })

const acts: RouteDef[] = [
  act(
    'match',
    'claims.review',
    { zh: '匹配保单并理算', en: 'Give it its policy and adjudicate' },
    matchBody,
    matchClaim,
  ),
  act(
    'review',
    'claims.review',
    { zh: '审核：补充事实后重新理算', en: 'Decide a review: add facts, adjudicate again' },
    reviewBody,
    (tx, actor, id, { note, ...added }) => reviewClaim(tx, actor, id, added as Parameters<typeof reviewClaim>[3], note),
  ),
  act(
    'confirmation',
    'claims.review',
    { zh: '复核（双人审批第一人）', en: 'Confirm, as the first pair of eyes' },
    nothing,
    confirmClaim,
  ),
  act('approval', 'claims.approve', { zh: '审批：核定赔款', en: 'Approve: the money is owed' }, nothing, approveClaim),
  act('return', 'claims.review', { zh: '退回审核', en: 'Return to review' }, noteBody, (tx, actor, id, { note }) =>
    returnClaim(tx, actor, id, note),
  ),
  act('denial', 'claims.review', { zh: '拒赔', en: 'Deny' }, denyBody, denyClaim),
  act('reversal', 'claims.approve', { zh: '冲销案件', en: 'Take a claim back' }, noteBody, (tx, actor, id, { note }) =>
    reverseClaim(tx, actor, id, note),
  ),
  act(
    'redo',
    'claims.review',
    { zh: '冲销后重新处理', en: 'Send a reversed claim round again' },
    noteBody,
    (tx, actor, id, { note }) => redoClaim(tx, actor, id, note),
  ),
  act(
    'account',
    'claims.review',
    { zh: '登记收款账户', en: 'Name the payee’s account' },
    accountBody,
    namePayoutAccount,
  ),
  act(
    'answer',
    'claims.review',
    { zh: '答复复核申请', en: 'Answer a resident’s question' },
    noteBody,
    (tx, actor, id, { note }) => answerReview(tx, actor, id, note),
  ),
]

const reversal = route({
  ...staff,
  permission: 'claims.review',
  method: 'post',
  path: '/api/staff/reversals/{recordId}/decision',
  summary: { zh: '处理未能自动执行的冲销', en: 'Decide on a reversal that did not fit' },
  params: z.strictObject({ recordId: idIn('settlementRecord') }),
  body: z.strictObject({ decision: z.enum(['retry', 'dismiss']) }),
  returns: z.object({
    status: z.enum(['received', 'waiting', 'review', 'applied', 'dismissed']),
    reason: z.string().nullable(),
  }),
  idempotent: true,
  handle: (ctx) => ctx.inTenant((tx) => decideReversal(tx, ctx.principal, ctx.params.recordId, ctx.body.decision)),
})

const upload = route({
  ...staff,
  permission: 'records.import',
  method: 'post',
  path: '/api/staff/settlement-files',
  summary: { zh: '导入结算单文件（CSV 或 JSON Lines）', en: 'Import a file of settlements' },
  query: importQuery,
  body: rawBody('text/csv', 'application/x-ndjson'),
  returns: importReportView,
  maxBodyBytes: FILE_BYTES_MAX,
  handle: async (ctx) => {
    const { name: fileName, format } = ctx.query
    const report = await importRecords(ctx.db, ctx.tenantId, ctx.principal, { fileName, format, bytes: ctx.body })
    return isRefusal(report) ? report : { ...shown(report), answers: [...report.answers] }
  },
})

const files = route({
  ...staff,
  permission: 'records.import',
  method: 'get',
  path: '/api/staff/settlement-files',
  summary: { zh: '已导入的文件', en: 'Files imported' },
  query: z.strictObject({ ...pageQuery, cursor: idIn('import').optional() }),
  returns: pageOf(importView),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { items, next } = await pageOfImports(tx, ctx.query)
      return { items: items.map(shown), next }
    }),
})

const fileReport = route({
  ...staff,
  permission: 'records.import',
  method: 'get',
  path: '/api/staff/settlement-files/{importId}',
  summary: { zh: '文件逐行结果', en: 'A file’s answers, row by row' },
  params: z.strictObject({ importId: idIn('import') }),
  returns: importReportView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const report = await readImportReport(tx, ctx.params.importId)
      return isRefusal(report) ? report : { ...shown(report), answers: [...report.answers] }
    }),
})

function shown({
  id,
  fileName,
  format,
  rowsTotal,
  rowsAccepted,
  rowsRepeated,
  rowsRefused,
  receivedAt,
}: Omit<ImportReport, 'answers'>) {
  return { importId: id, fileName, format, rowsTotal, rowsAccepted, rowsRepeated, rowsRefused, receivedAt }
}

export const staffClaimsRoutes: RouteDef[] = [list, queue, one, ...acts, reversal, upload, files, fileReport]
