/** Signed requests of machines: what is signed, and how the header reads. Pure. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { parseTenantId, type TenantId } from '@gongbao/kernel'

export const SIGNATURE_HEADER = 'Gongbao-Signature'
const AGE_SECONDS = 300

export interface SignatureParts {
  readonly keyId: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly nonce: string
  /** HMAC-SHA256 in hexadecimal. */
  readonly signature: string
}

/** The text a signature covers: method, path with query, time, nonce, and the SHA-256 of the body, one a line. */
export function signedText(method: string, target: string, timestamp: number, nonce: string, body: Uint8Array): string {
  return [method.toUpperCase(), target, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n')
}

/** The header of a request; for clients, tests and the API guide. */
export function signRequest(
  key: { keyId: string; secret: string },
  request: { method: string; target: string; body: Uint8Array; timestamp: number; nonce: string },
): string {
  const text = signedText(request.method, request.target, request.timestamp, request.nonce, request.body)
  const signature = createHmac('sha256', key.secret).update(text).digest('hex')
  return `keyId="${key.keyId}",timestamp="${request.timestamp}",nonce="${request.nonce}",signature="${signature}"`
}

/** Reads the header. @returns null when any part is missing, repeated or malformed */
export function readSignature(header: string | null): (SignatureParts & { tenantId: TenantId }) | null {
  const match =
    /^keyId="([a-z0-9.-]{4,64})",timestamp="(\d{10})",nonce="([A-Za-z0-9_-]{16,64})",signature="([0-9a-f]{64})"$/.exec(
      header ?? '',
    )
  if (!match) return null
  const [, keyId, timestamp, nonce, signature] = match as unknown as [string, string, string, string, string]
  const tenantId = parseTenantId(keyId.split('.')[0]!)
  return tenantId && { tenantId, keyId, timestamp: Number(timestamp), nonce, signature }
}

export function isFresh(timestamp: number, now: Temporal.Instant): boolean {
  return Math.abs(now.epochMilliseconds / 1000 - timestamp) <= AGE_SECONDS
}

/** When a nonce may be forgotten: its timestamp is refused by then. */
export function nonceUntil(timestamp: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds((timestamp + AGE_SECONDS + 1) * 1000)
}

export function verifies(parts: SignatureParts, secret: string, text: string): boolean {
  const right = createHmac('sha256', secret).update(text).digest()
  return timingSafeEqual(right, Buffer.from(parts.signature, 'hex'))
}
