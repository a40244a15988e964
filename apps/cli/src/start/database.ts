import { settleKeys } from '@gongbao/access'
import {
  assertDurable,
  connect,
  DatabaseUnfit,
  type EmbeddedServer,
  migrate,
  placeOf,
  type RoleUrls,
  readAdminUrl,
  roleUrls,
  startEmbedded,
} from '@gongbao/database'
import { say } from './say.ts'
import type { Settings } from './settings.ts'

/** The database the house stands on, migrated. */
export interface HouseDatabase {
  readonly urls: RoleUrls
  readonly adminUrl: string
  /** Where it is, for people. */
  readonly where: string
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL (or takes DATABASE_URL), migrates it, and makes sure that it loses nothing and that the keys here are its own.
 * @param onGiveUp hears that the embedded server keeps ending
 */
export async function openDatabase(
  settings: Settings,
  onGiveUp: (reason: string) => void = say,
): Promise<HouseDatabase> {
  const { databaseUrl, databaseSecret, dataDir } = settings
  const database = await (databaseUrl ? ownServer(databaseUrl, databaseSecret) : embedded(settings, onGiveUp))
  await withKeys(dataDir, database.urls).catch(async (error: unknown) => {
    await database.stop()
    throw error
  })
  return database
}

/** The keys are made before two processes would make them at once, and belong to this database. */
async function withKeys(dataDir: string, urls: RoleUrls): Promise<void> {
  const owner = connect(urls.owner, 'owner', { max: 1 })
  try {
    await settleKeys(dataDir, owner)
  } finally {
    await owner.close()
  }
}

let running: EmbeddedServer | undefined

/** Stops the embedded server without waiting for anybody (a second Ctrl-C); the next start recovers it. */
export function stopDatabaseAtOnce(): void {
  void running?.stop({ atOnce: true })
}

/** So many unasked ends within a minute are too many. */
const ENDS_MAX = 5

async function embedded({ dataDir }: Settings, onGiveUp: (reason: string) => void): Promise<HouseDatabase> {
  const first = await startEmbedded({ dataDir })
  const { port, adminUrl, notes } = first
  running = first
  const ends: number[] = []
  let stopping = false
  for (const note of notes) say(note)
  const stop = async () => {
    stopping = true
    await running?.stop()
  }
  const keep = async (server: EmbeddedServer): Promise<void> => {
    await server.ended
    if (stopping) return
    ends.push(Date.now())
    say('数据库意外停止，正在重新启动 · the database ended unexpectedly and is started again')
    try {
      if (ends.filter((at) => at > Date.now() - 60_000).length >= ENDS_MAX) throw new Error('it keeps ending')
      running = await startEmbedded({ dataDir, port })
      if (stopping) return await running.stop()
      void keep(running)
    } catch (error) {
      if (!stopping) onGiveUp(`数据库无法恢复 · the database cannot be kept running: ${(error as Error).message}`)
    }
  }
  try {
    const urls = await prepare(adminUrl)
    void keep(first)
    return { urls, adminUrl, where: `127.0.0.1:${port} (${dataDir})`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @throws Error that names DATABASE_URL and says what to do; it never holds the password */
async function ownServer(adminUrl: string, secret: string | undefined): Promise<HouseDatabase> {
  try {
    const where = placeOf(readAdminUrl(adminUrl))
    return { urls: await prepare(adminUrl, secret), adminUrl, where, stop: async () => {} }
  } catch (error) {
    if (!(error instanceof DatabaseUnfit)) throw error
    throw new Error(`DATABASE_URL: ${error.message.replace('\n', '\nDATABASE_URL: ')}`, { cause: error })
  }
}

async function prepare(adminUrl: string, secret?: string): Promise<RoleUrls> {
  await migrate(adminUrl, secret ? { secret } : {})
  const urls = roleUrls(adminUrl, secret)
  const app = connect(urls.app_rw, 'app_rw', { max: 1 })
  try {
    await assertDurable(app)
  } finally {
    await app.close()
  }
  return urls
}
