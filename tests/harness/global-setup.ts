import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, startEmbedded } from '@gongbao/database'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openTempDir } from './temp-dir.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's URL of the migrated template; tests clone it (`testDatabase`) and never connect to it. */
    templateUrl: string
  }
}

const PREFIX = 'gongbao-test-'
/** Safe to lose, quick to write. What durability means is tested on servers of their own in tests/faults. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '400',
  autovacuum: 'off',
}

interface Shared {
  readonly started: Promise<{ templateUrl: string; stop(): Promise<void> }>
  users: number
}
/** Each project of the run calls the setup in this one process: they share a server. */
const holder = globalThis as { gongbaoTestServer?: Shared }

/** Starts one PostgreSQL for the run and migrates a template in it; the last project to end stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  holder.gongbaoTestServer ??= { started: startTemplate(), users: 0 }
  const shared = holder.gongbaoTestServer
  shared.users += 1
  const { templateUrl, stop } = await shared.started
  project.provide('templateUrl', templateUrl)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete holder.gongbaoTestServer
    await stop()
  }
}

/** Template and clones carry the run's process id, so that a later run can tell what a killed one left behind. */
const TEMPLATE = `gongbao_test_${process.pid}`

/** On the server of GONGBAO_TEST_DATABASE_URL (a superuser's address), else on one of the run's own. */
function startTemplate() {
  const given = process.env.GONGBAO_TEST_DATABASE_URL
  return given ? templateOn(given) : ownTemplate()
}

async function ownTemplate() {
  sweep()
  const dataDir = openTempDir(`${PREFIX}${process.pid}-`)
  const server = await startEmbedded({ dataDir, database: TEMPLATE, settings: THROWAWAY })
  await migrate(server.adminUrl)
  const stop = async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { templateUrl: server.adminUrl, stop }
}

async function templateOn(serverUrl: string) {
  const url = new URL(serverUrl)
  url.pathname = `/${TEMPLATE}`
  const admin = postgres(serverUrl, { max: 1, onnotice: () => {} })
  const drop = async (isLeft: (pid: number) => boolean) => {
    const found = await admin<
      { name: string }[]
    >`select datname as name from pg_database where datname like 'gongbao\\_test\\_%'`
    const left = found.filter(({ name }) => isLeft(Number(name.split('_')[2])))
    for (const { name } of left) await admin`drop database ${admin(name)} with (force)`
  }
  await drop((pid) => !alive(pid))
  await admin`create database ${admin(TEMPLATE)} encoding 'UTF8' template template0`
  await migrate(url.href)
  const stop = async () => {
    await drop((pid) => pid === process.pid)
    await admin.end()
  }
  return { templateUrl: url.href, stop }
}

/** Removes what runs that were killed left behind: their server and its folder. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (alive(Number(name.slice(PREFIX.length).split('-')[0]))) continue
    const folder = join(tmpdir(), name)
    const pidFile = join(folder, 'postgres/postmaster.pid')
    if (existsSync(pidFile)) stopServer(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function stopServer(pid: number, folder: string): void {
  if (!alive(pid) || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) return
  process.kill(pid, 'SIGQUIT')
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
