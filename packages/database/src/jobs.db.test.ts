import { type TenantId, uuidv7From } from '@gongbao/kernel'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import {
  announce,
  drainOutbox,
  inTenant,
  isIdle,
  type OutboxEvent,
  type RunningJobs,
  runJobs,
  type Subscription,
} from './index.ts'

let database: TestDatabase
let alpha: TenantId
let beta: TenantId
let seen: OutboxEvent[] = []
let fail: (event: OutboxEvent) => boolean = () => false
const dead: OutboxEvent[] = []

const note = async (event: OutboxEvent) => {
  if (fail(event)) throw new TypeError('planned, about 张三')
  seen.push(event)
}
const flows: Subscription[] = [
  { event: 'thing.made', name: 'note', handle: note },
  { event: 'thing.made', name: 'noteAgain', handle: note },
  { event: 'step.taken', name: 'follow', ordered: true, handle: note },
]

beforeAll(async () => {
  database = await testDatabase()
  alpha = await seedTenant(database, 'alpha')
  beta = await seedTenant(database, 'beta')
})
afterAll(() => database.drop())
beforeEach(() => {
  seen = []
  fail = () => false
})

const tell = (type: string, id: string, tenant = alpha, order?: string) =>
  inTenant(database.app_rw, tenant, (tx) => announce(tx, { type, id }, order ? { order } : {}))
const ids = () => seen.map((event) => event.payload.id)
const quiet = () =>
  vi.waitFor(async () => expect(await isIdle(database.relay)).toBe(true), { timeout: 15_000, interval: 50 })

describe('the queue', () => {
  let jobs: RunningJobs
  const errors: unknown[] = []
  beforeAll(async () => {
    jobs = await runJobs({
      relay: database.relay,
      relayUrl: database.urls.relay,
      subscriptions: flows,
      onError: (error) => errors.push(error),
      onDead: (event) => dead.push(event),
    })
  })
  afterAll(() => jobs.stop())

  test('hands each event to each of its flows, once, with its tenant', async () => {
    await tell('thing.made', 'a')
    await tell('thing.made', 'b', beta)
    await tell('nobody.listens', 'c')
    await quiet()
    expect(ids().sort()).toEqual(['a', 'a', 'b', 'b'])
    expect(new Set(seen.map((event) => `${event.payload.id}@${event.tenantId}`))).toEqual(
      new Set(['a@alpha', 'b@beta']),
    )
  })

  test('keeps the order of one key, through a failure too, and lets others pass', async () => {
    let failures = 1
    fail = (event) => event.payload.id === 'x1' && failures-- > 0
    await inTenant(database.app_rw, alpha, async (tx) => {
      for (const id of ['x1', 'x2', 'x3']) await announce(tx, { type: 'step.taken', id }, { order: 'x' })
      await announce(tx, { type: 'step.taken', id: 'y1' }, { order: 'y' })
    })
    await quiet()
    expect(ids().filter((id) => id !== 'y1')).toEqual(['x1', 'x2', 'x3'])
    expect(ids()[0]).toBe('y1')
    expect(errors.length).toBeGreaterThanOrEqual(1)
  })

  test('keeps nothing of an error but its kind', async () => {
    const [row] = await database.relay.sql`select count(*) as n from job.job where output::text like '%张三%'`
    expect(row!.n).toBe(0)
  })

  test('a refused transaction tells nobody', async () => {
    await inTenant(database.app_rw, alpha, async (tx) => {
      await announce(tx, { type: 'thing.made', id: 'never' })
      throw new Error('planned')
    }).catch(() => {})
    await quiet()
    expect(ids()).toEqual([])
  })

  test('a thousand events of one city all arrive, and another city’s does not wait for them', async () => {
    await inTenant(database.app_rw, alpha, async (tx) => {
      for (let at = 0; at < 1_000; at += 1) await announce(tx, { type: 'thing.made', id: `n${at}` })
    })
    await tell('thing.made', 'small', beta)
    await quiet()
    expect(seen).toHaveLength(2_002)
    expect(ids().indexOf('small')).toBeLessThan(1_900)
  })
})

describe('draining in process', () => {
  afterEach(() => quiet())

  test('works events in the order announced, and those that handlers announce', async () => {
    const chain: Subscription[] = [
      {
        event: 'thing.made',
        name: 'note',
        handle: async (event) => {
          await note(event)
          if (event.payload.id === 'first') await tell('thing.made', 'second')
        },
      },
    ]
    await tell('thing.made', 'first')
    expect(await drainOutbox(database.relay, chain, alpha)).toBe(2)
    expect(ids()).toEqual(['first', 'second'])
  })
})

test('events of one process have ids in the order announced', async () => {
  const rows = await inTenant(database.app_rw, beta, async (tx) => {
    for (let at = 0; at < 300; at += 1)
      await announce(tx, { type: 'nobody.listens', id: `s${String(at).padStart(3, '0')}` })
    return tx.sql`select payload ->> 'id' as name from outbox where tenant_id = ${beta} and payload ->> 'id' like 's%' and relayed_at is null order by id`
  })
  const names = rows.map((row) => row.name).filter((name) => name !== 'small')
  expect(names).toEqual([...names].sort())
  expect(uuidv7From(1, new Uint8Array(10))).toMatch(/^00000000-0001-7/)
})
