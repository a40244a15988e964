/** What a draft changes: texts by path, laid over the city's state it rests on. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Bilingual } from '@gongbao/kernel'
import { isCityPath } from '@gongbao/program'
import { folderOf, type KeptFiles } from '../folder.rules.ts'

/** Text by path; null takes the file away. */
export type DraftFiles = Readonly<Record<string, string | null>>

/** A draft as far as its content goes. */
export interface DraftGround {
  readonly planCode: string
  readonly fromCode: string
  readonly baseHash: string
}

export const planPath = (code: string): string => `plans/${code}.yaml`
export const isPlanCode = (code: string): boolean => isCityPath(planPath(code))

/** SHA-256 (hex) of what would be published: base, plan and changed files. */
export function contentHash({ planCode, fromCode, baseHash }: DraftGround, files: DraftFiles): string {
  const changes = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([baseHash, planCode, fromCode, changes]))
    .digest('hex')
}

/** Only what differs from the base, by path: what is the same as before is no change. */
export function changedFiles(base: KeptFiles, files: DraftFiles): DraftFiles {
  const changed = Object.entries(files).filter(([path, text]) => (base.files[path] ?? null) !== text)
  return Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The base's files with the changes laid over them, as the loader reads them. */
export function mergedFiles(base: KeptFiles, files: DraftFiles): KeptFiles {
  const texts = new Map<string, string>(Object.entries(base.files))
  for (const [path, text] of Object.entries(files)) {
    if (text === null) texts.delete(path)
    else texts.set(path, text)
  }
  return { files: Object.fromEntries(texts), binaries: base.binaries }
}

export const bytesOf = (kept: KeptFiles): Readonly<Record<string, Uint8Array>> => folderOf(kept)

export const packDraftFiles = (files: DraftFiles): Uint8Array => gzipSync(JSON.stringify(Object.entries(files)))
export const unpackDraftFiles = (packed: Uint8Array): DraftFiles =>
  Object.fromEntries(JSON.parse(gunzipSync(packed).toString('utf8')) as [string, string | null][])

const BYTES_MAX = 5_000_000

/** Why these files may not stand in a draft of a plan, or null. */
export function refusedFile(planCode: string, files: DraftFiles): { path: string; text: Bilingual } | null {
  let bytes = 0
  for (const [path, text] of Object.entries(files)) {
    const why = refusedPath(planCode, path, text)
    if (why) return { path, text: why }
    bytes += Buffer.byteLength(text ?? '')
    if (bytes > BYTES_MAX)
      return {
        path,
        text: { zh: '草案改动的文件合计不得超过 5 MB', en: 'the changed files of a draft come to 5 MB at most' },
      }
  }
  return null
}

function refusedPath(planCode: string, path: string, text: string | null): Bilingual | null {
  if (!isCityPath(path) || path.endsWith('.png'))
    return { zh: `城市目录中没有 ${path} 这样的文本文件`, en: `a city's folder has no text file such as ${path}` }
  const own = planPath(planCode)
  if (path.startsWith('plans/') && path !== own)
    return {
      zh: `此草案只改方案 ${planCode}；别的方案另立草案`,
      en: `this draft is about plan ${planCode}; open another for other plans`,
    }
  if (path === own && text === null)
    return { zh: '草案不能删去自己的方案', en: 'a draft cannot take its own plan away' }
  return null
}

/**
 * Files that both the draft and the city changed since the draft was begun: laying the draft over the city's new state would undo the city's.
 * @param before the state the draft rests on @param after the city's state now
 */
export function overtakenFiles(before: KeptFiles, after: KeptFiles, files: DraftFiles): string[] {
  return Object.keys(files).filter(
    (path) => before.files[path] !== after.files[path] && files[path] !== (after.files[path] ?? null),
  )
}
