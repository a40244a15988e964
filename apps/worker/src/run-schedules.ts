import { setTimeout as sleep } from 'node:timers/promises'
import type { TenantId } from '@gongbao/kernel'
import type { Round, Schedule } from './schedule.ts'

export interface RunningSchedules {
  /** Starts no further round and waits for those under way. */
  stop(): Promise<void>
}

export interface ScheduleOptions extends Omit<Round, 'failed'> {
  readonly onError: (error: unknown, about: { schedule: string; tenantId?: TenantId }) => void
}

/** Runs each schedule in a loop of its own: a round never meets the one before it, and a failure ends no loop. */
export function runSchedules(schedules: readonly Schedule[], options: ScheduleOptions): RunningSchedules {
  const stopping = new AbortController()
  const loops = schedules.map(async ({ name, everySeconds, run }) => {
    const failed = (error: unknown, tenantId?: TenantId) =>
      options.onError(error, { schedule: name, ...(tenantId ? { tenantId } : {}) })
    while (!stopping.signal.aborted) {
      await run({ ...options, failed }).catch((error: unknown) => failed(error))
      await sleep(everySeconds * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}
