/** What the administrator does before each migration: the six roles, and the database in their hands. Any number of times, at once too. */
import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import { inspectServer, ROLE_MARK, type RoleFacts, type ServerFacts } from './inspect-server.ts'
import { type RoleUrls, rolePassword } from './roles.ts'
import { scramVerifier } from './scram.ts'
import { whyUnfit } from './server-fitness.rules.ts'

const TRIES = 8

/**
 * Makes the roles that are missing and gives them what they need in this database. Roles of another house or program on the same server
 * are never touched.
 *
 * @throws DatabaseUnfit, before anything was written, when Gongbao must not run here
 */
export async function prepareServer(admin: postgres.Sql, urls: RoleUrls, secret: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const facts = await inspectServer(admin, urls)
    const unfit = whyUnfit(facts)
    if (unfit) throw unfit
    try {
      for (const role of facts.roles) await prepareRole(admin, role, secret)
      await prepareDatabase(admin, facts)
      return
    } catch (error) {
      // Another database of this server is being prepared at the same time: look again.
      if (!isRace(error) || tries === TRIES) throw error
      await sleep(50 * tries)
    }
  }
}

function isRace(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return code === '42710' || code === '23505' || (code === 'XX000' && /concurrently/.test(message ?? ''))
}

async function prepareRole(
  admin: postgres.Sql,
  { name, state, marked, governed }: RoleFacts,
  secret: string,
): Promise<void> {
  const verifier = () => scramVerifier(rolePassword(name, secret))
  if (state === 'missing')
    await admin.unsafe(
      `create role ${name} login nosuperuser nocreatedb nocreaterole noreplication password '${verifier()}'`,
    )
  if (state === 'closed') await admin.unsafe(`alter role ${name} login password '${verifier()}'`)
  if (!marked && (governed || state === 'missing'))
    await admin.unsafe(`comment on role ${name} is '${ROLE_MARK}: ${name}'`)
}

async function prepareDatabase(admin: postgres.Sql, { database, superuser, version }: ServerFacts): Promise<void> {
  await bypassRowSecurity(admin)
  // To hand the schema over, the administrator must be able to act as its new owner.
  const [{ able }] = (await admin`select pg_has_role('owner', ${version < 160_000 ? 'member' : 'set'}) as able`) as [
    { able: boolean },
  ]
  if (!superuser && !able) await admin.unsafe('grant owner to current_user')
  const name = admin(database)
  await admin`revoke all on database ${name} from public`
  await admin`grant connect, create, temporary on database ${name} to owner`
  await admin`grant connect on database ${name} to app_rw, relay, sealer, regulator, auth`
  await admin`create schema if not exists public`
  const [{ owned }] =
    (await admin`select pg_get_userbyid(nspowner) = 'owner' as owned from pg_namespace where nspname = 'public'`) as [
      { owned: boolean },
    ]
  if (!owned) await admin`alter schema public owner to owner`
}

/** Moves and backfills of the owner go through all tenants (Citus needs it). A managed server may not allow it: the owner then sets the tenant. */
async function bypassRowSecurity(admin: postgres.Sql): Promise<void> {
  const [{ has }] = (await admin`select rolbypassrls as has from pg_roles where rolname = 'owner'`) as [
    { has: boolean },
  ]
  if (has) return
  await admin`alter role owner bypassrls`.catch((error: { code?: string }) => {
    if (error.code !== '42501') throw error
  })
}
