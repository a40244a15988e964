import { notFound, type RouteDef, rawBody, route, type z } from '@gongbao/access'
import { createAdjudicator, type Explanation, isRecordError, readRecord } from '@gongbao/adjudication'
import { inTenant } from '@gongbao/database'
import { type Fen, fen, isRefusal, parseYuan, type Refusal, refuse, toYuan } from '@gongbao/kernel'
import { cityOf } from '@gongbao/register'
import type { RecordAnswer } from './answer-record.ts'
import { importRecords } from './import-records.ts'
import { prefundBody, prefundView, recordAnswerView, recordQuery, trialBody, trialView } from './machine.contract.ts'
import { dischargeByPrefund } from './mark-paid.ts'
import { readOwnRecord } from './read-own-record.ts'
import { importQuery, importReportView } from './record-file.contract.ts'
import { settlementBody } from './settlement-body.contract.ts'
import { submitSettlement } from './submit-settlement.ts'

const RECORD_BYTES_MAX = 4_000_000
export const FILE_BYTES_MAX = 30_000_000
const machine = { realm: 'machine', tag: 'settlements' } as const

/** National in form: decimal yuan, and beside it our explanation in fen. */
function shown(answer: RecordAnswer): z.input<typeof recordAnswerView> {
  const { burdenFen, payableFen, insuplcAdmdvs, setlId, result, reason, claimId, explanation } = answer
  return {
    insuplc_admdvs: insuplcAdmdvs,
    setl_id: setlId,
    result,
    reason,
    claimId,
    psn_part_amt: toYuan(burdenFen),
    oth_pay: toYuan(payableFen),
    psn_part_after: toYuan(fen(burdenFen - payableFen)),
    explanation: explanation && explanationOf(explanation),
  }
}

export function explanationOf({ benefits, excluded, warnings, ...head }: Explanation) {
  return {
    ...head,
    benefits: benefits.map(({ reasons, counters, ...benefit }) => ({
      ...benefit,
      reasons: [...reasons],
      // Decisions kept before counters were shown have none.
      counters: [...(counters ?? [])],
    })),
    excluded: [...excluded],
    warnings: [...warnings],
  }
}

const submit = route({
  ...machine,
  method: 'post',
  path: '/v1/settlement-records',
  permission: 'records.submit',
  summary: { zh: '上传医保结算单，即时理算应答', en: 'Send a settlement and get its adjudication at once' },
  description: {
    zh: '字段为国家平台名称，金额为元。主键为 (insuplc_admdvs, setl_id)：相同内容重复上传得到相同应答，内容不同返回 409。result 为 approved 时由机构按 oth_pay 垫付。',
    en: 'National field names, yuan. The key is (insuplc_admdvs, setl_id): the same record again gets the same answer, another content 409. On `approved` the institution advances `oth_pay`.',
  },
  body: settlementBody,
  returns: recordAnswerView,
  maxBodyBytes: RECORD_BYTES_MAX,
  example: {
    body: {
      setl_id: 'S20250605000001',
      insuplc_admdvs: '990001',
      certno: '990000198001010012',
      psn_name: '张三',
      med_type: '21',
      fixmedins_code: 'H99000100001',
      setl_time: '2025-06-05 15:30:00',
      begndate: '2025-06-01',
      enddate: '2025-06-05',
      medfee_sumamt: '40000.00',
      inscp_scp_amt: '40000.00',
      fund_pay_sumamt: '15000.00',
      hifp_pay: '15000.00',
      psn_part_amt: '25000.00',
    },
  },
  handle: async (ctx) => {
    const delivery = { body: ctx.body, channel: 'hospital', institution: ctx.principal.institution } as const
    const answer = await submitSettlement(ctx.db, ctx.tenantId, ctx.principal, delivery)
    return isRefusal(answer) ? answer : shown(answer)
  },
})

const read = route({
  ...machine,
  method: 'get',
  path: '/v1/settlement-records',
  permission: 'records.read',
  summary: { zh: '查询本机构结算单的处理结果', en: 'What became of a settlement of one’s own' },
  query: recordQuery,
  returns: recordAnswerView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { insuplc_admdvs: insuplcAdmdvs, setl_id: setlId } = ctx.query
      const answer = await readOwnRecord(tx, ctx.principal, { insuplcAdmdvs, setlId })
      return isRefusal(answer) ? answer : shown(answer)
    }),
})

const file = route({
  ...machine,
  method: 'post',
  path: '/v1/settlement-files',
  permission: 'records.submit',
  summary: {
    zh: '经办机构批量上传结算单（CSV 或 JSON Lines）',
    en: 'A file of settlements from the agency (CSV or JSON Lines)',
  },
  description: {
    zh: '每行单独应答，错误行不影响其他行；同一文件再次上传得到同一结果。仅限经办机构。',
    en: 'Each row is answered by itself; the same file again gives the same report. For the agency only.',
  },
  query: importQuery,
  body: rawBody('text/csv', 'application/x-ndjson'),
  returns: importReportView,
  maxBodyBytes: FILE_BYTES_MAX,
  handle: async (ctx) => {
    if (ctx.principal.institution !== null) return agencyOnly()
    const { name: fileName, format } = ctx.query
    const report = await importRecords(ctx.db, ctx.tenantId, ctx.principal, { fileName, format, bytes: ctx.body })
    return isRefusal(report) ? report : { ...report, importId: report.id, answers: [...report.answers] }
  },
})

const prefund = route({
  ...machine,
  method: 'post',
  path: '/v1/prefund-payments',
  permission: 'records.submit',
  summary: { zh: '经办机构回报周转金支付', en: 'The agency reports what it paid out of the prefund' },
  body: prefundBody,
  returns: prefundView,
  maxBodyBytes: 200_000,
  handle: async (ctx) => {
    if (ctx.principal.institution !== null) return agencyOnly()
    const answers: z.input<typeof prefundView>['answers'] = []
    for (const { insuplc_admdvs, setl_id, paid_amt, paid_on } of ctx.body.payments) {
      const record = { insuplcAdmdvs: insuplc_admdvs, setlId: setl_id }
      const payment = { record, amountFen: parseYuan(paid_amt) as Fen, paidOn: paid_on }
      const result = await inTenant(ctx.db, ctx.tenantId, (tx) => dischargeByPrefund(tx, ctx.principal, payment))
      const why = isRefusal(result) ? { code: result.code, text: result.text } : { code: null, text: null }
      answers.push({ insuplc_admdvs, setl_id, outcome: isRefusal(result) ? 'refused' : 'booked', ...why })
    }
    return { answers }
  },
})

const agencyOnly = (): Refusal => refuse('FORBIDDEN', { zh: '仅限经办机构', en: 'For the agency only' })

const trial = route({
  ...machine,
  method: 'post',
  path: '/v1/adjudication-trials',
  permission: 'adjudication.trial',
  summary: { zh: '试算：不保存、不计入累计', en: 'Try an adjudication: nothing is kept, nothing counted' },
  body: trialBody,
  returns: trialView,
  maxBodyBytes: RECORD_BYTES_MAX,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { plan, person, settlement, used } = ctx.body
      const { city } = await cityOf(tx)
      if (!city.plans.has(plan)) return notFound('plan')
      const record = readRecord({ person, settlement })
      if (isRecordError(record)) return { explanation: null, error: record }
      const adjudicator = createAdjudicator(city, plan)
      const explanation = adjudicator.adjudicate(record, { used: adjudicator.opening(record.person, used) })
      return { explanation: explanationOf(explanation), error: null }
    }),
})

export const machineClaimsRoutes: RouteDef[] = [submit, read, file, prefund, trial]
