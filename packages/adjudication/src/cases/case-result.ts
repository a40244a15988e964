/** What running a city's cases finds: where the case stands, and each figure that came out otherwise. */
import type { CaseKind } from '@gongbao/program'
import type { BenefitReason } from '../claim/explanation.ts'

/** One thing a case expects and got otherwise, both as people write them. */
export interface Difference {
  /** Path below `then`: 'payable', '[1].excluded.THIRD_PARTY'. */
  readonly key: string
  readonly expected: string
  readonly actual: string
}

/** How one benefit was reckoned. */
export interface Because {
  /** Of the settlement record, from 1; null where the case has but one amount. */
  readonly record: number | null
  readonly benefit: string
  readonly reasons: readonly Pick<BenefitReason, 'code' | 'text'>[]
}

export interface CaseResult {
  readonly file: string
  /** Line of the case in its file, from 1, when it is known. */
  readonly line: number | undefined
  /** Place in the file, from 0. */
  readonly at: number
  readonly name: string
  readonly kind: CaseKind
  readonly plan: string
  readonly clause: string | undefined
  /** How the case reckons what it expects, if it says so. */
  readonly note?: string
  readonly passed: boolean
  /** Why its plan can pay nothing as it stands; such a case says nothing of itself. */
  readonly planFault?: string
  readonly differences: readonly Difference[]
  /** Where it differs: how what came out was reckoned, reason by reason. */
  readonly because?: readonly Because[]
  /** Codes of the benefits that pay in a record whose whole payable the case states. */
  readonly pays?: readonly string[]
  /** Keys of the figures that decided something in it (`shownKey`): variants, caps, limits. */
  readonly shows: readonly string[]
}

/** What running a case gives. */
export type CaseOutcome = Pick<CaseResult, 'differences' | 'shows' | 'because' | 'pays'>

/** Compares one value in words. */
export function differ(key: string, expected: string, actual: string): Difference[] {
  return expected === actual ? [] : [{ key, expected, actual }]
}
