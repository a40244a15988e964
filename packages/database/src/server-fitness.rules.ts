import { DatabaseUnfit } from './admin-url.ts'
import type { RoleFacts, ServerFacts } from './inspect-server.ts'

const OLDEST = 150_000

/** Why Gongbao does not run on a server, or null. Asked before anything is written there. */
export function whyUnfit(facts: ServerFacts): DatabaseUnfit | null {
  return unfitServer(facts) ?? unfitDatabase(facts) ?? unfitRoles(facts)
}

function unfitServer({ version, standby }: ServerFacts): DatabaseUnfit | null {
  if (version < OLDEST)
    return new DatabaseUnfit(
      `服务器是 PostgreSQL ${Math.floor(version / 10_000)}，共保需要 15 或更高版本`,
      `the server is PostgreSQL ${Math.floor(version / 10_000)}; Gongbao needs 15 or later`,
    )
  if (standby) return new DatabaseUnfit('服务器是只读的备机', 'the server is a standby and takes no writes')
  return null
}

function unfitDatabase({ encoding, database, isOurs, strangers, ownsDatabase, superuser, user }: ServerFacts) {
  if (encoding !== 'UTF8')
    return new DatabaseUnfit(
      `数据库 ${database} 的编码是 ${encoding}，需要 UTF8（create database … encoding 'UTF8' template template0）`,
      `the database ${database} is in ${encoding}: make one in UTF8 (create database … encoding 'UTF8' template template0)`,
    )
  if (!isOurs && strangers > 0)
    return new DatabaseUnfit(
      `数据库 ${database} 里有别的程序的表，请给共保一个空的数据库`,
      `the database ${database} holds tables of another program: give Gongbao an empty one`,
    )
  if (!superuser && !ownsDatabase)
    return new DatabaseUnfit(
      `用户 ${user} 不是数据库 ${database} 的所有者（alter database ${database} owner to ${user}）`,
      `${user} does not own the database ${database} (alter database ${database} owner to ${user})`,
    )
  return null
}

/** Roles belong to the whole server: those of another house, or of another program, are left alone. */
function unfitRoles({ roles, otherDatabases, isOurs, mayCreateRoles, user }: ServerFacts): DatabaseUnfit | null {
  const missing = roles.filter(({ state }) => state === 'missing')
  const closed = roles.filter(({ state }) => state === 'closed')
  if (missing.length > 0 && !mayCreateRoles)
    return new DatabaseUnfit(
      `用户 ${user} 不能创建角色 ${names(missing)}（alter role ${user} createrole）`,
      `${user} may not create the roles ${names(missing)} (alter role ${user} createrole)`,
    )
  if (closed.length > 0 && otherDatabases.length > 0)
    return new DatabaseUnfit(
      `角色 ${names(closed)} 已由同一服务器上的数据库 ${otherDatabases.join('、')} 使用，密码不同：请把 GONGBAO_DB_SECRET 设为那里的值（默认是其管理员密码），或另用一台服务器`,
      `the roles ${names(closed)} serve the database ${otherDatabases.join(', ')} on the same server with other passwords: set GONGBAO_DB_SECRET to what it is there (by default its administrator's password), or use a server of its own`,
    )
  const strange = closed.filter(({ marked }) => !marked && !isOurs)
  if (strange.length > 0)
    return new DatabaseUnfit(
      `服务器上已有角色 ${names(strange)}，不是共保创建的：请另用一台服务器，或删除这些角色`,
      `the server has roles ${names(strange)} that Gongbao did not make: use a server of its own, or drop them`,
    )
  return ungoverned(roles, user)
}

function ungoverned(roles: readonly RoleFacts[], user: string): DatabaseUnfit | null {
  const kept = roles.filter(
    ({ name, state, governed }) => !governed && (state === 'closed' || (name === 'owner' && state !== 'missing')),
  )
  if (kept.length === 0) return null
  return new DatabaseUnfit(
    `用户 ${user} 无权管理角色 ${names(kept)}（由超级用户执行 grant ${names(kept)} to ${user} with admin option）`,
    `${user} may not administer the roles ${names(kept)} (let a superuser run: grant ${names(kept)} to ${user} with admin option)`,
  )
}

const names = (roles: readonly RoleFacts[]): string => roles.map(({ name }) => name).join(', ')
