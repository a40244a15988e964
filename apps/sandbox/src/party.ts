/** Sign-in at the agency, the bank and the SMS provider: each request carries an HMAC over method, path, time, nonce and body. */
import { createHash, randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { type Env, type Sandbox, targetOf } from './context.ts'
import { hmacVerify, isFresh, readAuthorization, requestMessage } from './signing.ts'
import type { PartyKey } from './store.ts'

export const PARTY_SCHEME = 'SANDBOX-HMAC-SHA256'
export type PartyEnv = { Bindings: Env['Bindings']; Variables: Env['Variables'] & { tenant: string } }

/** Finds or makes a tenant's key; the same one at every start. */
export function provideKey(sandbox: Sandbox, tenant: string): PartyKey {
  const existing = sandbox.store.keys.get(tenant)
  if (existing) return existing
  const keyId = `key-${createHash('sha256').update(tenant).digest('hex').slice(0, 12)}`
  const key = { tenant, keyId, secret: randomBytes(32).toString('base64url') }
  sandbox.store.keys.set(tenant, key)
  sandbox.store.touch()
  return key
}

/** Refuses a request whose signature does not verify; leaves the tenant and the body for the handler. */
export function partySigned(sandbox: Sandbox): MiddlewareHandler<PartyEnv> {
  return async (c, next) => {
    const body = await c.req.text()
    const fields = readAuthorization(c.req.header('authorization'), PARTY_SCHEME)
    const key = [...sandbox.store.keys.values()].find((one) => one.keyId === fields?.key)
    const message = requestMessage(
      c.req.method,
      targetOf(c.req.url),
      fields?.timestamp ?? '',
      fields?.nonce ?? '',
      body,
    )
    if (!key || !isFresh(fields?.timestamp, Date.now()) || !hmacVerify(message, fields?.signature ?? '', key.secret)) {
      return c.json({ code: 'SIGNATURE_INVALID', message: '签名错误' }, 401)
    }
    c.set('tenant', key.tenant)
    c.set('body', body)
    return next()
  }
}

/** Parses the body. @returns null when it is not JSON of that shape */
export function readBody<Schema extends z.ZodType>(c: Context<PartyEnv>, schema: Schema): z.infer<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(c.get('body'))).data ?? null
  } catch {
    return null
  }
}

export function badRequest(c: Context<PartyEnv>): Response {
  return c.json({ code: 'PARAM_ERROR', message: '参数错误' }, 400)
}
