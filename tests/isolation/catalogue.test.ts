import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../harness/index.ts'
import { catalogueFaults } from './catalogue.ts'
import { roleFaults } from './roles.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** Runs DDL as the owner and returns the faults it adds; all is rolled back. */
async function faultsAfter(ddl: string, find = catalogueFaults): Promise<string[]> {
  let found: string[] = []
  await database.owner.sql
    .begin(async (sql) => {
      await sql.unsafe(ddl).simple()
      found = await find(sql as never)
      throw new Error('roll back')
    })
    .catch((error: Error) => {
      if (error.message !== 'roll back') throw error
    })
  return found
}

describe('the catalogue', () => {
  test('keeps every rule of tenancy and distribution', async () => {
    expect(await catalogueFaults(database.owner.sql)).toEqual([])
  })

  const keyed = (rest: string) => `create table planted (tenant_id text not null, id uuid not null, ${rest})`
  const closed = `alter table planted enable row level security; alter table planted force row level security;
    create policy tenant_only on planted using (tenant_id = nullif(current_setting('app.tenant_id', true), ''));`
  const pk = 'constraint planted_pkey primary key (tenant_id, id)'

  test.each([
    ['a table without row security', keyed(pk), 'planted: row security is not enabled and forced'],
    [
      'row security that is not forced',
      `${keyed(pk)}; alter table planted enable row level security`,
      'not enabled and forced',
    ],
    ['a table outside the manifest', `${keyed(pk)}; ${closed}`, 'planted: not in TABLE_KINDS'],
    [
      'an open policy',
      `${keyed(pk)}; ${closed} create policy all_rows on planted using (true)`,
      'all_rows is wider than one tenant',
    ],
    [
      'an open policy on a known table',
      'create policy all_rows on posting using (true)',
      'all_rows is wider than one tenant',
    ],
    [
      'a key not led by the tenant',
      'create unique index planted on posting (source_id)',
      'planted is not led by tenant_id',
    ],
    [
      'a key over an expression',
      'create unique index planted on posting (lower(event_code))',
      'planted is not led by tenant_id',
    ],
    ['a table without a key', keyed('at date'), 'planted: no primary key'],
    [
      'a view with its owner’s rights',
      'create view planted as select * from posting',
      'planted: view without security_invoker',
    ],
    [
      'a trigger with logic',
      'create function f() returns trigger language plpgsql as $$ begin return new; end $$; create trigger planted before insert on posting for each row execute function f()',
      'planted is not an append-only guard',
    ],
    [
      'a foreign key that forgets the tenant',
      'alter table posting add constraint planted foreign key (tenant_id, journal_id) references posting (tenant_id, id) on delete set null',
      'planted sets null on delete',
    ],
    [
      'a function with its owner’s rights',
      'create function planted() returns int language sql security definer return 1',
      'planted: function runs',
    ],
  ])('check finds %s', async (_what, ddl, fault) => {
    expect((await faultsAfter(ddl)).join('\n')).toContain(fault)
  })
})

describe('the roles', () => {
  test('have no right beyond their job', async () => {
    expect(await roleFaults(database.owner.sql)).toEqual([])
  })

  test.each([
    ['grant truncate on posting to app_rw', 'app_rw: TRUNCATE on posting'],
    ['grant update on tenant to app_rw', 'app_rw: UPDATE on tenant'],
    ['grant insert on posting to regulator', 'regulator: INSERT on posting'],
    ['grant update (amount_fen) on posting to regulator', 'regulator: UPDATE on posting'],
    ['grant select on posting to relay', 'relay: SELECT on posting'],
    ['grant select on outbox to sealer', 'sealer: SELECT on outbox'],
    ['grant select on posting to auth', 'auth: SELECT on posting'],
    ['grant select on posting to public', 'public: SELECT on posting'],
    ['grant create on schema public to app_rw', 'app_rw may create objects'],
    [
      'grant usage on schema job to app_rw; create table job.t (); grant select on job.t to app_rw',
      'app_rw may touch the queue',
    ],
  ])('check finds: %s', async (ddl, fault) => {
    expect((await faultsAfter(ddl, roleFaults)).join('\n')).toContain(fault)
  })

  test('the regulator cannot write, nor the server read another’s tables', async () => {
    await expect(database.regulator.sql`insert into posting default values`).rejects.toThrow('permission denied')
    await expect(database.relay.sql`select * from posting`).rejects.toThrow('permission denied')
    await expect(database.app_rw.sql`create table t ()`).rejects.toThrow('permission denied')
    await expect(database.app_rw.sql`set role owner`).rejects.toThrow('permission denied')
    await expect(database.app_rw.sql`set session_replication_role = replica`).rejects.toThrow('permission denied')
  })
})
