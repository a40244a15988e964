/** One-time codes by phone: made, hashed, limited and checked here; better-auth never sees a phone (quality 29). */
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { Database } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { blindIndex } from '../fields/fields.ts'
import { keyRing } from '../fields/keys.ts'
import { residentCodeTable } from './auth.table.ts'

const MINUTES = 5
const TRIES = 3

/** The name of a phone in the sign-in tables: the city's HMAC of it, so that no city can be asked about another's. */
export function phoneKey(tenantId: TenantId, phone: string): string {
  return Buffer.from(blindIndex(tenantId, 'sign-in phone', phone)).toString('hex')
}

/** Makes a code of six digits, good for five minutes; an earlier one of this phone is void. @returns the code, to be sent */
export async function makeCode(auth: Database, key: string, now: Temporal.Instant): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const fresh = { codeMac: macOf(key, code), tries: 0, expiresAt: new Date(now.epochMilliseconds + MINUTES * 60_000) }
  await auth.db
    .insert(residentCodeTable)
    .values({ phoneKey: key, ...fresh })
    .onConflictDoUpdate({ target: residentCodeTable.phoneKey, set: fresh })
  return code
}

/** Takes one of three tries at a code. @returns true once, for the right code in time */
export async function takeCode(auth: Database, key: string, code: string, now: Temporal.Instant): Promise<boolean> {
  const live = and(
    eq(residentCodeTable.phoneKey, key),
    gt(residentCodeTable.expiresAt, new Date(now.epochMilliseconds)),
  )
  const [tried] = await auth.db
    .update(residentCodeTable)
    .set({ tries: sql`${residentCodeTable.tries} + 1` })
    .where(and(live, lt(residentCodeTable.tries, TRIES)))
    .returning({ codeMac: residentCodeTable.codeMac })
  const mac = macOf(key, code)
  if (!tried || !timingSafeEqual(tried.codeMac, mac)) return false
  const spent = await auth.db
    .delete(residentCodeTable)
    .where(and(live, eq(residentCodeTable.codeMac, mac)))
    .returning({ key: residentCodeTable.phoneKey })
  return spent.length === 1
}

const macOf = (key: string, code: string): Buffer =>
  createHmac('sha256', keyRing().deriveRoot('phone codes')).update(`${key}|${code}`).digest()
