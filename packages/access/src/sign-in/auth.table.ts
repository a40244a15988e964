/** Sign-in tables of the two realms, as better-auth's drizzle adapter names their fields. They share nothing. */
import { bytesColumn } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { boolean, index, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const made = () => ({ createdAt: at('created_at').notNull(), updatedAt: at('updated_at').notNull() })
const personFields = () => ({
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull(),
  image: text('image'),
  ...made(),
})
const sessionFields = () => ({
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  token: text('token').notNull().unique(),
  expiresAt: at('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  ...made(),
})
const accountFields = () => ({
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  password: text('password'),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: at('access_token_expires_at'),
  refreshTokenExpiresAt: at('refresh_token_expires_at'),
  scope: text('scope'),
  ...made(),
})
const verificationFields = () => ({
  id: uuid('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: at('expires_at').notNull(),
  ...made(),
})

export const residentUserTable = pgTable('resident_user', {
  ...personFields(),
  tenantId: text('tenant_id').$type<TenantId>().notNull(),
  /** The city's HMAC of the phone, 64 hexadecimal characters; never a phone. */
  phoneNumber: text('phone_number').notNull().unique(),
  phoneNumberVerified: boolean('phone_number_verified').notNull(),
})
export const residentSessionTable = pgTable(
  'resident_session',
  {
    ...sessionFields(),
    tenantId: text('tenant_id').$type<TenantId>().notNull(),
    /** When name and ID number were proved on this session's device; null until then. */
    provenAt: at('proven_at'),
  },
  (table) => [index('resident_session_of_user').on(table.userId)],
)
export const residentDeviceTable = pgTable(
  'resident_device',
  {
    userId: uuid('user_id').notNull(),
    deviceMac: bytesColumn('device_mac').notNull(),
    provenAt: at('proven_at').notNull(),
  },
  (table) => [primaryKey({ name: 'resident_device_pkey', columns: [table.userId, table.deviceMac] })],
)
export const residentAccountTable = pgTable('resident_account', accountFields())
export const residentVerificationTable = pgTable('resident_verification', verificationFields())
export const residentCodeTable = pgTable('resident_code', {
  phoneKey: text('phone_key').primaryKey(),
  codeMac: bytesColumn('code_mac').notNull(),
  tries: smallint('tries').notNull(),
  expiresAt: at('expires_at').notNull(),
})

export const staffUserTable = pgTable('staff_user', {
  ...personFields(),
  twoFactorEnabled: boolean('two_factor_enabled').notNull(),
})
export const staffSessionTable = pgTable('staff_session', {
  ...sessionFields(),
  /** The membership chosen, and its city; null until one is. */
  tenantId: text('tenant_id').$type<TenantId>(),
  membershipId: uuid('membership_id'),
  /** When the second factor was shown; without it a session opens nothing. */
  secondFactorAt: at('second_factor_at'),
})
export const staffAccountTable = pgTable('staff_account', accountFields())
export const staffVerificationTable = pgTable('staff_verification', verificationFields())
export const staffTwoFactorTable = pgTable('staff_two_factor', {
  id: uuid('id').primaryKey(),
  userId: uuid('user_id').notNull().unique(),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: boolean('verified').notNull(),
  failedVerificationCount: integer('failed_verification_count').notNull(),
  lockedUntil: at('locked_until'),
})
export const staffSpentCodeTable = pgTable(
  'staff_spent_code',
  { userId: uuid('user_id').notNull(), codeMac: bytesColumn('code_mac').notNull(), untilAt: at('until_at').notNull() },
  (table) => [primaryKey({ name: 'staff_spent_code_pkey', columns: [table.userId, table.codeMac] })],
)
export const signInAttemptTable = pgTable(
  'sign_in_attempt',
  { bucket: bytesColumn('bucket').notNull(), windowAt: at('window_at').notNull(), count: integer('count').notNull() },
  (table) => [primaryKey({ name: 'sign_in_attempt_pkey', columns: [table.bucket, table.windowAt] })],
)
