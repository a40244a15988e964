import {
  can,
  createMachineClient,
  MACHINE_PERMISSIONS,
  type MachineKey,
  ROLE_PERMISSIONS,
  type RouteDef,
  SIGNATURE_HEADER,
  STAFF_ROLES,
  type StaffRole,
  signRequest,
} from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { isRefusal } from '@gongbao/kernel'
import { allRoutes } from '@gongbao/server/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CallInit, emailOf, type Fixture, openFixture, signInResident, signInStaff } from './access-fixture.ts'

/** Someone who may knock: by cookie, or by a key that signs. */
interface Actor {
  readonly name: string
  readonly cookie?: string
  readonly key?: MachineKey
  allowed(route: RouteDef): boolean
}

const UNPROVEN = 'resident on a new device'
let fixture: Fixture
let actors: Actor[]
const never = () => false
/** Routes that end the session they are called with come last. */
const endsSession = (route: RouteDef) => /sign-out|start-over|\/membership$|sign-in$/.test(route.path)
let swept: RouteDef[]

beforeAll(async () => {
  fixture = await openFixture(
    STAFF_ROLES,
    (access, log) => allRoutes(access, log),
    {
      passwordPerAddress: [{ max: 1_000, seconds: 60 }],
    },
    'first',
  )
  const resident = await signInResident(fixture, fixture.cities[0], '19900000001')
  const unproven = await signInResident(fixture, fixture.cities[0], '19900000002', false)
  actors = [
    { name: 'nobody', allowed: never },
    { name: 'resident', cookie: resident, allowed: (route) => route.realm === 'resident' },
    { name: UNPROVEN, cookie: unproven, allowed: (route) => route.realm === 'resident' && route.proof === 'none' },
    {
      name: 'machine with every scope',
      key: await newKey([...MACHINE_PERMISSIONS]),
      allowed: (route) => route.realm === 'machine',
    },
    {
      name: 'machine without this scope',
      key: await newKey(['adjudication.trial']),
      allowed: (route) => route.permission === 'adjudication.trial',
    },
  ]
  for (const role of STAFF_ROLES) {
    const cookie = await signInStaff(fixture, emailOf(role, fixture.cities[0]))
    actors.push({ name: role, cookie, allowed: (route) => route.realm === 'staff' && holds(role, route) })
  }
  swept = [...fixture.routes].sort((a, b) => Number(endsSession(a)) - Number(endsSession(b)))
})
afterAll(() => fixture.close())

const holds = (role: StaffRole, route: RouteDef): boolean =>
  (ROLE_PERMISSIONS[role] as readonly string[]).includes(route.permission)

async function newKey(scopes: (typeof MACHINE_PERMISSIONS)[number][]): Promise<MachineKey> {
  const city = fixture.cities[0]
  const made = await inTenant(fixture.database.app_rw, city, (tx) =>
    createMachineClient(
      tx,
      { realm: 'system', tenantId: city, process: 'test' },
      { name: scopes.join(), institution: null, scopes },
    ),
  )
  if (isRefusal(made)) throw new Error(made.code)
  return made.key
}

function hostOf(route: RouteDef): string {
  if (route.realm === 'machine') return 'api.localhost'
  return route.realm === 'staff' || route.tenant === 'none' ? 'console.localhost' : `${fixture.cities[0]}.localhost`
}

type Described = Record<
  string,
  Record<string, { parameters?: { name: string; in: string; schema: { example?: unknown } }[] }>
>
let described: Described | null = null

/** A path with the examples of its parameters: well formed, and nobody's. */
function pathOf(route: RouteDef): string {
  described ??= fixture.document().paths as Described
  const parameters = described[route.path]![route.method]!.parameters ?? []
  const examples = new Map(parameters.map((one) => [one.name, String(one.schema.example ?? 'x')]))
  if (examples.has('tenant')) examples.set('tenant', fixture.cities[0])
  return route.path.replace(/\{([^}]+)\}/g, (_, name: string) => examples.get(name)!)
}

let nonces = 0
async function knock(
  actor: Actor,
  route: RouteDef,
  change: { host?: string; path?: string; origin?: string | null } = {},
): Promise<{ status: number; code: string; text: string }> {
  const [host, path] = [change.host ?? hostOf(route), change.path ?? pathOf(route)]
  const body = route.method === 'get' ? null : '{}'
  nonces += 1
  const headers: Record<string, string> = {
    'idempotency-key': `sweep-${nonces}`,
    ...(body ? { 'content-type': 'application/json' } : {}),
  }
  if (actor.key)
    headers[SIGNATURE_HEADER] = signRequest(actor.key, {
      method: route.method,
      target: path,
      body: Buffer.from(body ?? ''),
      timestamp: Math.floor(Date.now() / 1000),
      nonce: `sweep-nonce-${nonces}-abcdef`,
    })
  if (change.origin !== undefined) headers.origin = change.origin ?? ''
  const init: CallInit = {
    method: route.method.toUpperCase(),
    headers,
    address: `198.51.100.${nonces % 250}`,
    ...(body ? { body: Buffer.from(body) } : {}),
    ...(actor.cookie ? { cookie: actor.cookie } : {}),
  }
  const response = await fixture.call(host, path, change.origin === null ? withoutOrigin(init) : init)
  const text = await response.text()
  const json = text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {}
  return { status: response.status, code: json.code ?? '', text }
}
const withoutOrigin = (init: CallInit): CallInit => ({ ...init, headers: { ...init.headers, origin: 'null' } })
const DOOR = ['NOT_SIGNED_IN', 'FORBIDDEN', 'FOREIGN_ORIGIN', 'SIGNATURE_INVALID']

