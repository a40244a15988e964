/** A house of its own for a synthetic year: database, sandbox, worker and server as processes, one city, everything in one folder. */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { checkCycles } from '@gongbao/consortium'
import { connect } from '@gongbao/database'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { applyTenants } from '@gongbao/register'
import { type ChildEvents, type ChildPlan, startChild } from '../start/child.ts'
import { type House, sandboxPlan, serverPlan, workerPlan } from '../start/children.ts'
import { openDatabase } from '../start/database.ts'
import { findPort } from '../start/ports.ts'
import { sandboxToken } from '../start/sandbox-token.ts'
import { LOGS, readSettings } from '../start/settings.ts'
import { type DemoHouse, openDemoHouse } from './house.ts'
import type { Progress } from './progress.ts'

export interface RunningDemo {
  readonly house: DemoHouse
  readonly tenantId: TenantId
  /** Where database and logs are. */
  readonly dataDir: string
  /** Stops everything; a folder of its own is removed. */
  stop(): Promise<void>
}
export interface HouseOptions {
  readonly cityDir: string
  /** Kept when given; else a temporary folder. */
  readonly dataDir?: string | undefined
  /** Where the city's clock begins. */
  readonly beginAt: Temporal.Instant
  readonly progress: Progress
}

/** @throws Error saying what did not start, or what is wrong with the city's files; what had started is stopped */
export async function runHouse({ cityDir, dataDir, beginAt, progress }: HouseOptions): Promise<RunningDemo> {
  const undo: (() => Promise<void> | void)[] = []
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one()
  }
  try {
    const folder = dataDir ? resolve(dataDir) : mkdtempSync(join(tmpdir(), 'gongbao-demo-'))
    if (!dataDir) chmodSync(folder, 0o755) // as root the database runs as another user, who must get in
    if (!dataDir) undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
    const settings = { ...readSettings({ ...process.env, DATA_DIR: folder }), watch: false }
    const starting = progress.step('数据库、沙箱、后台、服务器 · database, sandbox, worker, server')
    const database = await openDatabase(settings)
    undo.push(() => database.stop())
    const id = await loadCity(database.urls.owner, cityDir, beginAt)
    const { port } = await findPort(settings.port)
    const { port: sandboxPort } = await findPort(settings.sandboxPort)
    const home: House = { settings, urls: database.urls, port, sandboxPort, sandboxToken: sandboxToken(folder) }
    for (const plan of plansOf(home)) {
      const child = await startChild(plan, events(LOGS(settings)))
      undo.push(() => child.stop(17_000))
    }
    const house = openDemoHouse({
      urls: database.urls,
      sandbox: { url: `http://127.0.0.1:${sandboxPort}`, adminToken: home.sandboxToken },
      notifyBase: `http://127.0.0.1:${port}`,
    })
    undo.push(() => house.close())
    starting.done(database.where)
    return { house, tenantId: id, dataDir: folder, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The sandbox keeps its memory to itself: tens of thousands of payments would be written again and again. */
function plansOf(home: House): ChildPlan[] {
  const sandbox = sandboxPlan(home)
  return [{ ...sandbox, env: { ...sandbox.env, SANDBOX_FILE: '' } }, serverPlan(home), quietly(workerPlan(home))]
}
const quietly = (plan: ChildPlan): ChildPlan => ({ ...plan, env: { ...plan.env, LOG_LEVEL: 'warn' } })

function events(logs: string): ChildEvents {
  return {
    logs,
    onRestart: (name, lastWords) => process.stderr.write(`${name} ended and is started again\n${lastWords}\n`),
    onGiveUp: (name, lastWords) => process.stderr.write(`${name} keeps ending\n${lastWords}\n`),
  }
}

async function loadCity(ownerUrl: string, cityDir: string, demoAt: Temporal.Instant): Promise<TenantId> {
  const dir = resolve(cityDir)
  if (!existsSync(dir)) throw new Error(`没有此目录：${cityDir} · there is no such folder`)
  const owner = connect(ownerUrl, 'owner', { max: 1, statementTimeoutMs: 0 })
  try {
    const [applied] = await applyTenants(owner, dirname(dir), {
      demoAt,
      only: [basename(dir)],
      checks: [checkCycles],
    })
    if (!applied || applied.outcome === 'refused') {
      const errors = applied?.findings.filter(({ level }) => level === 'error') ?? []
      throw new Error(
        `城市文件有误 · the city's files have errors:\n${errors.map(({ file, zh, en }) => `${file}: ${zh} · ${en}`).join('\n')}`,
      )
    }
    return tenantId(applied.slug)
  } finally {
    await owner.close()
  }
}
