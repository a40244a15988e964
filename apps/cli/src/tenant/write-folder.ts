import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCityFiles } from '@gongbao/program'

/** What became of a folder: paths written, and those removed because the city no longer has them. */
export interface Written {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** The files of a city that stand in a folder now; nothing when there is none. */
export const filesIn = (dir: string): Readonly<Record<string, Uint8Array>> =>
  existsSync(dir) ? readCityFiles(dir) : {}

/** Makes a folder hold exactly these files of a city. Whatever else lies in it (hidden files, strangers) is left alone. */
export function writeFolder(dir: string, files: Readonly<Record<string, Uint8Array>>): Written {
  const before = filesIn(dir)
  const written = Object.entries(files).filter(
    ([path, bytes]) => !before[path] || !Buffer.from(bytes).equals(before[path]),
  )
  for (const [path, bytes] of written) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), bytes)
  }
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(files, path))
  for (const path of removed) rmSync(join(dir, path))
  return { written: written.map(([path]) => path), removed }
}
