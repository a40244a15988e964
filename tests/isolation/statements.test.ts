/** Row security is the net, not the filter: every statement names the tenant itself, or it would ask all nodes (stack.md, Citus 4). */
import { type Principal, ROLE_PERMISSIONS, type RouteDef, STAFF_ROLES } from '@gongbao/access'
import { TABLE_KINDS } from '@gongbao/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccessWorld, accessWorld, hospitalOf, ownedIds, staffOf } from './access-world.ts'

const heard = new Set<string>()
let here: AccessWorld
let owned: ReadonlyMap<string, string>
beforeAll(async () => {
  here = await accessWorld({ onStatement: (text) => void heard.add(text) })
  owned = await ownedIds(here)
  for (const route of here.routes.filter(({ method }) => method === 'get')) await look(route)
}, 120_000)
afterAll(() => here?.close())

/** Asks a route as somebody who may, about things that are there. */
async function look(route: RouteDef): Promise<void> {
  type Parameters = { parameters?: { name: string; in: string; schema: { example?: unknown } }[] }
  const { parameters = [] } = (here.document.paths as unknown as Record<string, Record<string, Parameters>>)[
    route.path
  ]![route.method]!
  const examples = new Map(parameters.map((one) => [one.name, String(one.schema.example ?? '2026')]))
  const real = (name: string) => {
    const example = examples.get(name)!
    return owned.get(example.split('_')[0]!) ?? example
  }
  const path = route.path.replace(/\{([^}]+)\}/g, (_, name: string) => real(name))
  await here.as(somebody(route), route, { method: 'get', path })
}

function somebody(route: RouteDef): Principal {
  const { city } = here.world
  if (route.realm === 'public') return { realm: 'public', tenantId: city }
  if (route.realm === 'resident') return here.family.phone
  if (route.realm === 'machine') return hospitalOf(city, null)
  const role = STAFF_ROLES.find((one) => (ROLE_PERMISSIONS[one] as readonly string[]).includes(route.permission))
  return staffOf(city, role!)
}

const VIEWS = ['enrolled_by_year', 'report_account_month', 'report_claims', 'report_source', 'report_enrolled']
const TENANT_TABLES = [...Object.keys(TABLE_KINDS).filter((name) => TABLE_KINDS[name] === 'distributed'), ...VIEWS]
const NAMED = new RegExp(`\\b(?:from|join|update|into)\\s+"?(${TENANT_TABLES.join('|')})"?(?![\\w"])`, 'gi')

/** A statement names a tenant table more often than it says which tenant's: by a value, or by a join on it. */
function forgetsTenant(text: string): boolean {
  const tables = [...text.matchAll(NAMED)]
  const inserted = /^\s*insert into/i.test(text) && /\(\s*"?tenant_id"?/i.test(text) ? 1 : 0
  const bound = [...text.matchAll(/"?tenant_id"?\s*=\s*(?:\$\d+|(?:"?\w+"?\.)?"?tenant_id"?)/gi)].length
  return tables.length > bound + inserted
}

/** What tables spread over nodes cannot do (stack.md, Citus 6 and 7). */
const IMPOSSIBLE: readonly (readonly [string, RegExp])[] = [
  [
    'a clock, random or uuid function in a write',
    /^\s*(?:insert|update)\b[\s\S]*\b(?:now|clock_timestamp|random|gen_random_uuid|uuidv7)\s*\(/i,
  ],
  ['MERGE', /^\s*merge\b/i],
  ['a CTE that writes', /^\s*with\b[\s\S]*\bas\s*\(\s*(?:insert|update|delete)\b/i],
  ['INSERT … SELECT', /^\s*insert into\b[^(]*\([^)]*\)\s*select\b/i],
  [
    'a reference table or VALUES on the left of an outer join',
    /\b(?:from "?tenant"?|values\b[\s\S]*\))\s*(?:"?\w+"?\s*)?left join\b/i,
  ],
]
const writesTenant = (text: string): boolean => [...text.matchAll(NAMED)].length > 0

describe('statements', () => {
  test('of a whole journey and every page name the tenant of every table they touch', () => {
    expect(heard.size).toBeGreaterThan(150)
    const touched = new Set([...heard].flatMap((text) => [...text.matchAll(NAMED)].map((match) => match[1]!)))
    expect(touched.size).toBeGreaterThan(35)
    expect([...heard].filter(forgetsTenant)).toEqual([])
  })

  test.each(IMPOSSIBLE)('have no %s', (_what, pattern) => {
    expect([...heard].filter((text) => writesTenant(text) && pattern.test(text))).toEqual([])
  })

  test('that spread tables cannot run are found', () => {
    const bad = [
      'update claim set paid_at = now() where tenant_id = $1',
      'merge into claim using x on true when matched then delete',
      'with gone as (delete from claim where tenant_id = $1 returning id) select id from gone',
      'insert into claim (tenant_id, id) select $1, unnest($2::uuid[])',
      'select 1 from tenant t left join claim c on c.tenant_id = t.id',
    ]
    expect(bad.map((text) => IMPOSSIBLE.findIndex(([, pattern]) => pattern.test(text)))).toEqual([0, 1, 2, 3, 4])
  })

  test('that would forget it are found', () => {
    for (const text of [
      'select * from posting where id = $1',
      'select "id" from "claim" where "claim"."id" = $1',
      'update "policy" set "status" = $1 where "policy"."id" = $2',
      'select * from claim c join settlement_record r on r.id = c.record_id where c.tenant_id = $1',
    ])
      expect(forgetsTenant(text), text).toBe(true)
    for (const text of [
      'select 1',
      'select * from tenant where id = $1',
      'insert into "posting" ("tenant_id", "id") values ($1, $2)',
      'select * from "claim" inner join "settlement_record" on ("settlement_record"."tenant_id" = "claim"."tenant_id") where "claim"."tenant_id" = $1',
    ])
      expect(forgetsTenant(text), text).toBe(false)
  })
})
