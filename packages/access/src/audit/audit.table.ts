import { bytesColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { bigint, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'

/** Plain values a person may read later: ids, codes, counts. Never names, numbers of people, or texts they wrote. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>

export const auditRowTable = pgTable(
  'audit_row',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'audit').notNull(),
    at: instantColumn('at').notNull(),
    actorRealm: text('actor_realm').$type<'public' | 'resident' | 'staff' | 'machine' | 'system'>().notNull(),
    /** Account, machine client or process. */
    actorId: text('actor_id').notNull(),
    actorRole: text('actor_role'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    detail: jsonb('detail').$type<AuditDetail>().notNull(),
    keyVersion: smallint('key_version').notNull(),
    mac: bytesColumn('mac').notNull(),
  },
  (table) => [primaryKey({ name: 'audit_row_pkey', columns: [table.tenantId, table.id] })],
)

/** Rows waiting for a block. */
export const auditPendingTable = pgTable(
  'audit_pending',
  { tenantId: tenantIdColumn(), id: idColumn('id', 'audit').notNull() },
  (table) => [primaryKey({ name: 'audit_pending_pkey', columns: [table.tenantId, table.id] })],
)

export const auditBlockTable = pgTable(
  'audit_block',
  {
    tenantId: tenantIdColumn(),
    blockNo: bigint('block_no', { mode: 'number' }).notNull(),
    rowIds: uuid('row_ids').array().notNull(),
    rowsHash: bytesColumn('rows_hash').notNull(),
    previousHash: bytesColumn('previous_hash').notNull(),
    hash: bytesColumn('hash').notNull(),
    keyVersion: smallint('key_version').notNull(),
    sealedAt: instantColumn('sealed_at').notNull(),
  },
  (table) => [primaryKey({ name: 'audit_block_pkey', columns: [table.tenantId, table.blockNo] })],
)

export const auditHeadTable = pgTable(
  'audit_head',
  {
    tenantId: tenantIdColumn(),
    blockNo: bigint('block_no', { mode: 'number' }).notNull(),
    hash: bytesColumn('hash').notNull(),
    keyVersion: smallint('key_version').notNull(),
    mac: bytesColumn('mac').notNull(),
  },
  (table) => [primaryKey({ name: 'audit_head_pkey', columns: [table.tenantId] })],
)

export type AuditRow = typeof auditRowTable.$inferSelect
export type AuditBlock = typeof auditBlockTable.$inferSelect
export type AuditHead = typeof auditHeadTable.$inferSelect
