/** A claim with all that a page of it shows, read once. */
import type { Explanation } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { planOfVersion } from '@gongbao/register'
import type { DecisionFacts } from './facts.rules.ts'
import { type OpenAdjudication, readAdjudications } from './store/chain.store.ts'
import type { Claim } from './store/claim.store.ts'
import { bodyOf, type RecordBody, type RecordRow, readRecordRow } from './store/record.store.ts'

export interface OpenedClaim {
  readonly claim: Claim
  readonly row: RecordRow
  readonly body: RecordBody
  readonly plan: Plan | null
  readonly planTitle: string | null
  readonly adjudications: readonly OpenAdjudication<DecisionFacts>[]
  /** The newest judgment; null before the first, and when it was taken back with nothing in its place. */
  readonly explanation: Explanation | null
}

export async function openClaim(tx: TenantTx, claim: Claim): Promise<OpenedClaim> {
  const row = await readRecordRow(tx, claim.recordId)
  invariant(row, 'a claim without its record')
  const registered = claim.planVersionId ? await planOfVersion(tx, claim.planVersionId) : null
  const adjudications = await readAdjudications<DecisionFacts>(tx, claim.id)
  const newest = adjudications.at(-1)
  const judged = newest?.kind === 'claim' ? newest : null
  const plan = registered?.plan ?? null
  const explanation = judged?.explanation ?? null
  return { claim, row, body: bodyOf(tx, row), plan, planTitle: plan?.title ?? null, adjudications, explanation }
}
