/** A self-signed X.509 certificate in plain DER, enough for the platform certificate that APIv3 merchants download and verify with. */
import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const SHA256_WITH_RSA = Buffer.from('300d06092a864886f70d01010b0500', 'hex')
const COMMON_NAME = Buffer.from('0603550403', 'hex')

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  const length =
    size < 128
      ? Buffer.from([size])
      : size < 256
        ? Buffer.from([0x81, size])
        : Buffer.from([0x82, size >> 8, size & 255])
  return Buffer.concat([Buffer.from([tag]), length, body])
}

function name(commonName: string): Buffer {
  return der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0c, Buffer.from(commonName)))))
}

/** GeneralizedTime: 20251120000000Z. */
function time(at: Date): Buffer {
  return der(
    0x18,
    Buffer.from(
      `${at
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, '')
        .slice(0, 14)}Z`,
    ),
  )
}

function pem(label: string, bytes: Buffer): string {
  return `-----BEGIN ${label}-----\n${bytes.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}

export interface CertifiedKey {
  /** Upper-case hexadecimal serial number. */
  readonly serial: string
  readonly privateKeyPem: string
  readonly publicKeyPem: string
  readonly certificatePem: string
  readonly effectiveAt: string
  readonly expiresAt: string
}

/** Makes an RSA-2048 key and its self-signed certificate, valid for ten years. */
export function makeCertifiedKey(commonName: string, now: Date): CertifiedKey {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const serial = Buffer.concat([Buffer.from([0x5a]), randomBytes(15)])
  const until = new Date(now.getTime() + 3650 * 86_400_000)
  const spki = createPublicKey(keys.publicKey).export({ type: 'spki', format: 'der' })
  const version3 = der(0xa0, der(0x02, Buffer.from([2])))
  const subject = name(commonName)
  const body = der(
    0x30,
    ...[version3, der(0x02, serial), SHA256_WITH_RSA, subject, der(0x30, time(now), time(until)), subject, spki],
  )
  const signature = sign('sha256', body, keys.privateKey)
  return {
    serial: serial.toString('hex').toUpperCase(),
    privateKeyPem: keys.privateKey,
    publicKeyPem: keys.publicKey,
    certificatePem: pem('CERTIFICATE', der(0x30, body, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), signature))),
    effectiveAt: now.toISOString(),
    expiresAt: until.toISOString(),
  }
}
