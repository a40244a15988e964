import { sweepAccess, totpAt } from '@gongbao/access'
import { publicId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cookiesOf,
  emailOf,
  type Fixture,
  lastCode,
  openFixture,
  passPassword,
  signInResident,
  signInStaff,
} from './access-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  const wide = [{ max: 1_000, seconds: 60 }]
  fixture = await openFixture(['security-admin', 'claims-reviewer', 'coinsurer'], [], {
    passwordPerEmail: [{ max: 5, seconds: 900 }],
    passwordPerAddress: wide,
    codePerAddress: [{ max: 8, seconds: 3600 }],
  })
})
afterAll(() => fixture.close())
const north = () => `${fixture.cities[0]}.localhost`
const south = () => `${fixture.cities[1]}.localhost`
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
let phones = 0
const newPhone = () => {
  phones += 1
  return `199000${String(phones).padStart(5, '0')}`
}
let addresses = 0
const fresh = () => {
  addresses += 1
  return { address: `198.51.100.${addresses}` }
}

describe('a resident', () => {
  it('signs in by a code that works once, and stores no phone', async () => {
    const phone = newPhone()
    const cookie = await signInResident(fixture, fixture.cities[0], phone)
    expect(cookie).toContain('gongbao_resident.session_token=')
    const again = await fixture.call(north(), '/api/sign-in', { body: { phone, code: lastCode(fixture) } })
    expect([again.status, await codeOf(again)]).toEqual([401, 'SIGN_IN_FAILED'])
    for (const table of [
      'resident_user',
      'resident_session',
      'resident_account',
      'resident_verification',
      'resident_code',
      'sign_in_attempt',
    ]) {
      const rows = await fixture.database.owner.sql`select t::text as row from ${fixture.database.owner.sql(table)} t`
      expect(rows.map((row) => row.row).join()).not.toContain(phone)
    }
  })

  it('is another account in another city, with the same phone', async () => {
    const phone = newPhone()
    await signInResident(fixture, fixture.cities[0], phone)
    fixture.clock.move(61)
    await signInResident(fixture, fixture.cities[1], phone)
    const rows = await fixture.database.owner
      .sql`select tenant_id, phone_number from resident_user order by created_at desc limit 2`
    expect(new Set(rows.map((row) => row.tenant_id)).size).toBe(2)
    expect(new Set(rows.map((row) => row.phone_number)).size).toBe(2)
  })

  it('has three tries, five minutes, and no hint which of them failed', async () => {
    const phone = newPhone()
    const answers: string[] = []
    const attempt = async (code: string) => {
      const response = await fixture.call(north(), '/api/sign-in', { body: { phone, code }, ...fresh() })
      const { instance: _, ...rest } = (await response.json()) as { instance: string }
      answers.push(JSON.stringify(rest))
      return response.status
    }
    await fixture.call(north(), '/api/sign-in/code', { body: { phone }, ...fresh() })
    const right = lastCode(fixture)
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0')
    expect([await attempt(wrong), await attempt(wrong), await attempt(wrong), await attempt(right)]).toEqual([
      401, 401, 401, 401,
    ])
    fixture.clock.move(61)
    await fixture.call(north(), '/api/sign-in/code', { body: { phone }, ...fresh() })
    fixture.clock.move(301)
    expect(await attempt(lastCode(fixture))).toBe(401)
    const unknown = await fixture.call(north(), '/api/sign-in', {
      body: { phone: newPhone(), code: '000000' },
      ...fresh(),
    })
    const { instance: _, ...rest } = (await unknown.json()) as { instance: string }
    expect(new Set([...answers, JSON.stringify(rest)]).size).toBe(1)
  })

  it('gets one code for 10 uses at once', async () => {
    const phone = newPhone()
    await fixture.call(north(), '/api/sign-in/code', { body: { phone }, ...fresh() })
    const code = lastCode(fixture)
    const results = await Promise.all(
      Array.from({ length: 10 }, () => fixture.call(north(), '/api/sign-in', { body: { phone, code }, ...fresh() })),
    )
    expect(results.filter((response) => response.status === 200)).toHaveLength(1)
  })

  it('is limited by phone and by address', async () => {
    const phone = newPhone()
    const ask = (to: string, address: string) =>
      fixture.call(north(), '/api/sign-in/code', { body: { phone: to }, address })
    expect((await ask(phone, '203.0.113.1')).status).toBe(200)
    const again = await ask(phone, '203.0.113.2')
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '60'])
    const many = []
    for (let at = 0; at < 9; at += 1) many.push((await ask(newPhone(), '203.0.113.3')).status)
    expect(many).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429])
  })

  it('has a session for this city and this realm only, and none after signing out', async () => {
    const cookie = await signInResident(fixture, fixture.cities[0], newPhone())
    const who = (host: string, given: string) =>
      fixture.access.authenticators.resident(
        new Request(`http://${host}/`, { headers: { cookie: given } }),
        host.split('.')[0] as never,
      )
    expect(await who(north(), cookie)).not.toBeNull()
    expect(await who(south(), cookie)).toBeNull()
    expect(
      await fixture.access.authenticators.staff(
        new Request('http://console.localhost/', {
          headers: { cookie: cookie.replace('gongbao_resident', 'gongbao_staff') },
        }),
      ),
    ).toBeNull()
    const staff = await signInStaff(fixture, emailOf('coinsurer', fixture.cities[0]))
    expect(await who(north(), staff.replaceAll('gongbao_staff', 'gongbao_resident'))).toBeNull()
    const [name, value] = cookie.split('=')
    expect(await who(north(), `${name}=${value!.slice(0, -6)}AAAAAA`)).toBeNull()
    expect(await who(north(), `${name}=${decodeURIComponent(value!).split('.')[0]}`)).toBeNull()
    await fixture.call(north(), '/api/sign-out', { body: {}, cookie })
    expect(await who(north(), cookie)).toBeNull()
  })

  it('loses the old session on signing in again, and any session after twelve hours', async () => {
    const phone = newPhone()
    const old = await signInResident(fixture, fixture.cities[0], phone)
    fixture.clock.move(61)
    await fixture.call(north(), '/api/sign-in/code', { body: { phone }, ...fresh() })
    const next = cookiesOf(
      await fixture.call(north(), '/api/sign-in', {
        body: { phone, code: lastCode(fixture) },
        cookie: old,
        ...fresh(),
      }),
    )
    const who = (cookie: string) =>
      fixture.access.authenticators.resident(
        new Request(`http://${north()}/`, { headers: { cookie } }),
        fixture.cities[0],
      )
    expect(await who(old)).toBeNull()
    expect(await who(next)).not.toBeNull()
    fixture.clock.move(12 * 3600)
    expect(await who(next)).toBeNull()
    fixture.clock.move(-12 * 3600)
  })

  it('is told when the message cannot be sent', async () => {
    const inbox = fixture.inbox as { push: unknown }
    inbox.push = () => {
      throw new Error('provider down')
    }
    const response = await fixture.call(north(), '/api/sign-in/code', { body: { phone: newPhone() }, ...fresh() })
    Reflect.deleteProperty(inbox, 'push')
    expect([response.status, await codeOf(response)]).toEqual([503, 'OUTSIDE_PARTY_UNAVAILABLE'])
  })
})

