import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createClient } from './client.ts'
import { GENERATED_FILE, generatedTypes } from './generated-types.ts'

it('has types as fresh as docs/openapi.json', async () => {
  expect(readFileSync(GENERATED_FILE, 'utf8')).toBe(await generatedTypes())
})

const answering = (status: number, body: unknown) => {
  const seen: Request[] = []
  const fetch = async (request: Request) => {
    seen.push(request)
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }
  return {
    seen,
    api: createClient({
      baseUrl: 'http://console.test',
      fetch,
      headers: ({ method, target, body }) => ({ 'x-signed': `${method} ${target} ${body.length}` }),
    }),
  }
}

it('fills paths and queries, and signs what it sends', async () => {
  const { api, seen } = answering(200, { items: [], next: null })
  const answer = await api('get', '/api/audit', { query: { limit: 2, subjectId: 'a b' } })
  expect(answer).toMatchObject({ ok: true, value: { items: [] } })
  expect(seen[0]!.url).toBe('http://console.test/api/audit?limit=2&subjectId=a+b')
  await api('post', '/api/memberships/{membershipId}/end', { params: { membershipId: 'mbr_1' } })
  expect(seen[1]!.url).toContain('/api/memberships/mbr_1/end')
  await api('post', '/api/sign-in', { body: { phone: '19900000001', code: '000000' }, idempotencyKey: 'k' })
  expect(seen[2]!.headers.get('x-signed')).toBe('POST /api/sign-in 39')
  expect(seen[2]!.headers.get('idempotency-key')).toBe('k')
})

it('gives problems as values, also when the answer is no problem at all', async () => {
  const problem = { code: 'FORBIDDEN', text: { zh: '没有权限', en: 'Forbidden' } }
  expect(await answering(403, problem).api('get', '/api/staff/session', {})).toMatchObject({
    ok: false,
    status: 403,
    problem,
  })
  expect(await answering(502, '<html>').api('get', '/api/staff/session', {})).toMatchObject({
    ok: false,
    problem: { code: 'UNAVAILABLE' },
  })
})
