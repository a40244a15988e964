import { type Database, inTenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { keyRing } from '../fields/keys.ts'
import { blockHash, GENESIS, headMac, rowsHash } from './audit.rules.ts'
import { lastBlock, rowsOf, saveBlock, takePending, tenantsPending } from './audit.store.ts'

const ROWS_A_BLOCK = 1_000

/**
 * Seals every waiting audit row of every city into blocks; the worker calls it each second under role `sealer`.
 * Two sealers at once do no harm: rows and block numbers are taken by one of them only.
 *
 * @returns rows sealed
 */
export async function sealAudit(sealer: Database): Promise<number> {
  let sealed = 0
  for (const tenantId of await tenantsPending(sealer)) {
    for (let count = ROWS_A_BLOCK; count === ROWS_A_BLOCK; sealed += count) count = await sealBlock(sealer, tenantId)
  }
  return sealed
}

/** Seals one block of at most 1,000 rows. @returns rows in it, 0 when none waited */
function sealBlock(sealer: Database, tenantId: TenantId): Promise<number> {
  return inTenant(sealer, tenantId, async (tx) => {
    // One sealer at a time per city: a block carries the hash of the one before it.
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${tenantId}`}, 0))`
    const ids = await takePending(tx, ROWS_A_BLOCK)
    if (ids.length === 0) return 0
    const [rows, previous] = [await rowsOf(tx, ids), await lastBlock(tx)]
    const keyVersion = keyRing().current
    const draft = {
      tenantId,
      blockNo: (previous?.blockNo ?? 0) + 1,
      rowIds: ids as string[],
      rowsHash: rowsHash(rows),
      previousHash: previous?.hash ?? GENESIS,
      keyVersion,
      sealedAt: tx.business.at,
    }
    const block = { ...draft, hash: blockHash(draft) }
    const head = { tenantId, blockNo: block.blockNo, hash: block.hash, keyVersion }
    await saveBlock(tx, block, { ...head, mac: headMac(head) })
    return ids.length
  })
}
