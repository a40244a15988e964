/** Where npm may keep what it fetches. Plain JavaScript for whatever Node (20 or later) the machine has. */
import { accessSync, constants, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** npm's arguments for a cache of our own when its usual one cannot be written (no home, a home of somebody else, read only). */
export function writableCache(usual = process.env.npm_config_cache) {
  if (!usual) return []
  try {
    mkdirSync(usual, { recursive: true })
    accessSync(usual, constants.W_OK | constants.X_OK)
    return []
  } catch {
    return ['--cache', join(tmpdir(), `gongbao-npm-${process.getuid?.() ?? 'user'}`)]
  }
}
