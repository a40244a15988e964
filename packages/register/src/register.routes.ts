import { type RouteDef, route, z } from '@gongbao/access'
import { findTenant } from '@gongbao/database'
import { cityOf, plansOf } from './city-of.ts'
import { languageRoutes } from './language.routes.ts'
import { publicProgramView } from './public-program.contract.ts'
import { publicProgram } from './public-program.rules.ts'
import {
  listClauses,
  listFiles,
  listPlanVersions,
  readAgreement,
  readFile,
  readPlanText,
  readPublicPlanText,
} from './read-register.ts'
import {
  agreementView,
  clauseWithUsesView,
  fileListView,
  fileQuery,
  fileView,
  planParams,
  planReadingView,
  planVersionView,
  versionQuery,
} from './register.contract.ts'

const tag = 'program'

const program = route({
  method: 'get',
  path: '/api/program',
  realm: 'public',
  permission: 'public',
  tag,
  summary: { zh: '本城市项目与在售方案', en: 'The city’s program and the plan on sale' },
  description: {
    zh: '名称、运营主体、共保体成员与份额、备案号、热线、价格与责任；未载于文件的数字标为示例。',
    en: 'Name, operator, coinsurers with shares, filing number, hotline, prices and benefits; figures in no document are marked.',
  },
  returns: publicProgramView,
  handle: async (ctx) => {
    const tenant = await findTenant(ctx.db, ctx.tenantId)
    return ctx.inTenant(async (tx) => {
      const { city } = await cityOf(tx)
      return publicProgram(city, await plansOf(tx), { on: tx.business.on, isDemo: tenant?.isDemo ?? false })
    })
  },
})

const publicPlanText = route({
  method: 'get',
  path: '/api/program/terms/{code}',
  realm: 'public',
  permission: 'public',
  tag,
  summary: { zh: '方案条款全文', en: 'A plan as its policy reads' },
  params: planParams,
  returns: planReadingView,
  handle: (ctx) => ctx.inTenant((tx) => readPublicPlanText(tx, ctx.params.code)),
})

const plans = route({
  method: 'get',
  path: '/api/program/plans',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: { zh: '方案与版本', en: 'Plans and their versions' },
  returns: z.object({ items: z.array(planVersionView) }),
  handle: (ctx) => ctx.inTenant(listPlanVersions),
})

const planText = route({
  method: 'get',
  path: '/api/program/plans/{code}',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: {
    zh: '方案条款：责任、免除、规则及其依据',
    en: 'A plan as it reads: benefits, exclusions, rules with their clauses',
  },
  params: planParams,
  query: versionQuery,
  returns: planReadingView,
  handle: (ctx) => ctx.inTenant((tx) => readPlanText(tx, ctx.params.code, ctx.query.version)),
})

const agreement = route({
  method: 'get',
  path: '/api/program/agreement',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: {
    zh: '项目约定：经营主体、审批分工、各周期的共保体、赔付率底线与费用',
    en: 'The agreement: operator, approvals, and each cycle’s consortium, payout floor and costs',
  },
  returns: agreementView,
  handle: (ctx) => ctx.inTenant(readAgreement),
})

const clauses = route({
  method: 'get',
  path: '/api/program/clauses',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: { zh: '政策条款与落实情况', en: 'Clauses, and the rules and cases that carry them' },
  returns: z.object({ items: z.array(clauseWithUsesView) }),
  handle: (ctx) => ctx.inTenant(listClauses),
})

const files = route({
  method: 'get',
  path: '/api/program/files',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: { zh: '城市文件清单', en: 'The city’s files' },
  returns: fileListView,
  handle: (ctx) => ctx.inTenant(listFiles),
})

const file = route({
  method: 'get',
  path: '/api/program/files/text',
  realm: 'staff',
  permission: 'program.read',
  tag,
  summary: { zh: '城市文件原文', en: 'One file as written' },
  query: fileQuery,
  returns: fileView,
  handle: (ctx) => ctx.inTenant((tx) => readFile(tx, ctx.query.path)),
})

export const registerRoutes: RouteDef[] = [
  program,
  publicPlanText,
  plans,
  planText,
  agreement,
  clauses,
  files,
  file,
  ...languageRoutes,
]
