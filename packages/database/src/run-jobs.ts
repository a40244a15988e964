import { setTimeout as sleep } from 'node:timers/promises'
import type { Job, JobResult, PgBoss } from 'pg-boss'
import type { Database } from './connect.ts'
import { DEAD_QUEUE, openBoss, registerQueues } from './jobs.ts'
import { purgeOutbox, ROUND, relayOnce } from './relay.ts'
import { type OutboxEvent, queueOf, type Subscription } from './subscription.ts'

export interface JobsOptions {
  /** Pool of the relay role; `relayUrl` is the same role's URL, for the queue's own connections. */
  readonly relay: Database
  readonly relayUrl: string
  readonly subscriptions: readonly Subscription[]
  /** Hears of everything that failed and will be tried again; the error may hold personal data, so redact before writing it. */
  readonly onError: (error: unknown, about: { queue?: string; event?: OutboxEvent }) => void
  /** Hears of each job that failed every retry: somebody must look. */
  readonly onDead: (event: OutboxEvent) => void
}

export interface RunningJobs {
  /** Takes no more work, waits up to 15 seconds for what runs. */
  stop(): Promise<void>
}

/** Between rounds that find nothing. */
const RELAY_PAUSE_MS = 150
/** While there is traffic: what one step announces is seldom the last, and a person may be waiting for the end of it. */
const RELAY_BUSY_PAUSE_MS = 40
const RELAY_BUSY_FOR_MS = 1_000
const PURGE_EVERY_MS = 3_600_000
/** Jobs of one city worked at once in one queue. While a city fills them, whoever fetches next passes it over for the others. */
const CITY_CONCURRENCY = 16
const WORK = {
  perJobResults: true,
  batchSize: CITY_CONCURRENCY,
  localConcurrency: 2,
  groupConcurrency: CITY_CONCURRENCY,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 2,
  burstWhenBatchFull: true,
} as const

/** Relays events to the queue and works its jobs, until stopped. It outlives an outage of the database: what fails is tried again. */
export async function runJobs(options: JobsOptions): Promise<RunningJobs> {
  const boss = await openBoss(options.relayUrl, (error) => options.onError(error, {}))
  await boss.start()
  await registerQueues(boss, options.subscriptions)
  for (const subscription of options.subscriptions) await workQueue(boss, subscription, options)
  await boss.work<OutboxEvent>(DEAD_QUEUE, { pollingIntervalSeconds: 5 }, async (jobs) => {
    for (const job of jobs) options.onDead(job.data)
  })
  const stopping = new AbortController()
  const relaying = relayUntil(stopping.signal, boss, options)
  return {
    stop: async () => {
      stopping.abort()
      await relaying
      await boss.stop({ graceful: true, timeout: 15_000 })
    },
  }
}

async function workQueue(boss: PgBoss, subscription: Subscription, { onError }: JobsOptions): Promise<void> {
  const queue = queueOf(subscription)
  const settle = async (job: Job<OutboxEvent>): Promise<JobResult> => {
    try {
      await subscription.handle(job.data)
      return { id: job.id, status: 'completed' }
    } catch (error) {
      onError(error, { queue, event: job.data })
      // What is stored with the job is read by more people than its data: the kind of error only.
      const { name, code } = error as { name?: string; code?: string }
      return { id: job.id, status: 'failed', output: { name: name ?? 'Error', code: code ?? null } }
    }
  }
  const worker = await boss.work<OutboxEvent, unknown, typeof WORK>(queue, WORK, async (jobs) => {
    const results = await Promise.all(jobs.map(settle))
    boss.notifyWorker(worker) // what waited behind these in order may go now: look again at once
    return results
  })
}

async function relayUntil(signal: AbortSignal, boss: PgBoss, options: JobsOptions): Promise<void> {
  let purgedAt = Date.now()
  let busyAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    try {
      const relayed = await relayOnce(options.relay, boss, options.subscriptions)
      if (relayed > 0) busyAt = performance.now()
      if (relayed >= ROUND) continue
      if (Date.now() - purgedAt > PURGE_EVERY_MS) {
        await purgeOutbox(options.relay)
        purgedAt = Date.now()
      }
    } catch (error) {
      options.onError(error, {})
    }
    const isBusy = performance.now() - busyAt < RELAY_BUSY_FOR_MS
    await sleep(isBusy ? RELAY_BUSY_PAUSE_MS : RELAY_PAUSE_MS, undefined, { signal }).catch(() => {})
  }
}
