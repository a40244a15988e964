/** Staff's better-auth: password, then TOTP. None of its endpoints is mounted; our routes call it. */
import type { Database } from '@gongbao/database'
import { newId } from '@gongbao/kernel'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { symmetricEncrypt } from 'better-auth/crypto'
import { twoFactor } from 'better-auth/plugins'
import { keyRing } from '../fields/keys.ts'
import {
  staffAccountTable,
  staffSessionTable,
  staffTwoFactorTable,
  staffUserTable,
  staffVerificationTable,
} from './auth.table.ts'
import type { CookieShape } from './cookies.ts'

export const STAFF_SESSION_SECONDS = 8 * 3600

export interface StaffAuth {
  readonly secret: string
  readonly cookie: CookieShape
  /** Name of the cookie that carries a passed password to the second factor. */
  readonly challengeCookie: string
  /** Checks e-mail and password. @returns `Set-Cookie` lines of the challenge, or null when they do not match */
  checkPassword(email: string, password: string): Promise<string[] | null>
  /** Checks a TOTP code against a challenge cookie's line. @returns the session token and its cookies, or null */
  checkCode(code: string, challenge: string): Promise<{ token: string; cookies: string[] } | null>
  hashPassword(password: string): Promise<string>
  /** A TOTP secret (base32) as better-auth stores it. */
  sealTotpSecret(base32: string): Promise<string>
}

export function createStaffAuth(auth: Database, options: { secureCookies: boolean }): StaffAuth {
  const secret = keyRing().deriveRoot('sign-in staff').toString('base64url')
  const engine = betterAuth({
    appName: '共保 Gongbao',
    baseURL: 'http://staff.invalid',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(auth.db, {
      provider: 'pg',
      schema: {
        user: staffUserTable,
        session: staffSessionTable,
        account: staffAccountTable,
        verification: staffVerificationTable,
        twoFactor: staffTwoFactorTable,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: STAFF_SESSION_SECONDS },
    advanced: {
      cookiePrefix: 'gongbao_staff',
      useSecureCookies: options.secureCookies,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId('staffAccount') },
    },
    plugins: [twoFactor({ issuer: '共保 Gongbao', accountLockout: { maxFailedAttempts: 10, durationSeconds: 900 } })],
  })
  const prefix = options.secureCookies ? '__Secure-' : ''
  return {
    secret,
    cookie: { name: `${prefix}gongbao_staff.session_token`, secure: options.secureCookies },
    challengeCookie: `${prefix}gongbao_staff.two_factor`,
    checkPassword: (email, password) =>
      refusedAsNull(async () => {
        const { headers, response } = await engine.api.signInEmail({
          body: { email, password },
          headers: new Headers(),
          returnHeaders: true,
        })
        // An account without a second factor would get a session here; it is worthless, since nothing stamps it.
        return 'twoFactorRedirect' in response ? headers.getSetCookie() : null
      }),
    checkCode: (code, challenge) =>
      refusedAsNull(async () => {
        const { headers, response } = await engine.api.verifyTOTP({
          body: { code },
          headers: new Headers({ cookie: challenge }),
          returnHeaders: true,
        })
        return { token: response.token, cookies: headers.getSetCookie() }
      }),
    hashPassword: async (password) => (await engine.$context).password.hash(password),
    sealTotpSecret: async (base32) =>
      symmetricEncrypt({ key: (await engine.$context).secretConfig, data: `base32:${base32}` }),
  }
}

/** better-auth throws its refusals: all of them mean the same to the caller. */
async function refusedAsNull<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && Number(error.statusCode) < 500) return null
    throw error
  }
}
