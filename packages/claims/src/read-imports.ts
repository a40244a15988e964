import { notFound } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, publicId, type Refusal } from '@gongbao/kernel'
import type { ImportReport, RowAnswer } from './import-records.ts'
import { type Import, listImports, readImport } from './store/import.store.ts'

/** Files of records, newest first. */
export async function pageOfImports(
  tx: TenantTx,
  { limit, cursor }: { limit: number; cursor?: Id<'import'> | undefined },
): Promise<{ items: Import[]; next: string | null }> {
  const found = await listImports(tx, limit + 1, cursor)
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? publicId('import', items.at(-1)!.id) : null }
}

/** One file with the answers to its rows. */
export async function readImportReport(tx: TenantTx, id: Id<'import'>): Promise<ImportReport | Refusal> {
  return (await readImport<RowAnswer>(tx, id)) ?? notFound('file')
}
