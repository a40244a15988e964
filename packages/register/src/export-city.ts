import type { TenantTx } from '@gongbao/database'
import { cityAt } from './city-of.ts'
import { folderHash, folderOf } from './folder.rules.ts'
import { currentState } from './register.store.ts'

export interface ExportedCity {
  /** The folder that `tenants/` holds, byte for byte, by path. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** The shared pieces it includes, as the city runs on them ('_shared/…'): they stand beside the cities' folders, once for all. */
  readonly shared: Readonly<Record<string, Uint8Array>>
  /** Hash of both. */
  readonly hash: string
  /** Hash of the folder last loaded: a folder with another hash has changes that were never loaded. */
  readonly folderHash: string | null
}

/** The files the city runs on, as a folder. @returns null before anything was loaded */
export async function exportCity(tx: TenantTx): Promise<ExportedCity | null> {
  const state = await currentState(tx)
  if (!state) return null
  const all = Object.entries(folderOf(await cityAt(tx, state.hash)))
  const [shared, files] = [true, false].map((is) =>
    Object.fromEntries(all.filter(([path]) => path.startsWith('_shared/') === is)),
  )
  return { files: files!, shared: shared!, hash: folderHash(Object.fromEntries(all)), folderHash: state.folderHash }
}
