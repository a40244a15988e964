import { createHash } from 'node:crypto'
import { refuse, type TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { announce, type IdempotentOutcome, inTenant, withIdempotency } from './index.ts'

let database: TestDatabase
let alpha: TenantId
let beta: TenantId
beforeAll(async () => {
  database = await testDatabase()
  alpha = await seedTenant(database, 'alpha')
  beta = await seedTenant(database, 'beta')
})
afterAll(() => database.drop())

const claim = (key: string, asked = 'the same', client = 'one') => ({
  client,
  key,
  requestHash: createHash('sha256').update(asked).digest(),
})
const effects = (key: string, tenant = alpha) =>
  inTenant(database.app_rw, tenant, async (tx) => {
    const [row] =
      await tx.sql`select count(*) as n from outbox where tenant_id = ${tenant} and payload ->> 'key' = ${key}`
    return row!.n as number
  })

function send(
  key: string,
  { asked, client, tenant = alpha }: { asked?: string; client?: string; tenant?: TenantId } = {},
) {
  return withIdempotency(database.app_rw, tenant, claim(key, asked, client), async (tx) => {
    await announce(tx, { type: 'thing.made', key })
    return { status: 201, body: Buffer.from(`made ${key}`) }
  })
}

describe('withIdempotency', () => {
  test('fifty at once: one effect, forty-nine replays of its answer', async () => {
    const outcomes = (await Promise.all(Array.from({ length: 50 }, () => send('fifty')))) as IdempotentOutcome[]
    expect(outcomes.filter((outcome) => !outcome.replayed)).toHaveLength(1)
    expect(new Set(outcomes.map((outcome) => `${outcome.answer.status} ${Buffer.from(outcome.answer.body)}`))).toEqual(
      new Set(['201 made fifty']),
    )
    expect(await effects('fifty')).toBe(1)
  })

  test('the same key with another request is refused', async () => {
    await send('other')
    expect(await send('other', { asked: 'something else' })).toMatchObject({
      kind: 'refused',
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect(await effects('other')).toBe(1)
  })

  test('keys of other clients and of other cities are other keys', async () => {
    for (const one of [{}, { client: 'two' }, { tenant: beta }])
      expect(await send('shared', one)).toMatchObject({ replayed: false })
    expect(await effects('shared')).toBe(2)
    expect(await effects('shared', beta)).toBe(1)
  })

  test('a refusal and a failure keep nothing: the key may be tried again', async () => {
    const refusal = refuse('CONFLICT', { zh: '不行', en: 'no' })
    expect(await withIdempotency(database.app_rw, alpha, claim('retry'), async () => refusal)).toEqual(refusal)
    await expect(
      withIdempotency(database.app_rw, alpha, claim('retry'), async (tx) => {
        await announce(tx, { type: 'thing.made', key: 'retry' })
        throw new Error('planned')
      }),
    ).rejects.toThrow('planned')
    expect(await effects('retry')).toBe(0)
    expect(await send('retry')).toMatchObject({ replayed: false })
  })

  test('who waits behind a refused first runs itself', async () => {
    const holdsTheKey = Promise.withResolvers<void>()
    const first = withIdempotency(database.app_rw, alpha, claim('behind'), async (tx) => {
      holdsTheKey.resolve()
      await tx.sql`select pg_sleep(0.2)`
      return refuse('CONFLICT', { zh: '不行', en: 'no' })
    })
    await holdsTheKey.promise
    const second = send('behind')
    expect(await first).toMatchObject({ kind: 'refused' })
    expect(await second).toMatchObject({ replayed: false })
  })
})
