/**
 * A city full of someone's things, and strangers to try them: an enrolled family with orders, policies, a refund, claims, an
 * inquiry, a proof; and people, staff and machines who have nothing to do with it.
 */
import {
  type MachinePrincipal,
  mountRoutes,
  openApiDocument,
  type Principal,
  type ResidentPrincipal,
  type RouteDef,
  type StaffPrincipal,
} from '@gongbao/access'
import { createAccess } from '@gongbao/access/sign-in'
import { submitSettlement } from '@gongbao/claims'
import {
  ID_PREFIXES,
  type Id,
  type IdKind,
  isRefusal,
  newId,
  publicId,
  refuse,
  systemClock,
  type TenantId,
} from '@gongbao/kernel'
import type { RollPerson } from '@gongbao/sandbox'
import { allRoutes } from '@gongbao/server/routes'
import { testPerson } from '../harness/outside.ts'
import { billOf } from '../scenarios/claims-world.ts'
import { type EnrollingWorld, enrollingWorld, type Family } from '../scenarios/enrolling.ts'

export interface Knock {
  readonly method: string
  readonly path: string
  readonly body?: unknown
}
export interface Heard {
  readonly status: number
  readonly code: string
  readonly text: string
  /** Content type. */
  readonly type: string
}

export interface AccessWorld {
  readonly world: EnrollingWorld
  readonly mother: RollPerson
  readonly family: Family
  readonly routes: readonly RouteDef[]
  readonly document: ReturnType<typeof openApiDocument>
  readonly errors: string[]
  readonly log: string[]
  /** Texts sent to phones. */
  readonly messages: readonly string[]
  /** Calls a route as somebody, on the host that serves it. */
  as(who: Principal, route: RouteDef, knock: Knock): Promise<Heard>
  close(): Promise<void>
}

