import { type Refusal, refuse } from '@gongbao/kernel'
import { audit } from '../audit/audit.ts'
import { say } from '../http/parse.ts'
import { type RouteContext, type RouteDef, route } from '../http/route.ts'
import { doneAnswer } from '../http/schema.ts'
import { z } from '../http/z.ts'
import { takeAttempt } from './attempts.ts'
import { endedCookie, readSignedCookie } from './cookies.ts'
import type { SignInDeps } from './deps.ts'
import { recogniseDevice, retireAccount } from './devices.ts'
import { makeCode, phoneKey, takeCode } from './phone-code.ts'
import { endResidentSession } from './sessions.store.ts'

const phone = z
  .string()
  .regex(/^1[3-9]\d{9}$/, say('请填写 11 位手机号码', 'a mobile number of 11 digits'))
  .openapi({ example: '19900000001' })
const code = z
  .string()
  .regex(/^\d{6}$/, say('验证码是 6 位数字', 'the code has 6 digits'))
  .openapi({ example: '042199' })

/** Signing in at a city's portal: a code to the phone, then a session. */
export function residentSignInRoutes(deps: SignInDeps): RouteDef[] {
  return [askForCode(deps), signIn(deps), startOver(deps), signOut(deps)]
}

const askForCode = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/sign-in/code',
    realm: 'public',
    permission: 'public',
    tag: 'sign-in',
    summary: { zh: '发送登录验证码', en: 'Send a sign-in code' },
    description: {
      zh: '无论该号码是否登记，答复都相同。验证码 5 分钟内有效，可试 3 次。',
      en: 'The answer is the same whether or not the phone is known. The code is good for 5 minutes and 3 tries.',
    },
    body: z.strictObject({ phone }),
    returns: z.object({ sent: z.literal(true), validSeconds: z.int(), againSeconds: z.int() }),
    example: { body: { phone: '19900000001' }, answer: { sent: true, validSeconds: 300, againSeconds: 60 } },
    async handle(ctx) {
      const now = ctx.wall.now()
      const refusal = await takeAttempt(deps.auth, ctx.tenantId, now, [
        { kind: 'code phone', value: ctx.body.phone, limits: deps.limits.codePerPhone },
        { kind: 'code address', value: ctx.clientAddress, limits: deps.limits.codePerAddress },
        { kind: 'code tenant', value: '', limits: deps.limits.codePerTenant },
      ])
      if (refusal) return refusal
      const made = await makeCode(deps.auth, phoneKey(ctx.tenantId, ctx.body.phone), now)
      const text = `【${deps.tenantName(ctx.tenantId)}】登录验证码 ${made}，5 分钟内有效，请勿告诉他人。Your sign-in code is ${made}.`
      try {
        await deps.messenger.send({ tenantId: ctx.tenantId, to: ctx.body.phone, text })
      } catch (error) {
        return refuse(
          'OUTSIDE_PARTY_UNAVAILABLE',
          { zh: '短信暂时发不出去，请稍后再试', en: 'The message could not be sent; try again' },
          { detail: `SMS: ${(error as Error).message}` },
        )
      }
      return { sent: true as const, validSeconds: 300, againSeconds: 60 }
    },
  })

const signIn = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/sign-in',
    realm: 'public',
    permission: 'public',
    tag: 'sign-in',
    summary: { zh: '用验证码登录', en: 'Sign in with a code' },
    body: z.strictObject({ phone, code }),
    returns: doneAnswer,
    example: { body: { phone: '19900000001', code: '042199' }, answer: { done: true } },
    async handle(ctx) {
      const refusal = await takeAttempt(deps.auth, ctx.tenantId, ctx.wall.now(), [
        { kind: 'try phone', value: ctx.body.phone, limits: deps.limits.tryPerPhone },
        { kind: 'try address', value: ctx.clientAddress, limits: deps.limits.tryPerAddress },
      ])
      if (refusal) return refusal
      const key = phoneKey(ctx.tenantId, ctx.body.phone)
      if (!(await takeCode(deps.auth, key, ctx.body.code, ctx.wall.now()))) return wrongCode()
      await endOldSession(deps, ctx)
      await openSession(deps, ctx, key)
      return { done: true as const }
    },
  })

const startOver = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/sign-in/start-over',
    realm: 'resident',
    permission: 'resident.self',
    proof: 'none',
    tag: 'sign-in',
    summary: { zh: '此号码原属他人：重新开户', en: 'This number used to be someone else’s: start over' },
    description: {
      zh: '仅在本设备尚未核验身份时可用。原账户连同其记录不再与此号码相连，原持有人可用新号码核验身份后找回自己的保单。',
      en: 'Only before identity was proved on this device. The old account keeps its records, out of this number’s reach; its holder finds their policies again by proving identity with another number.',
    },
    returns: doneAnswer,
    async handle(ctx) {
      if (ctx.principal.proven)
        return refuse('STATE_FORBIDS', {
          zh: '您已在本设备核验身份',
          en: 'You have proved your identity on this device',
        })
      await ctx.inTenant((tx) =>
        audit(tx, ctx.principal, {
          action: 'account.retired',
          subjectKind: 'residentAccount',
          subjectId: ctx.principal.accountId,
        }),
      )
      await openSession(deps, ctx, await retireAccount(deps.auth, ctx.principal))
      return { done: true as const }
    },
  })

const signOut = (deps: SignInDeps): RouteDef =>
  route({
    method: 'post',
    path: '/api/sign-out',
    realm: 'public',
    permission: 'public',
    tag: 'sign-in',
    summary: { zh: '退出登录', en: 'Sign out' },
    returns: doneAnswer,
    async handle(ctx) {
      await endOldSession(deps, ctx)
      ctx.out.append('set-cookie', endedCookie(deps.residents.cookie))
      return { done: true as const }
    },
  })

async function openSession(
  deps: SignInDeps,
  ctx: Pick<RouteContext, 'headers' | 'out' | 'tenantId'>,
  key: string,
): Promise<void> {
  const { token, cookies } = await deps.residents.openSession(ctx.tenantId, key)
  await recogniseDevice(deps.auth, deps.residents.device, token, ctx.headers)
  for (const cookie of cookies) ctx.out.append('set-cookie', cookie)
}

/** A browser has one session: the one it shows is ended before it gets another. */
async function endOldSession(deps: SignInDeps, ctx: Pick<RouteContext, 'headers'>): Promise<void> {
  const token = readSignedCookie(ctx.headers, deps.residents.cookie.name, deps.residents.secret)
  if (token) await endResidentSession(deps.auth, token)
}

/** One text for a wrong, an old, a spent and an unknown code: nothing can be learned from it. */
const wrongCode = (): Refusal =>
  refuse('SIGN_IN_FAILED', {
    zh: '验证码不正确或已失效，请核对短信后再试，或重新获取',
    en: 'The code is wrong or no longer valid; check the message, or ask for a new one',
  })
