import {
  isRawBody,
  type Problem,
  problemSchema,
  ROLE_PERMISSIONS,
  type RouteDef,
  STAFF_ROLES,
  type StaffRole,
} from '@gongbao/access'
import { allRoutes } from '@gongbao/server/routes'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailOf, type Fixture, openFixture, signInResident, signInStaff } from './access-fixture.ts'
import { fromSchema, HOSTILE, type JsonSchema } from './access-schema-arbitrary.ts'

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: JsonSchema }[]
  readonly requestBody?: { content: Readonly<Record<string, { schema: JsonSchema }>> }
}

/** Per route; the long run is `npm run test:fuzz`. */
const RUNS = process.env.GONGBAO_LONG ? 400 : 12
/** Roles that hold everything between them. */
const ROLES: readonly StaffRole[] = STAFF_ROLES.filter((role) => !['coinsurer', 'regulator', 'actuary'].includes(role))

let fixture: Fixture
let schemas: Record<string, JsonSchema>
let paths: Record<string, Record<string, Operation>>
const cookies = new Map<string, string>()

beforeAll(async () => {
  const wide = [{ max: 1_000_000, seconds: 60 }]
  const limits = {
    codePerPhone: wide,
    codePerAddress: wide,
    tryPerPhone: wide,
    tryPerAddress: wide,
    passwordPerEmail: [{ max: 3, seconds: 900 }],
    passwordPerAddress: wide,
  }
  fixture = await openFixture(ROLES, (access, log) => allRoutes(access, log), limits, 'first')
  const document = fixture.document()
  schemas = (document.components?.schemas ?? {}) as Record<string, JsonSchema>
  paths = document.paths as unknown as typeof paths
  cookies.set('resident', await signInResident(fixture, fixture.cities[0], '19900000001'))
  for (const role of ROLES) cookies.set(role, await signInStaff(fixture, emailOf(role, fixture.cities[0])))
}, 120_000)
afterAll(() => fixture.close())

const fuzzed = () =>
  fixture.routes.filter((route) => route.realm !== 'machine' && !/sign-out|start-over|\/membership$/.test(route.path))

const takingJson = () => fuzzed().filter((one) => one.body && !isRawBody(one.body))

function cookieFor(route: RouteDef): string {
  if (route.realm === 'resident') return cookies.get('resident')!
  const role = ROLES.find((one) => (ROLE_PERMISSIONS[one] as readonly string[]).includes(route.permission))
  return role ? cookies.get(role)! : ''
}

function hostOf(route: RouteDef): string {
  return route.realm === 'staff' || route.tenant === 'none' ? 'console.localhost' : `${fixture.cities[0]}.localhost`
}

interface Sent {
  readonly path: string
  readonly body: unknown
}

function requestsFor(route: RouteDef): fc.Arbitrary<Sent> {
  const operation = paths[route.path]![route.method]!
  const parameters = operation.parameters ?? []
  const inPath = fc.record(
    Object.fromEntries(
      parameters
        .filter((one) => one.in === 'path')
        .map((one) => [
          one.name,
          one.name === 'tenant' ? fc.constant(fixture.cities[0]) : fromSchema(one.schema, schemas),
        ]),
    ),
  )
  const query = parameters.filter((one) => one.in === 'query')
  const inQuery = fc.record(Object.fromEntries(query.map((one) => [one.name, fromSchema(one.schema, schemas)])), {
    requiredKeys: query.filter((one) => one.required).map((one) => one.name),
  })
  const content = Object.values(operation.requestBody?.content ?? {})[0]
  return fc
    .tuple(inPath, inQuery, content ? fromSchema(content.schema, schemas) : fc.constant(undefined))
    .map(([params, search, body]) => ({ path: pathOf(route, params, search), body }))
}

function pathOf(route: RouteDef, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
  const path = route.path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => encodeURIComponent(text(params[name]).toWellFormed()) || 'x',
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, text(value).toWellFormed()]))
  return search.size > 0 ? `${path}?${search}` : path
}

let keys = 0
async function send(
  route: RouteDef,
  { path, body }: Sent,
): Promise<{ status: number; text: string; headers: Headers }> {
  keys += 1
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const response = await fixture.call(hostOf(route), path, {
    method: route.method.toUpperCase(),
    headers: { 'idempotency-key': `fuzz-${keys}`, ...(bytes ? { 'content-type': 'application/json' } : {}) },
    cookie: cookieFor(route),
    ...(bytes ? { body: bytes } : {}),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

function faultOf({ status, text, headers }: Awaited<ReturnType<typeof send>>): string | null {
  if (status === 503 && text.includes('OUTSIDE_PARTY_UNAVAILABLE')) return null
  if (status >= 500) return `status ${status}`
  if (status < 300) return null
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${status} is no problem`
  const problem = problemSchema.safeParse(JSON.parse(text))
  if (!problem.success) return `${status} is a malformed problem`
  return (JSON.parse(text) as Problem).status === status ? null : 'status differs'
}

describe('every route, fed from its own schema', () => {
  it('never fails, and every refusal is a well-formed problem', async () => {
    const faults: string[] = []
    for (const route of fuzzed()) {
      for (const sent of fc.sample(requestsFor(route), { numRuns: RUNS, seed: 20_251_120 })) {
        const fault = faultOf(await send(route, sent))
        if (fault) faults.push(`${route.method} ${sent.path}: ${fault} for ${JSON.stringify(sent.body)?.slice(0, 200)}`)
      }
    }
    expect([faults.slice(0, 10), fixture.errors.slice(0, 3).map((error) => error.slice(0, 400))]).toEqual([[], []])
  }, 300_000)

  it('refuses keys it does not know', async () => {
    for (const route of takingJson()) {
      const { status, text } = await send(route, {
        path: pathOf(route, new Proxy({}, { get: (_, name) => exampleOf(route, String(name)) }), {}),
        body: { nobodyAskedForThis: 1 },
      })
      expect([status, text.includes('nobodyAskedForThis')], `${route.method} ${route.path}`).toEqual([400, true])
    }
  })

  it('refuses what is no JSON object at all', async () => {
    for (const route of takingJson()) {
      for (const body of HOSTILE.filter((one) => typeof one !== 'object')) {
        const { status } = await send(route, {
          path: pathOf(route, new Proxy({}, { get: (_, name) => exampleOf(route, String(name)) }), {}),
          body,
        })
        expect(status, `${route.method} ${route.path} ${JSON.stringify(body)?.slice(0, 40)}`).toBe(400)
      }
    }
  })
})

/** A year that exists, an id that is well formed. */
const exampleOf = (route: RouteDef, name: string): unknown =>
  name === 'planYear'
    ? '2025'
    : (paths[route.path]![route.method]!.parameters?.find((one) => one.name === name)?.schema.example ?? 'x')