export async function accessWorld(options: Parameters<typeof enrollingWorld>[1] = {}): Promise<AccessWorld> {
  const world = await enrollingWorld(undefined, options)
  const [errors, log, messages]: [string[], string[], string[]] = [[], [], []]
  const told = (fields: object) => void log.push(JSON.stringify(fields))
  const sink = {
    info: told,
    warn: told,
    error: (fields: object) => void errors.push(String((fields as { err?: Error }).err?.stack)),
  }
  const cities = [world.city, world.other]
  const db = world.database.app_rw
  const isTenant = (id: TenantId) => cities.includes(id)
  const access = createAccess({
    db,
    auth: world.database.auth,
    wall: systemClock,
    secureCookies: false,
    messenger: { send: async ({ text }) => void messages.push(text) },
    isTenant,
    tenantName: (id) => id,
    isDemo: () => true,
  })
  const routes = allRoutes(access, sink)
  const callers = new WeakMap<Request, Principal>()
  const callerOf = <R extends Principal['realm']>(request: Request, realm: R) => {
    const caller = callers.get(request)
    return caller?.realm === realm ? (caller as Extract<Principal, { realm: R }>) : null
  }
  const app = mountRoutes(routes, {
    db,
    wall: systemClock,
    log: sink,
    isTenant,
    authenticators: {
      resident: async (request, tenantId) => {
        const caller = callerOf(request, 'resident')
        return caller?.tenantId === tenantId ? caller : null
      },
      staff: async (request) => callerOf(request, 'staff'),
      machine: async (request) =>
        callerOf(request, 'machine') ?? refuse('SIGNATURE_INVALID', { zh: '测试', en: 'test' }),
      proveDevice: async () => [],
    },
  })
  const as: AccessWorld['as'] = async (who, route, { method, path, body }) => {
    const host =
      route.realm === 'machine'
        ? 'api.localhost'
        : route.realm === 'staff' || route.tenant === 'none'
          ? 'console.localhost'
          : `${who.tenantId}.localhost`
    const kind =
      route.realm === 'machine' ? 'machines' : route.realm === 'staff' || route.tenant === 'none' ? 'console' : 'portal'
    const site = kind === 'portal' ? ({ kind, tenantId: who.tenantId! } as const) : ({ kind } as const)
    const headers = {
      origin: `http://${host}`,
      'idempotency-key': crypto.randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const request = new Request(`http://${host}${path}`, {
      method: method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    callers.set(request, who)
    const response = await app.fetch(request, { requestId: crypto.randomUUID(), site, clientAddress: '192.0.2.9' })
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const json = /\bjson\b/.test(type) && text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {}
    return { status: response.status, code: json.code ?? '', text, type }
  }
  const { mother, family } = await furnish(world, routes, as)
  return {
    world,
    mother,
    family,
    routes,
    document: openApiDocument(app, 'test'),
    errors,
    log,
    messages,
    as,
    close: () => world.close(),
  }
}

/** Fills the city: every kind of thing that has an id, once at least. */
async function furnish(
  world: EnrollingWorld,
  routes: readonly RouteDef[],
  as: AccessWorld['as'],
): Promise<{ mother: RollPerson; family: Family }> {
  const mother = testPerson('金丝雀母', '1985-03-03')
  const father = testPerson('金丝雀父', '1984-04-04', { sex: 'male' })
  const child = testPerson('金丝雀童', '2018-06-01')
  const family = await world.family(mother, [
    ['spouse', father],
    ['child', child],
  ])
  const order = await world.order(family.phone, family.all)
  await world.pay(family.phone, order.json.orderId)
  const policies = await world.policies(family.phone)
  const fathers = policies.find((policy) => policy.insuredName === father.name)!
  await world.post(family.phone, `/api/policies/${fathers.policyId}/cancel`)
  await world.work()
  const route = (method: string, path: string) => routes.find((one) => one.method === method && one.path === path)!
  const self = family.ids[mother.name]!
  await must(
    as(family.phone, route('post', '/api/inquiries'), {
      method: 'post',
      path: '/api/inquiries',
      body: { kind: 'complaint', category: 'claim', subject: '金丝雀投诉', body: '金丝雀的事' },
    }),
  )
  await must(
    as(family.phone, route('post', '/api/evidence'), {
      method: 'post',
      path: '/api/evidence',
      body: { personId: self, fact: 'worksHere', note: '金丝雀在职证明' },
    }),
  )
  const product = staffOf(world.city, 'lead-product')
  const drafts = '/api/program/drafts'
  const opened = await as(product, route('post', drafts), {
    method: 'post',
    path: drafts,
    body: { fromCode: '2026', planCode: '2027' },
  })
  const { draftId } = JSON.parse(opened.text) as { draftId: string }
  for (const [name, who, body] of [
    ['objections', 'bureau-officer', { note: '金丝雀异议' }],
    ['simulations', 'lead-product', undefined],
  ] as const) {
    const path = `${drafts}/${draftId}/${name}`
    const acting = as(staffOf(world.city, who), route('post', `${drafts}/{draftId}/${name}`), {
      method: 'post',
      path,
      body,
    })
    await must(acting)
  }
  await world.at('2026-03-10T09:00:00+08:00')
  for (const [serial, channel] of [
    ['1', 'hospital'],
    ['2', 'file'],
  ] as const) {
    const dates = { setl_time: '2026-03-05 15:30:00', begndate: '2026-03-01', enddate: '2026-03-05' }
    const body = billOf(
      { name: mother.name, certNo: mother.certNo },
      { setlId: `CANARY${serial}`, inScope: 90_000, funds: 30_000, more: dates },
    )
    const client = hospitalOf(world.city, 'H99000100001')
    const answer = await submitSettlement(world.database.app_rw, world.city, client, {
      body,
      channel,
      institution: channel === 'file' ? null : 'H99000100001',
    })
    if (isRefusal(answer)) throw new Error(`${answer.code} ${answer.text.zh}`)
  }
  return { mother, family }
}

async function must(heard: Promise<Heard>): Promise<void> {
  const { status, text } = await heard
  if (status >= 300) throw new Error(`${status} ${text}`)
}

/** Where things with public ids stand. */
const TABLE_OF: Partial<Record<IdKind, string>> = {
  person: 'person',
  order: 'enrollment_order',
  collection: 'collection',
  refund: 'refund',
  policy: 'policy',
  settlementRecord: 'settlement_record',
  claim: 'claim',
  adjudication: 'adjudication',
  disbursement: 'disbursement',
  posting: 'posting',
  planVersion: 'plan_version',
  draft: 'program_draft',
  draftEvent: 'draft_event',
  simulation: 'plan_simulation',
  audit: 'audit_row',
  evidence: 'evidence',
  inquiry: 'inquiry',
  event: 'outbox',
}
/** The public id of one thing of each kind that the family's city has, by prefix. */
export async function ownedIds({ world }: AccessWorld): Promise<Map<string, string>> {
  const owned = new Map<string, string>()
  const { sql } = world.database.owner
  for (const [kind, table] of Object.entries(TABLE_OF) as [IdKind, string][]) {
    const [row] = await sql`select id from ${sql(table)} where tenant_id = ${world.city} order by id desc limit 1`
    if (row) owned.set(ID_PREFIXES[kind], publicId(kind, row.id as Id<typeof kind>))
  }
  return owned
}

export const hospitalOf = (tenantId: TenantId, institution: string | null): MachinePrincipal => ({
  realm: 'machine',
  tenantId,
  clientId: newId('machineClient'),
  institution,
  scopes: ['records.submit', 'records.read', 'adjudication.trial'],
})

export const residentOf = (tenantId: TenantId): ResidentPrincipal => ({
  realm: 'resident',
  tenantId,
  accountId: newId('residentAccount'),
  sessionId: crypto.randomUUID(),
  proven: true,
})

export const staffOf = (tenantId: TenantId, role: StaffPrincipal['role']): StaffPrincipal => ({
  realm: 'staff',
  tenantId,
  accountId: newId('staffAccount'),
  membershipId: newId('membership'),
  role,
  coinsurer: role === 'coinsurer' ? 'jia' : null,
  sessionId: crypto.randomUUID(),
})
