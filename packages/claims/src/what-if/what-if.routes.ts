/** Routes by which staff try other figures on the city's own claims. */
import { type RouteDef, route, type z } from '@gongbao/access'
import { sayValue } from '@gongbao/adjudication/what-if'
import type { TenantTx } from '@gongbao/database'
import { isRefusal } from '@gongbao/kernel'
import { cityOf, type RegisteredCity } from '@gongbao/register'
import { latestWhatIfs, openWhatIf } from './read-what-if.ts'
import { figuresOf, requestWhatIf } from './request-what-if.ts'
import { figuresQuery, figuresView, whatIfBody, whatIfListView, whatIfParams, whatIfView } from './what-if.contract.ts'
import type { WhatIf } from './what-if.store.ts'
import { tellWish } from './wish.rules.ts'

const staff = { realm: 'staff', tag: 'drafts' } as const
const reading = { ...staff, method: 'get', permission: 'drafts.read' } as const

type View = z.input<typeof whatIfView>

// What is kept is readonly; the schemas of answers do not say so.
const headOf = ({ city }: RegisteredCity, { id, ...row }: Omit<WhatIf, 'result'>) => {
  const { planCode, wish, state, donePeople, allPeople, requestedAt, finishedAt } = row
  const told = tellWish(city.plans.get(planCode), wish) as View['told']
  return {
    whatIfId: id,
    planCode,
    wish: wish as View['wish'],
    told,
    state,
    donePeople,
    allPeople,
    requestedAt,
    finishedAt,
  }
}
const viewOf = async (tx: TenantTx, row: WhatIf): Promise<View> => ({
  ...headOf(await cityOf(tx), row),
  result: row.result as View['result'],
})

const figures = route({
  ...reading,
  path: '/api/program/what-if-figures',
  summary: { zh: '方案中可以试算的数字', en: 'The figures of a plan that may be tried' },
  query: figuresQuery,
  returns: figuresView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const found = await figuresOf(tx, ctx.query.planCode)
      if (isRefusal(found)) return found
      return {
        items: found.map(({ path, kind, value, least, most, name }) => ({
          path,
          kind,
          value,
          written: sayValue(kind, value),
          least,
          most,
          name,
        })),
      }
    }),
})

const ask = route({
  ...staff,
  method: 'post',
  path: '/api/program/what-ifs',
  permission: 'program.comment',
  summary: { zh: '试算：改几个数字会怎样', en: 'Try other figures' },
  description: {
    zh: '用本市最近有理赔的年度试算，在后台进行。一次可以改若干数字、排一个网格（至多一万个方案）、寻找只改一个数字而达到目标的办法。',
    en: 'Over the city’s latest year with claims, in the background. One may change figures, lay out a grid of at most ten thousand scenarios, and search which single figure reaches a goal.',
  },
  idempotent: true,
  body: whatIfBody,
  returns: whatIfView,
  status: 202,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const asked = await requestWhatIf(tx, ctx.principal, ctx.body)
      return isRefusal(asked) ? asked : viewOf(tx, asked)
    }),
})

const list = route({
  ...reading,
  path: '/api/program/what-ifs',
  summary: { zh: '最近的试算', en: 'The latest what-ifs' },
  returns: whatIfListView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const city = await cityOf(tx)
      return { items: (await latestWhatIfs(tx)).map((row) => headOf(city, row)) }
    }),
})

const one = route({
  ...reading,
  path: '/api/program/what-ifs/{whatIfId}',
  summary: { zh: '一次试算的结果', en: 'What a what-if comes to' },
  params: whatIfParams,
  returns: whatIfView,
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const row = await openWhatIf(tx, ctx.params.whatIfId)
      return isRefusal(row) ? row : viewOf(tx, row)
    }),
})

export const whatIfRoutes: RouteDef[] = [figures, ask, list, one]
