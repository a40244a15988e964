/** What is hashed, and how: pure but for the keys. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { TenantId } from '@gongbao/kernel'
import { keyRing } from '../fields/keys.ts'
import type { AuditBlock, AuditHead, AuditRow } from './audit.table.ts'

/** The hash before the first block. */
export const GENESIS = new Uint8Array(32)

/** The HMAC of a row under a key that the database does not hold. */
export function rowMac(row: Omit<AuditRow, 'mac'>): Buffer {
  return createHmac('sha256', keyRing().derive(row.keyVersion, `audit row|${row.tenantId}`))
    .update(rowText(row))
    .digest()
}

/** The hash of a block's rows, HMACs included, in the order given. */
export function rowsHash(rows: readonly AuditRow[]): Buffer {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(rowText(row)).update(row.mac)
  return hash.digest()
}

/** The hash of a block, which the next one carries: an HMAC, so that nobody can write a chain anew without the key. */
export function blockHash(block: Omit<AuditBlock, 'hash'>): Buffer {
  const text = JSON.stringify([
    block.tenantId,
    block.blockNo,
    block.rowIds,
    hex(block.rowsHash),
    hex(block.previousHash),
    block.sealedAt.toString(),
  ])
  return createHmac('sha256', keyRing().derive(block.keyVersion, `audit block|${block.tenantId}`))
    .update(text)
    .digest()
}

export function headMac(head: Omit<AuditHead, 'mac'>): Buffer {
  const text = JSON.stringify([head.tenantId, head.blockNo, hex(head.hash)])
  return createHmac('sha256', keyRing().derive(head.keyVersion, `audit head|${head.tenantId}`))
    .update(text)
    .digest()
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

/** Where the chain stands: to be kept outside the database once a day. `hash` is hexadecimal. */
export interface AuditAnchor {
  readonly tenantId: TenantId
  readonly blockNo: number
  readonly hash: string
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A row as one line of JSON ending in a newline: the same whatever order the database gives the keys of `detail`. */
function rowText(row: Omit<AuditRow, 'mac'>): string {
  const detail = Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1))
  const { tenantId, id, at, actorRealm, actorId, actorRole, action, subjectKind, subjectId, keyVersion } = row
  return `${JSON.stringify([tenantId, id, at.toString(), actorRealm, actorId, actorRole, action, subjectKind, subjectId, detail, keyVersion])}\n`
}