/** What better-auth would serve, were its handler mounted. */
const LIBRARY_PATHS = [
  '/ok',
  '/get-session',
  '/list-sessions',
  '/sign-in/email',
  '/sign-up/email',
  '/sign-in/phone-number',
  '/phone-number/send-otp',
  '/phone-number/verify',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/update-user',
  '/change-password',
  '/change-email',
  '/delete-user',
  '/revoke-sessions',
]

describe('every route × every caller', () => {
  it('is open to those who hold its permission and to nobody else', async () => {
    const faults: string[] = []
    expect(swept.length).toBeGreaterThan(30)
    for (const route of swept.filter((one) => !endsSession(one) && one.tenant !== 'path')) {
      for (const actor of actors) {
        const { status, code } = await knock(actor, route)
        const through = !DOOR.includes(code) && !(actor.name === UNPROVEN && code === 'IDENTITY_NOT_PROVEN')
        const should = route.realm === 'public' || actor.allowed(route)
        if (through !== should || status >= 500)
          faults.push(`${actor.name}: ${route.method} ${route.path} → ${status} ${code}`)
        if (!through && !(status === 401 || status === 403))
          faults.push(`${actor.name}: ${route.method} ${route.path} → ${status}`)
      }
    }
    expect(faults).toEqual([])
    expect(fixture.errors).toEqual([])
  })

  it('takes no callback without its signature, from anyone', async () => {
    for (const route of swept.filter((one) => one.tenant === 'path')) {
      for (const actor of actors) {
        const { status } = await knock(actor, route)
        expect(status >= 400 && status < 500, `${actor.name}: ${route.path} → ${status}`).toBe(true)
      }
    }
  })

  it('exists on its own kind of host only', async () => {
    const faults: string[] = []
    const hosts = [`${fixture.cities[0]}.localhost`, 'console.localhost', 'api.localhost', 'elsewhere.example']
    for (const route of swept.filter((one) => one.tenant !== 'path')) {
      for (const host of hosts.filter((one) => one !== hostOf(route))) {
        for (const actor of actors) {
          const { status } = await knock(actor, route, { host })
          if (status !== 404) faults.push(`${actor.name}: ${host} ${route.method} ${route.path} → ${status}`)
        }
      }
    }
    expect(faults).toEqual([])
  })

  it('knows no session of another city', async () => {
    const resident = actors.find((actor) => actor.name === 'resident')!
    for (const route of swept.filter((one) => one.realm === 'resident')) {
      expect((await knock(resident, route, { host: `${fixture.cities[1]}.localhost` })).code, route.path).toBe(
        'NOT_SIGNED_IN',
      )
    }
  })

  it('cannot be reached by any other spelling of its path', async () => {
    const faults: string[] = []
    for (const route of swept) {
      const insider = actors.find((actor) => actor.allowed(route)) ?? actors[0]!
      const path = pathOf(route)
      for (const twisted of [
        `/${path}`,
        path.replace('/', '//').replace(/^\/\//, '/'),
        `${path}/`,
        path.replace(/\/(?=[^/]*$)/, '//'),
        path.replace(/\/(?=[^/]*$)/, '%2F'),
        path.toUpperCase(),
        `${path}%00`,
        `${path};a=b`,
        path.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
      ]) {
        if (twisted === path) continue
        const { status } = await knock(insider, route, { path: twisted })
        if (status !== 404) faults.push(`${route.method} ${twisted} → ${status}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('has none of the sign-in library’s own endpoints', async () => {
    const faults: string[] = []
    for (const host of [`${fixture.cities[0]}.localhost`, 'console.localhost', 'api.localhost'])
      for (const path of LIBRARY_PATHS)
        for (const method of ['GET', 'POST'] as const) {
          const body = method === 'POST' ? { body: {} } : {}
          const { status } = await fixture.call(host, `/api/auth${path}`, { method, ...body })
          if (status !== 404) faults.push(`${method} ${host}/api/auth${path} → ${status}`)
        }
    expect(faults).toEqual([])
  })

  it('refuses pages of other sites on every unsafe method', async () => {
    const faults: string[] = []
    for (const route of swept.filter(
      (one) => one.method !== 'get' && one.realm !== 'machine' && one.tenant !== 'path',
    )) {
      const insider = actors.find((actor) => actor.allowed(route)) ?? actors[0]!
      for (const origin of [
        'http://evil.example',
        `http://${fixture.cities[1]}.localhost`,
        `http://${hostOf(route)}:81`,
        null,
      ]) {
        const { code } = await knock(insider, route, { origin })
        if (code !== 'FOREIGN_ORIGIN') faults.push(`${origin} ${route.method} ${route.path} → ${code}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('asks for a key on every post that enrolls, pays, claims or posts', () => {
    const without = swept
      .filter((route) => route.method === 'post' && !route.idempotent && route.tenant !== 'path')
      .map((route) => route.path)
    expect(
      without.filter(
        (path) =>
          /orders|policies|claims|payments|refund|disburse|records|statements/.test(path) &&
          !/resident-reviews|trial|quotes/.test(path) &&
          // A settlement record is its own key, (insuplc_admdvs, setl_id), and so is the agency's payment for one.
          !/^\/v1\/(settlement-records|prefund-payments)$/.test(path),
      ),
    ).toEqual([])
  })

  it('declares itself in can() as it is served', () => {
    for (const route of swept)
      if (route.realm === 'public') expect(can({ realm: 'public', tenantId: null }, route.permission)).toBe(true)
  })
})
