import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { type AuditAnchor, blockHash, GENESIS, headMac, hex, rowMac, rowsHash, sameBytes } from './audit.rules.ts'
import { blocksAfter, headOf, pendingCount, rowsOf, strayRows } from './audit.store.ts'
import type { AuditBlock } from './audit.table.ts'

export type AuditFaultKind =
  | 'row-missing'
  | 'row-altered'
  | 'row-inserted'
  | 'block-missing'
  | 'block-altered'
  | 'tail-cut'
  | 'anchor-differs'

/** One thing that is not as it was sealed; `at` is a row id or a block number. */
export interface AuditFault {
  readonly kind: AuditFaultKind
  readonly at: string
}

export interface AuditReport {
  readonly tenantId: TenantId
  readonly blocks: number
  readonly rows: number
  /** Rows of the last second or two that no block holds yet. */
  readonly unsealed: number
  readonly faults: readonly AuditFault[]
  /** Where the chain stands: keep it outside the database, and give it to a later check. */
  readonly anchor: AuditAnchor | null
}

interface Walk {
  blocks: number
  rows: number
  hash: Uint8Array
  readonly faults: AuditFault[]
  anchorSeen: boolean
}

/**
 * Recomputes the whole chain of a city: every row's HMAC, every block's hash and place, the head, and rows that no block
 * names. An edit, deletion, insertion or cut tail among sealed rows is named (quality 37).
 *
 * @param database role `sealer` (or any that reads the audit tables)
 * @param anchor a head kept outside earlier: without it a whole tail taken away together with its head cannot be seen
 */
export function verifyAudit(database: Database, tenantId: TenantId, anchor?: AuditAnchor): Promise<AuditReport> {
  return inTenant(
    database,
    tenantId,
    async (tx) => {
      const walk: Walk = { blocks: 0, rows: 0, hash: GENESIS, faults: [], anchorSeen: anchor === undefined }
      for (
        let batch = await blocksAfter(tx, 0, 50);
        batch.length > 0;
        batch = await blocksAfter(tx, batch.at(-1)!.blockNo, 50)
      ) {
        for (const block of batch) await checkBlock(tx, block, walk, anchor)
      }
      await checkEnd(tx, walk)
      if (!walk.anchorSeen) walk.faults.push({ kind: 'tail-cut', at: String(anchor!.blockNo) })
      const unsealed = await pendingCount(tx)
      const reached = walk.blocks === 0 ? null : { tenantId, blockNo: walk.blocks, hash: hex(walk.hash) }
      return { tenantId, blocks: walk.blocks, rows: walk.rows, unsealed, faults: walk.faults, anchor: reached }
    },
    { isolation: 'repeatable read', readOnly: true },
  )
}

async function checkBlock(tx: TenantTx, block: AuditBlock, walk: Walk, anchor: AuditAnchor | undefined): Promise<void> {
  for (let missing = walk.blocks + 1; missing < block.blockNo; missing += 1)
    walk.faults.push({ kind: 'block-missing', at: String(missing) })
  const chained = block.blockNo !== walk.blocks + 1 || sameBytes(block.previousHash, walk.hash)
  const rows = await rowsOf(tx, block.rowIds)
  const faults: AuditFault[] = []
  const present = new Set<string>(rows.map((row) => row.id))
  for (const id of block.rowIds) if (!present.has(id)) faults.push({ kind: 'row-missing', at: id })
  for (const row of rows) if (!sameBytes(row.mac, rowMac(row))) faults.push({ kind: 'row-altered', at: row.id })
  const rowsAgree = faults.length > 0 || sameBytes(block.rowsHash, rowsHash(rows))
  if (!chained || !rowsAgree || !sameBytes(block.hash, blockHash(block)))
    faults.push({ kind: 'block-altered', at: String(block.blockNo) })
  if (anchor?.blockNo === block.blockNo) {
    walk.anchorSeen = true
    if (anchor.hash !== hex(block.hash)) faults.push({ kind: 'anchor-differs', at: String(block.blockNo) })
  }
  walk.faults.push(...faults)
  walk.blocks = block.blockNo
  walk.rows += rows.length
  walk.hash = block.hash
}

async function checkEnd(tx: TenantTx, walk: Walk): Promise<void> {
  const head = await headOf(tx)
  if (
    head
      ? !sameBytes(head.mac, headMac(head)) || head.blockNo !== walk.blocks || !sameBytes(head.hash, walk.hash)
      : walk.blocks > 0
  ) {
    walk.faults.push({ kind: 'tail-cut', at: String(head?.blockNo ?? walk.blocks) })
  }
  for (const id of await strayRows(tx)) walk.faults.push({ kind: 'row-inserted', at: id })
}
