import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@gongbao/database'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
const dataDir = openTempDir('gongbao-start-')

let port: number
let sandboxPort: number
let house: ChildProcess
let said = ''
beforeAll(async () => {
  port = await freePort()
  sandboxPort = await freePort()
})
afterEach(() => house.kill('SIGKILL'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

/** Runs `npm start` without npm and without invented people. @returns milliseconds until it said that it is ready */
async function start(env: Record<string, string> = {}): Promise<number> {
  const from = Date.now()
  said = ''
  house = spawn(process.execPath, [join(ROOT, 'apps/cli/src/main.ts'), 'start'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      GONGBAO_DEMO: '0',
      VITEST: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [house.stdout!, house.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await until(() => said.includes('is ready') || house.exitCode !== null)
  expect(said).toContain('is ready')
  return Date.now() - from
}

async function stop(signal: NodeJS.Signals): Promise<number> {
  const from = Date.now()
  house.kill(signal)
  await until(() => house.exitCode !== null)
  expect(house.exitCode, said).toBe(0)
  return Date.now() - from
}

async function until(happened: () => boolean | Promise<boolean>, withinMs = 90_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await happened())) {
    if (Date.now() > end) throw new Error(`did not happen in time\n${said}`)
    await sleep(50)
  }
}

const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) })
const isReady = async () => (await get('/readyz').catch(() => null))?.status === 200

/** Processes whose environment names our data folder: everything the house started. */
function processes(): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [command, environment] = ['cmdline', 'environ'].map((file) =>
          readFileSync(`/proc/${pid}/${file}`, 'utf8'),
        )
        return `${command}${environment}`.includes(dataDir) ? [{ pid: Number(pid), command: command! }] : []
      } catch {
        return []
      }
    })
    .filter(({ pid }) => pid !== process.pid)
}
const pidOf = (entry: string) => processes().find(({ command }) => command.includes(entry))!.pid

test('the first start steps over a busy port, serves, and lets parts that are killed come back; SIGTERM leaves no process', async () => {
  const squatter: Server = createServer().listen(port, '127.0.0.1')
  await start()
  expect(said).toContain(`port ${port} is busy`)
  port = Number(/server takes (\d+)/.exec(said)![1])
  expect((await get('/healthz')).status).toBe(200)
  expect(await isReady()).toBe(true)
  expect(await secondStart()).toContain(`already running on ${dataDir} as process ${house.pid}`)

  process.kill(pidOf('apps/server/src/main.ts'), 'SIGKILL')
  await until(async () => !(await isReady()))
  await until(isReady)
  expect(said).toContain('ended unexpectedly')

  process.kill(pidOf('bin/postgres'), 'SIGKILL')
  await until(async () => !(await isReady()))
  await until(isReady, 20_000)

  expect(await stop('SIGTERM')).toBeLessThan(17_000)
  expect(processes()).toEqual([])
  expect(existsSync(join(dataDir, 'gongbao.pid'))).toBe(false)
  squatter.close()
})

test('the next start keeps keys and cities; a supervisor killed leaves nothing that keeps another from starting', async () => {
  const keys = readFileSync(join(dataDir, 'keys.json'), 'utf8')
  await start()
  expect(said).not.toContain('created')
  house.kill('SIGKILL')
  await until(() => processes().every(({ command }) => command.includes('postgres')), 20_000)
  await start()
  expect(await isReady()).toBe(true)
  expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe(keys)
  await stop('SIGINT')
  expect(processes()).toEqual([])
})

/** Starts another house on the same data. @returns what it said before it gave up */
async function secondStart(): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir }
  const second = spawn(process.execPath, [join(ROOT, 'apps/cli/src/main.ts'), 'start'], { env })
  let words = ''
  second.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  await until(() => second.exitCode !== null)
  expect(second.exitCode).toBe(1)
  return words
}
