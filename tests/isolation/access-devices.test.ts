import { type RouteDef, route, z } from '@gongbao/access'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, type Fixture, lastCode, openFixture } from './access-fixture.ts'

let fixture: Fixture
const thing = { realm: 'resident', permission: 'resident.self', tag: 'test', summary: { zh: '试', en: 'try' } } as const
const personal: RouteDef = route({
  ...thing,
  method: 'get',
  path: '/api/my/records',
  returns: z.object({ account: z.string() }),
  handle: async (ctx) => ({ account: ctx.principal.accountId }),
})
const prove: RouteDef = route({
  ...thing,
  method: 'post',
  path: '/api/my/proof',
  proof: 'none',
  returns: z.object({ account: z.string() }),
  async handle(ctx) {
    await ctx.proveDevice()
    return { account: ctx.principal.accountId }
  },
})

beforeAll(async () => {
  fixture = await openFixture([], [personal, prove])
})
afterAll(() => fixture.close())

const host = () => `${fixture.cities[0]}.localhost`
const call = (path: string, cookie: string, body?: object) =>
  fixture.call(host(), path, { cookie, ...(body ? { body } : {}) })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
const accountOf = async (response: Response) => ((await response.json()) as { account: string }).account
let addresses = 0

/** Signs a phone in on a device, whose lasting cookies are given. @returns all cookies of the device */
async function signIn(phone: string, device = ''): Promise<string> {
  addresses += 1
  fixture.clock.move(61)
  const address = `198.51.100.${addresses}`
  await fixture.call(host(), '/api/sign-in/code', { body: { phone }, address })
  const done = await fixture.call(host(), '/api/sign-in', {
    body: { phone, code: lastCode(fixture) },
    cookie: device,
    address,
  })
  expect(done.status).toBe(200)
  return [cookiesOf(done), device].filter(Boolean).join('; ')
}
const deviceOf = (cookies: string) => cookies.split('; ').find((pair) => pair.includes('.device='))!

describe('a phone proves a phone', () => {
  it('shows nothing personal before name and number were proved on this device', async () => {
    const cookie = await signIn('19900000001')
    const refused = await call('/api/my/records', cookie)
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'IDENTITY_NOT_PROVEN'])
    const proven = await call('/api/my/proof', cookie, {})
    const account = await accountOf(proven)
    expect(await accountOf(await call('/api/my/records', cookie))).toBe(account)
    const sameDevice = await signIn('19900000001', deviceOf(cookiesOf(proven)))
    expect(await accountOf(await call('/api/my/records', sameDevice))).toBe(account)
  })

  it('asks again on every other device, and for every other account on this one', async () => {
    const first = await signIn('19900000002')
    const device = deviceOf(cookiesOf(await call('/api/my/proof', first, {})))
    expect(await codeOf(await call('/api/my/records', await signIn('19900000002')))).toBe('IDENTITY_NOT_PROVEN')
    expect(await codeOf(await call('/api/my/records', await signIn('19900000003', device)))).toBe('IDENTITY_NOT_PROVEN')
    const forged = device.replace(/=.{4}/, '=AAAA')
    expect(await codeOf(await call('/api/my/records', await signIn('19900000002', forged)))).toBe('IDENTITY_NOT_PROVEN')
  })

  it('lets who got a number start over, away from its former holder', async () => {
    const former = await signIn('19900000004')
    const device = deviceOf(cookiesOf(await call('/api/my/proof', former, {})))
    const account = await accountOf(await call('/api/my/records', former))
    expect(await codeOf(await call('/api/sign-in/start-over', former, {}))).toBe('STATE_FORBIDS')
    const next = await signIn('19900000004')
    const over = await call('/api/sign-in/start-over', next, {})
    expect(over.status).toBe(200)
    const fresh = cookiesOf(over)
    const proven = await call('/api/my/proof', fresh, {})
    expect(await accountOf(proven)).not.toBe(account)
    for (const old of [former, next]) expect((await call('/api/my/records', old)).status).toBe(401)
    expect(await codeOf(await call('/api/my/records', await signIn('19900000004', device)))).toBe('IDENTITY_NOT_PROVEN')
    const [row] = await fixture.database.owner
      .sql`select count(*)::int as n from audit_row where action = 'account.retired' and subject_id = ${account}`
    expect(row!.n).toBe(1)
  })
})
