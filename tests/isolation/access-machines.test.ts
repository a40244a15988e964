import {
  createMachineClient,
  isOwnInstitution,
  type MachineKey,
  type RouteDef,
  revokeMachineKey,
  rotateKey,
  route,
  SIGNATURE_HEADER,
  type SystemPrincipal,
  signRequest,
  z,
} from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { type Id, isRefusal, type TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailOf, type Fixture, openFixture, signInStaff } from './access-fixture.ts'

let fixture: Fixture
let client: { id: Id<'machineClient'>; key: MachineKey }
let nonces = 0

const submit: RouteDef = route({
  method: 'post',
  path: '/v1/things',
  realm: 'machine',
  permission: 'records.submit',
  tag: 'test',
  summary: { zh: '试', en: 'try' },
  query: z.strictObject({ page: z.string().optional() }),
  body: z.strictObject({ institution: z.string() }),
  returns: z.object({ tenant: z.string(), client: z.string(), own: z.boolean() }),
  handle: async (ctx) => ({
    tenant: ctx.tenantId,
    client: ctx.principal.clientId,
    own: isOwnInstitution(ctx.principal, ctx.body.institution),
  }),
})
const read: RouteDef = { ...submit, path: '/v1/readings', permission: 'records.read' } as RouteDef

const system = (tenantId: TenantId): SystemPrincipal => ({ realm: 'system', tenantId, process: 'test' })
const newClient = async (city: TenantId, name: string, institution: string | null = 'H1') => {
  const made = await inTenant(fixture.database.app_rw, city, (tx) =>
    createMachineClient(tx, system(city), { name, institution, scopes: ['records.submit'] }),
  )
  if (isRefusal(made)) throw new Error(made.code)
  return { id: made.client.id, key: made.key }
}

beforeAll(async () => {
  fixture = await openFixture(['system-admin'], [submit, read])
  client = await newClient(fixture.cities[0], '第一医院')
})
afterAll(() => fixture.close())

interface Twist {
  key?: MachineKey
  timestamp?: number
  nonce?: string
  path?: string
  signedPath?: string
  body?: string
  signedBody?: string
  header?: string
  host?: string
}
const now = () => Math.floor(fixture.clock.now().epochMilliseconds / 1000)
async function send(twist: Twist = {}): Promise<[number, string]> {
  nonces += 1
  const nonce = twist.nonce ?? `nonce-number-${String(nonces).padStart(6, '0')}`
  const path = twist.path ?? '/v1/things'
  const body = twist.body ?? '{"institution":"H1"}'
  const header = signRequest(twist.key ?? client.key, {
    method: 'POST',
    target: twist.signedPath ?? path,
    body: Buffer.from(twist.signedBody ?? body),
    timestamp: twist.timestamp ?? now(),
    nonce,
  })
  const answer = await fixture.call(twist.host ?? 'api.localhost', path, {
    method: 'POST',
    body: Buffer.from(body),
    headers: { [SIGNATURE_HEADER]: twist.header ?? header, 'content-type': 'application/json' },
  })
  const json = (await answer.json()) as { code?: string; tenant?: string }
  return [answer.status, json.code ?? json.tenant ?? '']
}

