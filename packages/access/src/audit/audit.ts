import { type LateRows, type TenantTx, together, writeLate } from '@gongbao/database'
import { invariant, newId } from '@gongbao/kernel'
import { keyRing } from '../fields/keys.ts'
import type { Actor } from '../principal/principal.ts'
import { rowMac } from './audit.rules.ts'
import { type AuditDetail, type AuditRow, auditPendingTable, auditRowTable } from './audit.table.ts'

/** One act: `action` reads 'thing.verb' ('claim.approved', 'person.unmasked'); `subjectId` is an internal id or a code. */
export interface AuditEntry {
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail?: AuditDetail
}

const ACTION = /^[a-z][A-Za-z-]*\.[a-z][A-Za-z-]*$/
const CODE = /^[A-Za-z0-9_.:,/ +-]{0,200}$/
const LOOKS_PERSONAL = /(^|[^0-9A-Za-z])(1[3-9]\d{9}|\d{17}[\dXx])($|[^0-9A-Za-z])/

/**
 * Writes who did what to what, in the transaction in which it was done (quality 37), as that ends. Reads of medical data are acts too.
 *
 * `detail` holds ids, codes and counts only: the trail is read by people who may not read claims.
 *
 * @throws Error when the entry holds anything else: a trail with personal data in it could not be kept for years
 */
export async function audit(tx: TenantTx, actor: Actor, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  invariant(actor.tenantId === null || actor.tenantId === tx.tenantId, 'an actor of one city does not act in another')
  writeLate(
    tx,
    TRAIL,
    entries.map((entry) => rowOf(tx, actor, entry)),
  )
}

const TRAIL: LateRows<AuditRow> = {
  write: (tx, rows) =>
    together(
      tx.db.insert(auditRowTable).values([...rows]),
      tx.db.insert(auditPendingTable).values(rows.map(({ tenantId, id }) => ({ tenantId, id }))),
    ),
}

function rowOf(tx: TenantTx, actor: Actor, entry: AuditEntry): AuditRow {
  const detail = entry.detail ?? {}
  invariant(ACTION.test(entry.action), `audit action must read 'thing.verb': ${entry.action}`)
  for (const [key, value] of [...Object.entries(detail), ['subjectId', entry.subjectId] as const]) {
    invariant(
      typeof value !== 'string' || (CODE.test(value) && !LOOKS_PERSONAL.test(value)),
      `audit ${entry.action} may carry ids and codes only: ${key}`,
    )
  }
  const row = {
    tenantId: tx.tenantId,
    id: newId('audit'),
    at: tx.business.at,
    ...actorOf(actor),
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    detail,
    keyVersion: keyRing().current,
  }
  return { ...row, mac: rowMac(row) }
}

function actorOf(actor: Actor): Pick<AuditRow, 'actorRealm' | 'actorId' | 'actorRole'> {
  switch (actor.realm) {
    case 'staff':
      return { actorRealm: 'staff', actorId: actor.accountId, actorRole: actor.role }
    case 'resident':
      return { actorRealm: 'resident', actorId: actor.accountId, actorRole: null }
    case 'machine':
      return { actorRealm: 'machine', actorId: actor.clientId, actorRole: null }
    case 'system':
      return { actorRealm: 'system', actorId: actor.process, actorRole: null }
    case 'public':
      return { actorRealm: 'public', actorId: 'anonymous', actorRole: null }
  }
}
