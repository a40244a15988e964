/** Machine clients and their secrets. A city's system administrator manages them. */
import { randomBytes } from 'node:crypto'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse } from '@gongbao/kernel'
import { audit } from '../audit/audit.ts'
import { sealField } from '../fields/fields.ts'
import { notFound } from '../http/problem.ts'
import type { MachinePermission } from '../principal/permissions.ts'
import type { Actor } from '../principal/principal.ts'
import { insertClient, insertSecret, liveKeys, lockClient, revokeKey, SECRET_COLUMN } from './machine.store.ts'
import type { MachineClient } from './machine.table.ts'

const LIVE_SECRETS = 2

/** A key as its owner keeps it; the secret is shown once. */
export interface MachineKey {
  readonly keyId: string
  readonly secret: string
}

export interface NewMachineClient {
  readonly name: string
  readonly institution: string | null
  readonly scopes: readonly MachinePermission[]
}

/** Registers a client with its first key. @returns both, or CONFLICT when the name is taken */
export async function createMachineClient(
  tx: TenantTx,
  actor: Actor,
  wanted: NewMachineClient,
): Promise<{ client: MachineClient; key: MachineKey } | Refusal> {
  const client: MachineClient = {
    tenantId: tx.tenantId,
    id: newId('machineClient'),
    name: wanted.name,
    institution: wanted.institution,
    scopes: [...wanted.scopes],
    status: 'active',
    createdAt: tx.business.at,
  }
  if (!(await insertClient(tx, client)))
    return refuse('CONFLICT', { zh: '已有同名客户端', en: 'A client of this name exists' })
  await audit(tx, actor, {
    action: 'machine-client.created',
    subjectKind: 'machineClient',
    subjectId: client.id,
    detail: { institution: client.institution, scopes: client.scopes.join(',') },
  })
  return { client, key: await addKey(tx, actor, client.id) }
}

/** Adds a second live key, so that a client can change over without a pause. @returns STATE_FORBIDS when two are live */
export async function rotateKey(tx: TenantTx, actor: Actor, id: Id<'machineClient'>): Promise<MachineKey | Refusal> {
  const client = await lockClient(tx, id)
  if (!client) return notFound('machine client')
  if ((await liveKeys(tx, id)).length >= LIVE_SECRETS)
    return refuse('STATE_FORBIDS', { zh: '已有两把有效密钥，请先停用一把', en: 'Two keys are live; revoke one first' })
  return addKey(tx, actor, id)
}

/** Revokes a key at once. */
export async function revokeMachineKey(
  tx: TenantTx,
  actor: Actor,
  id: Id<'machineClient'>,
  keyId: string,
): Promise<{ done: true } | Refusal> {
  if (!(await revokeKey(tx, id, keyId))) return notFound('key')
  await audit(tx, actor, {
    action: 'machine-key.revoked',
    subjectKind: 'machineClient',
    subjectId: id,
    detail: { keyId },
  })
  return { done: true }
}

async function addKey(tx: TenantTx, actor: Actor, clientId: Id<'machineClient'>): Promise<MachineKey> {
  const key = {
    keyId: `${tx.tenantId}.${randomBytes(8).toString('hex')}`,
    secret: randomBytes(32).toString('base64url'),
  }
  await insertSecret(tx, {
    tenantId: tx.tenantId,
    keyId: key.keyId,
    clientId,
    secret: sealField(tx.tenantId, SECRET_COLUMN, key.secret),
    createdAt: tx.business.at,
  })
  await audit(tx, actor, {
    action: 'machine-key.issued',
    subjectKind: 'machineClient',
    subjectId: clientId,
    detail: { keyId: key.keyId },
  })
  return key
}
