import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { readInstant } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

describe('values on the wire', () => {
  test('come back as they went', async () => {
    const { sql } = database.app_rw
    const [row] = await sql`
      select ${'2025-11-20'}::date as day, ${'2025-11-20T00:00:00Z'}::timestamptz as at, ${9_007_199_254_740_991}::bigint as big,
        ${sql.json({ a: [1, null, '二'] })}::jsonb as doc, ${JSON.stringify({ b: 1 })}::jsonb as text_doc, ${true}::boolean as yes,
        ${Buffer.from('ab')}::bytea as bytes, ${['甲', 'a,"b\\', null as never]}::text[] as list, ${[3, 4]}::bigint[] as numbers,
        ${sql.array([Buffer.from('x'), Buffer.from([0, 255])], 1001)} as blobs`
    expect(row).toEqual({
      day: '2025-11-20',
      at: '2025-11-20 00:00:00+00',
      big: 9_007_199_254_740_991,
      doc: { a: [1, null, '二'] },
      text_doc: { b: 1 },
      yes: true,
      bytes: Buffer.from('ab'),
      list: ['甲', 'a,"b\\', null],
      numbers: [3, 4],
      blobs: [Buffer.from('x'), Buffer.from([0, 255])],
    })
    expect(String(readInstant(row!.at))).toBe('2025-11-20T00:00:00Z')
  })

  test('a number too great to be exact is an error, not a neighbour', async () => {
    await expect(database.app_rw.sql`select 9007199254740993::bigint`).rejects.toThrow('exact range')
    expect(await database.app_rw.sql`select 1 as alive`).toEqual([{ alive: 1 }])
  })

  test('lists of any text survive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0') && one.isWellFormed())),
        async (list) => {
          const [row] = await database.app_rw.sql`select ${list}::text[] as list`
          expect(row!.list).toEqual(list)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a list is a parameter of any()', async () => {
    const ids = ['019a9f00-0000-7000-8000-000000000001', '019a9f00-0000-7000-8000-000000000002']
    const rows = await database.app_rw.sql`select id from unnest(${ids}::uuid[]) as id where id = any(${ids})`
    expect(rows.map((row) => row.id)).toEqual(ids)
  })
})
