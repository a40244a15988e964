import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@gongbao/database'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTempDir } from '../harness/temp-dir.ts'
import { processesOn, type StartedHouse, startHouse, until } from './house.ts'

const dataDir = openTempDir('gongbao-start-')
let port: number
let sandboxPort: number
let house: StartedHouse
beforeAll(async () => {
  port = await freePort()
  sandboxPort = await freePort()
})
afterEach(() => void house?.process.kill('SIGKILL'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))

async function start(entry: 'house' | 'bootstrap' = 'house'): Promise<void> {
  house = startHouse({ DATA_DIR: dataDir, PORT: String(port), SANDBOX_PORT: String(sandboxPort) }, entry)
  await house.untilSaid('is ready')
}

const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) })
const isReady = async () => (await get('/readyz').catch(() => null))?.status === 200
const pidOf = (entry: string) => processesOn(dataDir).find(({ command }) => command.includes(entry))!.pid
const nothingRuns = () => until(() => processesOn(dataDir).length === 0, 20_000)

test('the first start steps over a busy port, serves, and lets parts that are killed come back; SIGTERM leaves no process', async () => {
  const squatter: Server = createServer().listen(port, '127.0.0.1')
  await start()
  expect(house.said()).toContain(`port ${port} is busy`)
  port = Number(/server takes (\d+)/.exec(house.said())![1])
  expect((await get('/healthz')).status).toBe(200)
  expect(await isReady()).toBe(true)
  const second = startHouse({ DATA_DIR: dataDir })
  await second.untilSaid(`already running on ${dataDir} as process ${house.process.pid}`)
  expect((await second.end('SIGTERM')).code).toBe(1)

  process.kill(pidOf('apps/server/src/main.ts'), 'SIGKILL')
  await until(async () => !(await isReady()))
  await until(isReady)
  expect(house.said()).toContain('ended unexpectedly')

  process.kill(pidOf('bin/postgres'), 'SIGKILL')
  await until(async () => !(await isReady()))
  expect((await get('/healthz')).status).toBe(200)
  await until(isReady, 20_000)

  const { code, ms } = await house.end('SIGTERM')
  expect(code).toBe(0)
  expect(ms).toBeLessThan(17_000)
  expect(processesOn(dataDir)).toEqual([])
  expect(existsSync(join(dataDir, 'gongbao.pid'))).toBe(false)
  squatter.close()
})

test('a house that is killed leaves no process; the next start keeps keys and cities, whatever a stale note says', async () => {
  const keys = readFileSync(join(dataDir, 'keys.json'), 'utf8')
  await start()
  expect(house.said()).not.toContain('created')
  house.process.kill('SIGKILL')
  await nothingRuns()
  writeFileSync(join(dataDir, 'gongbao.pid'), String(process.pid)) // its number went to somebody else
  await start()
  expect(await isReady()).toBe(true)
  expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe(keys)
  expect((await house.end('SIGINT')).code).toBe(0)
  expect(processesOn(dataDir)).toEqual([])
})

test('what reaches only the bootstrap reaches the house: a signal, and its own death', async () => {
  await start('bootstrap')
  expect((await house.end('SIGINT')).code).toBe(0)
  expect(house.said()).toContain('stopped')
  expect(processesOn(dataDir)).toEqual([])

  await start('bootstrap')
  house.process.kill('SIGKILL')
  await nothingRuns()
})

test('Ctrl-C while it starts stops what had started; nobody listening to its words does not hinder its end', async () => {
  house = startHouse({ DATA_DIR: dataDir, PORT: String(port), SANDBOX_PORT: String(sandboxPort) })
  await house.untilSaid('sandbox, worker, server')
  house.process.stdout!.destroy()
  house.process.stderr!.destroy()
  const { code, ms } = await house.end('SIGINT')
  expect(code).toBe(0)
  expect(ms).toBeLessThan(20_000)
  expect(processesOn(dataDir)).toEqual([])
})
