import type { AddressInfo } from 'node:net'
import {
  type Log,
  mountRoutes,
  type ResidentPrincipal,
  type RouteDef,
  type StaffPrincipal,
  type StaffRole,
} from '@gongbao/access'
import { newId, refuse, systemClock, type TenantId } from '@gongbao/kernel'
import { serve } from '@hono/node-server'
import type { TestDatabase } from './test-database.ts'

export interface TestAnswer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of an answer
  readonly json: any
  readonly headers: Headers
  /** The body as it came. */
  readonly bytes: Uint8Array
}
export type TestActor = ResidentPrincipal | StaffPrincipal | null

/** A signed-in phone of its own. */
export function testResident(tenantId: TenantId): ResidentPrincipal {
  return {
    realm: 'resident',
    tenantId,
    accountId: newId('residentAccount'),
    sessionId: crypto.randomUUID(),
    proven: true,
  }
}

/** A signed-in member of staff. */
export function testStaff(tenantId: TenantId, role: StaffRole): StaffPrincipal {
  const ids = { accountId: newId('staffAccount'), membershipId: newId('membership') }
  return { realm: 'staff', tenantId, ...ids, role, coinsurer: null, sessionId: crypto.randomUUID() }
}

export interface TestApi {
  /** @param body JSON, or a file as bytes */
  call(actor: TestActor, method: string, path: string, body?: unknown, key?: string): Promise<TestAnswer>
  /** As outside parties call: no principal, raw bytes, any headers. */
  callback(path: string, body: string, headers: Record<string, string>): Promise<TestAnswer>
  /** Opens a port for callbacks of the sandbox. */
  listen(): Promise<{ url: string; close(): Promise<void> }>
  /** Errors the server logged, since nothing of them reaches an answer. */
  readonly errors: Error[]
}

/** Mounts routes as the server does, with who is asking decided by the test instead of by a session. */
export function testApi(database: TestDatabase, routes: readonly RouteDef[], tenants: readonly TenantId[]): TestApi {
  const errors: Error[] = []
  const log: Log = {
    info: () => {},
    warn: () => {},
    error: (fields) => void errors.push((fields as { err: Error }).err),
  }
  const actors = new WeakMap<Request, TestActor>()
  const actorOf = (request: Request) => actors.get(request) ?? null
  const app = mountRoutes(routes, {
    db: database.app_rw,
    wall: systemClock,
    log,
    authenticators: {
      resident: async (request) => asRealm(actorOf(request), 'resident') as ResidentPrincipal | null,
      staff: async (request) => asRealm(actorOf(request), 'staff') as StaffPrincipal | null,
      proveDevice: async () => [],
      machine: async () => refuse('SIGNATURE_INVALID', { zh: '测试', en: 'test' }),
    },
    isTenant: (tenantId) => tenants.includes(tenantId),
  })
  const answer = async (response: Response): Promise<TestAnswer> => {
    const bytes = await response.bytes()
    const text = Buffer.from(bytes).toString('utf8')
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, json: isJson && text ? JSON.parse(text) : text, headers: response.headers, bytes }
  }
  const outside = async (request: Request) => {
    const site = { kind: 'other' } as const
    return app.fetch(request, { requestId: crypto.randomUUID(), site, clientAddress: '127.0.0.1' })
  }
  return {
    errors,
    async call(who, method, path, body, key) {
      const host = who?.realm === 'staff' ? 'console.localhost' : `${who?.tenantId ?? tenants[0]}.localhost`
      const isFile = body instanceof Uint8Array
      const type = isFile ? 'application/octet-stream' : 'application/json'
      const headers = new Headers({ host, origin: `http://${host}`, 'content-type': type })
      if (key) headers.set('idempotency-key', key)
      const sent = isFile ? new Uint8Array(body) : JSON.stringify(body)
      const init = { method, headers, ...(body === undefined ? {} : { body: sent }) }
      const request = new Request(`http://${host}${path}`, init)
      actors.set(request, who)
      const site =
        who?.realm === 'staff'
          ? ({ kind: 'console' } as const)
          : ({ kind: 'portal', tenantId: who?.tenantId ?? tenants[0]! } as const)
      return answer(await app.fetch(request, { requestId: crypto.randomUUID(), site, clientAddress: '127.0.0.1' }))
    },
    async callback(path, body, headers) {
      return answer(await outside(new Request(`http://127.0.0.1${path}`, { method: 'POST', body, headers })))
    },
    async listen() {
      const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
        const starting = serve({ fetch: outside, port: 0, hostname: '127.0.0.1' }, () => resolve(starting))
      })
      const close = () => new Promise<void>((resolve) => void server.close(() => resolve()))
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
    },
  }
}

function asRealm(actor: TestActor, realm: 'resident' | 'staff'): TestActor {
  return actor?.realm === realm ? actor : null
}
