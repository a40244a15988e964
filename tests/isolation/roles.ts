import { TABLE_KINDS } from '@gongbao/database'
import type postgres from 'postgres'

interface Grant {
  role: string
  table: string
  privilege: string
  isView: boolean
}

/** Tables that every role may read: the registry of cities and the list of migrations. */
const OPEN_TO_ALL = ['tenant', 'migration']
/** What the narrow roles may touch, and app_rw beside its business tables; everything else is a fault. */
const NARROW: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  app_rw: { key_note: ['SELECT'] },
  relay: { outbox: ['SELECT', 'UPDATE', 'DELETE'] },
  sealer: {
    key_note: ['SELECT'],
    audit_row: ['SELECT'],
    audit_pending: ['SELECT', 'UPDATE', 'DELETE'],
    audit_block: ['SELECT', 'INSERT'],
    audit_head: ['SELECT', 'INSERT', 'UPDATE'],
  },
  auth: { staff_membership: ['SELECT'] },
}

/** Every right that a role has beyond its job (quality 23). */
export async function roleFaults(sql: postgres.Sql): Promise<string[]> {
  return [...(await attributeFaults(sql)), ...(await grantFaults(sql)), ...(await ownershipFaults(sql))].sort()
}

async function attributeFaults(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ fault: string }[]>`
    select rolname || ': has an attribute it must not have' as fault from pg_roles
    where rolname in ('owner', 'app_rw', 'relay', 'sealer', 'regulator', 'auth')
      and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or (rolbypassrls and rolname <> 'owner'))
    union all
    select m.rolname || ': is a member of ' || r.rolname
    from pg_auth_members am join pg_roles m on m.oid = am.member join pg_roles r on r.oid = am.roleid
    where m.rolname in ('app_rw', 'relay', 'sealer', 'regulator', 'auth')`
  return rows.map((row) => row.fault)
}

async function grantFaults(sql: postgres.Sql): Promise<string[]> {
  // Rights on single columns count as rights on the table.
  const grants = await sql<Grant[]>`
    select distinct case when acl.grantee = 0 then 'public' else acl.grantee::regrole::text end as role, table_name as table, privilege_type as privilege, is_view as "isView"
    from (
      select relname as table_name, relkind = 'v' as is_view, (aclexplode(relacl)).* from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
      union all
      select relname, relkind = 'v', (aclexplode(attacl)).* from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = 'public'::regnamespace
    ) acl
    where grantee = 0 or grantee::regrole::text <> 'owner'`
  return grants
    .filter((grant) => !isAllowed(grant))
    .map(({ role, table, privilege }) => `${role}: ${privilege} on ${table}`)
}

function isAllowed({ role, table, privilege, isView }: Grant): boolean {
  // A view shows its reader only what the reader may see (security_invoker, catalogue.ts); it is never written.
  const kind = isView && privilege === 'SELECT' ? 'distributed' : TABLE_KINDS[table]
  const writes = ['INSERT', 'UPDATE', 'DELETE']
  if (role === 'public') return false
  if (privilege === 'SELECT' && OPEN_TO_ALL.includes(table)) return true
  if (NARROW[role]?.[table]?.includes(privilege)) return true
  // Sign-in tables are local and belong to `auth` alone; business tables are distributed and belong to `app_rw`.
  if (role === 'auth') return kind === 'local' && table !== 'migration' && ['SELECT', ...writes].includes(privilege)
  if (role === 'app_rw') return kind === 'distributed' && ['SELECT', ...writes].includes(privilege)
  return role === 'regulator' && kind === 'distributed' && privilege === 'SELECT'
}

async function ownershipFaults(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ fault: string }[]>`
    select relname || ': is owned by ' || relowner::regrole::text as fault from pg_class
    where relnamespace in ('public'::regnamespace, 'job'::regnamespace) and relowner <> 'owner'::regrole and relkind <> 't'
    union all
    select nspname || ': ' || acl.grantee::regrole::text || ' may create objects in this schema'
    from pg_namespace, aclexplode(nspacl) acl
    where nspname in ('public', 'job') and acl.privilege_type = 'CREATE' and acl.grantee <> 'owner'::regrole
    union all
    select 'job.' || relname || ': ' || acl.grantee::regrole::text || ' may touch the queue'
    from pg_class, aclexplode(relacl) acl
    where relnamespace = 'job'::regnamespace and acl.grantee not in ('owner'::regrole, 'relay'::regrole)`
  return rows.map((row) => row.fault)
}
