import { pageOf, type RouteDef, route } from '@gongbao/access'
import { policyParams, staffPolicyQuery, staffPolicyRow, staffPolicyView } from './enrollment.contract.ts'
import { listStaffPolicies, readStaffPolicy } from './read-staff-policies.ts'

const staff = { realm: 'staff', permission: 'policies.read', tag: 'policies' } as const

const list = route({
  ...staff,
  method: 'get',
  path: '/api/staff/policies',
  summary: { zh: '保单查询（姓名脱敏）', en: 'Search policies (names masked)' },
  query: staffPolicyQuery,
  returns: pageOf(staffPolicyRow),
  handle: (ctx) => ctx.inTenant((tx) => listStaffPolicies(tx, ctx.query)),
})

const one = route({
  ...staff,
  method: 'get',
  path: '/api/staff/policies/{policyId}',
  summary: { zh: '保单及其决定的依据', en: 'A policy with the facts and reasons of its decision' },
  params: policyParams,
  returns: staffPolicyView,
  handle: (ctx) => ctx.inTenant((tx) => readStaffPolicy(tx, ctx.params.policyId)),
})

export const staffPolicyRoutes: RouteDef[] = [list, one]
