/** Column makers for `*.table.ts`: our own value types on PostgreSQL's. Pass the database name in snake_case. */
import type { Bp, CivilDate, Fen, Id, IdKind, TenantId } from '@gongbao/kernel'
import { customType } from 'drizzle-orm/pg-core'

/** `tenant_id text not null`: the first column of every tenant-owned table and of its keys. */
export const tenantIdColumn = () =>
  customType<{ data: TenantId; driverData: string }>({ dataType: () => 'text' })('tenant_id').notNull()

/** An amount in fen on `bigint`. */
export const fenColumn = (name: string) =>
  customType<{ data: Fen; driverData: number }>({ dataType: () => 'bigint' })(name)

/** A rate in basis points on `integer`. */
export const bpColumn = (name: string) =>
  customType<{ data: Bp; driverData: number }>({ dataType: () => 'integer' })(name)

/** A UUIDv7 of one kind of thing on `uuid`. */
export const idColumn = <Kind extends IdKind>(name: string, _kind: Kind) =>
  customType<{ data: Id<Kind>; driverData: string }>({ dataType: () => 'uuid' })(name)

/** A civil date of Asia/Shanghai on `date`. */
export const civilDateColumn = (name: string) =>
  customType<{ data: CivilDate; driverData: string }>({ dataType: () => 'date' })(name)

/** An instant on `timestamptz`. */
export const instantColumn = (name: string) =>
  customType<{ data: Temporal.Instant; driverData: string }>({
    dataType: () => 'timestamp with time zone',
    toDriver: (value) => value.toString(),
    fromDriver: readInstant,
  })(name)

/** Bytes on `bytea`: sealed fields, packed lines, stored bodies. */
export const bytesColumn = (name: string) =>
  customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })(name)

/** Reads an instant as raw SQL returns it ('2025-11-20 08:00:00.123456+00'). */
export function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text)
}
