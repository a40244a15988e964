/** What becomes of a plan's file when the city's folder is loaded again. */
export type PlanMove =
  /** No version of this code yet, or the last one has no contract: a new version is written. */
  | { readonly kind: 'new'; readonly versionNo: number }
  /** Nothing changed, or only how this release reads the same file: the stored wording stands. */
  | { readonly kind: 'same' }
  /** People are insured on the stored wording: the file may not differ. */
  | { readonly kind: 'frozen' }

export interface StoredPlan {
  readonly versionNo: number
  readonly hash: string
  readonly source: string
  readonly hasContracts: boolean
}

/**
 * A version with contracts on it never changes (architecture, "Program files"); the raw text decides what is the same, so that a later
 * release that reads an old file otherwise does not move the terms of anyone insured.
 */
export function movePlan(stored: StoredPlan | null, file: { hash: string; source: string }): PlanMove {
  if (!stored) return { kind: 'new', versionNo: 1 }
  if (stored.hash === file.hash) return { kind: 'same' }
  if (!stored.hasContracts) return { kind: 'new', versionNo: stored.versionNo + 1 }
  return stored.source === file.source ? { kind: 'same' } : { kind: 'frozen' }
}
