import type { MachinePrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Refusal } from '@gongbao/kernel'
import { answerRecord, type RecordAnswer } from './answer-record.ts'
import { noSuchRecord } from './claim-refusals.ts'
import { findRecord, type RecordKey } from './store/record.store.ts'

/** What became of a machine's own record. Another institution's is not found, as one that does not exist (quality 22). */
export async function readOwnRecord(
  tx: TenantTx,
  { institution }: MachinePrincipal,
  key: RecordKey,
): Promise<RecordAnswer | Refusal> {
  const row = await findRecord(tx, key)
  if (!row || (institution !== null && row.institutionCode !== institution)) return noSuchRecord()
  return answerRecord(tx, row.id)
}
