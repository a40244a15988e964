import type { z } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { publicId } from '@gongbao/kernel'
import type { collectionQuery } from './payments.contract.ts'
import { listCollections } from './payments.store.ts'

/** A page of collections for finance, newest first. */
export async function collectionsPage(tx: TenantTx, { limit, cursor, state }: z.output<typeof collectionQuery>) {
  const filter = { limit: limit + 1, ...(cursor ? { before: cursor } : {}), ...(state ? { state } : {}) }
  const rows = await listCollections(tx, filter)
  const items = rows.slice(0, limit).map(({ id, ...row }) => ({ ...row, collectionId: id }))
  return { items, next: rows.length > limit ? publicId('collection', items.at(-1)!.collectionId) : null }
}
