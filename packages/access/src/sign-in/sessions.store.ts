/** Sessions as our own code reads and ends them: session → account → membership, on every request (role `auth`). */
import { randomBytes } from 'node:crypto'
import type { Database } from '@gongbao/database'
import { type Id, idOf, type TenantId } from '@gongbao/kernel'
import { and, asc, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { ResidentPrincipal, StaffPrincipal } from '../principal/principal.ts'
import { residentSessionTable, staffSessionTable, staffUserTable } from './auth.table.ts'
import { type StaffMembership, staffMembershipTable } from './membership.table.ts'

const time = (now: Temporal.Instant): Date => new Date(now.epochMilliseconds)

/** The resident of a session token on a city's host. A session of another city is none here. */
export async function findResident(
  auth: Database,
  tenantId: TenantId,
  token: string,
  now: Temporal.Instant,
): Promise<ResidentPrincipal | null> {
  const [row] = await auth.db
    .select({
      id: residentSessionTable.id,
      userId: residentSessionTable.userId,
      provenAt: residentSessionTable.provenAt,
    })
    .from(residentSessionTable)
    .where(
      and(
        eq(residentSessionTable.token, token),
        eq(residentSessionTable.tenantId, tenantId),
        gt(residentSessionTable.expiresAt, time(now)),
      ),
    )
  return row
    ? {
        realm: 'resident',
        tenantId,
        accountId: idOf('residentAccount', row.userId),
        sessionId: row.id,
        proven: row.provenAt !== null,
      }
    : null
}

export async function endResidentSession(auth: Database, token: string): Promise<void> {
  await auth.db.delete(residentSessionTable).where(eq(residentSessionTable.token, token))
}

/** The staff member of a session token: only with a second factor shown, a membership chosen and not ended since. */
export async function findStaff(auth: Database, token: string, now: Temporal.Instant): Promise<StaffPrincipal | null> {
  const [row] = await auth.db
    .select({ sessionId: staffSessionTable.id, membership: staffMembershipTable })
    .from(staffSessionTable)
    .innerJoin(
      staffMembershipTable,
      and(
        eq(staffMembershipTable.tenantId, staffSessionTable.tenantId),
        eq(staffMembershipTable.id, staffSessionTable.membershipId),
        eq(staffMembershipTable.accountId, staffSessionTable.userId),
      ),
    )
    .where(
      and(
        eq(staffSessionTable.token, token),
        gt(staffSessionTable.expiresAt, time(now)),
        isNotNull(staffSessionTable.secondFactorAt),
        isNull(staffMembershipTable.endedAt),
      ),
    )
  if (!row) return null
  const { tenantId, accountId, id: membershipId, role, coinsurer } = row.membership
  return { realm: 'staff', tenantId, accountId, membershipId, role, coinsurer, sessionId: row.sessionId }
}

/** The account behind a token whose second factor was shown, whether or not a membership is chosen yet. */
export async function accountOfSession(
  auth: Database,
  token: string,
  now: Temporal.Instant,
): Promise<{ accountId: Id<'staffAccount'>; expiresAt: Date } | null> {
  const [row] = await auth.db
    .select({ userId: staffSessionTable.userId, expiresAt: staffSessionTable.expiresAt })
    .from(staffSessionTable)
    .where(
      and(
        eq(staffSessionTable.token, token),
        gt(staffSessionTable.expiresAt, time(now)),
        isNotNull(staffSessionTable.secondFactorAt),
      ),
    )
  return row ? { accountId: idOf('staffAccount', row.userId), expiresAt: row.expiresAt } : null
}

/** Marks a session's second factor as shown and ends the account's other sessions. */
export async function stampSecondFactor(
  auth: Database,
  token: string,
  now: Temporal.Instant,
): Promise<Id<'staffAccount'>> {
  const [row] = await auth.db
    .update(staffSessionTable)
    .set({ secondFactorAt: time(now) })
    .where(eq(staffSessionTable.token, token))
    .returning({ userId: staffSessionTable.userId })
  await auth.db
    .delete(staffSessionTable)
    .where(and(eq(staffSessionTable.userId, row!.userId), ne(staffSessionTable.token, token)))
  return idOf('staffAccount', row!.userId)
}

/** Opens a new session under a membership in place of the one at `token`. @returns its token, or null when that one is gone */
export async function replaceSession(
  auth: Database,
  token: string,
  membership: StaffMembership,
  now: Temporal.Instant,
): Promise<string | null> {
  const fresh = randomBytes(24).toString('base64url')
  const { tenantId, id: membershipId } = membership
  const [opened] = await auth.db
    .update(staffSessionTable)
    .set({ id: crypto.randomUUID(), token: fresh, tenantId, membershipId, updatedAt: time(now) })
    .where(and(eq(staffSessionTable.token, token), isNotNull(staffSessionTable.secondFactorAt)))
    .returning({ id: staffSessionTable.id })
  return opened ? fresh : null
}

export async function endStaffSession(auth: Database, token: string): Promise<void> {
  await auth.db.delete(staffSessionTable).where(eq(staffSessionTable.token, token))
}

/** Ends every session of an account: called whenever its rights change. */
export async function endSessionsOf(auth: Database, accountId: Id<'staffAccount'>): Promise<void> {
  await auth.db.delete(staffSessionTable).where(eq(staffSessionTable.userId, accountId))
}

/** An account's memberships across cities, by city and role: the one query that looks across, for the choice at sign-in. */
export function liveMemberships(auth: Database, accountId: Id<'staffAccount'>): Promise<StaffMembership[]> {
  const { accountId: account, endedAt, tenantId, role } = staffMembershipTable
  return auth.db
    .select()
    .from(staffMembershipTable)
    .where(and(eq(account, accountId), isNull(endedAt)))
    .orderBy(asc(tenantId), asc(role))
}

export async function staffAccountById(
  auth: Database,
  id: Id<'staffAccount'>,
): Promise<{ name: string; email: string } | null> {
  const [row] = await auth.db
    .select({ name: staffUserTable.name, email: staffUserTable.email })
    .from(staffUserTable)
    .where(eq(staffUserTable.id, id))
  return row ?? null
}

export async function staffAccountByEmail(auth: Database, email: string): Promise<Id<'staffAccount'> | null> {
  const [row] = await auth.db
    .select({ id: staffUserTable.id })
    .from(staffUserTable)
    .where(eq(sql`lower(${staffUserTable.email})`, email.toLowerCase()))
  return row ? idOf('staffAccount', row.id) : null
}
