import { type Actor, audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { actorName } from './actor.rules.ts'
import { type DrugApproval, insertDrugApproval } from './store/payout.store.ts'

/** Keeps a prior approval of a high-value drug for one insured (W16): from then on its lines read as approved on the days it covers. */
export async function recordDrugApproval(
  tx: TenantTx,
  actor: Actor,
  insuredId: Id<'person'>,
  approval: DrugApproval,
): Promise<Id<'evidence'>> {
  const id = await insertDrugApproval(tx, insuredId, approval, actorName(actor))
  await audit(tx, actor, {
    action: 'drug-approval.recorded',
    subjectKind: 'person',
    subjectId: insuredId,
    detail: { drug: approval.drug },
  })
  return id
}
