import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './settings.ts'

/** A program of ours to keep running. */
export interface ChildPlan {
  /** 'server', 'worker', 'sandbox': its log is `<logs>/<name>.log`. */
  readonly name: string
  /** Its source file, from the root. */
  readonly entry: string
  readonly env: Readonly<Record<string, string>>
  /** Resolves to true when it can be used; asked again until then, once the child has said that it listens. */
  readonly isReady: () => Promise<boolean>
  readonly watch: boolean
}

export interface Child {
  /** Asks it to end (SIGTERM) and waits; after `graceMs` it is killed. */
  stop(graceMs: number): Promise<void>
}

export interface ChildEvents {
  readonly logs: string
  /** Hears that it ended unasked and is started again. */
  onRestart(name: string, lastWords: string): void
  /** Hears that it keeps ending: the whole must stop. */
  onGiveUp(name: string, lastWords: string): void
}

/** The port a child was given was taken by somebody else before it could listen on it. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** With what a child ends that could not listen (the number of EADDRINUSE). */
const PORT_TAKEN = 98
const READY_WITHIN_MS = 60_000
/** So many unasked ends within a minute are too many. */
const ENDS_MAX = 5

const alive = new Set<ChildProcess>()

/** Ends every child at once, without a last word (a second Ctrl-C). */
export function killChildren(): void {
  for (const child of alive) child.kill('SIGKILL')
}

/**
 * Starts a child and waits until it is ready; keeps it running until stopped.
 * @param signal ends the waiting
 * @throws PortTaken
 * @throws Error with its last words when it never gets ready
 */
export async function startChild(plan: ChildPlan, events: ChildEvents, signal?: AbortSignal): Promise<Child> {
  const log = openLog(events.logs, plan.name)
  const ends: number[] = []
  let stopping = false
  let running = launch(plan, log)

  const keep = (child: ChildProcess) =>
    child.once('exit', () => {
      if (stopping) return
      ends.push(Date.now())
      if (ends.filter((at) => at > Date.now() - 60_000).length >= ENDS_MAX) {
        stopping = true
        events.onGiveUp(plan.name, lastWords(events.logs, plan.name))
        return
      }
      events.onRestart(plan.name, lastWords(events.logs, plan.name))
      setTimeout(() => {
        if (stopping) return
        running = launch(plan, log)
        keep(running)
      }, 300 * ends.length)
    })

  const stop = async (graceMs: number) => {
    stopping = true
    await endOf(running, graceMs)
    closeSync(log)
  }
  try {
    await untilReady(plan, running, signal)
  } catch (error) {
    await stop(2_000)
    if (error instanceof PortTaken || signal?.aborted) throw error
    throw new Error(
      `${plan.name} did not start; its last words (${plan.name}.log):\n${lastWords(events.logs, plan.name)}`,
      { cause: error },
    )
  }
  keep(running)
  return { stop }
}

function launch(plan: ChildPlan, log: number): ChildProcess {
  const flags = [
    ...['--import', './scripts/loader.ts', '--import', './apps/cli/src/start/leash.ts'],
    ...(plan.watch ? ['--watch', '--watch-preserve-output'] : []),
  ]
  const child = spawn(process.execPath, [...flags, join(ROOT, plan.entry)], {
    cwd: ROOT,
    env: { ...process.env, ...plan.env },
    // A group of its own: Ctrl-C in the terminal reaches the supervisor, which ends the children in order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  return child
}

/** Asks nothing before the child has said that it listens: what answers on its port until then is somebody else's. */
async function untilReady(plan: ChildPlan, child: ChildProcess, signal?: AbortSignal): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS
  let [ended, listens] = [false, false]
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.once('message', () => {
    listens = true
  })
  while (!(listens && (await plan.isReady().catch(() => false)))) {
    signal?.throwIfAborted()
    if (child.exitCode === PORT_TAKEN) throw new PortTaken(`${plan.name}: its port was taken meanwhile`)
    if (ended) throw new Error('ended before it was ready')
    if (Date.now() > until) throw new Error('not ready in time')
    await sleep(50)
  }
}

async function endOf(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(kill)
}

/** Opens a log to append to; one of more than 10 MB is set aside first, so that at most two stand. */
function openLog(folder: string, name: string): number {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.log`)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

function lastWords(folder: string, name: string): string {
  const text = readFileSync(join(folder, `${name}.log`), 'utf8')
  return text.slice(-3_000).split('\n').slice(-20).join('\n').trim()
}
