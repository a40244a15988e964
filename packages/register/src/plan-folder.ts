import type { TenantTx } from '@gongbao/database'
import type { Bilingual } from '@gongbao/kernel'
import type { Finding, PlanDiff } from '@gongbao/program'
import { type CityFolder, folderApart, folderBehind, hasError, snapshotOf, standingOf } from './city-folder.ts'
import { cityAt } from './city-of.ts'
import { type FileChange, fileChanges, folderOf } from './folder.rules.ts'
import { changesOf, type PlacedPlan, type PlacementRules, placePlans } from './place-plans.ts'
import { currentState } from './register.store.ts'

/** What taking a folder would do to one plan. */
export interface PlannedPlan {
  readonly code: string
  /** new: a version is written · same: nothing · frozen: refused, it is in force · removed: no longer in the folder. */
  readonly move: 'new' | 'same' | 'frozen' | 'removed'
  /** The version that would be written, else the one that stands. */
  readonly versionNo: number | null
  readonly inForce: Bilingual | null
  readonly diff: PlanDiff | null
}

/** What taking a folder would change, before anything is written. */
export interface FolderPlan {
  readonly standing: 'new' | 'ahead' | 'behind' | 'apart'
  readonly files: readonly FileChange[]
  readonly plans: readonly PlannedPlan[]
  /** Errors would keep the folder out. */
  readonly findings: readonly Finding[]
}

/** Holds a folder against what the city runs on. Writes nothing. */
export async function planFolder(tx: TenantTx, folder: CityFolder, rules: PlacementRules): Promise<FolderPlan> {
  const state = await currentState(tx)
  const standing = await standingOf(tx, folder)
  const held = state ? folderOf(await cityAt(tx, state.hash)) : {}
  const files = fileChanges(held, folder.bytes)
  const kind = state ? standing.kind : 'new'
  const lag =
    standing.kind === 'ahead'
      ? []
      : [standing.kind === 'behind' ? folderBehind(standing.publishedAt) : folderApart(standing.publishedAt)]
  const found = [...folder.findings, ...lag]
  if (!folder.city || hasError(folder.findings)) return { standing: kind, files, plans: [], findings: found }
  const { city } = folder
  const { plans, removed, findings } = await placePlans(tx, city, snapshotOf(folder, city).files, rules)
  const gone = removed.map(
    (code): PlannedPlan => ({ code, move: 'removed', versionNo: null, inForce: null, diff: null }),
  )
  // A folder that lags is not taken at all: what would be frozen in it is no fault of anyone's.
  const refused = standing.kind === 'behind' ? [] : findings
  return { standing: kind, files, plans: [...plans.map(plannedPlan), ...gone], findings: [...found, ...refused] }
}

function plannedPlan(placed: PlacedPlan): PlannedPlan {
  const { code, move, stored, inForce } = placed
  const versionNo = move.kind === 'new' ? move.versionNo : (stored?.versionNo ?? null)
  return { code, move: move.kind, versionNo, inForce, diff: changesOf(placed) }
}
