import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Makes this process the only one that runs on a data folder. The lock is the operating system's, on the file `gongbao.lock` (SQLite takes it
 * for us): it goes with the process however that ends, and no number of a process long gone is ever believed.
 *
 * @returns how to let go
 * @throws Error naming the process that runs already
 */
export function holdDataDir(dataDir: string): () => void {
  const lock = take(dataDir, A_LOOK_MS)
  const note = join(dataDir, 'gongbao.pid')
  if (!lock) {
    const pid = noted(note)
    throw new Error(`已在运行（进程 ${pid}）· already running on ${dataDir} as process ${pid}`)
  }
  held.add(lock)
  writeFileSync(note, String(process.pid))
  return () => {
    rmSync(note, { force: true })
    held.delete(lock)
    lock.close()
  }
}

/** A lock that nothing refers to would be collected, and closed with it. */
const held = new Set<DatabaseSync>()

/** Whether a house runs on a data folder. */
export function isHeld(dataDir: string): boolean {
  const lock = take(dataDir)
  lock?.close()
  return lock === null
}

/** A command that looks whether a house runs holds the lock for an instant: a house that starts just then waits it out. */
const A_LOOK_MS = 500

/** @returns the lock, or null when another process has it for longer than `timeout` milliseconds */
function take(dataDir: string, timeout = 0): DatabaseSync | null {
  const lock = new DatabaseSync(join(dataDir, 'gongbao.lock'), { timeout })
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY) return null
    throw error
  }
}

const SQLITE_BUSY = 5

/** Only for people: what the holder wrote of itself a moment after it took the lock. */
function noted(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || '?'
  } catch {
    return '?'
  }
}