describe('a signed request', () => {
  it('acts for its own city and institution', async () => {
    expect(await send()).toEqual([200, fixture.cities[0]])
    expect(await send({ path: '/v1/things?page=2' })).toEqual([200, fixture.cities[0]])
    const other = await newClient(fixture.cities[1], '第一医院')
    expect(await send({ key: other.key })).toEqual([200, fixture.cities[1]])
  })

  it.each([
    ['another body', { signedBody: '{"institution":"H2"}' }],
    ['another path', { signedPath: '/v1/readings' }],
    ['another query', { path: '/v1/things?page=2', signedPath: '/v1/things?page=1' }],
    ['a time too old', { timestamp: () => now() - 301 }],
    ['a time too far ahead', { timestamp: () => now() + 302 }],
    ['no header', { header: '' }],
    ['a header with parts twice', { header: 'keyId="a.b",keyId="a.b",timestamp="1",nonce="x",signature="y"' }],
    ['another secret', { key: () => ({ ...client.key, secret: 'wrong' }) }],
    ['a key of nobody', { key: () => ({ ...client.key, keyId: `${fixture.cities[0]}.0000000000000000` }) }],
    ['a city of nobody', { key: () => ({ ...client.key, keyId: 'nowhere.0000000000000000' }) }],
    [
      'its key renamed to another city',
      { key: () => ({ ...client.key, keyId: client.key.keyId.replace(fixture.cities[0], fixture.cities[1]) }) },
    ],
  ])('is refused with %s, in one and the same words', async (_name, twist) => {
    const made = Object.fromEntries(
      Object.entries(twist).map(([name, value]) => [name, typeof value === 'function' ? value() : value]),
    )
    expect(await send(made)).toEqual([401, 'SIGNATURE_INVALID'])
  })

  it('may be late or early by five minutes', async () => {
    expect((await send({ timestamp: now() - 295 }))[0]).toBe(200)
    expect((await send({ timestamp: now() + 295 }))[0]).toBe(200)
  })

  it('counts once, even 20 at once; a wrong signature spends no nonce', async () => {
    const nonce = 'one-nonce-for-all-of-them'
    expect((await send({ nonce, signedBody: '{}' }))[0]).toBe(401)
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ nonce })))
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1)
    expect(answers.filter(([, code]) => code === 'REPLAYED')).toHaveLength(19)
  })

  it('reaches no other scope, no other realm, no other host', async () => {
    expect(await send({ path: '/v1/readings' })).toEqual([403, 'FORBIDDEN'])
    expect((await send({ host: `${fixture.cities[0]}.localhost` }))[0]).toBe(404)
    expect((await send({ host: 'console.localhost' }))[0]).toBe(404)
  })

  it('tells a hospital from another', async () => {
    const answer = async (body: string) => {
      const header = signRequest(client.key, {
        method: 'POST',
        target: '/v1/things',
        body: Buffer.from(body),
        timestamp: now(),
        nonce: `own-${body.length}-${nonces++}-abcdefgh`,
      })
      return (await (
        await fixture.call('api.localhost', '/v1/things', {
          method: 'POST',
          body: Buffer.from(body),
          headers: { [SIGNATURE_HEADER]: header, 'content-type': 'application/json' },
        })
      ).json()) as { own: boolean }
    }
    expect((await answer('{"institution":"H1"}')).own).toBe(true)
    expect((await answer('{"institution":"H22"}')).own).toBe(false)
  })
})

describe('keys', () => {
  it('rotate without a pause: two live, never three, the old one dead when revoked', async () => {
    const city = fixture.cities[0]
    const { id, key } = await newClient(city, '第二医院')
    const inCity = <T>(work: Parameters<typeof inTenant<T>>[2]) => inTenant(fixture.database.app_rw, city, work)
    const rotations = await Promise.all([1, 2, 3].map(() => inCity((tx) => rotateKey(tx, system(city), id))))
    const made = rotations.filter((one): one is MachineKey => !isRefusal(one))
    expect(made).toHaveLength(1)
    expect([(await send({ key }))[0], (await send({ key: made[0]! }))[0]]).toEqual([200, 200])
    expect(isRefusal(await inCity((tx) => revokeMachineKey(tx, system(city), id, key.keyId)))).toBe(false)
    expect([(await send({ key }))[0], (await send({ key: made[0]! }))[0]]).toEqual([401, 200])
    expect(isRefusal(await inCity((tx) => rotateKey(tx, system(city), id)))).toBe(false)
  })

  it('are managed by the city’s system administrator, and stored sealed', async () => {
    const cookie = await signInStaff(fixture, emailOf('system-admin', fixture.cities[0]))
    const make = () =>
      fixture.call('console.localhost', '/api/machine-clients', {
        cookie,
        body: { name: '渠道', institution: null, scopes: ['records.read'] },
      })
    const made = await make()
    expect(made.status).toBe(201)
    const { key, client: row } = (await made.json()) as { key: MachineKey; client: { id: string } }
    expect((await make()).status).toBe(409)
    const [stored] = await fixture.database.owner.sql`select secret from machine_secret where key_id = ${key.keyId}`
    expect(Buffer.from(stored!.secret).toString('latin1')).not.toContain(key.secret)
    const list = await (await fixture.call('console.localhost', '/api/machine-clients', { cookie })).text()
    expect(list).not.toContain(key.secret)
    expect(
      (await fixture.call('console.localhost', `/api/machine-clients/${row.id}/keys`, { method: 'POST', cookie }))
        .status,
    ).toBe(201)
    expect(
      (await fixture.call('console.localhost', `/api/machine-clients/${row.id}/keys`, { method: 'POST', cookie }))
        .status,
    ).toBe(409)
    expect(
      (
        await fixture.call('console.localhost', `/api/machine-clients/${row.id}/revocations`, {
          cookie,
          body: { keyId: key.keyId },
        })
      ).status,
    ).toBe(200)
    const other = await signInStaff(fixture, emailOf('system-admin', fixture.cities[1]))
    expect(
      (
        await fixture.call('console.localhost', `/api/machine-clients/${row.id}/keys`, {
          method: 'POST',
          cookie: other,
        })
      ).status,
    ).toBe(404)
    expect(
      (await (await fixture.call('console.localhost', '/api/machine-clients', { cookie: other })).text()).includes(
        '渠道',
      ),
    ).toBe(false)
  })
})
