/** Starts the server as a process of its own would: connections, keys, cities, then the port. */
import { join } from 'node:path'
import { settleKeys, sweepAccess } from '@gongbao/access'
import { assertDurable, connect, type RoleUrls } from '@gongbao/database'
import { systemClock } from '@gongbao/kernel'
import type { Logger } from 'pino'
import { type ListenOptions, listen } from './listen.ts'
import { createServer, type ServerOptions } from './server.ts'
import { createTenantDirectory } from './tenants.ts'

export interface StartOptions extends ListenOptions {
  readonly urls: Pick<RoleUrls, 'app_rw' | 'auth'>
  /** Keys are read from (or made in) it. */
  readonly dataDir: string
  readonly log: Logger
  readonly domain?: string
  readonly https?: boolean
  readonly formTargets?: readonly string[]
  readonly maxInFlight?: number
  /** False only in tests, whose database may be lost. */
  readonly durable?: boolean
  readonly server?: Partial<ServerOptions>
}

const SWEEP_MS = 300_000
const CONSOLE_ROOT = join(import.meta.dirname, '../../console/dist')

/** @returns the port and a graceful `close`, which ends connections to the database last */
export async function startServer(options: StartOptions) {
  const [db, auth] = [
    connect(options.urls.app_rw, 'app_rw', { max: 20 }),
    connect(options.urls.auth, 'auth', { max: 8 }),
  ]
  const disconnect = () => Promise.all([db.close(), auth.close()])
  const settle = async () => {
    await settleKeys(options.dataDir, db)
    if (options.durable ?? true) await assertDurable(db)
  }
  await settle().catch(async (error: unknown) => {
    await disconnect()
    throw error
  })
  const tenants = createTenantDirectory(db, (error) => options.log.warn({ err: error }, 'cities could not be read'))
  await tenants.refresh()
  const server = createServer({
    db,
    auth,
    tenants,
    wall: systemClock,
    log: options.log,
    https: options.https ?? false,
    domain: options.domain ?? 'localhost',
    consoleRoot: CONSOLE_ROOT,
    formTargets: options.formTargets ?? [],
    ...(options.maxInFlight ? { maxInFlight: options.maxInFlight } : {}),
    ...options.server,
  })
  const listening = await listen(server, options)
  const sweep = () =>
    sweepAccess(auth, db, systemClock.now()).catch((error: unknown) =>
      options.log.warn({ err: error }, 'could not sweep'),
    )
  const sweeping = setInterval(sweep, SWEEP_MS)
  sweeping.unref()
  const close = async () => {
    await listening.close()
    tenants.stop()
    clearInterval(sweeping)
    await disconnect()
  }
  return { port: listening.port, server, listening, tenants, close }
}
