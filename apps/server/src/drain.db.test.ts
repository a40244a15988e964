import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect as connectSocket, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { localFetch, seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { createLog } from './log.ts'
import { startServer } from './start.ts'

let database: TestDatabase
const dataDir = mkdtempSync(join(tmpdir(), 'gongbao-drain-'))
beforeAll(async () => {
  database = await testDatabase()
  await seedTenant(database, 'old-port')
})
afterAll(async () => {
  await database.drop()
  rmSync(dataDir, { recursive: true })
})

const start = (maxInFlight = 1_000) =>
  startServer({
    urls: database.urls,
    port: 0,
    hostname: '127.0.0.1',
    dataDir,
    log: createLog('silent'),
    durable: false,
    maxInFlight,
  })

/** A request whose body comes in two halves. */
class SlowRequest {
  answer = ''
  readonly socket: Socket
  readonly ended: Promise<void>
  constructor(port: number) {
    const host = 'old-port.localhost'
    this.socket = connectSocket(port, '127.0.0.1')
    this.socket.on('data', (data) => {
      this.answer += data.toString()
    })
    this.ended = new Promise((resolve) => this.socket.once('close', () => resolve()))
    this.socket.write(
      `POST /api/sign-in HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: http://${host}:${port}\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{"phone":"19900000001",`,
    )
  }
  finish(): void {
    this.socket.write('"code":"12345678"}'.slice(0, 17))
  }
}

/** One request on a client's only connection. @returns its status, 'and close' when the server ends the connection, or the error */
function ask(agent: Agent, port: number): Promise<string> {
  return new Promise((resolve) => {
    const headers = { host: `old-port.localhost:${port}` }
    const asked = request({ agent, host: '127.0.0.1', port, path: '/api/me', headers }, (response) => {
      response.resume()
      response.once('end', () =>
        resolve(`${response.statusCode}${response.headers.connection === 'close' ? ' and close' : ''}`),
      )
    })
    asked.once('error', (error: NodeJS.ErrnoException) => resolve(`failed ${error.code}`))
    asked.end()
  })
}

describe('ending', () => {
  it('finishes what it took, under load, within its time, and takes nothing new', async () => {
    const running = await start()
    // Taken before the crowd comes: on a busy machine a request may wait in its socket, and nothing was promised to it yet.
    const slow = new SlowRequest(running.port)
    await vi.waitFor(() => expect(running.server.inFlight()).toBe(1), { timeout: 5_000 })
    const outcomes: string[] = []
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (let open = true; open; ) {
        const outcome = await ask(agent, running.port)
        open = outcome === '401'
        outcomes.push(outcome.replace(' and close', ''))
      }
      agent.destroy()
    }
    const clients = Array.from({ length: 32 }, client)
    await vi.waitFor(() => expect(outcomes.length).toBeGreaterThan(64), { timeout: 10_000 })
    const before = performance.now()
    const closed = running.close()
    await sleep(700)
    slow.finish()
    await Promise.all([...clients, closed, slow.ended])
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(slow.answer).toMatch(/^HTTP\/1\.1 400/)
    expect(slow.answer.toLowerCase()).toContain('connection: close')
    expect(outcomes.length).toBeGreaterThan(64)
    expect([...new Set(outcomes)]).toEqual(['401'])
    await expect(localFetch(`http://127.0.0.1:${running.port}/healthz`)).rejects.toThrow()
  })

  it('cuts who never finishes', async () => {
    const running = await start()
    const slow = new SlowRequest(running.port)
    await sleep(100)
    const before = performance.now()
    await running.listening.close(1_000)
    expect(performance.now() - before).toBeLessThan(1_500)
    await slow.ended
    expect(slow.answer).toBe('')
    await running.close()
  })

  it('tells the surplus to come back', async () => {
    const running = await start(2)
    const slow = [new SlowRequest(running.port), new SlowRequest(running.port)]
    await sleep(100)
    const surplus = await localFetch(`http://old-port.localhost:${running.port}/api/me`)
    expect([surplus.status, surplus.headers.get('retry-after')]).toEqual([503, '5'])
    for (const one of slow) one.finish()
    await sleep(100)
    expect((await localFetch(`http://old-port.localhost:${running.port}/api/me`)).status).toBe(401)
    for (const one of slow) one.socket.destroy()
    await running.close()
  })
})
