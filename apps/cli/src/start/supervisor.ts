/** Starts the whole house in order and stops it in the reverse order. */
import type { Tenant } from '@gongbao/database'
import type { Child, ChildEvents } from './child.ts'
import { PortTaken, startChild } from './child.ts'
import { type House, sandboxPlan, serverPlan, workerPlan } from './children.ts'
import { loadCities } from './cities.ts'
import { startConsoleBuild } from './console-build.ts'
import { openDataDir } from './data-dir.ts'
import { type HouseDatabase, openDatabase } from './database.ts'
import { beginAnew } from './demo-year.ts'
import { holdDataDir } from './lock.ts'
import { findPort } from './ports.ts'
import { noteRunning } from './running.ts'
import { sandboxToken } from './sandbox-token.ts'
import { say, step } from './say.ts'
import { LOGS, type Settings } from './settings.ts'

/** A house that serves. */
export interface RunningHouse extends House {
  readonly tenants: readonly Tenant[]
  readonly databaseAt: string
  /** Server first (it finishes what it accepted, at most 15 s), then worker, sandbox, database. Safe to call twice. */
  stop(): Promise<void>
}

/** How long each child may take to finish, milliseconds. */
const GRACE = { server: 17_000, worker: 17_000, sandbox: 3_000 }
/** How often ports are chosen again that somebody else took before we listened. */
const PORT_TRIES = 4

/**
 * @param onGiveUp hears that a part keeps ending and the whole should stop
 * @param signal ends the start: what had started is stopped again
 * @throws Error saying what did not start; what had started is stopped again
 */
export async function startHouse(
  settings: Settings,
  onGiveUp: (reason: string) => void,
  signal: AbortSignal,
): Promise<RunningHouse> {
  const undo: (() => Promise<void> | void)[] = []
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= undoAll(undo)
    return stopped
  }
  try {
    openDataDir(settings.dataDir)
    undo.push(holdDataDir(settings.dataDir))
    const build = startConsoleBuild()
    undo.push(() => build.stop())
    const database = await step('数据库 · database', () => openDatabase(settings, onGiveUp))
    undo.push(() => database.stop())
    signal.throwIfAborted()
    await beginAnew(settings, database.urls)
    const { house, tenants } = await serveCities(settings, database, { onGiveUp, signal, undo })
    if (await build.done) say('控制台已构建 · console built')
    signal.throwIfAborted()
    undo.push(noteOf(house, database))
    return { ...house, tenants, databaseAt: database.where, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Course {
  readonly onGiveUp: (reason: string) => void
  readonly signal: AbortSignal
  readonly undo: (() => Promise<void> | void)[]
}

/** The processes load while the cities are read: the server is ready when it has seen them. */
async function serveCities(settings: Settings, database: HouseDatabase, course: Course) {
  const failed = new AbortController() // without cities the server would never be ready
  const signal = AbortSignal.any([course.signal, failed.signal])
  const loading = step('城市 · cities', () => loadCities(settings, database.urls)).catch((error: unknown) => {
    failed.abort(error)
    throw error
  })
  const starting = step('沙箱、后台、服务器 · sandbox, worker, server', () =>
    startOnFreePorts(settings, database, { ...course, signal }),
  )
  const [loaded, started] = await Promise.allSettled([loading, starting])
  if (loaded.status === 'rejected') throw loaded.reason
  if (started.status === 'rejected') throw started.reason
  return { house: started.value, tenants: loaded.value }
}

/** Between choosing a port and listening on it another program may take it: then others are chosen. */
async function startOnFreePorts(settings: Settings, { urls }: HouseDatabase, course: Course): Promise<House> {
  for (let tries = 1; ; tries += 1) {
    const ports = await takePorts(settings)
    const house: House = { settings, urls, ...ports, sandboxToken: sandboxToken(settings.dataDir) }
    const children = new Children()
    try {
      await children.start(house, childEvents(settings, course.onGiveUp), course.signal)
      course.undo.push(() => children.stop())
      return house
    } catch (error) {
      await children.stop()
      if (!(error instanceof PortTaken) || tries === PORT_TRIES) throw error
      say(`端口刚被占用，另选端口 · ${error.message}; choosing others`)
    }
  }
}

/** Sandbox, worker and server, started at once and stopped one after the other. */
class Children {
  private readonly started: (() => Promise<void>)[] = []

  async start(house: House, events: ChildEvents, signal: AbortSignal): Promise<void> {
    const plans = [
      { plan: sandboxPlan(house), grace: GRACE.sandbox },
      { plan: workerPlan(house), grace: GRACE.worker },
      { plan: serverPlan(house), grace: GRACE.server },
    ]
    const slots: (Child | undefined)[] = []
    for (const [at, { grace }] of plans.entries()) this.started.push(async () => slots[at]?.stop(grace))
    const outcomes = await Promise.allSettled(
      plans.map(async ({ plan }, at) => {
        slots[at] = await startChild(plan, events, signal)
      }),
    )
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    if (reasons.length > 0) throw reasons.find((reason) => reason instanceof PortTaken) ?? reasons[0]
  }

  async stop(): Promise<void> {
    await undoAll(this.started.splice(0))
  }
}

async function takePorts({ port: wished, sandboxPort }: Settings): Promise<Pick<House, 'port' | 'sandboxPort'>> {
  const port = await takePort('server', wished)
  return { port, sandboxPort: await takePort('sandbox', sandboxPort, [port]) }
}

async function takePort(name: string, wished: number, taken: readonly number[] = []): Promise<number> {
  const { port, busy } = await findPort(wished, taken)
  if (busy.length > 0)
    say(
      `端口 ${busy.join('、')} 已被占用，${name} 改用 ${port} · port ${busy.join(', ')} is busy: ${name} takes ${port}`,
    )
  return port
}

function noteOf({ settings, port, sandboxPort }: House, { adminUrl }: HouseDatabase): () => void {
  const { databaseSecret: secret, dataDir } = settings
  return noteRunning(dataDir, { pid: process.pid, port, sandboxPort, adminUrl, ...(secret ? { secret } : {}) })
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
