/** Commands that work beside a running house: its settings, and its database as the owner. */
import { connect, type Database, roleUrls } from '@gongbao/database'
import { type RunningNote, readRunning } from '../start/running.ts'
import { readSettings, type Settings } from '../start/settings.ts'

export interface Beside {
  readonly settings: Settings
  readonly running: RunningNote
  readonly owner: Database
}

/** Does something in the running house; says so and ends with 1 when none runs. */
export async function besideHouse(work: (house: Beside) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env)
  const running = readRunning(settings.dataDir)
  if (!running) return fault(`没有正在运行的系统 · no house is running on ${settings.dataDir}: npm start`)
  const url = roleUrls(running.adminUrl, running.secret).owner
  const owner = connect(url, 'owner', { max: 2, statementTimeoutMs: 0 })
  try {
    await work({ settings, running, owner })
  } finally {
    await owner.close()
  }
}

/** Says what was wrong; the command ends with 1. */
export function fault(text: string): void {
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
