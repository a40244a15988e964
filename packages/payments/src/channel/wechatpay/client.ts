/** One signed request to the channel and its verified answer. */
import { insideTransaction } from '@gongbao/database'
import { invariant, type WallClock } from '@gongbao/kernel'
import type { WechatPayConfig } from './config.ts'
import { platformKey } from './platform-keys.ts'
import { authorizationOf, isSignedBy, type PlatformSignature, readPlatformSignature } from './signature.ts'

const TIMEOUT_MS = 8_000

export type ClientAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'unknown'; readonly detail: string }

/** @throws Error when called inside a tenant's transaction */
export async function callWechatPay(
  config: WechatPayConfig,
  wall: WallClock,
  method: 'GET' | 'POST',
  target: string,
  given?: unknown,
): Promise<ClientAnswer> {
  const body = given === undefined ? '' : JSON.stringify(given)
  const sent = await send(config, wall, method, target, body)
  if (sent.kind === 'unknown') return sent
  if (!sent.signature) return { kind: 'unknown', detail: `unsigned answer, status ${sent.status}` }
  const isGenuine = await isFromPlatform(config, wall, sent.signature, sent.body)
  if (!isGenuine) return { kind: 'unknown', detail: `answer with a wrong signature, status ${sent.status}` }
  return sent.status >= 500
    ? { kind: 'unknown', detail: `status ${sent.status}` }
    : { kind: 'answered', status: sent.status, body: sent.body }
}

/** Whether the platform signed this body. */
export async function isFromPlatform(
  config: WechatPayConfig,
  wall: WallClock,
  signature: PlatformSignature,
  body: string,
): Promise<boolean> {
  const download = async () => {
    const sent = await send(config, wall, 'GET', '/v3/certificates', '')
    return sent.kind === 'answered' && sent.status === 200 && sent.signature
      ? { body: sent.body, signature: sent.signature }
      : null
  }
  const key = await platformKey(config, signature.serial, download, wall.now().epochMilliseconds)
  return key !== null && isSignedBy(key, signature, body)
}

type Sent =
  | { kind: 'answered'; status: number; body: string; signature: PlatformSignature | null }
  | { kind: 'unknown'; detail: string }

async function send(
  config: WechatPayConfig,
  wall: WallClock,
  method: 'GET' | 'POST',
  target: string,
  body: string,
): Promise<Sent> {
  invariant(!insideTransaction(), 'a channel is never called inside a transaction')
  try {
    const answer = await fetch(`${config.baseUrl}${target}`, {
      method,
      redirect: 'error',
      headers: {
        authorization: authorizationOf(config, method, target, body, wall.now()),
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body ? { body } : {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const signature = readPlatformSignature(answer.headers, wall.now())
    return { kind: 'answered', status: answer.status, body: await answer.text(), signature }
  } catch (error) {
    return { kind: 'unknown', detail: error instanceof Error ? error.name : 'unreachable' }
  }
}
