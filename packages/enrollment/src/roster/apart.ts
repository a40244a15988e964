/**
 * Reads rosters beside the server: in a process with bounded memory and time, a few at once. Not in a thread: one whose memory runs out may take
 * the whole server with it.
 */
import { fork } from 'node:child_process'
import { type CivilDate, type Refusal, refuse } from '@gongbao/kernel'
import type { CheckedRoster } from './report.ts'
import type { RosterProgress } from './roster.types.ts'

const AT_ONCE = 2
const SECONDS_MAX = 60
/** A full roster with nothing but faults needs about this much. */
const HEAP_MEGABYTES = 640

interface Reading {
  readonly bytes: Uint8Array
  readonly today: CivilDate
  readonly onProgress?: (progress: RosterProgress) => void
  /** How large its process' heap may grow; as much as a full roster needs when absent. */
  readonly heapMegabytes?: number
  /** The most memory its process held. */
  readonly onEnd?: (megabytes: number) => void
  /** Ends the reading when nobody waits for it any more. */
  readonly signal?: AbortSignal
}
type Told = { readonly progress: RosterProgress } | { readonly done: unknown; readonly megabytes: number }

let running = 0

/** As `readRoster`. @returns the report and the numbers of the good rows, or why the file is not read */
export const checkRosterApart = (reading: Reading): Promise<CheckedRoster | Refusal> =>
  apart<CheckedRoster>('report', reading)

/** As `errorWorkbook`. */
export const markRosterApart = (reading: Reading): Promise<Uint8Array | Refusal> =>
  apart<Uint8Array>('workbook', reading)

async function apart<T>(want: 'report' | 'workbook', reading: Reading): Promise<T | Refusal> {
  if (running >= AT_ONCE) return busy()
  running += 1
  try {
    return await run<T>(want, reading)
  } finally {
    running -= 1
  }
}

async function run<T>(
  want: 'report' | 'workbook',
  { bytes, today, onProgress, onEnd, signal, heapMegabytes = HEAP_MEGABYTES }: Reading,
): Promise<T | Refusal> {
  const { promise, resolve, reject } = Promise.withResolvers<T | Refusal>()
  const child = fork(new URL('./roster-process.ts', import.meta.url), {
    execArgv: [...process.execArgv, `--max-old-space-size=${heapMegabytes}`],
    // Of what this process knows, keys and passwords included, the reader of a stranger's file is told nothing.
    env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const end = () => resolve(tooMuch())
  const timer = setTimeout(end, SECONDS_MAX * 1_000)
  signal?.addEventListener('abort', end, { once: true })
  child.on('message', (told: Told) => {
    if ('progress' in told) return onProgress?.(told.progress)
    onEnd?.(told.megabytes)
    resolve(told.done as T | Refusal)
  })
  child.on('error', reject)
  // Out of memory, V8 aborts; anything else that ends it early is our own fault.
  child.on('exit', (code, killed) =>
    killed === 'SIGABRT' || code === 134
      ? end()
      : reject(new Error(`the reader of rosters ended with ${code ?? killed}`)),
  )
  child.send({ bytes, today, want }, (error) => (error ? reject(error) : undefined))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    child.kill('SIGKILL')
  }
}

const busy = (): Refusal =>
  refuse('UNAVAILABLE', {
    zh: '正在检查别的名册，请半分钟后再试',
    en: 'Other rosters are being checked; try again in half a minute',
  })
const tooMuch = (): Refusal =>
  refuse('TOO_LARGE', {
    zh: `名册在 ${SECONDS_MAX} 秒和规定内存之内没有检查完，请分成几份上传`,
    en: `The roster could not be checked within ${SECONDS_MAX} seconds and its memory; hand it in in parts`,
  })
