import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The sandbox's admin token, kept in the data folder (0600) so that commands beside `npm start` can use it. */
export function sandboxToken(dataDir: string): string {
  const file = join(dataDir, 'sandbox.token')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
