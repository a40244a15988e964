import type { StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, formatDate, type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { isSigningDay } from '../plan-status.rules.ts'
import { openForAct, recordAct } from './act-on-draft.ts'
import type { Draft, DraftAbout } from './draft.store.ts'
import { checkContent, filesOf } from './read-content.ts'

/** Why a plan is not signed, approved or published yet: its own file names a later day for the actuary's signature. Null once the day has come. */
export function refusalBeforeSigning(product: Plan['product'], on: CivilDate): Refusal | null {
  if (isSigningDay(product, on)) return null
  const { signedOn } = product.actuary
  return refuse('STATE_FORBIDS', {
    zh: `方案写明的精算签字日期是${formatDate(signedOn)}，到那天才能签字；要提前签，请先改这个日期`,
    en: `the plan names ${signedOn} as the day its actuary signs: nobody signs before it; to sign earlier change that date first`,
  })
}

/** Signs a draft's content as actuary, not before the day that its plan's file names for it (W36). */
export async function signDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly seen: string } & DraftAbout,
): Promise<Draft | Refusal> {
  const { seen, ...about } = given
  const opened = await openForAct(tx, actor, draftId, 'sign', seen)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  const { snapshot } = await checkContent(tx, draft, await filesOf(tx, draft))
  const product = snapshot?.city.plans.get(draft.planCode)?.product
  const refusal = product ? refusalBeforeSigning(product, tx.business.on) : null
  return refusal ?? recordAct(tx, actor, draft, 'sign', about)
}
