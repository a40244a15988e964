/**
 * Personal fields at rest: AES-256-GCM with tenant and column as associated data, so that a value copied to another row's
 * column or another city does not open; blind indexes find equal values without opening any (quality 36).
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { TenantId } from '@gongbao/kernel'
import { keyRing } from './keys.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals bytes for one column (`person.id_number`) of one tenant.
 * @returns key version (1 byte), IV (12), tag (16), ciphertext
 */
export function sealBytes(tenantId: TenantId, column: string, plain: Uint8Array): Uint8Array {
  const version = keyRing().current
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', fieldKey(version, tenantId), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(associated(tenantId, column))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), body])
}

/** @throws Error when the value was sealed for another tenant or column, or was altered */
export function openBytes(tenantId: TenantId, column: string, sealed: Uint8Array): Uint8Array {
  if (sealed.byteLength < 1 + IV_BYTES + TAG_BYTES) throw new Error('sealed value is too short')
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const decipher = createDecipheriv('aes-256-gcm', fieldKey(bytes[0]!, tenantId), bytes.subarray(1, 1 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(associated(tenantId, column))
  decipher.setAuthTag(bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()])
}

/** Seals a text; as `sealBytes`. */
export function sealField(tenantId: TenantId, column: string, plaintext: string): Uint8Array {
  return sealBytes(tenantId, column, Buffer.from(plaintext, 'utf8'))
}

/** Opens a text; as `openBytes`. */
export function openField(tenantId: TenantId, column: string, sealed: Uint8Array): string {
  return Buffer.from(openBytes(tenantId, column, sealed)).toString('utf8')
}

/**
 * The blind index of a value: equal values of one kind in one tenant give equal 32 bytes, and nothing else can be learned
 * without the key. The caller brings the value to its one form first (ID numbers in upper case, phones as 11 digits).
 */
export function blindIndex(tenantId: TenantId, kind: string, plaintext: string): Uint8Array {
  return createHmac('sha256', keyRing().deriveRoot(`index|${tenantId}|${kind}`))
    .update(plaintext, 'utf8')
    .digest()
}

/** The HMAC kept beside a sealed blob, to tell whether another delivery carries the same plain bytes. */
export function plainMac(tenantId: TenantId, column: string, plain: Uint8Array): Uint8Array {
  return createHmac('sha256', keyRing().deriveRoot(`mac|${tenantId}|${column}`))
    .update(plain)
    .digest()
}

const fieldKey = (version: number, tenantId: TenantId): Buffer => keyRing().derive(version, `field|${tenantId}`)
const associated = (tenantId: TenantId, column: string): Buffer => Buffer.from(`${tenantId}|${column}`, 'utf8')
