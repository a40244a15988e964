/** Starts the whole house in order and stops it in the reverse order. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findKeys, installKeys } from '@gongbao/access'
import { checkCycles } from '@gongbao/consortium'
import { connect, listTenants, type RoleUrls, type Tenant } from '@gongbao/database'
import { applyTenants } from '@gongbao/register'
import { type Child, type ChildEvents, startChild } from './child.ts'
import { type House, sandboxPlan, serverPlan, workerPlan } from './children.ts'
import { buildConsole } from './console-build.ts'
import { type HouseDatabase, openDatabase } from './database.ts'
import { seedDemoStaff } from './demo-staff.ts'
import { holdDataDir } from './lock.ts'
import { findPort } from './ports.ts'
import { noteRunning } from './running.ts'
import { sandboxToken } from './sandbox-token.ts'
import { say, step } from './say.ts'
import { DEMO_AT, LOGS, ROOT, type Settings } from './settings.ts'

/** A house that serves. */
export interface RunningHouse extends House {
  readonly tenants: readonly Tenant[]
  readonly databaseAt: string
  /** Server first (it finishes what it accepted, at most 15 s), then worker, sandbox, database. Safe to call twice. */
  stop(): Promise<void>
}

/** How long each child may take to finish, milliseconds. */
const GRACE = { server: 17_000, worker: 17_000, sandbox: 3_000 }

/**
 * @param onGiveUp hears that a part keeps ending and the whole should stop
 * @throws Error saying what did not start; what had started is stopped again
 */
export async function startHouse(settings: Settings, onGiveUp: (reason: string) => void): Promise<RunningHouse> {
  const undo: (() => Promise<void> | void)[] = []
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= undoAll(undo)
    return stopped
  }
  try {
    undo.push(holdDataDir(settings.dataDir))
    const built = buildConsole()
    built.catch(() => {}) // told below, when it is awaited
    const ports = {
      port: await takePort('server', settings.port),
      sandboxPort: await takePort('sandbox', settings.sandboxPort),
    }
    const database = await step('数据库 · database', () => openDatabase(settings))
    undo.push(() => database.stop())
    installKeys(findKeys(settings.dataDir)) // made before two processes would make them at once
    const house: House = {
      settings,
      urls: database.urls,
      ...ports,
      sandboxToken: sandboxToken(settings.dataDir),
    }
    // The processes load while the cities are read: the server is ready when it has seen them.
    const [tenants] = await Promise.all([
      step('城市 · cities', () => loadCities(settings, database.urls)),
      step('沙箱、后台、服务器 · sandbox, worker, server', () =>
        startChildren(house, childEvents(settings, onGiveUp), undo),
      ),
    ])
    if (await built) say('控制台已构建 · console built')
    undo.push(noteRunning(settings.dataDir, { pid: process.pid, ...ports, ...credentials(settings, database) }))
    return { ...house, tenants, databaseAt: database.where, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function credentials({ databaseSecret }: Settings, { adminUrl }: HouseDatabase) {
  return databaseSecret ? { adminUrl, secret: databaseSecret } : { adminUrl }
}

async function startChildren(house: House, events: ChildEvents, undo: (() => Promise<void> | void)[]): Promise<void> {
  const plans = [
    { plan: sandboxPlan(house), grace: GRACE.sandbox },
    { plan: workerPlan(house), grace: GRACE.worker },
    { plan: serverPlan(house), grace: GRACE.server },
  ]
  const present = plans.filter(({ plan }) => existsSync(join(ROOT, plan.entry)))
  const started: (Child | null)[] = present.map(() => null)
  // Pushed in one go: stopped in the reverse order whatever came up first.
  for (const [at, { grace }] of present.entries()) undo.push(() => started[at]?.stop(grace))
  const outcomes = await Promise.allSettled(
    present.map(async ({ plan }, at) => {
      started[at] = await startChild(plan, events)
    }),
  )
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

async function loadCities(settings: Settings, urls: RoleUrls): Promise<readonly Tenant[]> {
  const owner = connect(urls.owner, 'owner', { max: 2, statementTimeoutMs: 0 })
  try {
    for (const { slug, outcome, findings } of await applyTenants(owner, settings.tenantsDir, {
      ...(settings.demo ? { demoAt: DEMO_AT } : {}),
      checks: [checkCycles],
    })) {
      if (outcome === 'unchanged') continue
      say(`${slug}: ${outcome}`)
      if (outcome === 'refused')
        for (const { level, code, file } of findings) if (level === 'error') say(`  ${file}: ${code}`)
    }
    const tenants = (await listTenants(owner)).filter((tenant) => tenant.status === 'active')
    if (settings.demo) await seedDemoStaff(urls, settings.dataDir, tenants)
    return tenants
  } finally {
    await owner.close()
  }
}

async function takePort(name: string, wished: number): Promise<number> {
  const { port, busy } = await findPort(wished)
  if (busy.length > 0)
    say(
      `端口 ${busy.join('、')} 已被占用，${name} 改用 ${port} · port ${busy.join(', ')} is busy: ${name} takes ${port}`,
    )
  return port
}

function childEvents(settings: Settings, onGiveUp: (reason: string) => void): ChildEvents {
  return {
    logs: LOGS(settings),
    onRestart: (name, lastWords) =>
      say(`${name} 意外退出，正在重新启动 · ended unexpectedly and is started again\n${lastWords}`),
    onGiveUp: (name, lastWords) =>
      onGiveUp(`${name} 反复退出 · keeps ending (${LOGS(settings)}/${name}.log)\n${lastWords}`),
  }
}

async function undoAll(undo: (() => Promise<void> | void)[]): Promise<void> {
  for (const one of undo.reverse()) {
    try {
      await one()
    } catch (error) {
      say(`could not stop a part: ${(error as Error).message}`)
    }
  }
}
