import { businessNow, type Database, inTenant } from '@gongbao/database'
import { type Refusal, refuse } from '@gongbao/kernel'
import { audit } from '../audit/audit.ts'
import { type RouteContext, type RouteDef, route } from '../http/route.ts'
import { doneAnswer, idIn, idOut } from '../http/schema.ts'
import { z } from '../http/z.ts'
import { ROLE_PERMISSIONS } from '../principal/permissions.ts'
import { takeAttempt } from './attempts.ts'
import { endedCookie, readSignedCookie, signedCookie } from './cookies.ts'
import type { SignInDeps } from './deps.ts'
import type { StaffMembership } from './membership.table.ts'
import {
  accountOfSession,
  endStaffSession,
  findStaff,
  liveMemberships,
  replaceSession,
  staffAccountById,
  stampSecondFactor,
} from './sessions.store.ts'
import { accountOfChallenge, spendCode } from './spent-code.ts'

const membershipSchema = z
  .object({
    id: idOut('membership'),
    tenantId: z.string(),
    tenantName: z.string(),
    role: z.string(),
    coinsurer: z.string().nullable(),
  })
  .openapi('Membership')
const toAnswer = (deps: SignInDeps, { id, tenantId, role, coinsurer }: StaffMembership) => ({
  id,
  tenantId,
  tenantName: deps.tenantName(tenantId),
  role,
  coinsurer,
})

/** Signing in at the console: password, second factor, then the membership to act under. */
export function staffSignInRoutes(deps: SignInDeps, db: Database): RouteDef[] {
  return [password(deps), secondFactor(deps), chooseMembership(deps), currentSession(deps, db), signOut(deps)]
}

const password = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/staff/sign-in',
    realm: 'public',
    permission: 'public',
    tenant: 'none',
    tag: 'sign-in',
    summary: { zh: '工作人员登录（第一步：密码）', en: 'Staff sign-in, first step: password' },
    body: z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(128) }),
    returns: z.object({ next: z.literal('second-factor') }),
    example: {
      body: { email: 'reviewer@example.org', password: 'correct horse battery' },
      answer: { next: 'second-factor' },
    },
    async handle(ctx) {
      const refusal = await takeAttempt(deps.auth, null, ctx.wall.now(), [
        { kind: 'password email', value: ctx.body.email.toLowerCase(), limits: deps.limits.passwordPerEmail },
        { kind: 'password address', value: ctx.clientAddress, limits: deps.limits.passwordPerAddress },
      ])
      if (refusal) return refusal
      const cookies = await deps.staff.checkPassword(ctx.body.email, ctx.body.password)
      if (!cookies) return failed({ zh: '邮箱或密码不正确', en: 'Wrong e-mail or password' })
      for (const cookie of cookies) ctx.out.append('set-cookie', cookie)
      return { next: 'second-factor' as const }
    },
  })

const secondFactor = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/staff/second-factor',
    realm: 'public',
    permission: 'public',
    tenant: 'none',
    tag: 'sign-in',
    summary: { zh: '工作人员登录（第二步：动态码）', en: 'Staff sign-in, second step: one-time code' },
    description: {
      zh: '同一动态码只能用一次；登录成功即结束此前的会话。',
      en: 'A code works once; signing in ends earlier sessions.',
    },
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    returns: z.object({ memberships: z.array(membershipSchema) }),
    async handle(ctx) {
      const now = ctx.wall.now()
      const wrong = failed({
        zh: '动态码不正确或已用过，请重新登录或等下一个动态码',
        en: 'The code is wrong or was used already; wait for the next one',
      })
      const challenge = readSignedCookie(ctx.headers, deps.staff.challengeCookie, deps.staff.secret)
      const account = challenge && (await accountOfChallenge(deps.auth, challenge, now))
      if (!account || !(await spendCode(deps.auth, account, ctx.body.code, now))) return wrong
      const shown = await deps.staff.checkCode(ctx.body.code, rawCookie(ctx.headers, deps.staff.challengeCookie))
      if (!shown) return wrong
      const accountId = await stampSecondFactor(deps.auth, shown.token, now)
      for (const cookie of shown.cookies) ctx.out.append('set-cookie', cookie)
      const memberships = await liveMemberships(deps.auth, accountId)
      return { memberships: memberships.map((membership) => toAnswer(deps, membership)) }
    },
  })

