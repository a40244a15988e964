import {
  isRawBody,
  type Principal,
  type Problem,
  problemSchema,
  ROLE_PERMISSIONS,
  type RouteDef,
  STAFF_ROLES,
} from '@gongbao/access'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromSchema, HOSTILE, type JsonSchema } from './access-schema-arbitrary.ts'
import { type AccessWorld, accessWorld, type Heard, hospitalOf, staffOf } from './access-world.ts'

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: JsonSchema }[]
  readonly requestBody?: { content: Readonly<Record<string, { schema: JsonSchema }>> }
}

/** Requests per route; FUZZ_RUNS=400 FUZZ_SEED=… for a long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 12)
const SEED = Number(process.env.FUZZ_SEED ?? 20_251_120)

let here: AccessWorld
let schemas: Record<string, JsonSchema>
let paths: Record<string, Record<string, Operation>>
beforeAll(async () => {
  here = await accessWorld()
  schemas = (here.document.components?.schemas ?? {}) as Record<string, JsonSchema>
  paths = here.document.paths as unknown as typeof paths
}, 120_000)
afterAll(() => here?.close())

/** Those that look the caller's own account up need one that signed in: tests/isolation/access-sign-in and -devices. */
const fuzzed = () => here.routes.filter((one) => one.permission !== 'staff.self' && !one.path.endsWith('start-over'))
const operationOf = (route: RouteDef): Operation => paths[route.path]![route.method]!
const takingJson = () => here.routes.filter((one) => one.body && !isRawBody(one.body))

/** Somebody who is let in: the family itself, staff with the permission, a hospital. */
function insider(route: RouteDef): Principal {
  const { city } = here.world
  if (route.realm === 'public') return { realm: 'public', tenantId: city }
  if (route.realm === 'resident') return here.family.phone
  if (route.realm === 'machine') return hospitalOf(city, null)
  return staffOf(
    city,
    STAFF_ROLES.find((role) => (ROLE_PERMISSIONS[role] as readonly string[]).includes(route.permission))!,
  )
}

interface Sent {
  readonly path: string
  readonly body: unknown
}

function requestsFor(route: RouteDef): fc.Arbitrary<Sent> {
  const { parameters = [], requestBody } = operationOf(route)
  const arbitrary = ({ name, schema }: { name: string; schema: JsonSchema }) =>
    name === 'tenant'
      ? fc.constant<unknown>(here.world.city)
      : name === 'planYear'
        ? fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>('2026') }, fromSchema(schema, schemas))
        : fromSchema(theirs(schema), schemas)
  const inPath = fc.record(
    Object.fromEntries(parameters.filter((one) => one.in === 'path').map((one) => [one.name, arbitrary(one)])),
  )
  const query = parameters.filter((one) => one.in === 'query')
  const requiredKeys = query.filter((one) => one.required).map((one) => one.name)
  const inQuery = fc.record(Object.fromEntries(query.map((one) => [one.name, arbitrary(one)])), { requiredKeys })
  const content = requestBody?.content['application/json']
  const body = content ? fromSchema(theirs(content.schema), schemas) : fc.constant(undefined)
  return fc
    .tuple(inPath, inQuery, body)
    .map(([params, search, made]) => ({ path: pathOf(route, params, search), body: made }))
}

/** The schema with the family's persons as examples of persons, so that requests reach further than the first look-up. */
function theirs(schema: JsonSchema): JsonSchema {
  const person = Object.values(here.family.ids)[0]!
  return JSON.parse(JSON.stringify(schema).replace(/psn_001jdq3v5k8e7trw0000000000/g, person)) as JsonSchema
}

function pathOf(route: RouteDef, params: Record<string, unknown>, query: Record<string, unknown> = {}): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  const path = route.path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => encodeURIComponent(text(params[name]).toWellFormed()) || 'x',
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, text(value).toWellFormed()]))
  return search.size > 0 ? `${path}?${search}` : path
}

/** A path whose parameters are well formed. */
function plainPath(route: RouteDef): string {
  const { parameters = [] } = operationOf(route)
  const examples = parameters
    .filter((one) => one.in === 'path')
    .map((one) => [
      one.name,
      one.name === 'planYear' ? '2026' : one.name === 'tenant' ? here.world.city : (one.schema.example ?? 'x'),
    ])
  return pathOf(route, Object.fromEntries(examples))
}

const send = (route: RouteDef, { path, body }: Sent): Promise<Heard> =>
  here.as(insider(route), route, { method: route.method, path, ...(body === undefined ? {} : { body }) })

function faultOf({ status, code, text, type }: Heard): string | null {
  if (code === 'OUTSIDE_PARTY_UNAVAILABLE') return null
  if (status >= 500) return `status ${status}`
  if (status < 300) return null
  if (!type.startsWith('application/problem+json')) return `${status} is no problem`
  if (!problemSchema.safeParse(JSON.parse(text)).success) return `${status} is a malformed problem`
  return (JSON.parse(text) as Problem).status === status ? null : 'status differs'
}

describe('every route, fed from its own schema', () => {
  it('never fails, every refusal is a well-formed problem, and the money still agrees', async () => {
    const faults: string[] = []
    const seen = new Set<number>()
    for (const route of fuzzed()) {
      for (const sent of fc.sample(requestsFor(route), { numRuns: RUNS, seed: SEED })) {
        const heard = await send(route, sent)
        seen.add(heard.status)
        const fault = faultOf(heard)
        if (fault) faults.push(`${route.method} ${sent.path}: ${fault} for ${JSON.stringify(sent.body)?.slice(0, 200)}`)
      }
    }
    expect([faults.slice(0, 10), here.errors.slice(0, 3).map((error) => error.slice(0, 600))]).toEqual([[], []])
    expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404]))
    await here.world.assertSound()
  }, 600_000)

  it('refuses keys it does not know', async () => {
    for (const route of takingJson()) {
      const { status, text } = await send(route, { path: plainPath(route), body: { nobodyAskedForThis: 1 } })
      const loose = route.path === '/v1/settlement-records'
      expect([status, loose || text.includes('nobodyAskedForThis')], `${route.method} ${route.path}`).toEqual([
        400,
        true,
      ])
    }
  })

  it('refuses what is no JSON object at all', async () => {
    for (const route of takingJson()) {
      for (const body of HOSTILE.filter((one) => typeof one !== 'object')) {
        const { status } = await send(route, { path: plainPath(route), body })
        expect(status, `${route.method} ${route.path} ${JSON.stringify(body)?.slice(0, 40)}`).toBe(400)
      }
    }
  })
})
