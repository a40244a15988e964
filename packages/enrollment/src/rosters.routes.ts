import { fileReturns, type RouteDef, rawBody, route } from '@gongbao/access'
import { isRefusal } from '@gongbao/kernel'
import { checkRoster, markRoster } from './check-roster.ts'
import { ROSTER_LIMITS, rosterTemplate } from './roster/index.ts'
import { ROSTER_TYPES, taxBody, taxView } from './rosters.contract.ts'
import { taxStatement } from './tax-statement.rules.ts'

const staff = { realm: 'staff', permission: 'policies.manage', tag: 'rosters' } as const
const file = {
  ...staff,
  body: rawBody(...Object.values(ROSTER_TYPES)),
  maxBodyBytes: ROSTER_LIMITS.fileBytes,
} as const

const check = route({
  ...file,
  method: 'post',
  path: '/api/staff/rosters/check',
  summary: { zh: '检查单位员工名册（XLSX 或 CSV）', en: 'Check an employer’s roster (XLSX or CSV)' },
  description: {
    zh: '逐行返回 JSON：{"progress":{"step","rows","all"}} 为进度，最后一行为 {"report":…}（统计、前 1000 处问题、哪些行的人本年度已有保单；证件号码和姓名已遮盖）或 {"refused":…}（整份文件未予读取的原因）。不保存名册',
    en: 'Answers in lines of JSON: {"progress":{"step","rows","all"}} while it works, last {"report":…} (counts, the first 1,000 faults and the rows of those who have cover already; numbers and names masked) or {"refused":…} (why the file is not read). Nothing of the roster is kept',
  },
  returns: fileReturns('application/x-ndjson'),
  handle: async (ctx) => ({
    bytes: await checkRoster(ctx.db, ctx.tenantId, ctx.principal, ctx.body),
    name: 'roster-check.ndjson',
  }),
})

const mark = route({
  ...file,
  method: 'post',
  path: '/api/staff/rosters/error-workbook',
  summary: { zh: '取回标出问题的名册', en: 'The roster given back with its faults marked' },
  description: {
    zh: '原样返回名册内容：有问题的单元格着色并加批注，末列写明问题与改法；改好后可直接重新上传',
    en: 'The roster as it was, faulty cells coloured and commented, a last column that says what is wrong and how to mend it; it can be mended and handed in again',
  },
  returns: fileReturns(ROSTER_TYPES.xlsx),
  handle: async (ctx) => {
    const bytes = await markRoster(ctx.db, ctx.tenantId, ctx.principal, ctx.body)
    return isRefusal(bytes) ? bytes : { bytes, name: 'roster-errors.xlsx' }
  },
})

const template = route({
  ...staff,
  method: 'get',
  path: '/api/staff/rosters/template',
  summary: { zh: '名册模板', en: 'The roster’s template' },
  returns: fileReturns(ROSTER_TYPES.xlsx),
  handle: async () => ({ bytes: await rosterTemplate(), name: 'roster-template.xlsx' }),
})

const tax = route({
  ...staff,
  method: 'post',
  path: '/api/staff/employers/tax-statement',
  summary: {
    zh: '单位补充医疗保险税前扣除测算',
    en: 'What an employer may deduct for supplementary medical insurance',
  },
  description: {
    zh: '各项补充医疗保险合并计算，限额为工资总额的 5%（W8）；家属单列。只计算，不保存',
    en: 'All supplementary medical insurance counted together, up to 5% of the wages (W8); dependants apart. Reckoned, not kept',
  },
  body: taxBody,
  returns: taxView,
  example: {
    body: {
      wagesFen: 1_000_000_000,
      otherPlansFen: 42_000_000,
      thisPlanFen: 12_000_000,
      dependantsFen: 0,
      coversAllStaff: true,
    },
    answer: {
      capFen: 50_000_000,
      countedFen: 54_000_000,
      deductibleFen: 50_000_000,
      excessFen: 4_000_000,
      notes: [{ zh: '依据财税〔2009〕27号…', en: 'By notice 财税〔2009〕27号…' }],
    },
  },
  handle: async (ctx) => {
    const statement = taxStatement(ctx.body)
    return { ...statement, notes: [...statement.notes] }
  },
})

export const rosterRoutes: RouteDef[] = [check, mark, template, tax]
