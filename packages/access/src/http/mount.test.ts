import type { Database } from '@gongbao/database'
import { refuse, systemClock, tenantId } from '@gongbao/kernel'
import { describe, expect, it } from 'vitest'
import { mountRoutes } from './mount.ts'
import type { RequestFacts } from './mount-deps.ts'
import { openApiDocument } from './openapi.ts'
import { say } from './parse.ts'
import type { Problem } from './problem.ts'
import { type RouteDef, rawBody, route } from './route.ts'
import { idIn, idOut } from './schema.ts'
import type { Site } from './site.ts'
import { z } from './z.ts'

const city = tenantId('linjiang')
const portal: Site = { kind: 'portal', tenantId: city }
const logged: string[] = []
const deps = {
  db: {} as Database,
  wall: systemClock,
  log: {
    info: () => {},
    warn: (fields: object) => void logged.push(JSON.stringify(fields)),
    error: (fields: { err?: Error }) => void logged.push(String(fields.err?.message)),
  },
  authenticators: {
    resident: async (request: Request) =>
      request.headers.has('cookie')
        ? ({
            realm: 'resident',
            tenantId: city,
            accountId: '0192f0c1-0000-7000-8000-000000000001',
            sessionId: 's',
            proven: !request.headers.get('cookie')!.includes('unproven'),
          } as never)
        : null,
    staff: async () => null,
    proveDevice: async () => [],
    machine: async () => refuse('SIGNATURE_INVALID', { zh: '签名不正确', en: 'bad signature' }),
  },
  isTenant: (slug: string) => slug === city,
}

const text = { zh: '试', en: 'try' }
const echo = route({
  method: 'post',
  path: '/api/echo/{claimId}',
  realm: 'public',
  permission: 'public',
  tag: 'try',
  summary: text,
  params: z.strictObject({ claimId: idIn('claim') }),
  query: z.strictObject({ page: z.coerce.number().int().optional() }),
  body: z.strictObject({
    name: z.string().min(2),
    age: z.number().int(),
    code: z.string().regex(/^\d+$/, say('应为数字', 'must be digits')).optional(),
  }),
  returns: z.object({ id: idOut('claim'), name: z.string(), page: z.number().optional() }),
  handle: async (ctx) => ({
    id: ctx.params.claimId,
    name: ctx.body.name,
    page: ctx.query.page,
    secret: 'never leaves',
  }),
})
const mine = route({
  method: 'post',
  path: '/api/my/thing',
  realm: 'resident',
  permission: 'resident.self',
  tag: 'try',
  summary: text,
  body: z.strictObject({}),
  returns: z.object({ account: z.string() }),
  handle: async (ctx) => ({ account: ctx.principal.accountId }),
})
const fails = route({
  method: 'get',
  path: '/api/fails',
  realm: 'public',
  permission: 'public',
  tag: 'try',
  summary: text,
  returns: z.object({ ok: z.boolean() }),
  handle: async () => {
    throw new Error('secret 990000199001010011')
  },
})
const callback = route({
  method: 'post',
  path: '/callbacks/{tenant}/pay',
  realm: 'public',
  permission: 'public',
  tenant: 'path',
  tag: 'try',
  summary: text,
  params: z.strictObject({ tenant: z.string() }),
  body: rawBody('application/json'),
  maxBodyBytes: 100,
  returns: z.object({ bytes: z.number(), tenant: z.string() }),
  handle: async (ctx) => ({ bytes: ctx.body.byteLength, tenant: ctx.tenantId }),
})
const routes = [echo, mine, fails, callback]
const app = mountRoutes(routes, deps)

const claim = 'clm_06b3qwv5k8e7trw00000000001'
function call(path: string, init: RequestInit = {}, site: Site = portal, host = 'linjiang.localhost') {
  const facts: RequestFacts = { requestId: '0192f0c1-0000-7000-8000-00000000000a', site, clientAddress: '::1' }
  return app.fetch(new Request(`http://${host}${path}`, init), facts)
}
const own = { origin: 'http://linjiang.localhost', 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = own) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const problemOf = async (response: Response) => (await response.json()) as Problem

