/** Callbacks to our platform: kept, signed anew at each attempt, repeated until answered with 2xx. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Sandbox } from './context.ts'
import { answerMessage, hmacHeaders, rsaSign } from './signing.ts'
import type { Delivery } from './store.ts'

const MAX_ATTEMPTS = 25
const ANSWER_WITHIN_MS = 10_000
/** How many kept callbacks can be looked up and repeated; older answered ones are forgotten. */
const KEPT = 5_000

export interface OutgoingCallback {
  readonly tenant: string
  readonly kind: string
  readonly url: string
  /** What it is about (order, refund, instruction), so that an admin can find and repeat it. */
  readonly subject: string
  /** Whose signature it carries; `forged` carries the platform's form with a signature that does not verify. */
  readonly signer: Delivery['signer']
  readonly body: string
}

/** Keeps a callback and starts delivering it. @returns its id */
export function sendCallback(sandbox: Sandbox, callback: OutgoingCallback, afterMs = 0): string {
  const delivery: Delivery = { id: randomUUID(), ...callback, attempts: 0, doneAt: null, lastStatus: null }
  sandbox.store.deliveries.set(delivery.id, delivery)
  forgetOldest(sandbox)
  sandbox.store.touch()
  setTimeout(() => void attempt(sandbox, delivery), afterMs).unref()
  return delivery.id
}

function forgetOldest(sandbox: Sandbox): void {
  for (const [id, delivery] of sandbox.store.deliveries) {
    if (sandbox.store.deliveries.size <= KEPT) return
    if (delivery.doneAt) sandbox.store.deliveries.delete(id)
  }
}

async function attempt(sandbox: Sandbox, delivery: Delivery): Promise<void> {
  delivery.attempts += 1
  delivery.lastStatus = await post(sandbox, delivery)
  if (delivery.lastStatus >= 200 && delivery.lastStatus < 300) delivery.doneAt = new Date().toISOString()
  sandbox.store.touch()
  if (delivery.doneAt || delivery.attempts >= MAX_ATTEMPTS) return
  const { retryMs } = sandbox.options
  const wait = retryMs[Math.min(delivery.attempts, retryMs.length) - 1] ?? 1_000
  setTimeout(() => void attempt(sandbox, delivery), wait).unref()
}

/** Deliveries under way and waiting: a city that pays all at once must not open thousands of sockets. */
const AT_ONCE = 16
let underWay = 0
const waiting: (() => void)[] = []

/** Sends once, when its turn comes. @returns the status, 0 when nobody answered */
async function post(sandbox: Sandbox, delivery: Delivery): Promise<number> {
  if (underWay >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  underWay += 1
  try {
    return await send(sandbox, delivery)
  } finally {
    underWay -= 1
    waiting.shift()?.()
  }
}

async function send(sandbox: Sandbox, delivery: Delivery): Promise<number> {
  try {
    const answer = await fetch(delivery.url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...signatureHeaders(sandbox, delivery) },
      body: delivery.body,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

/** Sends a kept callback again, a number of times at once. @returns the statuses answered */
export async function replay(sandbox: Sandbox, delivery: Delivery, times: number): Promise<number[]> {
  return Promise.all(Array.from({ length: times }, () => post(sandbox, delivery)))
}

function signatureHeaders(sandbox: Sandbox, delivery: Delivery): Record<string, string> {
  if (delivery.signer === 'bank') {
    const key = sandbox.store.keys.get(delivery.tenant)!
    return hmacHeaders(key.keyId, key.secret, delivery.body)
  }
  const headers = platformHeaders(sandbox, delivery.body)
  return delivery.signer === 'forged'
    ? { ...headers, 'wechatpay-signature': Buffer.alloc(256, 7).toString('base64') }
    : headers
}

/** The channel platform's signature over an answer or a callback. */
export function platformHeaders(sandbox: Sandbox, body: string): Record<string, string> {
  const platform = sandbox.store.platform.get('current')!
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': platform.serial,
    'wechatpay-signature': rsaSign(answerMessage(timestamp, nonce, body), platform.privateKeyPem),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** Takes up the callbacks an earlier process left unanswered. */
export function resumeCallbacks(sandbox: Sandbox): void {
  for (const delivery of sandbox.store.deliveries.values()) {
    if (!delivery.doneAt && delivery.attempts < MAX_ATTEMPTS)
      setTimeout(() => void attempt(sandbox, delivery), 1_000).unref()
  }
}
