/** What must be known of a server before anything is written on it; all of it is read only. */
import postgres from 'postgres'
import { DB_ROLES, type DbRole } from './connect.ts'
import type { RoleUrls } from './roles.ts'

/** A PostgreSQL before its first and before every further migration. */
export interface ServerFacts {
  /** `server_version_num`, e.g. 180004. */
  readonly version: number
  readonly encoding: string
  readonly standby: boolean
  readonly user: string
  readonly superuser: boolean
  readonly mayCreateRoles: boolean
  /** Whether the user owns the database, itself or through a role. */
  readonly ownsDatabase: boolean
  readonly database: string
  /** Whether Gongbao's tables stand in it. */
  readonly isOurs: boolean
  /** Relations of others in the schema `public`; extensions' do not count. */
  readonly strangers: number
  readonly roles: readonly RoleFacts[]
  /** Other databases of the server in which our roles own or may do something. */
  readonly otherDatabases: readonly string[]
}

export interface RoleFacts {
  readonly name: DbRole
  /** 'missing'; 'open': our password lets us in; 'closed': it exists with another password. */
  readonly state: 'missing' | 'open' | 'closed'
  /** Whether a migration of Gongbao made it (it says so in a comment). */
  readonly marked: boolean
  /** Whether the administrator may change it. */
  readonly governed: boolean
}

/** The comment by which a role of ours is known on a server that others use too. */
export const ROLE_MARK = 'Gongbao'

export async function inspectServer(admin: postgres.Sql, urls: RoleUrls): Promise<ServerFacts> {
  const [facts] = await admin<Omit<ServerFacts, 'roles' | 'otherDatabases'>[]>`
    select current_setting('server_version_num')::int as version, pg_is_in_recovery() as standby,
      pg_encoding_to_char(d.encoding) as encoding, current_user as user, r.rolsuper as superuser,
      r.rolsuper or r.rolcreaterole as "mayCreateRoles", pg_has_role(d.datdba, 'member') as "ownsDatabase",
      current_database() as database,
      exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'checksum'
        where c.oid = to_regclass('public.migration') and pg_get_userbyid(c.relowner) = 'owner') as "isOurs",
      (select count(*)::int from pg_class c
        where c.relnamespace in (to_regnamespace('public'), to_regnamespace('job')) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
          and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')) as strangers
    from pg_database d, pg_roles r where d.datname = current_database() and r.rolname = current_user`
  return { ...facts!, roles: await inspectRoles(admin, facts!, urls), otherDatabases: await databasesOf(admin) }
}

async function inspectRoles(
  admin: postgres.Sql,
  { superuser, mayCreateRoles, version }: Pick<ServerFacts, 'superuser' | 'mayCreateRoles' | 'version'>,
  urls: RoleUrls,
): Promise<RoleFacts[]> {
  // From 16 on, who may create roles governs only those it made or was given; before, all but superusers.
  const rows = await admin<{ name: DbRole; marked: boolean; governed: boolean }[]>`
    select rolname as name, coalesce(shobj_description(oid, 'pg_authid'), '') like ${`${ROLE_MARK}%`} as marked,
      ${superuser} or (${mayCreateRoles} and not rolsuper and (${version < 160_000} or pg_has_role(oid, 'member with admin option'))) as governed
    from pg_roles where rolname in ${admin([...DB_ROLES])}`
  return Promise.all(
    DB_ROLES.map(async (name): Promise<RoleFacts> => {
      const row = rows.find((one) => one.name === name)
      if (!row) return { name, state: 'missing', marked: false, governed: mayCreateRoles }
      return { ...row, state: (await opens(urls[name])) ? 'open' : 'closed' }
    }),
  )
}

/** Databases beside this one that depend on a role of ours: as owner of something, or by a grant. */
async function databasesOf(admin: postgres.Sql): Promise<string[]> {
  const rows = await admin<{ name: string }[]>`
    select distinct d.datname as name from pg_shdepend s
    join pg_roles r on s.refclassid = 'pg_authid'::regclass and r.oid = s.refobjid and r.rolname in ${admin([...DB_ROLES])}
    join pg_database d on d.oid = s.dbid or (s.dbid = 0 and s.classid = 'pg_database'::regclass and d.oid = s.objid)
    where d.datname <> current_database() order by 1`
  return rows.map((row) => row.name)
}

/** Whether a password is right. A role without the right to connect here has shown its password before it is turned away. */
async function opens(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42501') return true
    if (code === '28P01' || code === '28000') return false
    throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
}