describe('staff', () => {
  const email = () => emailOf('claims-reviewer', fixture.cities[0])
  const session = (cookie: string) => fixture.call('console.localhost', '/api/staff/session', { cookie })

  it('enter by password, code and membership, and see who they are', async () => {
    const cookie = await signInStaff(fixture, email())
    const response = await session(cookie)
    expect(await response.json()).toMatchObject({
      email: email(),
      membership: { tenantId: fixture.cities[0], role: 'claims-reviewer' },
      business: { on: '2025-11-20', isDemo: true },
      permissions: expect.arrayContaining(['claims.review']),
    })
  })

  it('learn nothing from a wrong password or an unknown e-mail', async () => {
    const wrong = await passPassword(fixture, email(), 'not the password')
    const unknown = await passPassword(fixture, 'nobody@example.org', 'not the password')
    const text = async (response: Response) => ({ ...((await response.json()) as object), instance: '' })
    expect(await text(wrong)).toEqual(await text(unknown))
    expect(wrong.status).toBe(401)
    expect(wrong.headers.getSetCookie().concat(unknown.headers.getSetCookie())).toEqual([])
  })

  it('get nothing from the password alone', async () => {
    const first = await passPassword(fixture, email())
    expect(first.status).toBe(200)
    expect(cookiesOf(first)).not.toContain('session_token')
    expect((await session(cookiesOf(first))).status).toBe(401)
    await fixture.database.auth.sql`update staff_user set two_factor_enabled = false where email = ${email()}`
    const without = await passPassword(fixture, email())
    await fixture.database.auth.sql`update staff_user set two_factor_enabled = true where email = ${email()}`
    expect(without.status).toBe(401)
    expect(without.headers.getSetCookie()).toEqual([])
    const [left] = await fixture.database.auth
      .sql`select second_factor_at, membership_id from staff_session s join staff_user u on u.id = s.user_id where u.email = ${email()} and second_factor_at is null`
    expect(left).toMatchObject({ second_factor_at: null, membership_id: null })
  })

  it('are refused whenever a session lacks its second factor, whatever else it has', async () => {
    const cookie = await signInStaff(fixture, emailOf('coinsurer', fixture.cities[1]))
    expect((await session(cookie)).status).toBe(200)
    await fixture.database.auth.sql`update staff_session set second_factor_at = null where membership_id is not null`
    expect((await session(cookie)).status).toBe(401)
  })

  it('cannot use a code twice, even at once', async () => {
    const reviewer = emailOf('coinsurer', fixture.cities[0])
    const challenges = [
      cookiesOf(await passPassword(fixture, reviewer)),
      cookiesOf(await passPassword(fixture, reviewer)),
      cookiesOf(await passPassword(fixture, reviewer)),
    ]
    const code = totpAt(fixture.secrets[reviewer]!, Temporal.Now.instant())
    const use = (cookie: string) =>
      fixture.call('console.localhost', '/api/staff/second-factor', { body: { code }, cookie })
    const [a, b] = await Promise.all([use(challenges[0]!), use(challenges[1]!)])
    expect([a!.status, b!.status].sort()).toEqual([200, 401])
    expect((await use(challenges[2]!)).status).toBe(401)
  })

  it('lose the old session on signing in again', async () => {
    const old = await signInStaff(fixture, emailOf('security-admin', fixture.cities[1]))
    const next = await signInStaff(fixture, emailOf('security-admin', fixture.cities[1]))
    expect([(await session(old)).status, (await session(next)).status]).toEqual([401, 200])
  })

  it('leave a trace of coming and going in the city they act in, and in no other', async () => {
    const cookie = await signInStaff(fixture, emailOf('coinsurer', fixture.cities[1]))
    await fixture.call('console.localhost', '/api/staff/sign-out', { body: {}, cookie })
    const rows = await fixture.database.owner
      .sql`select tenant_id, action from audit_row where actor_role = 'coinsurer' and action like 'staff.%' order by id desc limit 2`
    expect(rows.map((row) => [row.tenant_id, row.action])).toEqual([
      [fixture.cities[1], 'staff.signed-out'],
      [fixture.cities[1], 'staff.signed-in'],
    ])
  })

  it('cannot take a membership of someone else, nor choose before the second factor', async () => {
    const [other] = await fixture.database.owner
      .sql`select id from staff_membership where tenant_id = ${fixture.cities[1]} and role = 'claims-reviewer'`
    const cookie = await signInStaff(fixture, emailOf('security-admin', fixture.cities[0]))
    const body = { membershipId: publicId('membership', other!.id) }
    expect((await fixture.call('console.localhost', '/api/staff/membership', { body, cookie })).status).toBe(403)
    const challenge = cookiesOf(await passPassword(fixture, emailOf('security-admin', fixture.cities[0])))
    expect((await fixture.call('console.localhost', '/api/staff/membership', { body, cookie: challenge })).status).toBe(
      401,
    )
  })

  it('are limited by e-mail', async () => {
    const victim = 'victim@example.org'
    const statuses = []
    for (let at = 0; at < 6; at += 1) statuses.push((await passPassword(fixture, victim, 'x')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('feel a change of rights on the next request', async () => {
    const admin = await signInStaff(fixture, emailOf('security-admin', fixture.cities[0]))
    const reviewer = await signInStaff(fixture, emailOf('claims-reviewer', fixture.cities[0]))
    const { items } = (await (
      await fixture.call('console.localhost', '/api/memberships', { cookie: admin })
    ).json()) as { items: { id: string; role: string }[] }
    const target = items.find((item) => item.role === 'claims-reviewer')!
    const ended = await fixture.call('console.localhost', `/api/memberships/${target.id}/end`, {
      method: 'POST',
      cookie: admin,
    })
    expect(ended.status).toBe(200)
    expect((await session(reviewer)).status).toBe(401)
    const actions = await fixture.database.owner
      .sql`select action from audit_row where tenant_id = ${fixture.cities[0]} order by id desc limit 1`
    expect(actions[0]!.action).toBe('membership.ended')
  })

  it('are refused even when only the membership row changes under a live session', async () => {
    const cookie = await signInStaff(fixture, emailOf('claims-reviewer', fixture.cities[1]))
    expect((await session(cookie)).status).toBe(200)
    await fixture.database.owner
      .sql`update staff_membership set ended_at = now() where tenant_id = ${fixture.cities[1]} and role = 'claims-reviewer'`
    expect((await session(cookie)).status).toBe(401)
  })

  it('get a new account with its second factor, and a new role by another session', async () => {
    const admin = await signInStaff(fixture, emailOf('security-admin', fixture.cities[0]))
    const grant = (body: object) => fixture.call('console.localhost', '/api/memberships', { body, cookie: admin })
    const made = await grant({
      email: 'new@example.org',
      displayName: '新人',
      role: 'actuary',
      password: 'a first password',
    })
    expect(made.status).toBe(201)
    const { totpUri } = (await made.json()) as { totpUri: string }
    fixture.secrets['new@example.org'] = new URL(totpUri).searchParams.get('secret')!
    const challenge = cookiesOf(await passPassword(fixture, 'new@example.org', 'a first password'))
    expect(challenge).toContain('two_factor')
    expect((await grant({ email: 'new@example.org', displayName: '新人', role: 'actuary' })).status).toBe(409)
    const second = (await (
      await grant({ email: 'new@example.org', displayName: '新人', role: 'regulator' })
    ).json()) as { totpUri: null }
    expect(second.totpUri).toBeNull()
  })

  it('get no half-made account when the role cannot be granted', async () => {
    const admin = await signInStaff(fixture, emailOf('security-admin', fixture.cities[1]))
    const grant = (body: object) => fixture.call('console.localhost', '/api/memberships', { body, cookie: admin })
    const wanted = { email: 'half@example.org', displayName: '半人', role: 'coinsurer', password: 'a first password' }
    const refused = await grant(wanted)
    expect([refused.status, await codeOf(refused)]).toEqual([400, 'INVALID_INPUT'])
    const made = await grant({ ...wanted, coinsurer: 'c1' })
    expect(made.status).toBe(201)
    // Had an account been left behind, its second factor would be lost with the refusal.
    expect(((await made.json()) as { totpUri: string | null }).totpUri).toContain('otpauth://')
  })

  it('of another city are nobody’s to end', async () => {
    const admin = await signInStaff(fixture, emailOf('security-admin', fixture.cities[1]))
    const [theirs] = await fixture.database.owner
      .sql`select id from staff_membership where tenant_id = ${fixture.cities[0]} and role = 'coinsurer'`
    const path = `/api/memberships/${publicId('membership', theirs!.id)}/end`
    expect((await fixture.call('console.localhost', path, { method: 'POST', cookie: admin })).status).toBe(404)
    const list = await (await fixture.call('console.localhost', '/api/memberships', { cookie: admin })).text()
    expect(list).not.toContain(publicId('membership', theirs!.id))
    const [still] = await fixture.database.owner.sql`select ended_at from staff_membership where id = ${theirs!.id}`
    expect(still!.ended_at).toBeNull()
  })

  it('and residents leave nothing behind that has expired', async () => {
    const left = async () => {
      const counts: Record<string, number> = {}
      for (const table of [
        'resident_session',
        'staff_session',
        'resident_verification',
        'staff_verification',
        'resident_code',
        'staff_spent_code',
        'sign_in_attempt',
      ]) {
        const [row] = await fixture.database.auth.sql<
          { n: number }[]
        >`select count(*)::int as n from ${fixture.database.auth.sql(table)}`
        counts[table] = row!.n
      }
      return counts
    }
    const live = await signInStaff(fixture, emailOf('security-admin', fixture.cities[0]))
    await sweepAccess(fixture.database.auth, fixture.database.app_rw, fixture.clock.now())
    expect((await session(live)).status).toBe(200)
    expect((await left()).sign_in_attempt).toBeGreaterThan(0)
    await sweepAccess(fixture.database.auth, fixture.database.app_rw, fixture.clock.now().add({ hours: 72 }))
    expect(Object.values(await left())).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('leave no error behind', () => expect(fixture.errors).toEqual([]))
})
