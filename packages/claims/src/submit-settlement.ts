import type { Actor } from '@gongbao/access'
import { type Database, inTenant } from '@gongbao/database'
import { isRefusal, type Refusal, type TenantId } from '@gongbao/kernel'
import { answerRecord, type RecordAnswer } from './answer-record.ts'
import { processRecord } from './process-record.ts'
import { type Delivery, receiveSettlementRecord } from './receive-settlement-record.ts'

/**
 * Takes a settlement at the window and answers at once. The record is kept first, in a transaction of its own, then worked: should the second
 * step fail, nothing is lost, the worker takes it up and the institution asks again with the same record.
 *
 * The record's key is its idempotency key: fifty of the same at once have one effect and one answer.
 */
export async function submitSettlement(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  delivery: Delivery,
): Promise<RecordAnswer | Refusal> {
  const received = await inTenant(database, tenantId, (tx) => receiveSettlementRecord(tx, actor, delivery))
  if (isRefusal(received)) return received
  return inTenant(database, tenantId, async (tx) => {
    await processRecord(tx, actor, received.recordId)
    return answerRecord(tx, received.recordId)
  })
}
