import { createHmac } from 'node:crypto'
import { DatabaseUnfit, readAdminUrl } from './admin-url.ts'
import { DB_ROLES, type DbRole } from './connect.ts'

/** A connection string for each role. */
export type RoleUrls = Readonly<Record<DbRole, string>>

/**
 * The roles' connection strings, derived from the administrator's: their passwords are HMACs of a secret, so that nothing more has to
 * be stored. A process receives only the strings of the roles it works as, never the administrator's.
 *
 * @param adminUrl PostgreSQL URL of a role that may create roles, with the database in it
 * @param secret default: the administrator's password
 * @throws DatabaseUnfit when the address cannot be read, or there is neither a password nor a secret
 */
export function roleUrls(adminUrl: string, secret: string = secretOf(readAdminUrl(adminUrl))): RoleUrls {
  if (!secret)
    throw new DatabaseUnfit(
      '数据库地址里没有密码：请设置 GONGBAO_DB_SECRET，各角色的密码由它生成',
      "the database address holds no password: set GONGBAO_DB_SECRET, from which the roles' passwords are made",
    )
  return Object.fromEntries(DB_ROLES.map((role) => [role, roleUrl(adminUrl, role, secret)])) as Record<DbRole, string>
}

/** The secret that an administrator's address stands for: its password, however it is spelled there. */
export function secretOf(adminUrl: URL): string {
  return decodeURIComponent(adminUrl.password)
}

/** The password of one role, 43 characters. */
export function rolePassword(role: DbRole, secret: string): string {
  return createHmac('sha256', secret).update(`gongbao role ${role}`).digest('base64url')
}

function roleUrl(adminUrl: string, role: DbRole, secret: string): string {
  const url = readAdminUrl(adminUrl)
  url.username = role
  url.password = rolePassword(role, secret)
  return url.href
}
