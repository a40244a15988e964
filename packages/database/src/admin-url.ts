/** The administrator's address (`DATABASE_URL`): read strictly, named in messages without its password, its failures told in words. */

/** A server or database that Gongbao cannot or must not run on. The message is for a person, in Chinese and English, and holds no secret. */
export class DatabaseUnfit extends Error {
  override readonly name = 'DatabaseUnfit'
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options)
  }
}

/**
 * Reads an address such as `postgres://user:p%40ss@host:5432/database`.
 * @throws DatabaseUnfit when it is none, or names no host or no database
 */
export function readAdminUrl(text: string): URL {
  let url: URL
  try {
    url = new URL(text)
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part)
  } catch {
    throw notAnAddress('无法解析', 'it cannot be read')
  }
  if (!['postgres:', 'postgresql:'].includes(url.protocol))
    throw notAnAddress('协议不对', 'its protocol is another one')
  if (!url.hostname) throw notAnAddress('没有主机名', 'it names no host')
  if (url.pathname.length < 2) throw notAnAddress('没有数据库名', 'it names no database')
  return url
}

function notAnAddress(zh: string, en: string): DatabaseUnfit {
  return new DatabaseUnfit(
    `数据库地址有误（${zh}）：应为 postgres://用户:密码@主机:5432/数据库，密码中的特殊字符用百分号编码（@ 写作 %40）`,
    `not a database address (${en}): write postgres://user:password@host:5432/database, special characters of the password percent-encoded (@ as %40)`,
  )
}

/** Where a database is, for people: `host:port/database`. */
export function placeOf(url: URL): string {
  return `${url.hostname}:${url.port || 5432}${decodeURIComponent(url.pathname)}`
}

/** Why the administrator could not get in, in words. Any other error comes back as it is. */
export function whyUnreachable(error: unknown, url: URL): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const [place, user, name] = [
    placeOf(url),
    decodeURIComponent(url.username),
    decodeURIComponent(url.pathname.slice(1)),
  ]
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_)/.test(code))
    return unfit(`无法连接 ${place}`, `cannot reach ${place}`, error, code)
  if (/pg_hba/.test(message))
    return unfit(`${place} 的 pg_hba.conf 不允许从本机登录`, `${place} lets nobody in from here (pg_hba.conf)`, error)
  if (code === '28P01' || code === '28000' || /^SASL/.test(code))
    return unfit(`${place} 拒绝了用户 ${user} 的密码`, `${place} refused the password of ${user}`, error)
  if (code === '3D000')
    return unfit(`服务器上没有数据库 ${name}`, `the server has no database ${name}: create it first`, error)
  if (code === '53300') return unfit(`${place} 的连接已满`, `${place} has no connection left (max_connections)`, error)
  return error
}

const unfit = (zh: string, en: string, cause: unknown, code?: string): DatabaseUnfit =>
  new DatabaseUnfit(zh, code ? `${en} (${code})` : en, { cause })
