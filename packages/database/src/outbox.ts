import { type Id, idOf, invariant, uuidv7From } from '@gongbao/kernel'
import { type LateRows, writeLate } from './last-acts.ts'
import type { TenantTx } from './open-tx.ts'
import { outboxTable } from './outbox.table.ts'

/** An event as a room announces it: a type such as 'claim.approved' and the ids of what it concerns. */
export type Announcement = { readonly type: string } & Readonly<Record<string, string>>

export interface AnnounceOptions {
  /** Events of one key run in the order announced: the insured's id for claims. */
  order?: string
  /** A second announcement under the same key is dropped; default: every announcement counts. */
  dedupe?: string
}

const TYPE = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/
const PAYLOAD = /^[A-Za-z0-9_.:/-]{1,120}$/
const LOOKS_PERSONAL = /^(1\d{10}|\d{15}|\d{17}[\dXx])$/

/**
 * Tells later packages what happened, in the transaction in which it happened: the relay hands it to the job queue after commit. The row is
 * written as the transaction ends, with its other events.
 *
 * The payload carries ids, codes and dates only, since queues, logs and backups are read by more people than claims are (quality 36).
 *
 * @throws Error when the payload holds anything else, or something that reads like a phone or identity number
 */
export async function announce(tx: TenantTx, event: Announcement, options: AnnounceOptions = {}): Promise<void> {
  const { type, ...payload } = event
  invariant(TYPE.test(type), `event type must read 'thing.happened': ${type}`)
  for (const [key, value] of Object.entries(payload)) {
    invariant(PAYLOAD.test(value) && !LOOKS_PERSONAL.test(value), `event ${type} may carry ids only: ${key}`)
  }
  const id = nextEventId()
  const row = {
    tenantId: tx.tenantId,
    id,
    type,
    payload,
    orderKey: options.order ?? null,
    dedupeKey: options.dedupe ?? id,
    announcedAt: tx.business.at,
  }
  writeLate(tx, EVENTS, [row])
}

type NewEvent = Omit<typeof outboxTable.$inferSelect, 'relayedAt'>

const EVENTS: LateRows<NewEvent> = {
  // By key, so that two transactions that announce the same things meet on them in one order.
  write: (tx, rows) =>
    tx.db
      .insert(outboxTable)
      .values([...rows].sort((a, b) => (a.dedupeKey < b.dedupeKey ? -1 : a.dedupeKey > b.dedupeKey ? 1 : 0)))
      .onConflictDoNothing({ target: [outboxTable.tenantId, outboxTable.dedupeKey] }),
}

let last = { ms: 0, count: 0 }

/** Ids of events rise even within a millisecond: a counter of 12 bits follows the time, so that events of one key keep their order. */
function nextEventId(): Id<'event'> {
  const now = Math.max(Date.now(), last.ms)
  last = now === last.ms ? { ms: now, count: last.count + 1 } : { ms: now, count: 0 }
  if (last.count > 0xfff) last = { ms: now + 1, count: 0 }
  const tail = crypto.getRandomValues(new Uint8Array(10))
  tail[0] = last.count >> 8
  tail[1] = last.count & 0xff
  return idOf('event', uuidv7From(last.ms, tail))
}
