import { TABLE_KINDS, type TableKind } from '@gongbao/database'
import type postgres from 'postgres'

/** One rule about the catalogue: the SQL finds the offenders, one sentence each. */
type Fault = { fault: string }

const TENANT_ONLY = `(tenant_id = NULLIF(current_setting('app.tenant_id'::text, true), ''::text))`
/** Policies that may be wider than one tenant, by table and role: the relay's and the sealer's rounds over all cities. */
const WIDE_POLICIES = new Set([
  'outbox to relay',
  'audit_row to sealer',
  'audit_pending to sealer',
  'audit_block to sealer',
  'audit_head to sealer',
  // Signing in comes before any tenant is known: it must find the memberships of an account.
  'staff_membership to auth',
])

/** Everything in the catalogue that breaks a rule of stack.md ("Growing past one machine") or quality 18; none is the only good answer. */
export async function catalogueFaults(sql: postgres.Sql): Promise<string[]> {
  const found = await Promise.all([
    manifestFaults(sql),
    rowSecurityFaults(sql),
    policyFaults(sql),
    keyFaults(sql),
    foreignKeyFaults(sql),
    viewAndTriggerFaults(sql),
  ])
  return found.flat().sort()
}

async function manifestFaults(sql: postgres.Sql): Promise<string[]> {
  const tables = await sql<{ name: string; hasTenant: boolean }[]>`
    select relname as name, exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id' and not attisdropped) as "hasTenant"
    from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
  const names = new Set(tables.map((table) => table.name))
  return [
    ...tables.filter(({ name }) => !(name in TABLE_KINDS)).map(({ name }) => `${name}: not in TABLE_KINDS`),
    ...Object.keys(TABLE_KINDS).flatMap((name) =>
      names.has(name) ? [] : [`${name}: in TABLE_KINDS but no such table`],
    ),
    ...tables.flatMap(({ name, hasTenant }) =>
      TABLE_KINDS[name] === 'distributed' && !hasTenant ? [`${name}: distributed but has no tenant_id`] : [],
    ),
    ...tables.flatMap(({ name, hasTenant }) =>
      TABLE_KINDS[name] === 'reference' && hasTenant ? [`${name}: reference table with a tenant_id`] : [],
    ),
  ]
}

/** Sign-in tables are local: they are searched before any tenant is known, and no role but `auth` may touch them (roles.ts). */
async function rowSecurityFaults(sql: postgres.Sql): Promise<string[]> {
  const local = Object.keys(TABLE_KINDS).filter((name) => isKind(name, 'local'))
  const rows = await sql<Fault[]>`
    select relname || ': row security is not enabled and forced' as fault
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not attisdropped
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
      and relname <> all (${local})
    union all
    select relname || ': tenant_id may be null or is not text'
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not attisdropped
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (attnotnull and atttypid = 'text'::regtype)
      and relname <> all (${local})
    union all
    select relname || ': no policy'
    from pg_class c where relnamespace = 'public'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = c.oid)`
  return rows.map((row) => row.fault)
}

async function policyFaults(sql: postgres.Sql): Promise<string[]> {
  const policies = await sql<
    { table: string; policy: string; roles: string[]; using: string | null; check: string | null; permissive: string }[]
  >`
    select tablename as table, policyname as policy, roles::text[] as roles, qual as using, with_check as check, permissive
    from pg_policies where schemaname = 'public'`
  return policies.flatMap(({ table, policy, roles, using, check }) => {
    const wide = roles.every((role) => WIDE_POLICIES.has(`${table} to ${role}`))
    const narrow = [using, check].every((expression) => expression === null || expression === TENANT_ONLY)
    return wide || (narrow && using !== null) ? [] : [`${table}: policy ${policy} is wider than one tenant`]
  })
}

async function keyFaults(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<(Fault & { table: string })[]>`
    select c.relname as table, c.relname || ': unique index ' || i.relname || ' is not led by tenant_id' as fault
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
    where c.relnamespace = 'public'::regnamespace and x.indisunique and a.attname is distinct from 'tenant_id'
    union all
    select relname, relname || ': no primary key'
    from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_constraint where conrelid = c.oid and contype = 'p')`
  return rows
    .filter(({ table, fault }) => isKind(table, 'distributed') || fault.endsWith('no primary key'))
    .map((row) => row.fault)
}

async function foreignKeyFaults(sql: postgres.Sql): Promise<string[]> {
  const keys = await sql<{ name: string; from: string; to: string; action: string; paired: boolean }[]>`
    select k.conname as name, f.relname as from, t.relname as to, k.confdeltype as action,
      exists (
        select from unnest(k.conkey, k.confkey) as pair (mine, theirs)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = mine
        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = theirs
        where a.attname = 'tenant_id' and b.attname = 'tenant_id') as paired
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and f.relnamespace = 'public'::regnamespace`
  return keys.flatMap(({ name, from, to, action, paired }) => {
    if (action === 'n') return [`${from}: foreign key ${name} sets null on delete`]
    if (isKind(from, 'distributed') && isKind(to, 'reference')) return []
    if (TABLE_KINDS[from] !== TABLE_KINDS[to]) return [`${from}: foreign key ${name} goes to another kind of table`]
    return isKind(from, 'distributed') && !paired ? [`${from}: foreign key ${name} does not pair tenant_id`] : []
  })
}

async function viewAndTriggerFaults(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<Fault[]>`
    select relname || ': view without security_invoker' as fault
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
    union all
    select relname || ': materialised views know no row security' from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'
    union all
    select c.relname || ': trigger ' || tgname || ' is not an append-only guard'
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
    where not tgisinternal and c.relnamespace = 'public'::regnamespace and p.proname not like 'refuse\\_%'
    union all
    select proname || ': function runs with its owner''s rights'
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`
  return rows.map((row) => row.fault)
}

function isKind(table: string, kind: TableKind): boolean {
  return TABLE_KINDS[table] === kind
}
