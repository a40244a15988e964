import { idOf, type TenantId, tenantId } from '@gongbao/kernel'
import type { PgBoss } from 'pg-boss'
import type postgres from 'postgres'
import type { Database } from './connect.ts'
import { type OutboxEvent, queueOf, type Subscription } from './subscription.ts'

type Row = { tenant_id: string; id: string; type: string; payload: Record<string, string>; order_key: string | null }

/** Events per tenant and round, so that one city's hundred thousand do not keep another's waiting. */
export const ROUND = 200

/**
 * Hands waiting events to the queue, a round over all tenants; jobs and marks are one transaction, so an event is queued once.
 * Several relays may run: each takes rows that no other holds.
 *
 * @returns how many events were handed over
 */
export async function relayOnce(
  relay: Database,
  boss: PgBoss,
  subscriptions: readonly Subscription[],
): Promise<number> {
  let relayed = 0
  for (const id of await tenantsWaiting(relay)) {
    relayed += (await relay.sql.begin(async (sql) => {
      const events = await takeWaiting(sql, id)
      if (events.length === 0) return 0
      await enqueue(sql, boss, subscriptions, events)
      await mark(sql, id, events)
      return events.length
    })) as number
  }
  return relayed
}

/** Active cities with events waiting: one small question each, all in one flight. */
async function tenantsWaiting(relay: Database): Promise<string[]> {
  const tenants = await relay.sql<{ id: string }[]>`select id from tenant where status = 'active' order by id`
  const asked = tenants.map(
    ({ id }) => relay.sql`select where exists (select from outbox where tenant_id = ${id} and relayed_at is null)`,
  )
  const answers = await Promise.all(asked)
  return tenants.flatMap(({ id }, at) => (answers[at]!.length > 0 ? [id] : []))
}

/**
 * Works off all waiting events in this process, in order, without the queue: for tests, and for a synthetic year that must not wait.
 * Handlers announce further events; those are worked too, until none waits.
 *
 * @returns how many events were handled
 */
export async function drainOutbox(
  relay: Database,
  subscriptions: readonly Subscription[],
  only?: TenantId,
): Promise<number> {
  const tenants = only ? [{ id: only }] : await relay.sql<{ id: string }[]>`select id from tenant order by id`
  let handled = 0
  for (let before = -1; before !== handled; ) {
    before = handled
    for (const { id } of tenants) {
      const events = await takeWaiting(relay.sql, id)
      for (const event of events) {
        for (const one of subscriptions) if (one.event === event.type) await one.handle(event)
      }
      await mark(relay.sql, id, events)
      handled += events.length
    }
  }
  return handled
}

/** Whether nothing waits: no event to relay, no job to run or running. Jobs that died do not count. */
export async function isIdle(relay: Database): Promise<boolean> {
  const [row] = await relay.sql<{ busy: boolean }[]>`
    select exists (select from outbox where relayed_at is null) or exists (
      select from job.job where state < 'completed' and name <> 'dead') as busy`
  return row?.busy === false
}

/** Forgets events relayed more than 30 days ago. */
export async function purgeOutbox(relay: Database): Promise<void> {
  await relay.sql`delete from outbox where relayed_at < clock_timestamp() - interval '30 days'`
}

async function takeWaiting(sql: postgres.Sql | postgres.TransactionSql, tenant: string): Promise<OutboxEvent[]> {
  const rows = await (sql as postgres.Sql)<Row[]>`
    select tenant_id, id, type, payload, order_key from outbox
    where tenant_id = ${tenant} and relayed_at is null order by id limit ${ROUND} for update skip locked`
  return rows.map((row) => ({
    tenantId: tenantId(row.tenant_id),
    id: idOf('event', row.id),
    type: row.type,
    payload: row.payload,
    orderKey: row.order_key,
  }))
}

async function mark(
  sql: postgres.Sql | postgres.TransactionSql,
  tenant: string,
  events: readonly OutboxEvent[],
): Promise<void> {
  if (events.length === 0) return
  const at = Temporal.Now.instant().toString()
  const ids = events.map((event) => event.id as string)
  await (sql as postgres.Sql)`update outbox set relayed_at = ${at} where tenant_id = ${tenant} and id = any(${ids}::uuid[])`
}

async function enqueue(
  sql: postgres.TransactionSql,
  boss: PgBoss,
  subscriptions: readonly Subscription[],
  events: readonly OutboxEvent[],
): Promise<void> {
  const db = {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: [...(await sql.unsafe(text, values as never[]))],
    }),
  }
  for (const subscription of subscriptions) {
    const jobs = events.filter((event) => event.type === subscription.event).map((event) => jobOf(event, subscription))
    if (jobs.length > 0) await boss.insert(queueOf(subscription), jobs, { db })
  }
}

function jobOf(event: OutboxEvent, subscription: Subscription) {
  const key = `${event.tenantId}:${event.orderKey ?? event.id}`
  return {
    id: event.id,
    data: event,
    group: { id: event.tenantId },
    ...(subscription.ordered ? { singletonKey: key } : {}),
  }
}