describe('a mounted route', () => {
  it('reads strictly, answers by its schema only and keeps what nobody declared', async () => {
    const response = await call(`/api/echo/${claim}?page=3`, post({ name: '王小', age: 3 }))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ id: claim, name: '王小', page: 3 })
  })

  it('names every faulty field in both languages', async () => {
    const response = await call(`/api/echo/${claim}`, post({ name: '王', age: 1.5, code: 'x', extra: 1 }))
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = await problemOf(response)
    expect(problem.code).toBe('INVALID_INPUT')
    const fields = Object.fromEntries(problem.errors!.map((error) => [error.field, error]))
    expect(Object.keys(fields).sort()).toEqual(['age', 'code', 'extra', 'name'])
    expect(fields.code).toMatchObject({ zh: '应为数字', en: 'must be digits' })
    expect(fields.name!.zh).toMatch(/[\u4e00-\u9fff]/)
    expect(fields.name!.en).toMatch(/^[\x20-\x7e]+$/)
  })

  it.each([
    ['bad JSON', '{', 400],
    ['bad UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['NUL', '{"name":"a\\u0000b","age":1}', 400],
    ['a lone surrogate', '{"name":"a\\ud800b","age":1}', 400],
    ['a poisoned key', '{"name":"ab","age":1,"__proto__":{"x":1}}', 400],
    ['deep nesting', `{"name":"ab","age":${'['.repeat(80)}${']'.repeat(80)}}`, 400],
    ['too much', JSON.stringify({ name: 'x'.repeat(70_000), age: 1 }), 413],
  ])('refuses %s', async (_name, body, status) => {
    const response = await call(`/api/echo/${claim}`, { method: 'POST', headers: own, body })
    expect(response.status).toBe(status)
  })

  it('refuses a body in which a key stands twice, by its name', async () => {
    const response = await call(`/api/echo/${claim}`, {
      method: 'POST',
      headers: own,
      body: '{"name":"ab","age":1,"age":9}',
    })
    const problem = await problemOf(response)
    expect([response.status, problem.code, problem.errors]).toEqual([
      400,
      'INVALID_INPUT',
      [{ field: 'age', zh: '同一处有两个 age，看不出以哪个为准', en: 'age stands twice: which of them counts?' }],
    ])
  })

  it('takes JSON only where JSON is declared', async () => {
    expect((await call(`/api/echo/${claim}`, post({}, { ...own, 'content-type': 'text/plain' }))).status).toBe(415)
  })

  it('answers 404 for an id that cannot be one', async () => {
    expect((await call('/api/echo/clm_zzz', post({ name: '王小', age: 3 }))).status).toBe(404)
    expect((await call(`/api/echo/${claim.replace('clm', 'pol')}`, post({ name: '王小', age: 3 }))).status).toBe(404)
  })

  it.each([
    '//api/my/thing',
    '/api//my/thing',
    '/api/my%2Fthing',
    '/api/my/%74hing',
    '/API/my/thing',
    '/api/my/thing/',
    '/api/./my/thing;x',
    '/api/my\\thing/..',
  ])('does not know the path %s', async (path) => {
    const response = await call(path, post({}, { ...own, cookie: 'x=y' }))
    expect(response.status).toBe(404)
    expect((await problemOf(response)).code).toBe('NOT_FOUND')
  })

  it('answers 401, then 200, and 404 on a host of another realm', async () => {
    expect((await call('/api/my/thing', post({}))).status).toBe(401)
    expect((await call('/api/my/thing', post({}, { ...own, cookie: 'x=y' }))).status).toBe(200)
    expect((await call('/api/my/thing', post({}, { ...own, cookie: 'x=y' }), { kind: 'console' })).status).toBe(404)
    const unproven = await call('/api/my/thing', post({}, { ...own, cookie: 'unproven=y' }))
    expect([unproven.status, (await problemOf(unproven)).code]).toEqual([403, 'IDENTITY_NOT_PROVEN'])
  })

  it.each([
    ['http://evil.localhost'],
    ['null'],
    ['http://linjiang.localhost.evil'],
    ['http://linjiang.localhost:81'],
    [undefined],
  ])('refuses the origin %s on an unsafe method, before anything else', async (origin) => {
    const headers = { 'content-type': 'application/json', cookie: 'x=y', ...(origin ? { origin } : {}) }
    const response = await call('/api/my/thing', post({}, headers))
    expect(response.status).toBe(403)
    expect((await problemOf(response)).code).toBe('FOREIGN_ORIGIN')
  })

  it('never tells what went wrong inside', async () => {
    const response = await call('/api/fails', { headers: { 'accept-language': 'en' } })
    expect(response.status).toBe(500)
    const problem = await problemOf(response)
    expect(JSON.stringify(problem)).not.toContain('990000')
    expect(problem.instance).toContain('0192f0c1')
    expect(logged.some((line) => line.includes('secret'))).toBe(true)
  })

  it('takes callbacks on any host, for cities in service only', async () => {
    const send = (slug: string, body: string) =>
      call(`/callbacks/${slug}/pay`, post(body, { 'content-type': 'application/json' }), { kind: 'other' }, '127.0.0.1')
    expect(await (await send('linjiang', '[1]')).json()).toEqual({ bytes: 3, tenant: 'linjiang' })
    expect((await send('elsewhere', '[1]')).status).toBe(404)
    expect((await send('linjiang', 'x'.repeat(101))).status).toBe(413)
  })
})

describe('booting', () => {
  const broken = (change: object): RouteDef => ({ ...mine, ...change }) as RouteDef
  it.each([
    ['no permission', broken({ permission: undefined }), 'no known permission'],
    ['an unknown permission', broken({ permission: 'claims.everything' }), 'no known permission'],
    ['a permission of another realm', broken({ permission: 'claims.read' }), 'belongs to realm staff'],
    ['an unknown realm', broken({ realm: 'admin' }), 'no known realm'],
    [
      'a schema that drops keys',
      broken({ body: z.strictObject({ list: z.array(z.object({ a: z.string() })) }) }),
      'drops unknown keys',
    ],
    ['parameters not in the path', broken({ params: z.strictObject({ id: z.string() }) }), 'path parameters'],
    ['a machine path for residents', broken({ path: '/v1/thing' }), 'does not fit realm'],
    ['an idempotent read', broken({ method: 'get', body: undefined, idempotent: true }), 'not idempotent by key'],
  ])('refuses %s', (_name, bad, message) => {
    expect(() => mountRoutes([bad], deps)).toThrow(message)
  })

  it('refuses the same path twice, whatever its parameters are called', () => {
    const twin = broken({
      path: '/callbacks/{slug}/pay',
      realm: 'public',
      permission: 'public',
      tenant: 'none',
      params: z.strictObject({ slug: z.string() }),
    })
    expect(() => mountRoutes([callback, twin], deps)).toThrow('declared twice')
  })
})

describe('the document', () => {
  it('describes every route in both languages with its refusals', () => {
    const document = openApiDocument(app, '0.1.0')
    const operation = document.paths!['/api/echo/{claimId}']!.post!
    expect(operation.summary).toBe('试 · try')
    expect(Object.keys(operation.responses!)).toEqual(expect.arrayContaining(['200', '400', '404', '422']))
    expect(JSON.stringify(operation)).toContain('"additionalProperties":false')
    expect(JSON.stringify(operation.parameters)).toContain('clm_')
  })
})
