/** A city's folder on disk beside what the register holds: which of the two is ahead. */
import { checkLoaded } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { type City, type Finding, type LoadedCity, loadCity, loadCityFiles, readCityFiles } from '@gongbao/program'
import { cityAt } from './city-of.ts'
import { fileChanges, folderHash, folderOf, keepFiles } from './folder.rules.ts'
import { currentState } from './register.store.ts'
import type { Snapshot } from './snapshot.rules.ts'

/** A folder as it stands on disk, with the shared pieces it includes under '_shared/'. */
export interface CityFolder {
  readonly bytes: Readonly<Record<string, Uint8Array>>
  readonly hash: string
  /** Absent when it could not be read. */
  readonly city?: City
  /** Everything the check finds, failing cases among it. */
  readonly findings: readonly Finding[]
}

/** @throws Error when the folder cannot be read */
export function readCityFolder(dir: string): CityFolder {
  const loaded = loadCity(dir)
  const bytes = bytesOf(dir, loaded)
  const { findings } = checkLoaded(loaded)
  return { bytes, hash: folderHash(bytes), ...(loaded.city ? { city: loaded.city } : {}), findings }
}

/** The bytes of a folder and of the shared pieces it includes, unchecked. @throws Error when the folder cannot be read */
export function readCityBytes(dir: string): Readonly<Record<string, Uint8Array>> {
  return bytesOf(dir, loadCity(dir))
}

function bytesOf(dir: string, { shared }: LoadedCity): Record<string, Uint8Array> {
  const pieces = Object.entries(shared).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)])
  return { ...readCityFiles(dir), ...Object.fromEntries(pieces) }
}

export const hasError = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error')

/**
 * Where a folder stands to its city.
 * - ahead: it is what the city runs on, or the next thing to take
 * - behind: a draft was published since it was loaded, and nobody has changed it
 * - apart: a draft was published since, and the folder was changed as well
 */
export type Standing =
  | { readonly kind: 'ahead' }
  | { readonly kind: 'behind'; readonly hash: string; readonly publishedAt: Temporal.Instant }
  | { readonly kind: 'apart'; readonly publishedAt: Temporal.Instant }

export async function standingOf(tx: TenantTx, folder: CityFolder): Promise<Standing> {
  const state = await currentState(tx)
  if (!state?.publishedAt) return { kind: 'ahead' }
  const { hash, publishedAt } = state
  const held = folderOf(await cityAt(tx, hash))
  if (fileChanges(held, folder.bytes).length === 0) return { kind: 'ahead' }
  return folder.hash === state.folderHash ? { kind: 'behind', hash, publishedAt } : { kind: 'apart', publishedAt }
}

/** What of a folder goes into the register. */
export function snapshotOf(folder: CityFolder, city: City): Snapshot {
  return { city, ...keepFiles(folder.bytes) }
}

/**
 * What the city runs on, read again by this release from its own files: a published city is not read from its folder any more.
 * @returns the snapshot, or what this release finds wrong with those files
 */
export async function readAgain(tx: TenantTx, hash: string): Promise<Snapshot | { findings: readonly Finding[] }> {
  const { files, binaries } = await cityAt(tx, hash)
  const loaded = loadCityFiles(folderOf({ files, binaries }))
  const { findings } = checkLoaded(loaded)
  return loaded.city && !hasError(findings) ? { city: loaded.city, files, binaries } : { findings }
}

const MEND = {
  zh: '先用 gongbao tenant export 取回已发布的内容，再在其上修改',
  en: 'take what was published with `gongbao tenant export`, then make your changes on top of it',
}

/** The folder lags behind what was published; it is left alone. */
export const folderBehind = (publishedAt: Temporal.Instant): Finding => ({
  level: 'warning',
  file: '.',
  code: 'FOLDER_BEHIND',
  zh: `${minuteOf(publishedAt)} 在控制台发布过新内容，此目录还是之前的；未改动任何内容`,
  en: `a draft was published at ${minuteOf(publishedAt)}; this folder is as it was before and nothing was changed`,
  mend: MEND,
})

/** Both changed: taking the folder would undo what was published. */
export const folderApart = (publishedAt: Temporal.Instant): Finding => ({
  level: 'error',
  file: '.',
  code: 'FOLDER_APART',
  zh: `${minuteOf(publishedAt)} 在控制台发布过新内容，此目录也改过；载入会冲掉已发布的内容`,
  en: `a draft was published at ${minuteOf(publishedAt)} and this folder was changed as well; loading it would undo what was published`,
  mend: MEND,
})

/** '2025-11-20 09:30' in Asia/Shanghai. */
const minuteOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
