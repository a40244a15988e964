/** Commands that work beside a running house: its settings, and its database as the owner. */
import { connect, type Database, roleUrls } from '@gongbao/database'
import { slugsIn } from '@gongbao/register'
import { type RunningNote, readRunning } from '../start/running.ts'
import { readSettings, type Settings } from '../start/settings.ts'

export interface Beside {
  readonly settings: Settings
  readonly running: RunningNote
  readonly owner: Database
}

/**
 * Does something in the running house; says so and ends with 1 when none runs.
 * @param slug of a city whose folder must be there, said before anything else
 */
export async function besideHouse(work: (house: Beside) => Promise<void>, slug?: string): Promise<void> {
  const settings = readSettings(process.env)
  const slugs = slugsIn(settings.tenantsDir)
  if (slug !== undefined && !slugs.includes(slug)) return fault(noFolder(slug, settings.tenantsDir, slugs))
  const running = readRunning(settings.dataDir)
  if (!running)
    return fault(
      `没有正在运行的系统（${settings.dataDir}），先 npm start · no house is running on ${settings.dataDir}: npm start first`,
    )
  const url = roleUrls(running.adminUrl, running.secret).owner
  const owner = connect(url, 'owner', { max: 2, statementTimeoutMs: 0 })
  try {
    await work({ settings, running, owner })
  } finally {
    await owner.close()
  }
}

function noFolder(slug: string, tenantsDir: string, slugs: readonly string[]): string {
  const [zh, en] = slugs.length > 0 ? [`，现有 ${slugs.join('、')}`, `, only ${slugs.join(', ')}`] : ['', '']
  return `${tenantsDir} 里没有城市目录 ${slug}${zh} · there is no city's folder ${slug} in ${tenantsDir}${en}`
}

/** Says what was wrong; the command ends with 1. */
export function fault(text: string): void {
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
