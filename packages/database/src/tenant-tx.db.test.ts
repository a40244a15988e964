import { isRefusal, refuse, type TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { announce, beforeCommit, inTenant, type LateRows, outboxTable, type TenantTx, writeLate } from './index.ts'

let database: TestDatabase
let alpha: TenantId
let beta: TenantId
beforeAll(async () => {
  database = await testDatabase()
  alpha = await seedTenant(database, 'alpha')
  beta = await seedTenant(database, 'beta', { at: '2025-11-20T00:00:00+08:00' })
})
afterAll(() => database.drop())

const count = (tenant: TenantId) =>
  inTenant(database.app_rw, tenant, async (tx) => Number((await tx.sql`select count(*) as n from outbox`)[0]!.n))

describe('inTenant', () => {
  test('shows each tenant its own rows, and nobody rows outside', async () => {
    await inTenant(database.app_rw, alpha, (tx) => announce(tx, { type: 'thing.happened', id: 'a' }))
    expect(await count(alpha)).toBe(1)
    expect(await count(beta)).toBe(0)
    expect(await database.app_rw.db.select().from(outboxTable)).toEqual([])
  })

  test('refuses to write a row of another tenant', async () => {
    const write = inTenant(database.app_rw, alpha, (tx) =>
      announce({ ...tx, tenantId: beta }, { type: 'thing.happened' }),
    )
    await expect(write).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
  })

  test('rolls back on a refusal and returns it', async () => {
    const before = await count(alpha)
    const result = await inTenant(database.app_rw, alpha, async (tx) => {
      await announce(tx, { type: 'thing.happened', id: 'b' })
      return refuse('CONFLICT', { zh: '不行', en: 'no' })
    })
    expect(isRefusal(result)).toBe(true)
    expect(await count(alpha)).toBe(before)
  })

  test('refuses to nest, a malformed slug and an unknown tenant', async () => {
    const nested = inTenant(database.app_rw, alpha, () => inTenant(database.app_rw, beta, async () => 1))
    await expect(nested).rejects.toThrow('must not nest')
    await expect(inTenant(database.app_rw, "a'; select 1" as TenantId, async () => 1)).rejects.toThrow('slug')
    await expect(inTenant(database.app_rw, 'nowhere' as TenantId, async () => 1)).rejects.toThrow('no such tenant')
  })

  test('reads the business clock once, with the demo offset', async () => {
    const [first, second] = await inTenant(database.app_rw, beta, async (tx) => {
      const before = tx.business
      await tx.sql`select pg_sleep(0.02)`
      return [before, tx.business]
    })
    expect(first).toBe(second)
    expect(first!.on).toBe('2025-11-20')
  })

  test('leaves no tenant behind on a pooled connection, after success or failure', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        inTenant(database.app_rw, at % 2 ? alpha : beta, async (tx) => {
          if (at % 3 === 0) throw new Error('planned')
          return tx.tenantId
        }).catch((error: Error) => expect(error.message).toBe('planned')),
      ),
    )
    const left = await Promise.all(
      Array.from(
        { length: 40 },
        () => database.app_rw.sql`select nullif(current_setting('app.tenant_id', true), '') as tenant`,
      ),
    )
    expect(new Set(left.map((rows) => rows[0]!.tenant))).toEqual(new Set([null]))
  })

  test('a transaction kept after its end can do nothing', async () => {
    let kept: TenantTx | undefined
    await inTenant(database.app_rw, alpha, async (tx) => {
      kept = tx
    })
    await expect(announce(kept!, { type: 'thing.happened' })).rejects.toThrow()
    await expect(kept!.sql`select 1`).rejects.toThrow('The transaction has ended')
  })

  test('concurrent transactions of two tenants never meet', async () => {
    const seen = await Promise.all(
      Array.from({ length: 80 }, (_, at) =>
        inTenant(database.app_rw, at % 2 ? alpha : beta, async (tx) => {
          await announce(tx, { type: 'thing.happened', id: String(at) })
          await tx.sql`insert into idempotency_key (tenant_id, client, key, request_hash, created_at)
            values (${tx.tenantId}, 'meet', ${String(at)}, ${Buffer.of(at)}, now())`
          const rows = await tx.sql`
            select distinct tenant_id from outbox union select tenant_id from idempotency_key where client = 'meet'`
          return rows.map((row) => row.tenant_id).join() === tx.tenantId
        }),
      ),
    )
    expect(seen.every(Boolean)).toBe(true)
  })
})

describe('what a transaction does last', () => {
  const written: string[][] = []
  const kind: LateRows<string> = { write: async (_tx, rows) => void written.push([...rows]) }

  test('rows written late go out together, at most 500 at once, also those that a last act adds', async () => {
    await inTenant(database.app_rw, alpha, async (tx) => {
      writeLate(tx, kind, ['a', 'b'])
      writeLate(tx, kind, ['c'])
      beforeCommit(tx, async () => writeLate(tx, kind, ['later']))
      expect(written).toEqual([])
    })
    await inTenant(database.app_rw, alpha, async (tx) => {
      writeLate(
        tx,
        kind,
        Array.from({ length: 501 }, (_, at) => String(at)),
      )
    })
    expect(written.map((rows) => rows.length)).toEqual([4, 500, 1])
    expect(written[0]).toEqual(['a', 'b', 'c', 'later'])
  })

  test('what must be locked goes before what is written, whichever was asked for first', async () => {
    const order: string[] = []
    const rows: LateRows<string> = { write: async () => void order.push('written') }
    await inTenant(database.app_rw, alpha, async (tx) => {
      writeLate(tx, rows, ['early'])
      beforeCommit(tx, async () => void order.push('locked'))
    })
    expect(order).toEqual(['locked', 'written'])
  })

  test('one that fails takes the whole transaction with it, and its cause is told', async () => {
    const before = await count(alpha)
    const failing = inTenant(database.app_rw, alpha, async (tx) => {
      await announce(tx, { type: 'thing.happened', id: 'lost' })
      beforeCommit(tx, () => tx.sql`select no_such_column from outbox`)
    })
    await expect(failing).rejects.toThrow('no_such_column')
    expect(await count(alpha)).toBe(before)
  })
})

describe('announce', () => {
  test('refuses names, phones and identity numbers', async () => {
    for (const value of ['张三', '13800138000', '99000019800101001X', 'two words']) {
      const told = inTenant(database.app_rw, alpha, (tx) => announce(tx, { type: 'thing.happened', value }))
      await expect(told, value).rejects.toThrow('ids only')
    }
  })

  test('drops a second announcement under one dedupe key', async () => {
    const before = await count(beta)
    for (let times = 0; times < 3; times += 1) {
      await inTenant(database.app_rw, beta, (tx) => announce(tx, { type: 'thing.happened' }, { dedupe: 'once' }))
    }
    expect(await count(beta)).toBe(before + 1)
  })
})
