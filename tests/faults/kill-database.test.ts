import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  announce,
  assertDurable,
  connect,
  type Database,
  type EmbeddedServer,
  inTenant,
  isIdle,
  isUnavailable,
  migrate,
  registerTenant,
  roleUrls,
  runJobs,
  startEmbedded,
  withIdempotency,
} from '@gongbao/database'
import { fen, isRefusal, tenantId } from '@gongbao/kernel'
import { isLedgerSound, post, proveLedger } from '@gongbao/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'

const CLIENTS = 32
const alpha = tenantId('alpha')
const dataDir = openTempDir('gongbao-fault-')

let server: EmbeddedServer
let app: Database
const start = (port?: number) => startEmbedded({ dataDir, ...(port ? { port } : {}) })

beforeAll(async () => {
  server = await start()
  await migrate(server.adminUrl)
  const urls = roleUrls(server.adminUrl)
  const owner = connect(urls.owner, 'owner')
  await registerTenant(owner, { id: alpha, name: '甲城' })
  await owner.close()
  app = connect(urls.app_rw, 'app_rw', { max: 16 })
})
afterAll(async () => {
  await app.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What a client knows of one request: unknown is neither success nor failure. */
type Outcome = 'ok' | 'unknown'
interface Attempt {
  readonly sourceId: string
  readonly outcome: Outcome
}

/** Two postings and an event with a pause between them, so that kills fall inside transactions; every third request is sent twice. */
async function request(sourceId: string): Promise<Outcome> {
  const claim = { client: 'test', key: sourceId, requestHash: Buffer.from(sourceId) }
  const legs = [{ from: 'bank:premium', to: 'premium', amountFen: fen(12_900) }] as const
  try {
    const done = await withIdempotency(app, alpha, claim, async (tx) => {
      await post(tx, { eventCode: 'collection.settled', sourceId, planYear: 2026, legs })
      await sleep(Math.random() * 20)
      await post(tx, { eventCode: 'policy.issued', sourceId, planYear: 2026, legs })
      await announce(tx, { type: 'policy.issued', sourceId })
      return { status: 201, body: Buffer.from('{}') }
    })
    expect(isRefusal(done)).toBe(false)
    return 'ok'
  } catch (error) {
    expect(isUnavailable(error), String(error)).toBe(true)
    return 'unknown'
  }
}

async function client(log: Attempt[], stopped: () => boolean): Promise<void> {
  for (let count = 0; !stopped(); count += 1) {
    const sourceId = randomUUID()
    let outcome = await request(sourceId)
    if (count % 3 === 0) outcome = (await request(sourceId)) === 'ok' ? 'ok' : outcome
    log.push({ sourceId, outcome })
    if (outcome === 'unknown') await sleep(50)
  }
}

/** Milliseconds until a transaction succeeds again. */
async function recovery(): Promise<number> {
  const from = Date.now()
  while ((await request(randomUUID())) !== 'ok') await sleep(20)
  return Date.now() - from
}

async function killBackend(): Promise<void> {
  const [row] = await app.sql`select pg_backend_pid() as pid`
  process.kill(row!.pid, 'SIGKILL') // the postmaster then ends all sessions and recovers
}

async function killServer(): Promise<void> {
  process.kill(server.pid, 'SIGKILL')
  await server.ended
  await sleep(300)
  server = await start(server.port)
}

test('kills of the database under load lose nothing, double nothing, and the process stays up; every event is worked', async () => {
  await assertDurable(app)
  const urls = roleUrls(server.adminUrl)
  const relay = connect(urls.relay, 'relay')
  const worked = new Set<string>()
  const troubles: unknown[] = []
  const jobs = await runJobs({
    relay,
    relayUrl: urls.relay,
    subscriptions: [
      { event: 'policy.issued', name: 'note', handle: async ({ payload }) => void worked.add(payload.sourceId!) },
    ],
    onError: (error) => troubles.push(error),
    onDead: (event) => expect.unreachable(`dead: ${event.id}`),
  })
  const log: Attempt[] = []
  let over = false
  const clients = Array.from({ length: CLIENTS }, () => client(log, () => over))
  for (const kill of [killServer, killBackend, killServer]) {
    await sleep(1_000)
    await kill()
    expect(await recovery()).toBeLessThan(10_000)
  }
  await sleep(500)
  over = true
  await Promise.all(clients)
  const waiting = Date.now() + 60_000
  while (!(await isIdle(relay)) && Date.now() < waiting) await sleep(100)
  expect(await isIdle(relay)).toBe(true)
  await jobs.stop()
  await relay.close()
  expect(troubles.length).toBeGreaterThan(0)

  const written = await inTenant(app, alpha, async (tx) => {
    const rows = await tx.sql<{ source: string; events: string[] }[]>`
      select source_id as source, array_agg(event_code order by event_code)::text[] as events from posting
      where tenant_id = ${alpha} group by source_id`
    expect(isLedgerSound(await proveLedger(tx))).toBe(true)
    const [told] = await tx.sql`select count(*) as n from outbox where tenant_id = ${alpha}`
    expect(told!.n).toBe(rows.length)
    return new Map(rows.map((row) => [row.source, row.events.join()]))
  })
  const acknowledged = log.filter((attempt) => attempt.outcome === 'ok')
  expect(acknowledged.length).toBeGreaterThan(100)
  expect(log.some((attempt) => attempt.outcome === 'unknown')).toBe(true)
  expect([...written.keys()].filter((sourceId) => !worked.has(sourceId))).toEqual([])
  expect(acknowledged.filter((attempt) => !written.has(attempt.sourceId))).toEqual([])
  expect(new Set(written.values())).toEqual(new Set(['collection.settled,policy.issued']))
})

test('a transaction that outlives its connection writes nothing afterwards, not even on the connection that took its place', async () => {
  const lone = connect(roleUrls(server.adminUrl).app_rw, 'app_rw', { max: 1 })
  const sourceId = randomUUID()
  const legs = [{ from: 'bank:premium', to: 'premium', amountFen: fen(1) }] as const
  let late: unknown
  const cut = inTenant(lone, alpha, async (tx) => {
    const [row] = await tx.sql`select pg_backend_pid() as pid`
    await app.sql`select pg_terminate_backend(${row!.pid})`.catch(() => {})
    await sleep(500)
    late = await post(tx, { eventCode: 'late.write', sourceId, planYear: 2026, legs }).catch((error: unknown) => error)
  }).catch((error: unknown) => error)
  await sleep(200)
  await inTenant(lone, alpha, async (tx) => {
    await sleep(600)
    await tx.sql`select 1`
  })
  await cut
  await sleep(50)
  expect(isUnavailable(late)).toBe(true)
  const [row] = await inTenant(
    lone,
    alpha,
    (tx) => tx.sql`select count(*) as n from posting where tenant_id = ${alpha} and source_id = ${sourceId}`,
  )
  expect(row!.n).toBe(0)
  await lone.close()
})
