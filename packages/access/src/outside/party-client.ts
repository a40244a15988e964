/** Calls to an outside party that shares a secret with the city: agency, bank, SMS. Each request carries an HMAC; each has three outcomes. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { insideTransaction } from '@gongbao/database'
import { invariant, type WallClock } from '@gongbao/kernel'

export interface PartyConfig {
  readonly baseUrl: string
  readonly keyId: string
  readonly secret: string
}

/** `unknown`: the line broke or the party failed; whether it acted must be asked, never assumed. */
export type PartyAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'unknown'; readonly detail: string }

export interface PartyCall {
  readonly method: 'GET' | 'POST'
  /** Path and query. */
  readonly path: string
  readonly body?: unknown
  /** Default 8,000. */
  readonly timeoutMs?: number
}

const ANSWER_BYTES_MAX = 4_000_000

/** @throws Error when called inside a tenant's transaction: nobody outside is called while locks are held */
export async function callParty(config: PartyConfig, wall: WallClock, call: PartyCall): Promise<PartyAnswer> {
  invariant(!insideTransaction(), 'an outside party is never called inside a transaction')
  const body = call.body === undefined ? '' : JSON.stringify(call.body)
  const timestamp = String(Math.floor(wall.now().epochMilliseconds / 1000))
  const nonce = randomBytes(16).toString('hex')
  const message = `${call.method}\n${call.path}\n${timestamp}\n${nonce}\n${body}\n`
  const fields = `key="${config.keyId}",timestamp="${timestamp}",nonce="${nonce}",signature="${mac(config.secret, message)}"`
  try {
    const answer = await fetch(`${config.baseUrl}${call.path}`, {
      method: call.method,
      redirect: 'error',
      headers: { authorization: `SANDBOX-HMAC-SHA256 ${fields}`, 'content-type': 'application/json' },
      ...(body ? { body } : {}),
      signal: AbortSignal.timeout(call.timeoutMs ?? 8_000),
    })
    const text = await answer.text()
    if (answer.status >= 500) return { kind: 'unknown', detail: `status ${answer.status}` }
    if (text.length > ANSWER_BYTES_MAX) return { kind: 'unknown', detail: 'answer too large' }
    return { kind: 'answered', status: answer.status, body: text === '' ? null : JSON.parse(text) }
  } catch (error) {
    return { kind: 'unknown', detail: error instanceof Error ? error.name : 'unreachable' }
  }
}

/** Whether a callback carries the party's signature over its bytes and is at most five minutes old. */
export function isFromParty(config: PartyConfig, wall: WallClock, headers: Headers, body: string): boolean {
  const timestamp = headers.get('x-timestamp') ?? ''
  const age = Math.abs(wall.now().epochMilliseconds / 1000 - Number(timestamp))
  if (headers.get('x-key-id') !== config.keyId || !/^\d{10}$/.test(timestamp) || age > 300) return false
  const expected = Buffer.from(mac(config.secret, `${timestamp}\n${headers.get('x-nonce')}\n${body}\n`), 'base64')
  const given = Buffer.from(headers.get('x-signature') ?? '', 'base64')
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function mac(secret: string, message: string): string {
  return createHmac('sha256', secret).update(message).digest('base64')
}
