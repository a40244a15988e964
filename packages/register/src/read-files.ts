import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const TEXT = /\.(ya?ml|csv|md|svg|json|txt)$/
const FILE_BYTES_MAX = 8_000_000

/** The text files of a city's folder as written, by path with '/' in order of name; anything else (photos) is left where it is. */
export function readFiles(dir: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(dir, name)
    const stat = statSync(path)
    if (!stat.isFile() || !TEXT.test(name) || stat.size > FILE_BYTES_MAX) continue
    files[name.replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}
