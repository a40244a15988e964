/** The worker as a whole: relay, queue consumers, schedules. */
import { setTimeout as sleep } from 'node:timers/promises'
import { settleKeys } from '@gongbao/access'
import { assertDurable, connect, isUnavailable, type RoleUrls, type RunningJobs, runJobs } from '@gongbao/database'
import { systemClock } from '@gongbao/kernel'
import type { Logger } from 'pino'
import { type Flow, type House, subscriptionsOf } from './flow.ts'
import { FLOWS } from './flows.ts'
import { Counter, type Health } from './health.ts'
import { runSchedules } from './run-schedules.ts'
import type { Schedule } from './schedule.ts'
import { schedules } from './schedules.ts'

export interface WorkerOptions {
  readonly urls: Pick<RoleUrls, 'app_rw' | 'relay' | 'sealer'>
  /** Keys are read from it. */
  readonly dataDir: string
  readonly log: Logger
  /** Default: the whole table. */
  readonly flows?: readonly Flow[]
  readonly schedules?: readonly Schedule[]
  /** False only in tests, whose database may be lost. */
  readonly durable?: boolean
}
export interface RunningWorker {
  /** What was done since the last call. */
  health(): Health
  /** Takes no more work, finishes what runs (at most 15 s), closes. */
  stop(): Promise<void>
}

/**
 * Starts to work; waits for the database as long as it takes.
 * @throws Error when that database may lose acknowledged writes (quality 2), or was sealed with other keys
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { urls, log } = options
  const db = connect(urls.app_rw, 'app_rw', { max: 16 })
  const relay = connect(urls.relay, 'relay', { max: 3 })
  const sealer = connect(urls.sealer, 'sealer', { max: 2 })
  const house: House = {
    db,
    wall: systemClock,
    alarm: (matter, about) => log.error({ alarm: matter, ...about }, 'alarm'),
  }
  const counter = new Counter()
  const disconnect = () => Promise.all([db.close(), relay.close(), sealer.close()])
  const settle = async () => {
    await settleKeys(options.dataDir, db)
    if (options.durable ?? true) await assertDurable(relay)
  }
  const jobs = await startJobs(settle, {
    relay,
    relayUrl: urls.relay,
    subscriptions: subscriptionsOf(options.flows ?? FLOWS, house).map((one) => counter.counted(one)),
    onError: (error, { queue, event }) =>
      log.warn({ err: error, queue, tenantId: event?.tenantId, eventId: event?.id }, 'failed, to be tried again'),
    onDead: ({ type, id, tenantId }) => house.alarm(`gave up on ${type}`, { tenantId, eventId: id }),
  }).catch(async (error: unknown) => {
    await disconnect()
    throw error
  })
  const clock = runSchedules(options.schedules ?? schedules(), {
    house,
    sealer,
    onError: (error, about) => log.warn({ err: error, ...about }, 'schedule failed, to be tried again'),
  })
  const stop = async () => {
    await Promise.all([jobs.stop(), clock.stop()])
    await disconnect()
  }
  return { health: () => counter.take(), stop }
}

/** The queue's library gives up when the database is away at the start; we do not. */
async function startJobs(settle: () => Promise<void>, options: Parameters<typeof runJobs>[0]): Promise<RunningJobs> {
  for (;;) {
    try {
      await settle()
      return await runJobs(options)
    } catch (error) {
      if (!isUnavailable(error)) throw error
      options.onError(error, {})
      await sleep(500)
    }
  }
}
