import { type RouteDef, route, z } from '@gongbao/access'
import { isRefusal } from '@gongbao/kernel'
import { cycleView, statementView, yearParams, yearPartsView } from './consortium.contract.ts'
import { issueStatement } from './issue-statement.ts'
import { answerStatement, listCycles, listStatements, readYearParts } from './read-consortium.ts'

const tag = 'consortium'

const cycles = route({
  method: 'get',
  path: '/api/consortium/cycles',
  realm: 'staff',
  permission: 'consortium.read',
  tag,
  summary: { zh: '承保周期与共保体成员', en: 'Cycles and their coinsurers' },
  description: {
    zh: '名单锁定后，周期内不得增加保险机构（数据库亦拒绝）；成员数超过原则上限时列出经批准的例外。',
    en: 'A closed roster takes no new insurer inside the cycle, the database refuses too; more members than the principle allows stand on a recorded exception.',
  },
  returns: z.object({ items: z.array(cycleView) }),
  handle: (ctx) => ctx.inTenant(listCycles),
})

const parts = route({
  method: 'get',
  path: '/api/consortium/years/{planYear}',
  realm: 'staff',
  permission: 'consortium.read',
  tag,
  summary: { zh: '各成员在一个保障年度的份额账', en: 'Where each coinsurer stands in a plan year' },
  description: {
    zh: '按累计总额分配的保费、赔款、出单费与第三方费用，及自上次结算单以来的变动；共保成员只看到本机构。',
    en: 'Parts of the totals to date: premium, claims, lead fee, third-party fees, and their growth since the last statement. A coinsurer sees its own line only.',
  },
  params: yearParams,
  returns: yearPartsView,
  handle: (ctx) => ctx.inTenant((tx) => readYearParts(tx, ctx.principal, ctx.params.planYear)),
})

const statements = route({
  method: 'get',
  path: '/api/consortium/years/{planYear}/statements',
  realm: 'staff',
  permission: 'consortium.read',
  tag,
  summary: { zh: '成员结算单', en: 'Members’ statements' },
  params: yearParams,
  returns: z.object({ items: z.array(statementView) }),
  handle: (ctx) => ctx.inTenant((tx) => listStatements(tx, ctx.principal, ctx.params.planYear)),
})

const issue = route({
  method: 'post',
  path: '/api/consortium/years/{planYear}/statements',
  realm: 'staff',
  permission: 'consortium.manage',
  tag,
  summary: { zh: '出具成员结算单', en: 'Issue the members’ statements' },
  description: {
    zh: '按账上累计总额出具，每日至多一份；成员应收应付为与上一份之差。',
    en: 'From the totals to date, at most one a day; what each member is owed is the difference to the one before.',
  },
  params: yearParams,
  body: z.strictObject({}),
  returns: statementView,
  status: 201,
  idempotent: true,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const issued = await issueStatement(tx, ctx.principal, ctx.params.planYear)
      return isRefusal(issued) ? issued : answerStatement(tx, ctx.principal, issued)
    }),
})

export const consortiumRoutes: RouteDef[] = [cycles, parts, statements, issue]
