import { type RouteDef, route } from '@gongbao/access'
import { readBreakdown } from './read-breakdown.ts'
import { readDisclosure } from './read-disclosure.ts'
import { proveNow, readAccounts, readEntries } from './read-ledger.ts'
import { readOverview } from './read-overview.ts'
import { readTrend } from './read-trend.ts'
import {
  accountsQuery,
  accountsView,
  breakdownQuery,
  breakdownView,
  disclosureView,
  entriesQuery,
  entriesView,
  overviewView,
  proofView,
  trendView,
  yearParams,
} from './reporting.contract.ts'

const reports = { realm: 'staff', permission: 'reports.read', tag: 'reporting' } as const
const ledger = { realm: 'staff', permission: 'ledger.read', tag: 'ledger' } as const

const overview = route({
  ...reports,
  method: 'get',
  path: '/api/reports/overview',
  summary: {
    zh: '运行总览：各周期、各年度的赔付率与成本率',
    en: 'Overview: payout and cost ratios by cycle and plan year',
  },
  description: {
    zh: '项目口径，未计再保。数字取自账上余额；每个比例列出分子、分母、公式、截至日与条款，底线按整数交叉相乘比较。',
    en: 'Project figures, reinsurance not counted, from ledger balances. Each ratio names its sums, formula, as-of date and clause; floors are compared by cross-multiplied integers.',
  },
  returns: overviewView,
  handle: (ctx) => ctx.inTenant(readOverview),
})

const trend = route({
  ...reports,
  method: 'get',
  path: '/api/reports/years/{planYear}/trend',
  summary: { zh: '一个年度的逐月累计', en: 'A plan year month by month, cumulative' },
  params: yearParams,
  returns: trendView,
  handle: (ctx) => ctx.inTenant((tx) => readTrend(tx, ctx.params.planYear)),
})

const breakdown = route({
  ...reports,
  method: 'get',
  path: '/api/reports/years/{planYear}/enrolled',
  summary: { zh: '投保人数分布', en: 'Who enrolled, by one dimension' },
  description: {
    zh: '不足 10 人的格子不显示，且不能由合计推算。',
    en: 'Cells of fewer than ten people are hidden, and cannot be worked out from the total.',
  },
  params: yearParams,
  query: breakdownQuery,
  returns: breakdownView,
  handle: (ctx) => ctx.inTenant((tx) => readBreakdown(tx, ctx.params.planYear, ctx.query.by)),
})

const disclosure = route({
  method: 'get',
  path: '/api/disclosure',
  realm: 'public',
  permission: 'public',
  tag: 'reporting',
  summary: { zh: '向社会公布的运行情况', en: 'What is published' },
  description: {
    zh: '已开始保障的各年度：投保人数、获赔人数、赔付率、成本率。',
    en: 'Years whose cover has started: enrolled, people paid, payout and cost ratios.',
  },
  returns: disclosureView,
  handle: (ctx) => ctx.inTenant(readDisclosure),
})

const accounts = route({
  ...ledger,
  method: 'get',
  path: '/api/ledger/accounts',
  summary: { zh: '科目余额', en: 'Trial balance' },
  query: accountsQuery,
  returns: accountsView,
  handle: (ctx) => ctx.inTenant((tx) => readAccounts(tx, ctx.query.planYear)),
})

const entries = route({
  ...ledger,
  method: 'get',
  path: '/api/ledger/entries',
  summary: { zh: '分录及其来源', en: 'Entries, and the claim or order behind each' },
  query: entriesQuery,
  returns: entriesView,
  handle: (ctx) => ctx.inTenant((tx) => readEntries(tx, ctx.query)),
})

const proof = route({
  ...ledger,
  method: 'get',
  path: '/api/ledger/proof',
  summary: { zh: '账务验证：余额与全部分录相符', en: 'Prove the balances against all entries' },
  returns: proofView,
  handle: (ctx) => ctx.inTenant(proveNow),
})

export const reportingRoutes: RouteDef[] = [overview, trend, breakdown, disclosure, accounts, entries, proof]
