import type { Actor } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { matchRecord } from './insured-cover.ts'
import { moveClaim } from './move-claim.ts'
import { startClock, workOn } from './process-record.ts'
import { lockClaim } from './store/claim.store.ts'
import { findUnmatched } from './store/list.store.ts'
import { readRecordRow } from './store/record.store.ts'

/** How many claims one round looks at. */
const ROUND = 100

/**
 * Looks again for the policy of claims whose insured nobody knew when the record came: a newborn enrolled weeks after birth, an order paid
 * late. What is found now is adjudicated as if it had been found then; the rest waits on for a person.
 *
 * @returns how many found their policy
 */
export async function rematchClaims(tx: TenantTx, actor: Actor): Promise<number> {
  let found = 0
  for (const id of await findUnmatched(tx, 'PERSON_UNKNOWN', ROUND)) {
    const claim = await lockClaim(tx, id)
    if (claim?.status !== 'unmatched') continue
    const row = await readRecordRow(tx, claim.recordId)
    invariant(row, 'a claim without its record')
    const { kind } = await matchRecord(tx, row)
    if (kind !== 'matched' && kind !== 'review') continue
    const reopened = await moveClaim(tx, actor, claim, { what: 'matched', to: 'received', change: { reason: null } })
    await startClock(tx, await workOn(tx, actor, reopened, row))
    found += 1
  }
  return found
}
