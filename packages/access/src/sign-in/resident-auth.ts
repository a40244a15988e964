/** Residents' better-auth: accounts by phone HMAC and their sessions. None of its endpoints is mounted; our routes call it. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Database } from '@gongbao/database'
import { newId, type TenantId } from '@gongbao/kernel'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { phoneNumber } from 'better-auth/plugins'
import { keyRing } from '../fields/keys.ts'
import {
  residentAccountTable,
  residentSessionTable,
  residentUserTable,
  residentVerificationTable,
} from './auth.table.ts'
import type { CookieShape } from './cookies.ts'
import type { DeviceCookie } from './devices.ts'

const SESSION_SECONDS = 12 * 3600

/** The sign-in under way: its city, and the ticket that says that our own check of the code succeeded. */
interface Entry {
  readonly tenantId: TenantId
  readonly ticket: string
}

export interface ResidentAuth {
  readonly secret: string
  readonly cookie: CookieShape
  readonly device: DeviceCookie
  /** Opens a session for a phone whose code we have checked. @returns its token and `Set-Cookie` lines */
  openSession(tenantId: TenantId, phoneKey: string): Promise<{ token: string; cookies: string[] }>
}

export function createResidentAuth(auth: Database, options: { secureCookies: boolean }): ResidentAuth {
  const secret = keyRing().deriveRoot('sign-in residents').toString('base64url')
  const entries = new AsyncLocalStorage<Entry>()
  const inCity = <T extends object>(data: T) =>
    Promise.resolve({ data: { ...data, tenantId: entries.getStore()!.tenantId } })
  const tenantField = { tenantId: { type: 'string', required: false, input: false } } as const
  const engine = betterAuth({
    appName: 'gongbao',
    baseURL: 'http://resident.invalid',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(auth.db, {
      provider: 'pg',
      schema: {
        user: residentUserTable,
        session: residentSessionTable,
        account: residentAccountTable,
        verification: residentVerificationTable,
      },
    }),
    user: { additionalFields: tenantField },
    session: { expiresIn: SESSION_SECONDS, additionalFields: tenantField },
    databaseHooks: { user: { create: { before: inCity } }, session: { create: { before: inCity } } },
    advanced: {
      cookiePrefix: 'gongbao_resident',
      useSecureCookies: options.secureCookies,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId('residentAccount') },
    },
    plugins: [
      phoneNumber({
        sendOTP: () => {
          throw new Error('codes are sent by our own route')
        },
        phoneNumberValidator: (key) => /^[0-9a-f]{64}$/.test(key),
        verifyOTP: ({ code }) => code === entries.getStore()?.ticket,
        signUpOnVerification: { getTempEmail: (key) => `${key}@phone.invalid`, getTempName: () => 'resident' },
      }),
    ],
  })
  const prefix = options.secureCookies ? '__Secure-' : ''
  return {
    secret,
    cookie: { name: `${prefix}gongbao_resident.session_token`, secure: options.secureCookies },
    device: { name: `${prefix}gongbao_resident.device`, secure: options.secureCookies, secret },
    openSession: (tenantId, key) => {
      const ticket = randomBytes(16).toString('hex')
      return entries.run({ tenantId, ticket }, async () => {
        const { headers, response } = await engine.api.verifyPhoneNumber({
          body: { phoneNumber: key, code: ticket },
          headers: new Headers(),
          returnHeaders: true,
        })
        if (!response.token) throw new Error('no session was opened')
        return { token: response.token, cookies: headers.getSetCookie() }
      })
    },
  }
}
