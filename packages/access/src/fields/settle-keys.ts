/** The keys of a house and what its database was sealed with: one or the other may be lost, exchanged or restored from another day. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@gongbao/database'
import { findKeys, installKeys, type KeyRing } from './keys.ts'

/** Why no part of the house starts: said in both languages, for whoever runs it. */
export class KeysUnfit extends Error {
  override readonly name = 'KeysUnfit'
}

/**
 * Gives this process its keys, once they are known to be those the database was sealed with. Connected as the owner it notes keys that are
 * new (a first start, a key added by rotation).
 *
 * @throws KeysUnfit when the database knows keys and there are none here, or others; then nothing is made or written
 */
export async function settleKeys(dataDir: string, database: Database, environment = process.env): Promise<void> {
  const { sql } = database
  const known = await sql<{ name: string; fingerprint: Uint8Array }[]>`select name, fingerprint from key_note`
  if (known.length > 0 && !environment.GONGBAO_KEYS && !existsSync(join(dataDir, 'keys.json')))
    throw unfit('密钥文件不见了', `the key file is missing: ${join(dataDir, 'keys.json')}`)
  const ring = findKeys(dataDir, environment)
  const fingerprints = fingerprintsOf(ring)
  for (const { name, fingerprint } of known) {
    const own = fingerprints.get(name)
    if (!own) throw unfit(`缺少第 ${name} 版密钥`, `key version ${name} is missing`)
    if (!own.equals(fingerprint))
      throw unfit('密钥不是这个数据库的', `another ${name === 'root' ? 'root' : `key ${name}`}`)
  }
  if (database.role === 'owner')
    for (const [name, fingerprint] of fingerprints)
      await sql`insert into key_note (name, fingerprint) values (${name}, ${fingerprint}) on conflict (name) do nothing`
  installKeys(ring)
}

function fingerprintsOf(ring: KeyRing): Map<string, Buffer> {
  const masters = ring.versions.map((version) => [String(version), ring.derive(version, 'fingerprint')] as const)
  return new Map([['root', ring.deriveRoot('fingerprint')], ...masters])
}

const unfit = (zh: string, en: string) =>
  new KeysUnfit(
    `${zh}：数据库中的姓名、证件号码和账户都用原来的密钥封存，没有它读不出来。请恢复 keys.json（或 GONGBAO_KEYS）后再启动；什么都没有改动。\n` +
      `${en}. Names, certificate numbers and accounts in this database are sealed with the keys it was begun with and cannot be read without them. ` +
      'Restore keys.json (or GONGBAO_KEYS) and start again; nothing was changed.',
  )
