import { pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { bytesColumn, instantColumn, tenantIdColumn } from './columns.ts'

/** Requests that must count once: the key, the hash of what was asked, and the answer given. */
export const idempotencyTable = pgTable(
  'idempotency_key',
  {
    tenantId: tenantIdColumn(),
    /** Who used the key: keys of two clients never meet. */
    client: text('client').notNull(),
    key: text('key').notNull(),
    requestHash: bytesColumn('request_hash').notNull(),
    /** HTTP status of the stored answer; null only inside the transaction that works on it. */
    status: smallint('status'),
    /** The stored answer, sealed by the caller: it may hold personal data. */
    body: bytesColumn('body'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ name: 'idempotency_key_pkey', columns: [table.tenantId, table.client, table.key] })],
)
