import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { openField } from '../fields/fields.ts'
import { type MachineClient, machineClientTable, machineNonceTable, machineSecretTable } from './machine.table.ts'

export const SECRET_COLUMN = 'machine_secret.secret'

/** The active client of a live key, with the secret in clear. */
export async function clientOfKey(
  tx: TenantTx,
  keyId: string,
): Promise<{ client: MachineClient; secret: string } | null> {
  const [row] = await tx.db
    .select({ client: machineClientTable, secret: machineSecretTable.secret })
    .from(machineSecretTable)
    .innerJoin(
      machineClientTable,
      and(
        eq(machineClientTable.tenantId, machineSecretTable.tenantId),
        eq(machineClientTable.id, machineSecretTable.clientId),
      ),
    )
    .where(
      and(
        eq(machineSecretTable.tenantId, tx.tenantId),
        eq(machineSecretTable.keyId, keyId),
        isNull(machineSecretTable.revokedAt),
        eq(machineClientTable.status, 'active'),
      ),
    )
  return row ? { client: row.client, secret: openField(tx.tenantId, SECRET_COLUMN, row.secret) } : null
}

/** Takes a nonce once. @returns false when it was taken before */
export async function takeNonce(
  tx: TenantTx,
  keyId: string,
  nonce: string,
  untilAt: Temporal.Instant,
): Promise<boolean> {
  const taken = await tx.db
    .insert(machineNonceTable)
    .values({ tenantId: tx.tenantId, keyId, nonce, untilAt })
    .onConflictDoNothing({ target: [machineNonceTable.tenantId, machineNonceTable.keyId, machineNonceTable.nonce] })
    .returning({ nonce: machineNonceTable.nonce })
  return taken.length === 1
}

/** Forgets nonces whose timestamps would be refused by now. */
export async function forgetNonces(tx: TenantTx, now: Temporal.Instant): Promise<void> {
  await tx.db
    .delete(machineNonceTable)
    .where(and(eq(machineNonceTable.tenantId, tx.tenantId), lt(machineNonceTable.untilAt, now)))
}

/** @returns false when the name is taken */
export async function insertClient(tx: TenantTx, client: MachineClient): Promise<boolean> {
  const made = await tx.db
    .insert(machineClientTable)
    .values(client)
    .onConflictDoNothing({ target: [machineClientTable.tenantId, machineClientTable.name] })
    .returning({ id: machineClientTable.id })
  return made.length === 1
}

/** A client, locked so that two rotations at once do not leave three live secrets. */
export async function lockClient(tx: TenantTx, id: Id<'machineClient'>): Promise<MachineClient | null> {
  const [client] = await tx.db
    .select()
    .from(machineClientTable)
    .where(and(eq(machineClientTable.tenantId, tx.tenantId), eq(machineClientTable.id, id)))
    .for('update')
  return client ?? null
}

export async function insertSecret(tx: TenantTx, secret: typeof machineSecretTable.$inferInsert): Promise<void> {
  await tx.db.insert(machineSecretTable).values(secret)
}

/** Live keys of a client, oldest first. */
export function liveKeys(
  tx: TenantTx,
  clientId: Id<'machineClient'>,
): Promise<{ keyId: string; createdAt: Temporal.Instant }[]> {
  return tx.db
    .select({ keyId: machineSecretTable.keyId, createdAt: machineSecretTable.createdAt })
    .from(machineSecretTable)
    .where(
      and(
        eq(machineSecretTable.tenantId, tx.tenantId),
        eq(machineSecretTable.clientId, clientId),
        isNull(machineSecretTable.revokedAt),
      ),
    )
    .orderBy(asc(machineSecretTable.createdAt), asc(machineSecretTable.keyId))
}

/** @returns whether a live key was revoked */
export async function revokeKey(tx: TenantTx, clientId: Id<'machineClient'>, keyId: string): Promise<boolean> {
  const revoked = await tx.db
    .update(machineSecretTable)
    .set({ revokedAt: tx.business.at })
    .where(
      and(
        eq(machineSecretTable.tenantId, tx.tenantId),
        eq(machineSecretTable.clientId, clientId),
        eq(machineSecretTable.keyId, keyId),
        isNull(machineSecretTable.revokedAt),
      ),
    )
    .returning({ keyId: machineSecretTable.keyId })
  return revoked.length === 1
}

export function listClients(tx: TenantTx): Promise<MachineClient[]> {
  return tx.db
    .select()
    .from(machineClientTable)
    .where(eq(machineClientTable.tenantId, tx.tenantId))
    .orderBy(asc(machineClientTable.name))
}
