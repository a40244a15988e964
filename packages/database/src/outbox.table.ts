import { jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { idColumn, instantColumn, tenantIdColumn } from './columns.ts'

/** Events waiting for the relay, written in the transaction of what they tell. */
export const outboxTable = pgTable(
  'outbox',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'event').notNull(),
    type: text('type').notNull(),
    /** Ids, dates and plan codes only; never a name, a number of a person, an amount of text. */
    payload: jsonb('payload').$type<Record<string, string>>().notNull(),
    /** Events of one key are worked one after the other, in the order announced; null = no order asked. */
    orderKey: text('order_key'),
    dedupeKey: text('dedupe_key').notNull(),
    announcedAt: instantColumn('announced_at').notNull(),
    relayedAt: instantColumn('relayed_at'),
  },
  (table) => [
    primaryKey({ name: 'outbox_pkey', columns: [table.tenantId, table.id] }),
    unique('outbox_dedupe_key').on(table.tenantId, table.dedupeKey),
  ],
)
