import { audit } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, invariant, newId } from '@gongbao/kernel'
import type { City, Finding, Plan } from '@gongbao/program'
import { currentPlans, type PlacedPlan, type PlacementRules, placePlans } from './place-plans.ts'
import { stageOf } from './plan-status.rules.ts'
import { type CityState, currentState, insertVersion, lockRegister, saveSnapshot, saveState } from './register.store.ts'
import { packSnapshot, type Snapshot } from './snapshot.rules.ts'
import { extensionsAdded } from './window-extension.rules.ts'

export interface NewVersion {
  readonly planVersionId: Id<'planVersion'>
  readonly planCode: string
  readonly versionNo: number
}
export type CityChange =
  | { readonly kind: 'frozen'; readonly findings: readonly Finding[] }
  | { readonly kind: 'same' | 'changed'; readonly hash: string; readonly newVersions: readonly NewVersion[] }

export interface ApplyRules extends PlacementRules {
  /** Where the files come from: a folder, by its hash, or a draft published past the folder last loaded. */
  readonly from: { readonly folder: string } | { readonly publishedAt: Temporal.Instant }
}

/**
 * Writes a city's files into the register: a snapshot of the whole and a new version of each plan that changed. Plans in force keep
 * their wording, in the snapshot too, so that whoever reads the city reads the terms people hold. Deployment and publication both come here.
 *
 * @returns what changed, or the findings that name what may not change because it is in force
 */
export async function applyCity(tx: TenantTx, snapshot: Snapshot, rules: ApplyRules): Promise<CityChange> {
  await lockRegister(tx)
  const { plans, findings } = await placePlans(tx, snapshot.city, snapshot.files, rules)
  if (findings.length > 0) return { kind: 'frozen', findings }
  const kept = packSnapshot({ ...snapshot, city: withStoredPlans(snapshot.city, plans) })
  const before = await currentState(tx)
  const plansBefore = await currentPlans(tx)
  if (before?.hash !== kept.hash) await saveSnapshot(tx, kept)
  const after = stateAfter(tx, before, kept.hash, rules)
  if (!sameState(before, after)) await saveState(tx, after)
  const newVersions: NewVersion[] = []
  for (const one of plans) {
    if (one.move.kind !== 'new') continue
    const version = versionOf(tx, one, one.move.versionNo, kept.hash)
    await insertVersion(tx, version)
    newVersions.push({ planVersionId: version.id, planCode: one.code, versionNo: version.versionNo })
  }
  await auditExtensions(tx, plansBefore, plans)
  invariant(before?.hash !== kept.hash || newVersions.length === 0, 'a new plan version without a new snapshot')
  return { kind: before?.hash === kept.hash ? 'same' : 'changed', hash: kept.hash, newVersions }
}

/** An extension is decided by people outside; that it counts from now on is kept in the trail with the version it extends. */
async function auditExtensions(tx: TenantTx, before: City['plans'], placed: readonly PlacedPlan[]): Promise<void> {
  const actor = { realm: 'system', tenantId: tx.tenantId, process: 'register' } as const
  for (const { code, plan, stored, move } of placed) {
    if (!stored || move.kind !== 'same') continue
    const entries = extensionsAdded(before.get(code), plan).map(({ to, on, clause }) => ({
      action: 'window.extended',
      subjectKind: 'planVersion',
      subjectId: stored.id,
      detail: { to, decidedOn: on, ...(clause ? { clause } : {}) },
    }))
    await audit(tx, actor, ...entries)
  }
}

function stateAfter(tx: TenantTx, before: CityState | null, hash: string, { from }: ApplyRules): CityState {
  const appliedAt = before?.hash === hash ? before.appliedAt : tx.business.at
  if ('folder' in from) return { hash, appliedAt, folderHash: from.folder, publishedAt: null }
  return { hash, appliedAt, folderHash: before?.folderHash ?? null, publishedAt: from.publishedAt }
}

const sameState = (a: CityState | null, b: CityState): boolean =>
  a?.hash === b.hash && a.folderHash === b.folderHash && String(a.publishedAt) === String(b.publishedAt)

function withStoredPlans(city: City, placed: readonly PlacedPlan[]): City {
  const plans = placed.map(({ code, plan, stored, move, hash }): [string, Plan] => {
    // Another release read the same file otherwise: what was stored is what people signed.
    const readOtherwise = move.kind === 'same' && stored !== null && stored.hash !== hash
    return [code, readOtherwise ? stored.content : plan]
  })
  return { ...city, plans: new Map(plans) }
}

function versionOf(tx: TenantTx, { code, plan, source, hash }: PlacedPlan, versionNo: number, snapshotHash: string) {
  const { product, window, cover } = plan
  return {
    id: newId('planVersion'),
    planCode: code,
    versionNo,
    planYear: Number(cover.from.slice(0, 4)),
    hash,
    snapshotHash,
    title: plan.title,
    productName: product.name,
    filingNo: product.filingNo,
    actuaryName: product.actuary.name,
    actuarySignedOn: product.actuary.signedOn,
    stage: stageOf(product, tx.business.on),
    windowFrom: window.from,
    windowTo: window.to,
    coverFrom: cover.from,
    coverTo: cover.to,
    source,
    content: plan,
    firstContractOn: null,
  }
}
