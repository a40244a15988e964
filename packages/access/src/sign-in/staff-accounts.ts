/** Staff accounts and what they may be in a city. */
import { randomBytes } from 'node:crypto'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { Secret } from 'otpauth'
import { audit } from '../audit/audit.ts'
import { notFound } from '../http/problem.ts'
import type { StaffRole } from '../principal/permissions.ts'
import type { Actor } from '../principal/principal.ts'
import { type StaffMembership, staffMembershipTable } from './membership.table.ts'
import { staffAccountByEmail } from './sessions.store.ts'
import type { StaffAuth } from './staff-auth.ts'

export interface NewStaffAccount {
  /** Default: a new one. */
  readonly id?: Id<'staffAccount'>
  readonly email: string
  readonly name: string
  readonly password: string
}

/**
 * Opens a staff account with its second factor from the start, since none may sign in without (quality 27).
 * @returns the account and its TOTP secret (base32), shown once and stored sealed
 */
export async function createStaffAccount(
  auth: Database,
  engine: StaffAuth,
  wanted: NewStaffAccount,
  now: Temporal.Instant,
): Promise<{ accountId: Id<'staffAccount'>; totpSecret: string }> {
  const totpSecret = new Secret({ size: 20 }).base32
  const [password, secret] = [await engine.hashPassword(wanted.password), await engine.sealTotpSecret(totpSecret)]
  const accountId = wanted.id ?? newId('staffAccount')
  const at = now.toString()
  const backupCodes = await engine.sealTotpSecret(randomBytes(20).toString('hex'))
  // One statement, so that there is never an account without its password and second factor.
  await auth.sql`
    with person as (
      insert into staff_user (id, name, email, email_verified, two_factor_enabled, created_at, updated_at)
      values (${accountId}, ${wanted.name}, ${wanted.email.toLowerCase()}, true, true, ${at}, ${at}) returning id
    ), credential as (
      insert into staff_account (id, user_id, account_id, provider_id, password, created_at, updated_at)
      select ${newId('staffAccount')}::uuid, id, id::text, 'credential', ${password}, ${at}, ${at} from person
    )
    insert into staff_two_factor (id, user_id, secret, backup_codes, verified, failed_verification_count)
    select ${newId('staffAccount')}::uuid, id, ${secret}, ${backupCodes}, true, 0 from person`
  return { accountId, totpSecret }
}

export interface Grant {
  readonly accountId: Id<'staffAccount'>
  readonly role: StaffRole
  readonly coinsurer: string | null
  readonly displayName: string
}

/** Gives an account a membership of this city. @returns it, or CONFLICT when the account has it already */
export async function grantMembership(tx: TenantTx, actor: Actor, grant: Grant): Promise<StaffMembership | Refusal> {
  const refusal = refusalToGrant(grant)
  if (refusal) return refusal
  const membership = {
    tenantId: tx.tenantId,
    id: newId('membership'),
    ...grant,
    grantedAt: tx.business.at,
    endedAt: null,
  }
  const [made] = await tx.db.insert(staffMembershipTable).values(membership).onConflictDoNothing().returning()
  if (!made) return refuse('CONFLICT', { zh: '该人员已有此任职', en: 'This membership exists already' })
  const detail = { role: grant.role, coinsurer: grant.coinsurer, accountId: grant.accountId }
  await audit(tx, actor, { action: 'membership.granted', subjectKind: 'membership', subjectId: membership.id, detail })
  return membership
}

/** What can be said against a grant before anything is written. */
export function refusalToGrant({ role, coinsurer }: Pick<Grant, 'role' | 'coinsurer'>): Refusal | null {
  if (role !== 'coinsurer' || coinsurer) return null
  return refuse('INVALID_INPUT', { zh: '请填写所属承保机构', en: 'Name the coinsurer' }, { field: 'coinsurer' })
}

/** Ends a membership; whoever acted under it is refused from the next request on. */
export async function endMembership(
  tx: TenantTx,
  actor: Actor,
  id: Id<'membership'>,
): Promise<StaffMembership | Refusal> {
  const live = and(
    eq(staffMembershipTable.tenantId, tx.tenantId),
    eq(staffMembershipTable.id, id),
    isNull(staffMembershipTable.endedAt),
  )
  const [ended] = await tx.db.update(staffMembershipTable).set({ endedAt: tx.business.at }).where(live).returning()
  if (!ended) return notFound('membership')
  await audit(tx, actor, {
    action: 'membership.ended',
    subjectKind: 'membership',
    subjectId: id,
    detail: { role: ended.role, accountId: ended.accountId },
  })
  return ended
}

export function listMemberships(tx: TenantTx): Promise<StaffMembership[]> {
  const { tenantId, endedAt, role, id } = staffMembershipTable
  return tx.db
    .select()
    .from(staffMembershipTable)
    .where(and(eq(tenantId, tx.tenantId), isNull(endedAt)))
    .orderBy(asc(role), asc(id))
}

/** Names of staff by account, those included whose memberships have ended: for showing who did something. */
export async function staffNames(tx: TenantTx): Promise<ReadonlyMap<Id<'staffAccount'>, string>> {
  const { tenantId, accountId, displayName, id } = staffMembershipTable
  const rows = await tx.db
    .select({ accountId, displayName })
    .from(staffMembershipTable)
    .where(eq(tenantId, tx.tenantId))
    .orderBy(asc(id))
  return new Map(rows.map((row) => [row.accountId, row.displayName]))
}

/** A demo person: one account, one password, any number of memberships. */
export interface DemoStaff extends NewStaffAccount {
  readonly memberships: readonly {
    readonly tenantId: TenantId
    readonly role: StaffRole
    readonly coinsurer?: string
  }[]
}

/**
 * Seeds demo accounts; those that exist keep their password and secret and only get memberships they lack.
 * @param engine made only when an account is
 * @returns the TOTP secret of each account made now, by e-mail: keep it where `gongbao totp` finds it
 */
export async function seedStaff(
  auth: Database,
  db: Database,
  engine: () => StaffAuth | Promise<StaffAuth>,
  people: readonly DemoStaff[],
  now: Temporal.Instant,
): Promise<Record<string, string>> {
  const secrets: Record<string, string> = {}
  for (const person of people) {
    let accountId = await staffAccountByEmail(auth, person.email)
    if (!accountId) {
      const made = await createStaffAccount(auth, await engine(), person, now)
      accountId = made.accountId
      secrets[person.email] = made.totpSecret
    }
    for (const { tenantId, role, coinsurer } of person.memberships) {
      const grant = { accountId, role, coinsurer: coinsurer ?? null, displayName: person.name }
      await inTenant(db, tenantId, (tx) => grantMembership(tx, { realm: 'system', tenantId, process: 'seed' }, grant))
    }
  }
  return secrets
}
