import { bytesColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** How a city reaches its outside parties: addresses and credentials, sealed as one value. */
export const outsidePartyTable = pgTable(
  'outside_party',
  {
    tenantId: tenantIdColumn(),
    /** 'agency', 'bank', 'sms' or 'channel-<name>'. */
    party: text('party').notNull(),
    configSealed: bytesColumn('config_sealed').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (table) => [primaryKey({ name: 'outside_party_pkey', columns: [table.tenantId, table.party] })],
)
