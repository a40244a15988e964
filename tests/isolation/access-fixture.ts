/** A server's api in process, with two cities, a phone inbox and staff whose codes we can make. */
import {
  type Access,
  installKeys,
  type Log,
  mountRoutes,
  newKeys,
  openApiDocument,
  parseKeys,
  type RequestFacts,
  type RouteDef,
  type SignInLimits,
  type Site,
  type StaffRole,
  seedStaff,
  totpAt,
} from '@gongbao/access'
import { createAccess, createStaffAuth } from '@gongbao/access/sign-in'
import { findTenant, type Tenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { type TestDatabase, testDatabase } from '../harness/index.ts'
import { seedCity } from '../harness/seed-city.ts'

/** A clock a test may move; sign-in, signatures and sessions read it. */
export interface MovableClock {
  now(): Temporal.Instant
  move(seconds: number): void
}

export interface Fixture {
  readonly database: TestDatabase
  readonly cities: readonly [TenantId, TenantId]
  readonly access: Access
  readonly clock: MovableClock
  /** Messages sent, newest last. */
  readonly inbox: { tenantId: string; to: string; text: string }[]
  /** TOTP secrets by e-mail. */
  readonly secrets: Record<string, string>
  readonly errors: string[]
  readonly routes: readonly RouteDef[]
  /** openapi.json of what is mounted. */
  document(): ReturnType<typeof openApiDocument>
  call(host: string, path: string, init?: CallInit): Promise<Response>
  close(): Promise<void>
}

export interface CallInit {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly cookie?: string
  readonly address?: string
}

const PASSWORD = 'long enough for tests'
export const emailOf = (role: StaffRole, city: TenantId): string => `${role}@${city}.example`

export async function openFixture(
  roles: readonly StaffRole[],
  more: readonly RouteDef[] | ((access: Access, log: Log) => readonly RouteDef[]) = [],
  limits: Partial<SignInLimits> = {},
  staffIn: 'both' | 'first' = 'both',
): Promise<Fixture> {
  installKeys(parseKeys(newKeys()))
  const database = await testDatabase()
  const cities = [await seedCity(database, 'north-bay'), await seedCity(database, 'south-bay')] as const
  const registry = new Map<string, Tenant>()
  for (const city of cities) registry.set(city, (await findTenant(database.app_rw, city))!)
  let moved = 0
  const clock: MovableClock = {
    now: () => Temporal.Now.instant().add({ seconds: moved }),
    move: (seconds) => {
      moved += seconds
    },
  }
  const inbox: Fixture['inbox'] = []
  const errors: string[] = []
  const log: Log = {
    info: () => {},
    warn: () => {},
    error: (fields) => void errors.push(String((fields as { err?: Error }).err?.stack)),
  }
  const access = createAccess({
    db: database.app_rw,
    auth: database.auth,
    wall: clock,
    secureCookies: false,
    limits,
    messenger: { send: async (message) => void inbox.push(message) },
    isTenant: (id) => registry.has(id),
    tenantName: (id) => registry.get(id)?.name ?? id,
    isDemo: () => true,
  })
  const engine = createStaffAuth(database.auth, { secureCookies: false })
  const people = (staffIn === 'both' ? cities : cities.slice(0, 1)).flatMap((city) =>
    roles.map((role) => ({
      email: emailOf(role, city),
      name: role,
      password: PASSWORD,
      memberships: [{ tenantId: city, role, coinsurer: role === 'coinsurer' ? 'c1' : undefined }],
    })),
  )
  const secrets = await seedStaff(database.auth, database.app_rw, () => engine, people.map(withoutEmpty), clock.now())
  const routes = typeof more === 'function' ? more(access, log) : [...access.routes, ...more]
  const app = mountRoutes(routes, {
    db: database.app_rw,
    wall: clock,
    log,
    authenticators: access.authenticators,
    isTenant: (id) => registry.has(id),
  })
  const call = async (host: string, path: string, init: CallInit = {}): Promise<Response> => {
    const facts: RequestFacts = {
      requestId: crypto.randomUUID(),
      site: siteOf(host, registry),
      clientAddress: init.address ?? '192.0.2.1',
    }
    const body =
      init.body === undefined ? null : init.body instanceof Uint8Array ? init.body : JSON.stringify(init.body)
    const method = init.method ?? (body === null ? 'GET' : 'POST')
    const headers = {
      ...(method === 'GET' ? {} : { origin: `http://${host}` }),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(init.cookie ? { cookie: init.cookie } : {}),
      ...init.headers,
    }
    return app.fetch(new Request(`http://${host}${path}`, { method, headers, body: body as BodyInit | null }), facts)
  }
  return {
    database,
    cities,
    access,
    clock,
    inbox,
    secrets,
    errors,
    routes,
    document: () => openApiDocument(app, 'test'),
    call,
    close: () => database.drop(),
  }
}

function withoutEmpty(person: {
  email: string
  name: string
  password: string
  memberships: { tenantId: TenantId; role: StaffRole; coinsurer: string | undefined }[]
}) {
  return {
    ...person,
    memberships: person.memberships.map(({ coinsurer, ...rest }) => (coinsurer ? { ...rest, coinsurer } : rest)),
  }
}

function siteOf(host: string, registry: ReadonlyMap<string, Tenant>): Site {
  const name = host.split('.')[0]!
  if (name === 'console') return { kind: 'console' }
  if (name === 'api') return { kind: 'machines' }
  return registry.has(name) ? { kind: 'portal', tenantId: name as TenantId } : { kind: 'other' }
}

/** The cookies an answer sets, as the next request sends them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
}

/** Signs a phone in. @param proven whether its device counts as one where name and number were proved */
export async function signInResident(fixture: Fixture, city: TenantId, phone: string, proven = true): Promise<string> {
  await fixture.call(`${city}.localhost`, '/api/sign-in/code', { body: { phone } })
  const response = await fixture.call(`${city}.localhost`, '/api/sign-in', { body: { phone, code: lastCode(fixture) } })
  if (!response.ok) throw new Error(await response.text())
  const cookie = cookiesOf(response)
  const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!
  if (proven) await fixture.database.auth.sql`update resident_session set proven_at = created_at where token = ${token}`
  return cookie
}

export const lastCode = (fixture: Fixture): string => /\d{6}/.exec(fixture.inbox.at(-1)!.text)![0]

/** Passes the password. @returns the challenge cookie */
export async function passPassword(fixture: Fixture, email: string, password = PASSWORD): Promise<Response> {
  return fixture.call('console.localhost', '/api/staff/sign-in', { body: { email, password } })
}

/** The whole way in, ending under the account's first membership. Moves the clock by a step, since a code works once. */
export async function signInStaff(fixture: Fixture, email: string): Promise<string> {
  const challenge = cookiesOf(await passPassword(fixture, email))
  const code = totpAt(fixture.secrets[email]!, Temporal.Now.instant())
  await fixture.database.auth.sql`delete from staff_spent_code`
  const second = await fixture.call('console.localhost', '/api/staff/second-factor', {
    body: { code },
    cookie: challenge,
  })
  if (!second.ok) throw new Error(await second.text())
  const { memberships } = (await second.json()) as { memberships: { id: string }[] }
  const chosen = await fixture.call('console.localhost', '/api/staff/membership', {
    body: { membershipId: memberships[0]!.id },
    cookie: cookiesOf(second),
  })
  if (!chosen.ok) throw new Error(await chosen.text())
  return cookiesOf(chosen)
}
