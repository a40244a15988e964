import { inTenant } from '@gongbao/database'
import { refuse, type TenantId } from '@gongbao/kernel'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../../tests/harness/index.ts'
import { installKeys, type KeyFile, newKeys, parseKeys } from '../fields/keys.ts'
import type { SystemPrincipal } from '../principal/principal.ts'
import { audit } from './audit.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

let database: TestDatabase
let city: TenantId
let count = 0
const actor = (): SystemPrincipal => ({ realm: 'system', tenantId: city, process: 'test' })
const act = (times = 1, subjectId = 'x') =>
  inTenant(database.app_rw, city, (tx) =>
    audit(
      tx,
      actor(),
      ...Array.from({ length: times }, () => ({
        action: 'claim.read',
        subjectKind: 'claim',
        subjectId,
        detail: { b: 2, a: 'one', c: null },
      })),
    ),
  )
const verify = (anchor?: Parameters<typeof verifyAudit>[2]) => verifyAudit(database.sealer, city, anchor)

/** What someone with the administrator's password could do: past row security and triggers. */
async function tamper(work: (sql: postgres.TransactionSql) => Promise<unknown>): Promise<void> {
  const sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await work(tx)
  })
  await sql.end()
}

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  installKeys(parseKeys(newKeys()))
  count += 1
  city = await seedTenant(database, `city-${count}`, { at: '2025-11-20T08:00:00+08:00' })
})

