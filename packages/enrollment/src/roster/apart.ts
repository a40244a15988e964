/** Reads rosters beside the server: in a thread with bounded memory and time, a few at once. */
import { Worker } from 'node:worker_threads'
import { type CivilDate, type Refusal, refuse } from '@gongbao/kernel'
import type { CheckedRoster } from './report.ts'
import type { RosterProgress } from './roster.types.ts'

const AT_ONCE = 2
const SECONDS_MAX = 60
/** A full roster needs half of it, one with nothing but faults most of it. */
const MEMORY = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 }

interface Reading {
  readonly bytes: Uint8Array
  readonly today: CivilDate
  readonly onProgress?: (progress: RosterProgress) => void
  /** Ends the reading when nobody waits for it any more. */
  readonly signal?: AbortSignal
}
type Told = { readonly progress: RosterProgress } | { readonly done: unknown }

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

function run<T>(want: 'report' | 'workbook', { bytes, today, onProgress, signal }: Reading): Promise<T | Refusal> {
  const worker = new Worker(new URL('./roster-thread.ts', import.meta.url), {
    workerData: { bytes, today, want },
    resourceLimits: MEMORY,
  })
  const { promise, resolve, reject } = Promise.withResolvers<T | Refusal>()
  const end = () => resolve(tooMuch())
  const timer = setTimeout(end, SECONDS_MAX * 1_000)
  signal?.addEventListener('abort', end, { once: true })
  worker.on('message', (told: Told) => {
    if ('progress' in told) onProgress?.(told.progress)
    else resolve(told.done as T | Refusal)
  })
  worker.on('error', (error: Error & { code?: string }) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooMuch()) : reject(error),
  )
  return promise.finally(async () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    await worker.terminate()
  })
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
