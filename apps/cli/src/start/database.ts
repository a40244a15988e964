import { assertDurable, connect, migrate, type RoleUrls, roleUrls, startEmbedded } from '@gongbao/database'
import type { Settings } from './settings.ts'

/** The database the house stands on, migrated. */
export interface HouseDatabase {
  readonly urls: RoleUrls
  /** Where it is, for people. */
  readonly where: string
  readonly notes: readonly string[]
  readonly applied: readonly string[]
  /** Settles when an embedded server ends, wanted or not; never for one of one's own. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL (or takes DATABASE_URL), migrates it, and makes sure that it loses nothing. */
export async function openDatabase(settings: Settings): Promise<HouseDatabase> {
  return settings.databaseUrl ? ownServer(settings.databaseUrl, settings.databaseSecret) : embedded(settings)
}

async function embedded(settings: Settings): Promise<HouseDatabase> {
  const server = await startEmbedded({ dataDir: settings.dataDir })
  try {
    const ready = await prepare(server.adminUrl)
    return { ...ready, where: `127.0.0.1:${server.port}`, notes: server.notes, ended: server.ended, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function ownServer(adminUrl: string, secret: string | undefined): Promise<HouseDatabase> {
  const { host, pathname } = new URL(adminUrl)
  const ready = await prepare(adminUrl, secret)
  return { ...ready, where: `${host}${pathname}`, notes: [], ended: new Promise(() => {}), stop: async () => {} }
}

async function prepare(adminUrl: string, secret?: string) {
  const applied = await migrate(adminUrl, secret ? { secret } : {})
  const urls = roleUrls(adminUrl, secret)
  const app = connect(urls.app_rw, 'app_rw', { max: 1 })
  try {
    await assertDurable(app)
  } finally {
    await app.close()
  }
  return { urls, applied }
}
