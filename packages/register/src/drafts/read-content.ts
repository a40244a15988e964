/** A draft's content brought together: its base, its changed files, and what the check says of the two. */
import { type CaseResult, checkLoaded } from '@gongbao/adjudication'
import type { TenantTx } from '@gongbao/database'
import { invariant } from '@gongbao/kernel'
import { diffPlans, type Finding, loadCityFiles, type PlanDiff } from '@gongbao/program'
import { type CityCheck, heldAgainst } from '../apply-tenants.ts'
import { cityAt } from '../city-of.ts'
import { type FileChange, fileChanges } from '../folder.rules.ts'
import { placePlans } from '../place-plans.ts'
import type { Snapshot } from '../snapshot.rules.ts'
import { type CityState, cityChanges } from './city-change.rules.ts'
import { type Draft, readRevision } from './draft.store.ts'
import {
  bytesOf,
  contentHash,
  type DraftFiles,
  type DraftGround,
  mergedFiles,
  unpackDraftFiles,
} from './draft-content.rules.ts'
import { asDraft, type DraftFinding, draftFindings, orderFindings } from './draft-findings.rules.ts'

/** Everything that can be said of a content: by the check of `gongbao check`, of this draft, and of what is in force. */
export interface CheckedDraft {
  /** What would be published; null when it cannot be read. */
  readonly snapshot: Snapshot | null
  readonly findings: readonly DraftFinding[]
  readonly cases: readonly CaseResult[]
  /** The draft's plan against the one it was made from, in plain words; null when it cannot be read. */
  readonly diff: PlanDiff | null
  readonly files: readonly FileChange[]
}

const KEPT_MAX = 16
/** The same content reads the same until the release changes, and a release is a new process. */
const kept = new Map<string, CheckedContent>()
/** What the check says of the states that drafts rest on, by tenant and hash. */
const standing = new Map<string, readonly Finding[]>()
type CheckedContent = Omit<CheckedDraft, 'files' | 'findings'> & { readonly findings: readonly Finding[] }

/** The changed files of a draft's newest revision. */
export async function filesOf(tx: TenantTx, draft: Draft): Promise<DraftFiles> {
  const revision = await readRevision(tx, draft.id, draft.revisionNo)
  invariant(revision, 'a draft without its revision')
  return unpackDraftFiles(revision.files)
}

/** @param ground the draft, saved or not @param files its changes over the base @param checks what later rooms hold against the files */
export async function checkContent(
  tx: TenantTx,
  ground: DraftGround,
  files: DraftFiles,
  checks: readonly CityCheck[] = [],
): Promise<CheckedDraft> {
  const base = await cityAt(tx, ground.baseHash)
  const merged = mergedFiles(base, files)
  const checked = checkMerged(`${tx.tenantId} ${contentHash(ground, files)}`, ground, base, merged)
  const found = [...checked.findings, ...(await standingFindings(tx, checked.snapshot, checks))]
  return {
    ...checked,
    findings: orderFindings(found, findingsBefore(`${tx.tenantId} ${ground.baseHash}`, base)),
    files: fileChanges(bytesOf(base), bytesOf(merged)),
  }
}

function checkMerged(
  key: string,
  ground: DraftGround,
  base: Snapshot,
  merged: ReturnType<typeof mergedFiles>,
): CheckedContent {
  const known = kept.get(key)
  if (known) return known
  const loaded = loadCityFiles(bytesOf(merged))
  const { findings, cases } = checkLoaded(loaded)
  const { city } = loaded
  const checked = {
    snapshot: city ? { city, ...withShared(merged, loaded.shared) } : null,
    findings: [...asDraft(ground, findings), ...(city ? draftFindings(ground, base.city, city) : [])],
    cases,
    diff: city ? diffOf(ground, base, { ...merged, city }) : null,
  }
  if (kept.size >= KEPT_MAX) kept.delete(kept.keys().next().value!)
  kept.set(key, checked)
  return checked
}

/** The check of the state a draft rests on, made once. */
function findingsBefore(key: string, base: Snapshot): readonly Finding[] {
  const known = standing.get(key)
  if (known) return known
  const { findings } = checkLoaded(loadCityFiles(bytesOf(base)))
  if (standing.size >= KEPT_MAX) standing.delete(standing.keys().next().value!)
  standing.set(key, findings)
  return findings
}

/** The shared pieces that are included now, and no others: one may have been included anew. */
function withShared({ files, binaries }: ReturnType<typeof mergedFiles>, shared: Readonly<Record<string, string>>) {
  const own = Object.entries(files).filter(([path]) => !path.startsWith('_shared/'))
  return { files: { ...Object.fromEntries(own), ...shared }, binaries }
}

/** What the draft changes, the plan and all that stands beside it; null when it has no plan of its own. */
function diffOf({ planCode, fromCode }: DraftGround, base: CityState, now: CityState): PlanDiff | null {
  const before = base.city.plans.get(planCode) ?? base.city.plans.get(fromCode)
  const after = now.city.plans.get(planCode)
  if (!before || !after) return null
  const beside = cityChanges(base, now, fileChanges(bytesOf(base), bytesOf(now)))
  const plan = diffPlans(before, after)
  if (beside.length === 0) return plan
  const clauses = [...new Set([...plan.clauses, ...beside.flatMap(({ clause }) => clause ?? [])])]
  const summary = {
    zh: `${plan.summary.zh}；方案之外 ${beside.length} 处改变`,
    en: `${plan.summary.en}; ${beside.length} changes beside the plan`,
  }
  return { ...plan, clauses, summary, changes: [...beside, ...plan.changes] }
}

/** What the city as it stands holds against the files: its versions in force, which may be tried out on but not published over, and later rooms. */
async function standingFindings(
  tx: TenantTx,
  snapshot: Snapshot | null,
  checks: readonly CityCheck[],
): Promise<readonly Finding[]> {
  if (!snapshot) return []
  const { findings } = await placePlans(tx, snapshot.city, snapshot.files, { saleHolds: true })
  return [...findings, ...(await heldAgainst(tx, snapshot.city, checks))]
}