describe('the trail', () => {
  it('is written with the act and vanishes with it', async () => {
    await inTenant(database.app_rw, city, async (tx) => {
      await audit(tx, actor(), { action: 'claim.approved', subjectKind: 'claim', subjectId: 'x' })
      return refuse('CONFLICT', { zh: '冲突', en: 'conflict' })
    })
    expect(await sealAudit(database.sealer)).toBe(0)
    await act()
    expect(await sealAudit(database.sealer)).toBe(1)
  })

  it.each([
    ['a phone', { action: 'a.b', subjectKind: 'k', subjectId: '13900000000' }],
    [
      'an identity number',
      { action: 'a.b', subjectKind: 'k', subjectId: 'x', detail: { note: 'no 990000199001010015' } },
    ],
    ['a name', { action: 'a.b', subjectKind: 'k', subjectId: 'x', detail: { name: '王小明' } }],
    ['a shapeless action', { action: 'did something', subjectKind: 'k', subjectId: 'x' }],
  ])('takes no %s', async (_name, entry) => {
    await expect(inTenant(database.app_rw, city, (tx) => audit(tx, actor(), entry))).rejects.toThrow('audit')
  })

  it('lets no one act across cities', async () => {
    const other = await seedTenant(database, `other-${count}`)
    await expect(
      inTenant(database.app_rw, other, (tx) => audit(tx, actor(), { action: 'a.b', subjectKind: 'k', subjectId: 'x' })),
    ).rejects.toThrow('another')
  })

  it('cannot be changed or removed by the server, nor by its owner in passing', async () => {
    await act()
    for (const role of ['app_rw', 'sealer', 'regulator', 'relay', 'auth'] as const) {
      await expect(
        inTenant(database[role], city, (tx) => tx.sql`update audit_row set action = 'x.y' where tenant_id = ${city}`),
      ).rejects.toThrow()
      await expect(
        inTenant(database[role], city, (tx) => tx.sql`delete from audit_row where tenant_id = ${city}`),
      ).rejects.toThrow()
    }
    await expect(database.owner.sql`delete from audit_row where tenant_id = ${city}`).rejects.toThrow('append only')
    await expect(database.owner.sql`truncate audit_row`).rejects.toThrow('append only')
    await expect(
      inTenant(database.app_rw, city, (tx) => tx.sql`delete from audit_pending where tenant_id = ${city}`),
    ).rejects.toThrow('permission denied')
    await expect(inTenant(database.sealer, city, (tx) => tx.sql`update audit_block set block_no = 9`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the chain', () => {
  it('is sound over many blocks, with rows still waiting', async () => {
    await sealAudit(database.sealer)
    await act(2500)
    expect(await sealAudit(database.sealer)).toBe(2500)
    await act(3)
    const report = await verify()
    expect(report).toMatchObject({ blocks: 3, rows: 2500, unsealed: 3, faults: [] })
    expect(await verify(report.anchor!)).toMatchObject({ faults: [] })
  })

  it('stays sound when two sealers and many writers work at once', async () => {
    const writes = Array.from({ length: 40 }, () => act())
    const seals = Array.from({ length: 6 }, () => sealAudit(database.sealer))
    await Promise.all([...writes, ...seals])
    await sealAudit(database.sealer)
    expect(await verify()).toMatchObject({ rows: 40, unsealed: 0, faults: [] })
  })

  const sealTwice = async () => {
    for (let at = 0; at < 3; at += 1) {
      await act(2)
      await sealAudit(database.sealer)
    }
    return (await verify()).anchor!
  }
  const kinds = async (anchor?: Parameters<typeof verifyAudit>[2]) =>
    new Set((await verify(anchor)).faults.map((fault) => fault.kind))

  it('shows an edit', async () => {
    await sealTwice()
    await tamper(
      (sql) =>
        sql`update audit_row set action = 'claim.hidden' where (tenant_id, id) in (select tenant_id, id from audit_row where tenant_id = ${city} order by id limit 1)`,
    )
    expect(await kinds()).toEqual(new Set(['row-altered']))
  })

  it('shows an edit of the detail, and an HMAC taken from another row', async () => {
    await sealTwice()
    await tamper((sql) => sql`update audit_row set detail = '{"a":"two"}' where tenant_id = ${city}`)
    expect(await kinds()).toEqual(new Set(['row-altered']))
  })

  it('shows a deletion', async () => {
    await sealTwice()
    await tamper(
      (sql) =>
        sql`delete from audit_row where tenant_id = ${city} and id = (select min(id::text)::uuid from audit_row where tenant_id = ${city})`,
    )
    expect(await kinds()).toEqual(new Set(['row-missing']))
  })

  it('shows an insertion among sealed rows', async () => {
    await sealTwice()
    await tamper(
      (
        sql,
      ) => sql`insert into audit_row select tenant_id, gen_random_uuid(), at, actor_realm, actor_id, actor_role, action, subject_kind, subject_id, detail, key_version, mac
        from audit_row where tenant_id = ${city} limit 1`,
    )
    expect(await kinds()).toEqual(new Set(['row-inserted']))
  })

  it('shows a block rewritten with its row gone', async () => {
    await sealTwice()
    await tamper(async (sql) => {
      await sql`delete from audit_row r using audit_block b where b.tenant_id = ${city} and b.block_no = 2 and r.tenant_id = ${city} and r.id = b.row_ids[1]`
      await sql`update audit_block set row_ids = row_ids[2:] where tenant_id = ${city} and block_no = 2`
    })
    expect(await kinds()).toEqual(new Set(['block-altered']))
  })

  it('shows a block taken out of the middle', async () => {
    await sealTwice()
    await tamper((sql) => sql`delete from audit_block where tenant_id = ${city} and block_no = 2`)
    expect(await kinds()).toEqual(new Set(['block-missing', 'row-inserted']))
  })

  it('shows a cut tail: of rows, of blocks, and with an anchor even of the head', async () => {
    const anchor = await sealTwice()
    const old = await database.owner.sql`select * from audit_block where tenant_id = ${city} and block_no = 2`
    await tamper(async (sql) => {
      await sql`delete from audit_row r using audit_block b where b.tenant_id = ${city} and b.block_no = 3 and r.tenant_id = ${city} and r.id = any(b.row_ids)`
      await sql`delete from audit_block where tenant_id = ${city} and block_no = 3`
    })
    expect(await kinds()).toEqual(new Set(['tail-cut']))
    await tamper((sql) => sql`update audit_head set block_no = 2, hash = ${old[0]!.hash} where tenant_id = ${city}`)
    expect(await kinds()).toEqual(new Set(['tail-cut']))
    await tamper((sql) => sql`delete from audit_head where tenant_id = ${city}`)
    expect(await kinds()).toEqual(new Set(['tail-cut']))
    expect(await kinds(anchor)).toEqual(new Set(['tail-cut']))
  })

  it('stays sound, and shows an edit, after the key was rotated', async () => {
    const first = JSON.parse(newKeys()) as KeyFile
    installKeys(parseKeys(JSON.stringify(first)))
    await act(2)
    await sealAudit(database.sealer)
    const second = (JSON.parse(newKeys()) as KeyFile).masters['1']!
    installKeys(parseKeys(JSON.stringify({ ...first, current: 2, masters: { ...first.masters, 2: second } })))
    await act(2)
    await sealAudit(database.sealer)
    expect(await verify()).toMatchObject({ blocks: 2, rows: 4, faults: [] })
    const versions = await database.owner.sql`select distinct key_version as v from audit_row where tenant_id = ${city}`
    expect(versions.map((row) => row.v).sort()).toEqual([1, 2])
    await tamper((sql) => sql`update audit_row set subject_id = 'y' where tenant_id = ${city} and key_version = 1`)
    expect(await kinds()).toEqual(new Set(['row-altered']))
  })

  it('shows a chain written anew without the key', async () => {
    await sealTwice()
    const real = process.env.GONGBAO_KEYS
    installKeys(parseKeys(newKeys()))
    expect((await kinds()).has('row-altered')).toBe(true)
    expect(process.env.GONGBAO_KEYS).toBe(real)
  })
})
