import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { type EmbeddedHome, embeddedHome } from './embedded-home.ts'
import { type Launched, launchProgram } from './embedded-programs.ts'

export interface EmbeddedOptions {
  /** Folder for `postgres/` (the cluster) and `postgres.password`. */
  dataDir: string
  /** Port on 127.0.0.1; default: any free one. */
  port?: number
  /** Database to have; default 'gongbao'. */
  database?: string
  /** Further server settings, e.g. { max_connections: '300' }. */
  settings?: Readonly<Record<string, string>>
}

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  /** The administrator's URL, with the database. */
  readonly adminUrl: string
  readonly port: number
  /** Process id of the postmaster. */
  readonly pid: number
  /** What a person should be told about where it runs. */
  readonly notes: readonly string[]
  /** Settles when the server ends, wanted or not. */
  readonly ended: Promise<void>
  /** Ends sessions, writes a checkpoint, stops. `atOnce` leaves the checkpoint to the next start's recovery. */
  stop(options?: { atOnce?: boolean }): Promise<void>
}

const START_WITHIN_MS = 60_000
const SUPERUSER = 'postgres'

/**
 * Starts the PostgreSQL that npm brought, making its cluster at the first start; as root too. A server left over from a killed process is
 * stopped first. Only this machine can reach it, with a password kept in the data folder (mode 0600).
 *
 * @throws Error with the server's own last words when it does not come up within a minute
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true })
  const home = embeddedHome(join(options.dataDir, 'postgres'))
  const password = keptPassword(join(options.dataDir, 'postgres.password'))
  if (!existsSync(join(home.dataDir, 'PG_VERSION'))) await initialise(home, password)
  await stopLeftover(home)
  const port = options.port ?? (await freePort())
  const serverUrl = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}`
  const server = await launched(home, port, serverUrl, options.settings ?? {})
  await ensureDatabase(serverUrl, options.database ?? 'gongbao')
  return {
    adminUrl: `${serverUrl}/${options.database ?? 'gongbao'}`,
    port,
    pid: server.process.pid!,
    notes: home.notes,
    ended: server.ended,
    stop: async ({ atOnce = false } = {}) => {
      server.process.kill(atOnce ? 'SIGQUIT' : 'SIGINT') // "fast": sessions are ended, a checkpoint is written
      await server.ended
    },
  }
}

/** A TCP port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Made whole or not at all: a start that is cut off must not leave an empty one. */
function keptPassword(file: string): string {
  if (!existsSync(file) || readFileSync(file, 'utf8').trim() === '') {
    const draft = `${file}.${randomBytes(4).toString('hex')}`
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(draft, file)
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** Makes the cluster beside its place and moves it there when it is whole: what a killed start began is thrown away. */
async function initialise(home: EmbeddedHome, password: string): Promise<void> {
  sweepDrafts(home)
  const draft = mkdtempSync(draftsOf(home)) // mode 0700
  const passwordFile = `${draft}/password`
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (home.user) for (const path of [draft, passwordFile]) chownSync(path, home.user.uid, home.user.gid)
    const cluster = join(draft, 'cluster')
    const args = ['-D', cluster, '-U', SUPERUSER, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions']
    const initdb = launchProgram(home, 'initdb', [...args, ...locale])
    await initdb.ended
    if (initdb.process.exitCode !== 0) throw new Error(`initdb failed: ${initdb.lastWords()}`)
    rmSync(home.dataDir, { recursive: true, force: true }) // holds no cluster
    renameSync(cluster, home.dataDir)
  } finally {
    sweepDrafts(home) // once more: what a killed start began may have gone on writing for a moment
  }
}

const draftsOf = (home: EmbeddedHome): string => `${home.dataDir}.new-`

function sweepDrafts(home: EmbeddedHome): void {
  const [folder, name] = [dirname(home.dataDir), basename(draftsOf(home))]
  for (const draft of readdirSync(folder).filter((entry) => entry.startsWith(name)))
    rmSync(join(folder, draft), { recursive: true, force: true, maxRetries: 5 })
}

function launch(home: EmbeddedHome, port: number, settings: Readonly<Record<string, string>>): Launched {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '256MB',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return launchProgram(home, 'postgres', ['-D', home.dataDir, '-p', String(port), ...flags])
}

/** Starts the server; sessions of a killed one may take a moment to notice, and hold its memory until then. */
async function launched(home: EmbeddedHome, port: number, url: string, settings: Readonly<Record<string, string>>) {
  const until = Date.now() + START_WITHIN_MS
  for (;;) {
    const server = launch(home, port, settings)
    try {
      await ready(server, url, until)
      return server
    } catch (error) {
      if (!server.lastWords().includes('still in use') || Date.now() > until) throw error
      await sleep(200)
    }
  }
}

/** Waits until the server takes a query. */
async function ready(server: Launched, url: string, until: number): Promise<void> {
  let over = false
  server.ended.then(() => {
    over = true
  })
  for (;;) {
    const sql = postgres(`${url}/postgres`, { max: 1, connect_timeout: 5, onnotice: () => {} })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        server.process.kill('SIGINT')
        await server.ended
        throw new Error(
          'postgres.password 与数据库不符，请恢复原来的文件 · postgres.password is not the one of the cluster beside it: put the original back',
        )
      }
      if (over || Date.now() > until) {
        server.process.kill('SIGKILL')
        throw new Error(`PostgreSQL did not start: ${server.lastWords()}`, { cause: error })
      }
      await sleep(30)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const sql = postgres(`${url}/postgres`, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end()
  }
}

/** Stops a server that a killed process left running on our cluster. */
async function stopLeftover(home: EmbeddedHome): Promise<void> {
  const file = join(home.dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isPostmasterOf(pid, home.dataDir)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 30_000 && isPostmasterOf(pid, home.dataDir); waited += 50) await sleep(50)
}

/** The pid of a stale file may by now be anyone's: only a process that names our data folder is ours. */
function isPostmasterOf(pid: number, dataDir: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return true
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)
  } catch {
    return false
  }
}
