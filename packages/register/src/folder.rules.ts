/** A city's folder as bytes, and the same as a snapshot keeps it: texts as texts, pictures as base64. Nothing of a byte is lost. */
import { createHash } from 'node:crypto'
import type { CityFiles } from '@gongbao/program'

/** What a snapshot keeps of a folder. */
export interface KeptFiles {
  /** Texts by path inside the folder ('plans/2026.yaml'), with their byte order mark if they have one. */
  readonly files: Readonly<Record<string, string>>
  /** What is no UTF-8 text (a logo), in base64, by path. */
  readonly binaries: Readonly<Record<string, string>>
}

export function keepFiles(folder: Readonly<Record<string, Uint8Array>>): KeptFiles {
  const files: Record<string, string> = {}
  const binaries: Record<string, string> = {}
  for (const [path, content] of Object.entries(folder)) {
    const bytes = Buffer.from(content)
    const text = bytes.toString('utf8')
    if (Buffer.from(text).equals(bytes)) files[path] = text
    else binaries[path] = bytes.toString('base64')
  }
  return { files, binaries }
}

/** The folder again, byte for byte, in order of path. */
export function folderOf({ files, binaries }: KeptFiles): Record<string, Uint8Array> {
  const entries: [string, Uint8Array][] = [
    ...Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]),
    ...Object.entries(binaries).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text, 'base64')]),
  ]
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** SHA-256 (hex) of a folder's files: the same bytes give the same hash, whatever any release reads in them. */
export function folderHash(folder: CityFiles): string {
  const entries = Object.entries(folder).sort(([a], [b]) => (a < b ? -1 : 1))
  return sha256(JSON.stringify(entries.map(([path, content]) => [path, sha256(content)])))
}

export interface FileChange {
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
}

/** Which files differ, by path. */
export function fileChanges(
  before: Readonly<Record<string, Uint8Array>>,
  after: Readonly<Record<string, Uint8Array>>,
): FileChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.flatMap((path): FileChange[] => {
    const [a, b] = [before[path], after[path]]
    if (!a) return [{ path, change: 'added' }]
    if (!b) return [{ path, change: 'removed' }]
    return Buffer.from(a).equals(b) ? [] : [{ path, change: 'changed' }]
  })
}
