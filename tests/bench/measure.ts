/** What every bench uses: repeated rounds with their median and spread, and one way to print figures. */
import { availableParallelism, cpus } from 'node:os'

export interface Figure {
  readonly name: string
  readonly value: string
  readonly note?: string
}

/** A bench prints its figures as they come; `say` writes a line. */
export type Bench = (report: (figure: Figure) => void) => Promise<void> | void

export interface Rate {
  /** Median of the rounds, per second of processor time. */
  readonly perSecond: number
  /** Slowest and fastest round. */
  readonly least: number
  readonly most: number
}

/**
 * Runs work in rounds of about half a second each after warming up, and counts how often it was done.
 * @param work does the thing `times` times
 */
export async function rate(work: (times: number) => unknown, rounds = 7, seconds = 0.5): Promise<Rate> {
  let times = 1
  for (let elapsed = 0; elapsed < seconds * 1000; ) {
    elapsed = await time(work, times)
    if (elapsed < seconds * 1000)
      times = Math.ceil(times * Math.min(10, Math.max(1.5, (seconds * 1000) / Math.max(1, elapsed))))
  }
  const rates: number[] = []
  for (let round = 0; round < rounds; round += 1) rates.push((times / (await time(work, times))) * 1000)
  rates.sort((a, b) => a - b)
  return { perSecond: rates[rounds >> 1]!, least: rates[0]!, most: rates.at(-1)! }
}

/** Milliseconds of processor time, which other processes of the machine disturb less than the clock on the wall. */
async function time(work: (times: number) => unknown, times: number): Promise<number> {
  const start = process.cpuUsage()
  await work(times)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** '12,345/s (11,900–12,600)' */
export function sayRate({ perSecond, least, most }: Rate): string {
  return `${grouped(perSecond)}/s (${grouped(least)}–${grouped(most)})`
}

/** Whole numbers with separators; small ones with a decimal. */
export function grouped(number: number): string {
  const digits = number < 100 ? number.toFixed(1) : String(Math.round(number))
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

export function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'} · ${availableParallelism()} cores · Node ${process.versions.node}`
}
