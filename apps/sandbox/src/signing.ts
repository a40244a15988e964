/** The signatures and ciphers of the outside parties, written apart from our own clients so that each side checks the other. */
import {
  createCipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'

/** The text a request signature covers (WeChat Pay APIv3; our HMAC parties use the same shape). */
export function requestMessage(method: string, target: string, timestamp: string, nonce: string, body: string): string {
  return `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`
}

/** The text a response or callback signature covers. */
export function answerMessage(timestamp: string, nonce: string, body: string): string {
  return `${timestamp}\n${nonce}\n${body}\n`
}

/** Keys read once: a PEM takes longer to read than to sign with. */
const keys = new Map<string, KeyObject>()

function keyOf(pem: string, read: (pem: string) => KeyObject): KeyObject {
  const key = keys.get(pem) ?? read(pem)
  keys.set(pem, key)
  return key
}

export function rsaSign(message: string, privateKeyPem: string): string {
  return sign('sha256', Buffer.from(message), keyOf(privateKeyPem, createPrivateKey)).toString('base64')
}

export function rsaVerify(message: string, signature: string, publicKeyPem: string): boolean {
  const key = keyOf(publicKeyPem, createPublicKey)
  return verify('sha256', Buffer.from(message), key, Buffer.from(signature, 'base64'))
}

export function hmacSign(message: string, secret: string): string {
  return createHmac('sha256', secret).update(message).digest('base64')
}

export function hmacVerify(message: string, signature: string, secret: string): boolean {
  const expected = Buffer.from(hmacSign(message, secret), 'base64')
  const given = Buffer.from(signature, 'base64')
  return expected.length === given.length && timingSafeEqual(expected, given)
}

export interface SealedResource {
  readonly algorithm: 'AEAD_AES_256_GCM'
  readonly nonce: string
  readonly associated_data: string
  readonly ciphertext: string
}

/** Seals a text under a merchant's 32-character apiv3 key; the tag follows the ciphertext, as in APIv3. */
export function sealResource(plain: string, apiV3Key: string, associatedData: string): SealedResource {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), nonce)
  cipher.setAAD(Buffer.from(associatedData))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: associatedData,
    ciphertext: sealed.toString('base64'),
  }
}

/** Reads `SCHEME a="b",c="d"`. @returns null when the header is absent, of another scheme, or malformed */
export function readAuthorization(header: string | undefined, scheme: string): Record<string, string> | null {
  if (!header?.startsWith(`${scheme} `)) return null
  const fields: Record<string, string> = {}
  for (const part of header.slice(scheme.length + 1).split(',')) {
    const match = /^\s*([a-z_]+)="([^"]*)"\s*$/.exec(part)
    if (!match) return null
    fields[match[1]!] = match[2]!
  }
  return fields
}

/** Whether a timestamp in seconds lies within five minutes of the wall clock. */
export function isFresh(timestamp: string | undefined, nowMs: number): boolean {
  return timestamp !== undefined && /^\d{10}$/.test(timestamp) && Math.abs(nowMs / 1000 - Number(timestamp)) <= 300
}

/** Headers of a message signed with a shared secret by the simulated bank: key id, time, nonce, signature. */
export function hmacHeaders(keyId: string, secret: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'x-key-id': keyId,
    'x-timestamp': timestamp,
    'x-nonce': nonce,
    'x-signature': hmacSign(answerMessage(timestamp, nonce, body), secret),
  }
}
