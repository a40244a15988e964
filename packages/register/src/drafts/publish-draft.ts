import type { StaffPrincipal } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, invariant, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { applyCity, type NewVersion } from '../apply-city.ts'
import type { CityCheck } from '../apply-tenants.ts'
import { isFiled } from '../plan-status.rules.ts'
import { currentState, lockRegister } from '../register.store.ts'
import type { Snapshot } from '../snapshot.rules.ts'
import { openForAct, recordAct } from './act-on-draft.ts'
import type { Draft, DraftAbout } from './draft.store.ts'
import { checkContent, filesOf } from './read-content.ts'
import { refusalBeforeSigning } from './sign-draft.ts'
import { simulationOf } from './simulation.ts'
import { refusalToContent } from './submit-draft.ts'

/**
 * Approves a draft's content: from here it may be published. It takes a filing number, the actuary's signature on this very content, every objection
 * answered, a simulation of its difference, and somebody who wrote none of it (W36).
 */
export async function approveDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly seen: string } & DraftAbout,
  checks: readonly CityCheck[],
): Promise<Draft | Refusal> {
  const { seen, ...about } = given
  const opened = await openForAct(tx, actor, draftId, 'approve', seen)
  if (isRefusal(opened)) return opened
  const ready = await readyToPublish(tx, opened.draft, checks)
  return isRefusal(ready) ? ready : recordAct(tx, actor, opened.draft, 'approve', about)
}

/**
 * Publishes an approved draft: the city runs on its files from this transaction on, and each plan that changed has a new version. What was in
 * force stays as it was; decisions made before are made again by the state they name.
 *
 * @param checks what later rooms hold against the files, as at deployment
 * @returns the draft, and the versions it became
 */
export async function publishDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly seen: string } & DraftAbout,
  checks: readonly CityCheck[],
): Promise<{ draft: Draft; newVersions: readonly NewVersion[] } | Refusal> {
  const { seen, ...about } = given
  await lockRegister(tx)
  const opened = await openForAct(tx, actor, draftId, 'publish', seen)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  const snapshot = await readyToPublish(tx, draft, checks)
  if (isRefusal(snapshot)) return snapshot
  const change = await applyCity(tx, snapshot, { saleHolds: true, from: { publishedAt: tx.business.at } })
  if (change.kind === 'frozen') return refusalToContent({ findings: change.findings, files: [] })!
  const published = await recordAct(tx, actor, draft, 'publish', { ...about, publishedHash: change.hash })
  await announce(tx, { type: 'program.published', draftId, snapshotHash: change.hash })
  return { draft: published, newVersions: change.newVersions }
}

/** What approval and publication both ask of a content. @returns the city it would become */
async function readyToPublish(tx: TenantTx, draft: Draft, checks: readonly CityCheck[]): Promise<Snapshot | Refusal> {
  const state = await currentState(tx)
  if (state?.hash !== draft.baseHash)
    return refuse('CONFLICT', {
      zh: '起草之后城市发布过别的内容：请退回，由起草人更新到最新内容后再办理',
      en: 'something else was published since this was drafted: return it, so that its author takes it to the newest state',
    })
  const checked = await checkContent(tx, draft, await filesOf(tx, draft), checks)
  const refusal = refusalToContent(checked) ?? refusalUnfiled(tx, draft, checked.snapshot)
  if (refusal) return refusal
  if (!(await simulationOf(tx, draft)))
    return refuse('STATE_FORBIDS', {
      zh: '当前内容还没有完成的试算，试算后才能批准和发布',
      en: 'this content has no finished simulation yet; it takes one to approve and to publish',
    })
  invariant(checked.snapshot, 'a content without errors can be read')
  return checked.snapshot
}

/** Nothing unfiled, and nothing whose file names a signature still to come, can be sold (W36). */
function refusalUnfiled(tx: TenantTx, { planCode }: Draft, snapshot: Snapshot | null): Refusal | null {
  const product = snapshot?.city.plans.get(planCode)?.product
  invariant(product, 'a draft holds its own plan')
  if (!isFiled(product.filingNo))
    return refuse('STATE_FORBIDS', {
      zh: '还没有备案号，不能批准',
      en: 'there is no filing number: it cannot be approved',
    })
  return refusalBeforeSigning(product, tx.business.on)
}
