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

/** Starts the embedded PostgreSQL (or takes DATABASE_URL), migrates it, and makes sure that it loses nothing. */
export async function openDatabase(settings: Settings): Promise<HouseDatabase> {
  return settings.databaseUrl ? ownServer(settings.databaseUrl, settings.databaseSecret) : embedded(settings)
}

async function embedded({ dataDir }: Settings): Promise<HouseDatabase> {
  let server = await startEmbedded({ dataDir })
  let stopping = false
  for (const note of server.notes) say(note)
  const keep = async (running: EmbeddedServer): Promise<void> => {
    await running.ended
    if (stopping) return
    say('数据库意外停止，正在重新启动 · the database ended unexpectedly and is started again')
    server = await startEmbedded({ dataDir, port: running.port })
    void keep(server)
  }
  const stop = async () => {
    stopping = true
    await server.stop()
  }
  try {
    const urls = await prepare(server.adminUrl)
    void keep(server)
    return { urls, adminUrl: server.adminUrl, where: `127.0.0.1:${server.port} (${dataDir})`, stop }
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
