/** For tests here: a merchant's and a party's client, and a server that collects callbacks. */
import { createDecipheriv, randomBytes, sign, verify, X509Certificate } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunningSandbox } from './index.ts'
import { hmacSign, requestMessage, type SealedResource } from './signing.ts'

export interface Provisioned {
  channels: {
    channel: string
    mchid: string
    appid: string
    merchantSerial: string
    merchantPrivateKey: string
    apiV3Key: string
  }[]
  party: { keyId: string; secret: string }
}

export async function admin<T = unknown>(
  running: RunningSandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const answer = await fetch(`${running.url}/admin${path}`, {
    method,
    headers: { 'x-admin-token': running.adminToken, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (answer.status === 204 ? null : await answer.json()) as T
}

/** A merchant that signs its requests and shows the raw answer. */
export function merchantClient(running: RunningSandbox, merchant: Provisioned['channels'][number]) {
  return async (
    method: string,
    path: string,
    given?: unknown,
    tamper: { signature?: string; timestamp?: string } = {},
  ) => {
    const body = given === undefined ? '' : JSON.stringify(given)
    const timestamp = tamper.timestamp ?? String(Math.floor(Date.now() / 1000))
    const nonce = randomBytes(16).toString('hex')
    const message = requestMessage(method, path, timestamp, nonce, body)
    const signature =
      tamper.signature ?? sign('sha256', Buffer.from(message), merchant.merchantPrivateKey).toString('base64')
    const fields = { mchid: merchant.mchid, nonce_str: nonce, signature, timestamp, serial_no: merchant.merchantSerial }
    const list = Object.entries(fields).map(([key, value]) => `${key}="${value}"`)
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`, 'content-type': 'application/json' },
      ...(body ? { body } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: text ? JSON.parse(text) : null }
  }
}

/** A client of the agency, bank or SMS provider. */
export function partyClient(running: RunningSandbox, party: Provisioned['party']) {
  return async (method: string, path: string, given?: unknown, secret = party.secret) => {
    const body = given === undefined ? '' : JSON.stringify(given)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const nonce = randomBytes(8).toString('hex')
    const signature = hmacSign(requestMessage(method, path, timestamp, nonce, body), secret)
    const fields = `key="${party.keyId}",timestamp="${timestamp}",nonce="${nonce}",signature="${signature}"`
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `SANDBOX-HMAC-SHA256 ${fields}` },
      ...(body ? { body } : {}),
    })
    return { status: answer.status, json: await answer.json() }
  }
}

export function openResource(resource: SealedResource, apiV3Key: string): string {
  const bytes = Buffer.from(resource.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, resource.nonce)
  decipher.setAAD(Buffer.from(resource.associated_data))
  decipher.setAuthTag(bytes.subarray(-16))
  return decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
}

export function verifiesWith(
  certificatePem: string,
  headers: { get(name: string): string | null },
  body: string,
): boolean {
  const message = `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n${body}\n`
  const signature = Buffer.from(headers.get('wechatpay-signature') ?? '', 'base64')
  return verify('sha256', Buffer.from(message), new X509Certificate(certificatePem).publicKey, signature)
}

export interface Collected {
  headers: IncomingHttpHeaders
  body: string
}

/** A server that collects callbacks and answers each with the next of `statuses`, then 200. */
export async function collectCallbacks(statuses: number[] = []) {
  const collected: Collected[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      collected.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(statuses.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`, collected, close }
}

/** Waits until a condition holds. @throws after three seconds */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (condition()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('waited three seconds in vain')
}
