/** What a running house tells the commands beside it: where it is and how to reach its database. In the data folder, for its owner alone (0600). */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHeld } from './lock.ts'

export interface RunningNote {
  readonly pid: number
  readonly port: number
  readonly sandboxPort: number
  /** The administrator's URL: `roleUrls` makes the roles' from it. */
  readonly adminUrl: string
  readonly secret?: string
}

const FILE = 'running.json'

/** @returns how to take the note back */
export function noteRunning(dataDir: string, note: RunningNote): () => void {
  const file = join(dataDir, FILE)
  rmSync(file, { force: true })
  writeFileSync(file, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** @returns the note of the house that runs on a data folder, or null when none runs */
export function readRunning(dataDir: string): RunningNote | null {
  try {
    const note = JSON.parse(readFileSync(join(dataDir, FILE), 'utf8')) as RunningNote
    return isHeld(dataDir) ? note : null
  } catch {
    return null
  }
}