const chooseMembership = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/staff/membership',
    realm: 'public',
    permission: 'public',
    tenant: 'none',
    tag: 'sign-in',
    summary: { zh: '选择或切换任职', en: 'Choose or switch the membership' },
    description: {
      zh: '需已通过第二因素；切换会另开新会话。',
      en: 'After the second factor; switching opens a new session.',
    },
    body: z.strictObject({ membershipId: idIn('membership') }),
    returns: membershipSchema,
    async handle(ctx) {
      const now = ctx.wall.now()
      const token = sessionToken(deps, ctx)
      const session = token && (await accountOfSession(deps.auth, token, now))
      if (!token || !session) return refuse('NOT_SIGNED_IN', { zh: '请先登录', en: 'Please sign in' })
      const memberships = await liveMemberships(deps.auth, session.accountId)
      const chosen = memberships.find((membership) => membership.id === ctx.body.membershipId)
      if (!chosen) return refuse('FORBIDDEN', { zh: '您没有这项任职', en: 'This membership is not yours' })
      const fresh = await replaceSession(deps.auth, token, chosen, now)
      if (!fresh) return refuse('NOT_SIGNED_IN', { zh: '请先登录', en: 'Please sign in' })
      await noteSession(ctx.db, { ...chosen, accountId: session.accountId }, 'staff.signed-in')
      const seconds = Math.max(1, Math.floor((session.expiresAt.getTime() - now.epochMilliseconds) / 1000))
      ctx.out.append('set-cookie', signedCookie(deps.staff.cookie, fresh, deps.staff.secret, seconds))
      return toAnswer(deps, chosen)
    },
  })

const currentSession = (deps: SignInDeps, db: Database): RouteDef =>
  route({
    method: 'get',
    path: '/api/staff/session',
    realm: 'staff',
    permission: 'staff.self',
    tag: 'sign-in',
    summary: { zh: '当前会话：我是谁、能做什么', en: 'The session: who I am and what I may do' },
    returns: z.object({
      name: z.string(),
      email: z.string(),
      membership: membershipSchema,
      memberships: z.array(membershipSchema),
      permissions: z.array(z.string()),
      business: z.object({ on: z.string(), isDemo: z.boolean() }),
    }),
    async handle(ctx) {
      const { accountId, membershipId, tenantId, role } = ctx.principal
      const [account, memberships, business] = await Promise.all([
        staffAccountById(deps.auth, accountId),
        liveMemberships(deps.auth, accountId),
        businessNow(db, tenantId),
      ])
      const membership = memberships.find((one) => one.id === membershipId)
      if (!account || !membership || !business) throw new Error('session without account')
      return {
        ...account,
        membership: toAnswer(deps, membership),
        memberships: memberships.map((one) => toAnswer(deps, one)),
        permissions: [...ROLE_PERMISSIONS[role]],
        business: { on: business.on, isDemo: deps.isDemo(tenantId) },
      }
    },
  })

const signOut = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/staff/sign-out',
    realm: 'public',
    permission: 'public',
    tenant: 'none',
    tag: 'sign-in',
    summary: { zh: '工作人员退出', en: 'Staff sign-out' },
    returns: doneAnswer,
    async handle(ctx) {
      const token = sessionToken(deps, ctx)
      const leaving = token ? await findStaff(deps.auth, token, ctx.wall.now()) : null
      if (token) await endStaffSession(deps.auth, token)
      if (leaving) await noteSession(ctx.db, { ...leaving, id: leaving.membershipId }, 'staff.signed-out')
      ctx.out.append('set-cookie', endedCookie(deps.staff.cookie))
      return { done: true as const }
    },
  })

/** Coming and going of staff stands in the trail of the city they act in. */
async function noteSession(
  db: Database,
  {
    tenantId,
    accountId,
    id,
    role,
    coinsurer,
  }: Pick<StaffMembership, 'tenantId' | 'accountId' | 'id' | 'role' | 'coinsurer'>,
  action: 'staff.signed-in' | 'staff.signed-out',
): Promise<void> {
  const actor = { realm: 'staff', tenantId, accountId, membershipId: id, role, coinsurer, sessionId: '' } as const
  const entry = { action, subjectKind: 'membership', subjectId: id }
  await inTenant(db, tenantId, (tx) => audit(tx, actor, entry))
}

const failed = (text: { zh: string; en: string }): Refusal => refuse('SIGN_IN_FAILED', text)
const sessionToken = (deps: SignInDeps, ctx: Pick<RouteContext, 'headers'>): string | null =>
  readSignedCookie(ctx.headers, deps.staff.cookie.name, deps.staff.secret)

/** The challenge cookie alone, as the browser sent it: better-auth must not see a session beside it. */
function rawCookie(headers: Headers, name: string): string {
  const parts = (headers.get('cookie') ?? '').split(';').map((part) => part.trim())
  return parts.find((part) => part.startsWith(`${name}=`)) ?? ''
}
