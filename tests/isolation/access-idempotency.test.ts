import { createHash } from 'node:crypto'
import { audit, type RouteDef, route, z } from '@gongbao/access'
import { announce } from '@gongbao/database'
import { newId, refuse } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emailOf, type Fixture, openFixture, signInResident, signInStaff } from './access-fixture.ts'

let fixture: Fixture
let [first, second, staff] = ['', '', '']
let ran = 0

/** Writes an audit row and an event, as any verb does, and can be told to refuse or fail. */
const act: RouteDef = route({
  method: 'post',
  path: '/api/my/acts',
  realm: 'resident',
  permission: 'resident.self',
  tag: 'test',
  summary: { zh: '试', en: 'try' },
  idempotent: true,
  status: 201,
  query: z.strictObject({ tag: z.string().optional() }),
  body: z.strictObject({ note: z.string(), ending: z.enum(['refuse', 'fail', 'misfit']).optional() }),
  returns: z.object({ actId: z.string(), note: z.string() }),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      ran += 1
      const actId = newId('event')
      await audit(tx, ctx.principal, { action: 'act.done', subjectKind: 'act', subjectId: actId })
      await announce(tx, { type: 'act.done', actId })
      if (ctx.body.ending === 'refuse') return refuse('CONFLICT', { zh: '冲突', en: 'conflict' })
      if (ctx.body.ending === 'fail') throw new Error('broken')
      if (ctx.body.ending === 'misfit') return { actId: 1 } as never
      return { actId, note: ctx.body.note }
    }),
})
const otherAct = { ...act, path: '/api/my/other-acts' } as RouteDef
const staffAct = { ...act, path: '/api/acts', realm: 'staff', permission: 'staff.self' } as RouteDef
const forgetful: RouteDef = route({
  method: 'post',
  path: '/api/my/forgetful',
  realm: 'resident',
  permission: 'resident.self',
  tag: 'test',
  summary: { zh: '试', en: 'try' },
  idempotent: true,
  returns: z.object({}),
  handle: async () => ({}),
})

beforeAll(async () => {
  fixture = await openFixture(['claims-reviewer'], [act, otherAct, staffAct, forgetful])
  first = await signInResident(fixture, fixture.cities[0], '19900000001')
  second = await signInResident(fixture, fixture.cities[0], '19900000002')
  staff = await signInStaff(fixture, emailOf('claims-reviewer', fixture.cities[0]))
})
afterAll(() => fixture.close())

const host = () => `${fixture.cities[0]}.localhost`
const post = (cookie: string, key: string | null, body: object, path = '/api/my/acts') =>
  fixture.call(path === '/api/acts' ? 'console.localhost' : host(), path, {
    body,
    cookie,
    headers: key === null ? {} : { 'idempotency-key': key },
  })
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
const acts = async () =>
  (await fixture.database.owner.sql`select count(*)::int as n from audit_row where action = 'act.done'`)[0]!.n as number

describe('an idempotent route', () => {
  it('has one effect and 49 replays for 50 requests at once', async () => {
    const before = [await acts(), ran]
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(first, 'order-1', { note: '一' })))
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 201))
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect(answers.filter((answer) => answer.headers.get('idempotent-replayed') === 'true')).toHaveLength(49)
    expect([await acts(), ran]).toEqual([before[0]! + 1, before[1]! + 1])
    const [{ n }] = (await fixture.database.owner
      .sql`select count(*)::int as n from outbox where type = 'act.done'`) as unknown as [{ n: number }]
    expect(n).toBe(before[0]! + 1)
  })

  it('refuses the key for another body, another query, or another route', async () => {
    expect((await post(first, 'order-2', { note: '一' })).status).toBe(201)
    for (const [path, note] of [
      ['/api/my/acts', '二'],
      ['/api/my/acts?tag=b', '一'],
      ['/api/my/other-acts', '一'],
    ] as const) {
      const other = await post(first, 'order-2', { note }, path)
      expect([path, other.status, await codeOf(other)]).toEqual([path, 422, 'IDEMPOTENCY_KEY_REUSED'])
    }
  })

  it('keeps keys of two clients, and of two realms, apart', async () => {
    const before = await acts()
    expect((await post(first, 'shared', { note: 'a' })).status).toBe(201)
    expect((await post(second, 'shared', { note: 'b' })).status).toBe(201)
    expect((await post(staff, 'shared', { note: 'c' }, '/api/acts')).status).toBe(201)
    expect(await acts()).toBe(before + 3)
  })

  it('needs the key', async () => {
    for (const key of [null, ' ', 'x'.repeat(201), '键']) {
      const answer = await post(first, key === '键' ? 'a\tb' : key, { note: 'x' })
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED'])
    }
  })

  it.each([
    ['refuse', 409],
    ['fail', 500],
    ['misfit', 500],
  ])('stores nothing when the work does %s, so that it can be tried again', async (ending, status) => {
    const before = await acts()
    const key = `again-${ending}`
    expect((await post(first, key, { note: 'x', ending })).status).toBe(status)
    expect(await acts()).toBe(before)
    expect((await post(first, key, { note: 'x' })).status).toBe(201)
    expect(await acts()).toBe(before + 1)
  })

  it('stores its answer sealed', async () => {
    await post(first, 'secret', { note: 'canary-王小明-990000199001010015' })
    const [row] = await fixture.database.owner
      .sql`select body, encode(request_hash, 'hex') as hash from idempotency_key where key = 'secret'`
    expect(Buffer.from(row!.body).toString('latin1')).not.toContain('canary')
    expect(row!.hash).toMatch(/^[0-9a-f]{64}$/)
    // Not a digest that somebody with a list of names and numbers could compute.
    const body = JSON.stringify({ note: 'canary-王小明-990000199001010015' })
    for (const asked of [body, `POST /api/my/acts\n${body}`])
      expect(row!.hash).not.toBe(createHash('sha256').update(asked).digest('hex'))
  })

  it('cannot forget its transaction', async () => {
    expect((await post(first, 'k', {}, '/api/my/forgetful')).status).toBe(500)
    expect(fixture.errors.at(-1)).toContain('ctx.inTenant')
  })
})
