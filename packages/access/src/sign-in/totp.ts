/** Time-based codes for demo accounts, so that a newcomer needs no phone: `gongbao totp <email>`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'

const FILE = 'demo-staff.json'

/** The code of a base32 secret at a moment. */
export function totpAt(base32: string, now: Temporal.Instant): string {
  return new TOTP({ secret: Secret.fromBase32(base32) }).generate({ timestamp: now.epochMilliseconds })
}

/** The address an authenticator app reads. */
export function totpUri(base32: string, email: string): string {
  return new TOTP({ issuer: '共保 Gongbao', label: email, secret: Secret.fromBase32(base32) }).toString()
}

/** Adds demo secrets to `<dataDir>/demo-staff.json` (mode 0600): real accounts never stand there. */
export function keepDemoSecrets(dataDir: string, secrets: Readonly<Record<string, string>>): void {
  const all = { ...readDemoSecrets(dataDir), ...secrets }
  writeFileSync(join(dataDir, FILE), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
}

/** Demo secrets by e-mail; empty when there are none. */
export function readDemoSecrets(dataDir: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as Record<string, string>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}
