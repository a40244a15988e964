/**
 * Shared pieces, included by name and never copied: looked for beside the city's folder first (`../_shared`), else in the house's own
 * `tenants/_shared`. An entry of the city's own with the same code stands instead of the shared one, and the check says so.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** In a finding and in a snapshot a shared file is named so, wherever it was found. */
export const SHARED = '_shared'
const HOUSE = fileURLToPath(new URL(`../../../../tenants/${SHARED}`, import.meta.url))

/** As for a city's own lists. */
const MOST_BYTES = 30_000_000

export interface SharedSource {
  /** @param path inside `_shared`; @returns its bytes or text, null when it is not there */
  read(path: string): Uint8Array | string | null
  /** The files of a folder inside `_shared`, sorted. */
  names(folder: string): readonly string[]
}

/** What stands beside a city's folder, then the house's own. */
export function sharedBeside(dir: string): SharedSource {
  return oneOf([inFolder(join(dirname(dir), SHARED)), inFolder(HOUSE)])
}

/** What stands among files in memory under `_shared/`, then the house's own. */
export function sharedAmong(held: Readonly<Record<string, string | Uint8Array>>): SharedSource {
  const own: SharedSource = {
    read: (path) => (Object.hasOwn(held, `${SHARED}/${path}`) ? held[`${SHARED}/${path}`]! : null),
    names: (folder) =>
      Object.keys(held)
        .filter((path) => dirname(path) === `${SHARED}/${folder}`)
        .map((path) => path.slice(SHARED.length + folder.length + 2)),
  }
  return oneOf([own, inFolder(HOUSE)])
}

function oneOf(sources: readonly SharedSource[]): SharedSource {
  return {
    read: (path) => {
      for (const source of sources) {
        const found = source.read(path)
        if (found !== null) return found
      }
      return null
    },
    names: (folder) => [...new Set(sources.flatMap((source) => source.names(folder)))].sort(),
  }
}

function inFolder(root: string): SharedSource {
  return {
    read: (path) => {
      const file = join(root, path)
      const found = lstatSync(file, { throwIfNoEntry: false })
      return found?.isFile() && found.size <= MOST_BYTES ? readFileSync(file) : null
    },
    names: (folder) => {
      const dir = join(root, folder)
      return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir).sort() : []
    },
  }
}
