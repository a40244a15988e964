/**
 * What kind each table is once the database is spread over nodes (stack.md, Citus): 'distributed' by `tenant_id` and colocated, 'reference'
 * (a copy on every node), or 'local' to the coordinator. Every table of a migration stands here; a catalogue test says so.
 */
export type TableKind = 'distributed' | 'reference' | 'local'

export const TABLE_KINDS: Readonly<Record<string, TableKind>> = {
  migration: 'local',
  tenant: 'reference',
  idempotency_key: 'distributed',
  outbox: 'distributed',
}
