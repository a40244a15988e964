import { bytesColumn, idColumn, instantColumn, tenantIdColumn } from '@gongbao/database'
import { pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { MachinePermission } from '../principal/permissions.ts'

/** A hospital's, channel's or the agency's system. */
export const machineClientTable = pgTable(
  'machine_client',
  {
    tenantId: tenantIdColumn(),
    id: idColumn('id', 'machineClient').notNull(),
    name: text('name').notNull(),
    /** The institution (`fixmedins_code`) it speaks for; null for the agency. */
    institution: text('institution'),
    scopes: text('scopes').array().$type<MachinePermission[]>().notNull(),
    status: text('status').$type<'active' | 'closed'>().notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'machine_client_pkey', columns: [table.tenantId, table.id] }),
    unique('machine_client_name_key').on(table.tenantId, table.name),
  ],
)

export const machineSecretTable = pgTable(
  'machine_secret',
  {
    tenantId: tenantIdColumn(),
    /** `<slug>.<16 characters>`: the city stands in it, since the request names no other. */
    keyId: text('key_id').notNull(),
    clientId: idColumn('client_id', 'machineClient').notNull(),
    /** Sealed; we need it in clear to check signatures. */
    secret: bytesColumn('secret').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    revokedAt: instantColumn('revoked_at'),
  },
  (table) => [primaryKey({ name: 'machine_secret_pkey', columns: [table.tenantId, table.keyId] })],
)

export const machineNonceTable = pgTable(
  'machine_nonce',
  {
    tenantId: tenantIdColumn(),
    keyId: text('key_id').notNull(),
    nonce: text('nonce').notNull(),
    untilAt: instantColumn('until_at').notNull(),
  },
  (table) => [primaryKey({ name: 'machine_nonce_pkey', columns: [table.tenantId, table.keyId, table.nonce] })],
)
export type MachineClient = typeof machineClientTable.$inferSelect
