import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registerTenant } from '@gongbao/database'
import { tenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localFetch, seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { createLog } from './log.ts'
import { startServer } from './start.ts'

let database: TestDatabase
let running: Awaited<ReturnType<typeof startServer>>
const dataDir = mkdtempSync(join(tmpdir(), 'gongbao-server-'))
const consoleRoot = join(dataDir, 'console')
const lines: string[] = []
const log = createLog('info', { write: (line: string) => void lines.push(line) })

beforeAll(async () => {
  mkdirSync(join(consoleRoot, 'assets'), { recursive: true })
  writeFileSync(join(consoleRoot, 'index.html'), '<!doctype html><title>console</title>')
  writeFileSync(join(consoleRoot, 'assets/index-Ab_1.js'), 'export {}')
  database = await testDatabase()
  await seedTenant(database, 'old-port', { at: '2025-11-20T08:00:00+08:00' })
  running = await startServer({
    urls: database.urls,
    port: 0,
    hostname: '127.0.0.1',
    dataDir,
    log,
    durable: false,
    formTargets: ['https://pay.example'],
    server: { consoleRoot },
  })
})
afterAll(async () => {
  await running?.close()
  await database.drop()
  rmSync(dataDir, { recursive: true })
})

const get = (host: string, path: string, init?: RequestInit) =>
  localFetch(`http://${host}:${running.port}${path}`, init)

it('refuses to serve from a database that may lose what was acknowledged (quality 2)', async () => {
  // The tests' own server is fast and careless.
  const started = startServer({
    urls: database.urls,
    port: 0,
    hostname: '127.0.0.1',
    dataDir,
    log: createLog('silent'),
  })
  await expect(started).rejects.toThrow('turn on fsync, full_page_writes, synchronous_commit')
})

/** A request line exactly as given. */
function raw(text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connectSocket(running.port, '127.0.0.1', () => socket.write(text))
  let answer = ''
  socket.on('data', (data) => {
    answer += data.toString()
  })
  socket.on('end', () => resolve(answer))
  socket.on('error', reject)
  return promise
}

describe('the server', () => {
  it('tells its health on any host', async () => {
    expect((await get('127.0.0.1', '/healthz')).status).toBe(200)
    expect(await (await get('old-port.localhost', '/readyz')).json()).toEqual({
      checks: { database: true, migrated: true, tenants: true, open: true },
    })
  })

  it('does not know other hosts, and a city from the moment it is registered', async () => {
    const unknown = await get('new-port.localhost', '/')
    expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([404, 'NOT_FOUND'])
    expect((await get('evil.example', '/api/me').catch(() => ({ status: 404 }))).status).toBe(404)
    await registerTenant(database.owner, { id: tenantId('new-port'), name: '新港' })
    await running.tenants.refresh()
    expect((await get('new-port.localhost', '/api/me')).status).toBe(401)
    await database.owner.sql`update tenant set status = 'suspended' where id = 'new-port'`
    await running.tenants.refresh()
    expect((await get('new-port.localhost', '/api/me')).status).toBe(404)
  })

  it('keeps the faces apart', async () => {
    expect((await get('old-port.localhost', '/api/me')).status).toBe(401)
    expect((await get('console.localhost', '/api/me')).status).toBe(404)
    expect((await get('api.localhost', '/api/me')).status).toBe(404)
    expect((await get('old-port.localhost', '/api/staff/session')).status).toBe(404)
    expect((await get('console.localhost', '/api/staff/session')).status).toBe(401)
    expect((await get('api.localhost', '/')).status).toBe(404)
  })

  it('serves the console: files as files, any other path as its page, nothing outside its folder', async () => {
    const page = await get('console.localhost', '/claims/clm_1')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const script = await get('console.localhost', '/assets/index-Ab_1.js')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect((await get('console.localhost', '/assets/missing.js')).status).toBe(404)
    expect(
      await raw('GET /../keys.json HTTP/1.1\r\nHost: console.localhost\r\nConnection: close\r\n\r\n'),
    ).not.toContain('masters')
    expect(
      await raw('GET /assets/..%2f..%2fkeys.json HTTP/1.1\r\nHost: console.localhost\r\nConnection: close\r\n\r\n'),
    ).toContain('404')
  })

  it.each([
    '//api/staff/session',
    '/api//staff/session',
    '/api%2Fstaff/session',
    '/%61pi/staff/session',
    '/API/staff/session',
    '/api/staff/session/',
    '/api/./staff/session',
    '/api/%2e/staff/session',
    '/api/x/../staff/session',
    'http://console.localhost//api/staff/session',
  ])('answers 404 to the request line %s and never lets it in', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: console.localhost\r\nConnection: close\r\n\r\n`)
    expect(answer.slice(0, 12)).toMatch(/HTTP\/1\.1 (404|400)/)
  })

  it('sends strict headers with everything', async () => {
    for (const [host, path] of [
      ['old-port.localhost', '/api/me'],
      ['console.localhost', '/'],
      ['127.0.0.1', '/docs'],
      ['nowhere.localhost', '/x'],
    ] as const) {
      const { headers } = await get(host, path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|https?:(?!\/\/pay)/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await get('old-port.localhost', '/')).headers.get('content-security-policy')).toContain(
      "form-action 'self' https://pay.example",
    )
  })

  it('describes itself', async () => {
    const document = (await (await get('127.0.0.1', '/openapi.json')).json()) as {
      paths: Record<string, Record<string, { summary: string }>>
    }
    expect(document.paths['/api/sign-in']!.post!.summary).toContain('Sign in')
    expect((await get('127.0.0.1', '/docs/reference.js')).headers.get('content-type')).toContain('javascript')
  })

  it('logs no personal data, whatever goes wrong', async () => {
    const body = JSON.stringify({ phone: '13912345678', code: '990000199001010015' })
    await get('old-port.localhost', '/api/sign-in', {
      method: 'POST',
      body,
      headers: { origin: `http://old-port.localhost:${running.port}`, 'content-type': 'application/json' },
    })
    log.error(
      {
        err: new Error('Failed query: insert … params: 990000199001010015', {
          cause: Object.assign(new Error('Key (phone)=(13912345678) exists'), {
            severity: 'ERROR',
            code: '23505',
            constraint_name: 'x',
          }),
        }),
        phone: '13912345678',
        a: { phone: '13912345678' },
      },
      'failed',
    )
    const all = lines.join('')
    expect(all).toContain('"status":400')
    expect(all).toContain('"constraint":"x"')
    expect(all).not.toMatch(/990000199001010015|Failed query|params/)
  })
})
