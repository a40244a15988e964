import { idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { StaffRole } from '../principal/permissions.ts'

/** What a staff account is in a city. Ended, never deleted: the audit trail names it. */
export const staffMembershipTable = pgTable(
  'staff_membership',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'membership').notNull(),
    accountId: idColumn('account_id', 'staffAccount').notNull(),
    role: text('role').$type<StaffRole>().notNull(),
    /** The coinsurer an insurer's membership speaks for. */
    coinsurer: text('coinsurer'),
    displayName: text('display_name').notNull(),
    grantedAt: instantColumn('granted_at').notNull(),
    endedAt: instantColumn('ended_at'),
  },
  (table) => [
    primaryKey({ name: 'staff_membership_pkey', columns: [table.tenantId, table.id] }),
    index('staff_membership_account').on(table.accountId),
  ],
)
export type StaffMembership = typeof staffMembershipTable.$inferSelect
