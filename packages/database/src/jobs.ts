import type { ConstructorOptions, PgBoss } from 'pg-boss'
import { queueOf, type Subscription } from './subscription.ts'

/** pg-boss's own schema, owned by `owner`. */
export const JOB_SCHEMA = 'job'
/** Where jobs go that failed every retry: the alarm watches it. */
export const DEAD_QUEUE = 'dead'

const RETRY = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 }
/** A worker that is killed stops its heartbeat: its jobs run again within 30 seconds. */
const HEARTBEAT_SECONDS = 10

/** Makes pg-boss's tables, as the owner; part of every migration, any number of times. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = await newBoss({
    connectionString: ownerUrl,
    schema: JOB_SCHEMA,
    application_name: 'gongbao:deploy',
    max: 1,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  const failures: Error[] = []
  boss.on('error', (error) => failures.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (failures[0]) throw failures[0]
}

/** Registers the queues of the flow table; they are rows, so the relay role may. Their order is fixed when they are first made. */
export async function registerQueues(boss: PgBoss, subscriptions: readonly Subscription[]): Promise<void> {
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  if (!known.has(DEAD_QUEUE)) await boss.createQueue(DEAD_QUEUE, { retentionSeconds: 90 * 86_400 })
  for (const subscription of subscriptions) {
    const options = { ...RETRY, heartbeatSeconds: HEARTBEAT_SECONDS, deadLetter: DEAD_QUEUE, notify: true }
    const policy = subscription.ordered ? 'key_strict_fifo' : 'standard'
    const name = queueOf(subscription)
    if (known.has(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, { ...options, policy })
  }
}

/** The queue as the relay role may use it: it can add, fetch and settle jobs, and make nothing new. */
export async function openBoss(relayUrl: string, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = await newBoss({
    connectionString: relayUrl,
    schema: JOB_SCHEMA,
    application_name: 'gongbao:jobs',
    max: 6,
    createSchema: false,
    migrate: false,
    schedule: false,
    registerInstance: false,
    monitorVacuum: false,
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  })
  boss.on('error', onError)
  return boss
}

/** Loaded only where there is a queue to work on: most processes have none. */
async function newBoss(options: ConstructorOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  return new PgBoss(options)
}
