import { type CivilDate, formatDate } from '@gongbao/kernel'
import { statusOn } from './plan-status.rules.ts'
import type { PlanVersion } from './register.store.ts'

/** What becomes of a plan's file when the city's files are taken again. */
export type PlanMove =
  /** No version of this code yet, or nothing rests on the last one: a new version is written. */
  | { readonly kind: 'new'; readonly versionNo: number }
  /** Nothing changed, or only how this release reads the same file: the stored wording stands. */
  | { readonly kind: 'same' }
  /** The stored wording is in force: the file may not differ. */
  | { readonly kind: 'frozen' }

export interface StoredPlan {
  readonly versionNo: number
  readonly hash: string
  readonly source: string
  readonly inForce: boolean
}

/**
 * A version in force never changes (architecture, "Program files"); the raw text decides what is the same, so that a later
 * release that reads an old file otherwise does not move the terms of anyone insured.
 */
export function movePlan(stored: StoredPlan | null, file: { hash: string; source: string }): PlanMove {
  if (!stored) return { kind: 'new', versionNo: 1 }
  if (stored.hash === file.hash) return { kind: 'same' }
  if (!stored.inForce) return { kind: 'new', versionNo: stored.versionNo + 1 }
  return stored.source === file.source ? { kind: 'same' } : { kind: 'frozen' }
}

/** What holds a version: policies, or being on sale. */
export interface InForce {
  readonly zh: string
  readonly en: string
}

/**
 * Why a version may not be replaced on a day, in words, or null when nothing rests on it.
 * @param saleHolds whether being on sale holds it too; without it, only policies do
 */
export function inForceOn(version: PlanVersion, on: CivilDate, saleHolds: boolean): InForce | null {
  const name = {
    zh: `方案 ${version.planCode} 第 ${version.versionNo} 版`,
    en: `plan ${version.planCode} version ${version.versionNo}`,
  }
  const since = version.firstContractOn
  if (since) return { zh: `${name.zh}自${formatDate(since)}起已有保单`, en: `${name.en} has policies since ${since}` }
  if (!saleHolds || statusOn(version, on) !== 'on-sale') return null
  return {
    zh: `${name.zh}正在销售（${formatDate(version.windowFrom)}至${formatDate(version.windowTo)}）`,
    en: `${name.en} is on sale (${version.windowFrom} to ${version.windowTo})`,
  }
}
