/** Medical data at rest: gzipped JSON, sealed for its column (quality 36). */
import { gunzipSync, gzipSync } from 'node:zlib'
import { openBytes, sealBytes } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'

export type SealedColumn =
  | 'settlement_record.body'
  | 'settlement_import.body'
  | 'settlement_import.answers'
  | 'adjudication.facts'
  | 'adjudication.explanation'
  | 'claim_event.note'

export function sealJson(tx: TenantTx, column: SealedColumn, value: unknown): Uint8Array {
  return sealBytes(tx.tenantId, column, gzipSync(JSON.stringify(value)))
}

/** @throws Error when the value was altered or sealed for another column or tenant */
export function openJson<T>(tx: TenantTx, column: SealedColumn, sealed: Uint8Array): T {
  return JSON.parse(gunzipSync(openBytes(tx.tenantId, column, sealed)).toString('utf8')) as T
}

/** JSON with sorted keys: the same record gives the same text whatever the order of its fields. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
