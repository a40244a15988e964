/** A house started as a person would, in a process of its own, to be stopped, killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const ENTRIES = { house: ['apps/cli/src/main.ts', 'start'], bootstrap: ['scripts/bootstrap.mjs', 'start'] }

export interface StartedHouse {
  readonly process: ChildProcess
  /** Everything it said so far. */
  said(): string
  /** Waits until it said something. @throws Error with its words when it ended before, or after a while */
  untilSaid(words: string): Promise<void>
  /** Sends a signal and waits for the end. @returns the exit code and how long it took, in milliseconds */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }>
}

/** @param env at least DATA_DIR, PORT, SANDBOX_PORT @param entry 'bootstrap': as npm starts it */
export function startHouse(env: Record<string, string>, entry: keyof typeof ENTRIES = 'house'): StartedHouse {
  const [script, ...args] = ENTRIES[entry]
  const child = spawn(process.execPath, [join(ROOT, script!), ...args], {
    env: { ...process.env, GONGBAO_DEMO: '0', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  return {
    process: child,
    said: () => words,
    untilSaid: async (wanted) => {
      await until(
        () => words.includes(wanted) || isOver(),
        90_000,
        () => words,
      )
      expect(words).toContain(wanted)
    },
    end: async (signal) => {
      const from = Date.now()
      child.kill(signal)
      await until(isOver, 90_000, () => words)
      return { code: child.exitCode, ms: Date.now() - from }
    },
  }
}

export async function until(
  happened: () => boolean | Promise<boolean>,
  withinMs = 90_000,
  explain: () => string = () => happened.toString(),
): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await happened())) {
    if (Date.now() > end) throw new Error(`did not happen in time\n${explain()}`)
    await sleep(50)
  }
}

export interface Found {
  readonly pid: number
  readonly command: string
}

/** Processes whose command or environment names a data folder: everything that a house on it started. */
export function processesOn(dataDir: string): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
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
}
