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
  audit_row: 'distributed',
  audit_pending: 'distributed',
  audit_block: 'distributed',
  audit_head: 'distributed',
  machine_client: 'distributed',
  machine_secret: 'distributed',
  machine_nonce: 'distributed',
  staff_membership: 'distributed',
  resident_user: 'local',
  resident_session: 'local',
  resident_account: 'local',
  resident_verification: 'local',
  resident_code: 'local',
  staff_user: 'local',
  staff_session: 'local',
  staff_account: 'local',
  staff_verification: 'local',
  staff_two_factor: 'local',
  staff_spent_code: 'local',
  sign_in_attempt: 'local',
  city_snapshot: 'distributed',
  city_register: 'distributed',
  plan_version: 'distributed',
  posting: 'distributed',
  balance: 'distributed',
}
