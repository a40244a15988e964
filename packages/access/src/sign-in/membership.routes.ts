import { type Database, inTenant } from '@gongbao/database'
import { isRefusal, newId, refuse } from '@gongbao/kernel'
import { say } from '../http/parse.ts'
import { type RouteDef, route } from '../http/route.ts'
import { doneAnswer, idIn, idOut, instantOut } from '../http/schema.ts'
import { z } from '../http/z.ts'
import { STAFF_ROLES } from '../principal/permissions.ts'
import type { SignInDeps } from './deps.ts'
import { endSessionsOf, staffAccountByEmail } from './sessions.store.ts'
import {
  createStaffAccount,
  endMembership,
  grantMembership,
  listMemberships,
  refusalToGrant,
} from './staff-accounts.ts'
import { totpUri } from './totp.ts'

const membershipRow = z.object({
  id: idOut('membership'),
  accountId: idOut('staffAccount'),
  displayName: z.string(),
  role: z.enum(STAFF_ROLES),
  coinsurer: z.string().nullable(),
  grantedAt: instantOut(),
})

/** The security administrator's work: who is what in this city. A change of rights ends the person's sessions. */
export function membershipRoutes(deps: SignInDeps, db: Database): RouteDef[] {
  return [list, grant(deps, db), end(deps)]
}

const list = route({
  method: 'get',
  path: '/api/memberships',
  realm: 'staff',
  permission: 'memberships.manage',
  tag: 'access',
  summary: { zh: '本市任职名单', en: 'Memberships of this city' },
  returns: z.object({ items: z.array(membershipRow) }),
  handle: (ctx) => ctx.inTenant(async (tx) => ({ items: await listMemberships(tx) })),
})

const grant = (deps: SignInDeps, db: Database): RouteDef =>
  route({
    method: 'post',
    path: '/api/memberships',
    realm: 'staff',
    permission: 'memberships.manage',
    tag: 'access',
    summary: { zh: '授予任职（必要时开立账号）', en: 'Grant a membership, opening an account where needed' },
    description: {
      zh: '新账号的动态码密钥只在此次答复中出现一次。已有账号的密码与密钥不变。',
      en: 'The TOTP secret of a new account is shown in this answer only. An existing account keeps its password and secret.',
    },
    body: z.strictObject({
      email: z.email().max(254),
      displayName: z.string().min(1).max(60),
      role: z.enum(STAFF_ROLES),
      coinsurer: z.string().min(1).max(60).optional(),
      password: z.string().min(12, say('初始密码至少 12 位', 'at least 12 characters')).max(128).optional(),
    }),
    status: 201,
    returns: z.object({ membership: membershipRow, totpUri: z.string().nullable() }),
    async handle(ctx) {
      const { email, displayName, role, coinsurer = null, password } = ctx.body
      const refusal = refusalToGrant({ role, coinsurer })
      if (refusal) return refusal
      const known = await staffAccountByEmail(deps.auth, email)
      if (!known && !password)
        return refuse(
          'INVALID_INPUT',
          { zh: '新账号须有初始密码', en: 'A new account needs a first password' },
          { field: 'password' },
        )
      const accountId = known ?? newId('staffAccount')
      const granted = await inTenant(db, ctx.tenantId, async (tx) => {
        const membership = await grantMembership(tx, ctx.principal, { accountId, role, coinsurer, displayName })
        if (isRefusal(membership) || known) return membership
        // The account comes last: where it cannot be made there is no membership, and its second factor is shown by this very answer.
        const wanted = { id: accountId, email, name: displayName, password: password! }
        const { totpSecret } = await createStaffAccount(deps.auth, deps.staff, wanted, ctx.wall.now())
        return { ...membership, totpUri: totpUri(totpSecret, email) }
      })
      if (isRefusal(granted)) return granted
      await endSessionsOf(deps.auth, accountId)
      return { membership: granted, totpUri: 'totpUri' in granted ? granted.totpUri : null }
    },
  })

const end = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/memberships/{membershipId}/end',
    realm: 'staff',
    permission: 'memberships.manage',
    tag: 'access',
    summary: { zh: '终止任职', en: 'End a membership' },
    params: z.strictObject({ membershipId: idIn('membership') }),
    returns: doneAnswer,
    async handle(ctx) {
      const ended = await ctx.inTenant((tx) => endMembership(tx, ctx.principal, ctx.params.membershipId))
      if (isRefusal(ended)) return ended
      await endSessionsOf(deps.auth, ended.accountId)
      return { done: true as const }
    },
  })
