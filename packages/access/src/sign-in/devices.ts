/** Devices whose holder proved name and ID number: phones are given to others, so a new device starts from nothing (quality 30). */
import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from '@gongbao/database'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { keyRing } from '../fields/keys.ts'
import type { ResidentPrincipal } from '../principal/principal.ts'
import { residentDeviceTable, residentSessionTable, residentUserTable } from './auth.table.ts'
import { type CookieShape, readSignedCookie, signedCookie } from './cookies.ts'

const DEVICE_SECONDS = 400 * 86_400

export interface DeviceCookie extends CookieShape {
  readonly secret: string
}

/** Marks the session's device as its holder's. @returns the device's cookie */
export async function proveDevice(
  auth: Database,
  cookie: DeviceCookie,
  principal: ResidentPrincipal,
  headers: Headers,
  now: Temporal.Instant,
): Promise<string[]> {
  const token = readSignedCookie(headers, cookie.name, cookie.secret) ?? randomBytes(24).toString('base64url')
  const provenAt = new Date(now.epochMilliseconds)
  await auth.db
    .insert(residentDeviceTable)
    .values({ userId: principal.accountId, deviceMac: macOf(token), provenAt })
    .onConflictDoUpdate({ target: [residentDeviceTable.userId, residentDeviceTable.deviceMac], set: { provenAt } })
  await auth.db.update(residentSessionTable).set({ provenAt }).where(eq(residentSessionTable.id, principal.sessionId))
  return [signedCookie(cookie, token, cookie.secret, DEVICE_SECONDS)]
}

/** Carries an earlier proof on this very device over to a new session of the same account. */
export async function recogniseDevice(
  auth: Database,
  cookie: DeviceCookie,
  sessionToken: string,
  headers: Headers,
): Promise<void> {
  const token = readSignedCookie(headers, cookie.name, cookie.secret)
  if (!token) return
  const known = auth.db
    .select({ userId: residentDeviceTable.userId })
    .from(residentDeviceTable)
    .where(eq(residentDeviceTable.deviceMac, macOf(token)))
  await auth.db
    .update(residentSessionTable)
    .set({ provenAt: sql`${residentSessionTable.createdAt}` })
    .where(and(eq(residentSessionTable.token, sessionToken), inArray(residentSessionTable.userId, known)))
}

/**
 * Gives up an account whose phone now belongs to someone else: its history stays with it, out of reach of the phone.
 * @returns the phone's key, under which a new account may be opened
 */
export async function retireAccount(auth: Database, principal: ResidentPrincipal): Promise<string> {
  const [kept] = await auth.db
    .select({ key: residentUserTable.phoneNumber })
    .from(residentUserTable)
    .where(eq(residentUserTable.id, principal.accountId))
  const retired = `retired-${principal.accountId}`
  await auth.db
    .update(residentUserTable)
    .set({ phoneNumber: retired, email: `${retired}@phone.invalid` })
    .where(eq(residentUserTable.id, principal.accountId))
  await auth.db.delete(residentSessionTable).where(eq(residentSessionTable.userId, principal.accountId))
  return kept!.key
}

const macOf = (token: string): Buffer =>
  createHmac('sha256', keyRing().deriveRoot('resident devices')).update(token).digest()
