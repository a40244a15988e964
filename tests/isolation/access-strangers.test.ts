import { type Principal, ROLE_PERMISSIONS, type RouteDef, STAFF_ROLES } from '@gongbao/access'
import { TABLE_KINDS } from '@gongbao/database'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromSchema, type JsonSchema } from './access-schema-arbitrary.ts'
import { type AccessWorld, accessWorld, hospitalOf, ownedIds, residentOf, staffOf } from './access-world.ts'

interface Operation {
  readonly parameters?: readonly { name: string; in: string; schema: JsonSchema }[]
  readonly requestBody?: { content: Readonly<Record<string, { schema: JsonSchema }>> }
}

let here: AccessWorld
let schemas: Record<string, JsonSchema>
let owned: ReadonlyMap<string, string>

beforeAll(async () => {
  here = await accessWorld()
  schemas = (here.document.components?.schemas ?? {}) as Record<string, JsonSchema>
  owned = await ownedIds(here)
}, 120_000)
afterAll(() => here?.close())

const operationOf = (route: RouteDef) =>
  (here.document.paths as unknown as Record<string, Record<string, Operation>>)[route.path]![route.method]!
const ID = /^([a-z]{3})_[0-9a-hjkmnp-tv-z]{26}$/

/** Puts the family's own ids wherever an id stands. @returns the value, and whether any was put */
function withTheirIds(value: unknown): { value: unknown; used: boolean } {
  let used = false
  const put = (at: unknown): unknown => {
    if (typeof at === 'string') {
      const theirs = owned.get(ID.exec(at)?.[1] ?? '')
      if (theirs) used = true
      return theirs ?? at
    }
    if (Array.isArray(at)) return at.map(put)
    if (typeof at === 'object' && at !== null)
      return Object.fromEntries(Object.entries(at).map(([key, inner]) => [key, put(inner)]))
    return at
  }
  return { value: put(value), used }
}

/** Requests that name the family's things: ids from examples are replaced, the rest is made from the route's schema. */
function requestsFor(route: RouteDef): { path: string; body?: unknown; named: boolean }[] {
  const { parameters = [], requestBody } = operationOf(route)
  const ids = Object.fromEntries(
    parameters
      .filter((one) => one.in === 'path')
      .map((one) => [one.name, one.schema.example ?? (one.name === 'planYear' ? '2026' : 'x')]),
  )
  const search = parameters.filter((one) => one.in === 'query' && ID.test(String(one.schema.example)))
  const schema = requestBody?.content['application/json']?.schema
  const bodies = schema ? fc.sample(fromSchema(schema, schemas), { numRuns: 15, seed: 7 }) : [undefined]
  return bodies.map((body) => {
    const path = withTheirIds(ids)
    const query = withTheirIds(Object.fromEntries(search.map((one) => [one.name, one.schema.example])))
    const made = withTheirIds(body)
    const text = route.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      String((path.value as Record<string, unknown>)[name]),
    )
    const suffix = search.length > 0 ? `?${new URLSearchParams(query.value as Record<string, string>)}` : ''
    return { path: text + suffix, ...(body === undefined ? {} : { body: made.value }), named: path.used || made.used }
  })
}

/** Words of the family that no stranger may read, in whatever form. */
const secrets = () => [
  '金丝雀',
  here.mother.certNo,
  here.mother.certNo.slice(6, 14),
  'CANARY',
  ...[...owned.entries()].filter(([prefix]) => !['plv', 'aud', 'evt'].includes(prefix)).map(([, id]) => id),
]

