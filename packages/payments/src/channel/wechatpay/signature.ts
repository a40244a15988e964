/** WeChat Pay APIv3: signatures and the cipher of resources. Pure but for the nonce and the keys kept. */
import { createDecipheriv, createPrivateKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const FRESH_SECONDS = 300
const TAG_BYTES = 16

export interface MerchantSigner {
  readonly mchid: string
  readonly merchantSerial: string
  /** PEM. */
  readonly merchantPrivateKey: string
}

/** The `Authorization` header of a request. @param target path and query */
export function authorizationOf(
  signer: MerchantSigner,
  method: string,
  target: string,
  body: string,
  now: Temporal.Instant,
): string {
  const timestamp = String(Math.floor(now.epochMilliseconds / 1000))
  const nonce = randomBytes(16).toString('hex')
  const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`
  const signature = sign('sha256', Buffer.from(message), keyOf(signer.merchantPrivateKey)).toString('base64')
  const fields = { mchid: signer.mchid, nonce_str: nonce, signature, timestamp, serial_no: signer.merchantSerial }
  return `${SCHEME} ${Object.entries(fields)
    .map(([key, value]) => `${key}="${value}"`)
    .join(',')}`
}

const KEYS_MAX = 256
const keys = new Map<string, KeyObject>()

/** Reading a PEM costs more than the signature itself, so merchants' keys are kept read. */
function keyOf(pem: string): KeyObject {
  const key = keys.get(pem) ?? createPrivateKey(pem)
  if (!keys.has(pem) && keys.size >= KEYS_MAX) keys.delete(keys.keys().next().value!)
  keys.set(pem, key)
  return key
}

/** The four headers by which the platform signs an answer or a callback. */
export interface PlatformSignature {
  readonly serial: string
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
}

/** @returns null when a header is missing or the time is more than five minutes off */
export function readPlatformSignature(headers: Headers, now: Temporal.Instant): PlatformSignature | null {
  const [serial, timestamp, nonce, signature] = ['serial', 'timestamp', 'nonce', 'signature'].map((name) =>
    headers.get(`wechatpay-${name}`),
  )
  if (!serial || !timestamp || !nonce || !signature || !/^\d{10}$/.test(timestamp)) return null
  const age = Math.abs(now.epochMilliseconds / 1000 - Number(timestamp))
  return age <= FRESH_SECONDS ? { serial, timestamp, nonce, signature } : null
}

export function isSignedBy(key: KeyObject, given: PlatformSignature, body: string): boolean {
  const message = Buffer.from(`${given.timestamp}\n${given.nonce}\n${body}\n`)
  return verify('sha256', message, key, Buffer.from(given.signature, 'base64'))
}

/** Opens an AEAD_AES_256_GCM resource. @returns null when it was not sealed under this key, or was altered */
export function openResource(
  apiV3Key: string,
  resource: { readonly ciphertext: string; readonly nonce: string; readonly associated_data: string },
): string | null {
  const bytes = Buffer.from(resource.ciphertext, 'base64')
  if (bytes.length <= TAG_BYTES) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(resource.nonce), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(resource.associated_data))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
