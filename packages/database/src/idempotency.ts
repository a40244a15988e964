import { type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { and, eq } from 'drizzle-orm'
import type { Database } from './connect.ts'
import { idempotencyTable } from './idempotency.table.ts'
import type { TenantTx } from './open-tx.ts'
import { inTenant } from './tenant-tx.ts'

/** A keyed request. `requestHash` is a digest of method, route, and body; `client` names who asks (account, machine client or session). */
export interface IdempotencyClaim {
  readonly client: string
  /** 1–200 visible ASCII characters, chosen by the client. */
  readonly key: string
  readonly requestHash: Uint8Array
}

/** An answer worth keeping: status 200–299 and the body as it was sent, sealed. */
export interface KeptAnswer {
  readonly status: number
  readonly body: Uint8Array
}
export interface IdempotentOutcome {
  readonly answer: KeptAnswer
  /** True when the answer is that of an earlier request. */
  readonly replayed: boolean
}

/**
 * Runs `work` once for a key. The key row is the transaction's first insert: a second request with the same key waits there until
 * the first commits, then replays its answer; when the first is refused or fails, nothing was kept and the second runs (quality 3).
 *
 * @returns the answer, new or replayed; `IDEMPOTENCY_KEY_REUSED` when the key was used for another request; or `work`'s refusal
 */
export function withIdempotency(
  database: Database,
  tenantId: TenantId,
  claim: IdempotencyClaim,
  work: (tx: TenantTx) => Promise<KeptAnswer | Refusal>,
): Promise<IdempotentOutcome | Refusal> {
  return inTenant(database, tenantId, async (tx): Promise<IdempotentOutcome | Refusal> => {
    if (!(await takeKey(tx, claim))) return replay(tx, claim)
    const answer = await work(tx)
    if ('kind' in answer) return answer
    await tx.db.update(idempotencyTable).set({ status: answer.status, body: answer.body }).where(ofClaim(tx, claim))
    return { answer, replayed: false }
  })
}

/** @returns whether this transaction is the first to use the key */
async function takeKey(tx: TenantTx, claim: IdempotencyClaim): Promise<boolean> {
  const taken = await tx.db
    .insert(idempotencyTable)
    .values({ tenantId: tx.tenantId, ...claim, createdAt: tx.business.at })
    .onConflictDoNothing({ target: [idempotencyTable.tenantId, idempotencyTable.client, idempotencyTable.key] })
    .returning({ key: idempotencyTable.key })
  return taken.length === 1
}

async function replay(tx: TenantTx, claim: IdempotencyClaim): Promise<IdempotentOutcome | Refusal> {
  const [kept] = await tx.db.select().from(idempotencyTable).where(ofClaim(tx, claim))
  if (!kept || kept.status === null || kept.body === null) throw new Error('idempotency key without an answer')
  if (Buffer.compare(kept.requestHash, claim.requestHash) !== 0) {
    return refuse('IDEMPOTENCY_KEY_REUSED', {
      zh: '该幂等键已用于另一请求，请换用新的幂等键。',
      en: 'This idempotency key was used for another request; use a new key.',
    })
  }
  return { answer: { status: kept.status, body: kept.body }, replayed: true }
}

function ofClaim(tx: TenantTx, claim: IdempotencyClaim) {
  return and(
    eq(idempotencyTable.tenantId, tx.tenantId),
    eq(idempotencyTable.client, claim.client),
    eq(idempotencyTable.key, claim.key),
  )
}