/** A digest of every row of the family's city but those that say who looked. */
async function checksum(): Promise<string> {
  const { sql } = here.world.database.owner
  const parts: string[] = []
  for (const table of Object.keys(TABLE_KINDS).filter((name) => TABLE_KINDS[name] === 'distributed')) {
    const [row] =
      await sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${sql(table)} t where tenant_id = ${here.world.city}`
    parts.push(`${table} ${row!.digest}`)
  }
  return parts.join('\n')
}

async function tryAll(who: (route: RouteDef) => Principal | null): Promise<string[]> {
  const faults: string[] = []
  let tried = 0
  for (const route of here.routes.filter(
    (one) => one.realm !== 'public' && !/\/(memberships|machine-clients)/.test(one.path),
  )) {
    const principal = who(route)
    if (!principal) continue
    for (const request of requestsFor(route)) {
      const heard = await here.as(principal, route, { method: route.method, ...request })
      tried += 1
      const name = `${principal.realm} ${route.method} ${request.path} → ${heard.status} ${heard.code}`
      const echoed = new Set(JSON.stringify([request.path, request.body]).match(/[a-z]{3}_[0-9a-z]{26}/g) ?? [])
      if (heard.status >= 500) faults.push(`${name} (fails)`)
      if (request.named && heard.status < 300)
        faults.push(`${name} (is let in) ${JSON.stringify(request.body)?.slice(0, 200)}`)
      for (const secret of secrets())
        if (heard.text.includes(secret) && !echoed.has(secret)) faults.push(`${name} (tells ${secret})`)
    }
  }
  expect(tried).toBeGreaterThan(20)
  return [...new Set(faults)]
}

const roleFor = (route: RouteDef) =>
  STAFF_ROLES.find((role) => (ROLE_PERMISSIONS[role] as readonly string[]).includes(route.permission))

describe('strangers with the very ids in hand', () => {
  it('the family itself is let in: the ids are right', async () => {
    expect([...owned.keys()]).toEqual(
      expect.arrayContaining(['psn', 'ord', 'col', 'pol', 'rfd', 'clm', 'str', 'inq', 'evd']),
    )
    const open = here.routes.filter(
      (route) => route.realm === 'resident' && route.method === 'get' && route.path.includes('{'),
    )
    expect(open.length).toBeGreaterThan(3)
    for (const route of open) {
      const [request] = requestsFor(route)
      expect((await here.as(here.family.phone, route, { method: 'get', ...request! })).status, route.path).toBe(200)
    }
  })

  it('a resident of another city finds nothing and changes nothing', async () => {
    const before = await checksum()
    const stranger = residentOf(here.world.other)
    expect(await tryAll((route) => (route.realm === 'resident' ? stranger : null))).toEqual([])
    expect(await checksum()).toBe(before)
  }, 120_000)

  it('staff of another city, with every right they could have there, find nothing and change nothing', async () => {
    const before = await checksum()
    expect(
      await tryAll((route) => {
        const role = route.realm === 'staff' ? roleFor(route) : undefined
        return role && route.permission !== 'staff.self' ? staffOf(here.world.other, role) : null
      }),
    ).toEqual([])
    expect(await checksum()).toBe(before)
  }, 120_000)

  it('another resident of the same city finds nothing of theirs', async () => {
    const stranger = residentOf(here.world.city)
    expect(await tryAll((route) => (route.realm === 'resident' ? stranger : null))).toEqual([])
  }, 120_000)

  it('another hospital, and one of another city, learn nothing of their settlement', async () => {
    const route = here.routes.find((one) => one.path === '/v1/settlement-records' && one.method === 'get')!
    const path = '/v1/settlement-records?insuplc_admdvs=990001&setl_id=CANARY1'
    expect((await here.as(hospitalOf(here.world.city, 'H99000100001'), route, { method: 'get', path })).status).toBe(
      200,
    )
    for (const who of [
      hospitalOf(here.world.city, 'H99000199999'),
      hospitalOf(here.world.other, 'H99000100001'),
      hospitalOf(here.world.other, null),
    ]) {
      expect((await here.as(who, route, { method: 'get', path })).status).toBe(404)
    }
  })

  it('leave no error behind', () => expect(here.errors).toEqual([]))
})

describe('field-level output', () => {
  const texts = async (role: (typeof STAFF_ROLES)[number], path: string) => {
    const route = here.routes.find((one) => one.method === 'get' && one.path === path)!
    const [request] = requestsFor(route)
    return here.as(staffOf(here.world.city, role), route, { method: 'get', ...request! })
  }

  it('shows no staff a certificate number, and masks names until one is unmasked', async () => {
    for (const route of here.routes.filter((one) => one.realm === 'staff' && one.method === 'get')) {
      for (const role of STAFF_ROLES) {
        const [request] = requestsFor(route)
        const { text } = await here.as(staffOf(here.world.city, role), route, { method: 'get', ...request! })
        expect(text.includes(here.mother.certNo), `${role} ${route.path}`).toBe(false)
        expect(text.includes(here.mother.name), `${role} ${route.path}`).toBe(false)
      }
    }
  })

  it('gives medical data to those who decide claims, not to administrators', async () => {
    const detail = '/api/staff/claims/{claimId}'
    expect((await texts('claims-reviewer', detail)).status).toBe(200)
    for (const role of [
      'system-admin',
      'security-admin',
      'audit-admin',
      'customer-service',
      'actuary',
      'coinsurer',
    ] as const)
      expect((await texts(role, detail)).status).toBe(403)
  })
})
