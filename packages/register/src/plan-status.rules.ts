import type { CivilDate } from '@gongbao/kernel'
import type { PlanStage } from './register.table.ts'

export const PLAN_STATUSES = ['draft', 'review', 'approved', 'on-sale', 'closed'] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** What a plan says in place of its filing number until it has one. */
export const NOT_FILED = '待备案'

/** Whether a filing number is one: nothing unfiled can be sold (W36). */
export const isFiled = (filingNo: string): boolean => !filingNo.startsWith('待')

/**
 * How far a version's approval has come by its own file on a day: nothing unfiled can be sold (W36).
 * A file without filing number or signature is a draft; signed with a later date, it is still in review.
 */
export function stageOf(
  product: { filingNo?: string | undefined; actuary?: { name: string; signedOn: CivilDate } | undefined },
  on: CivilDate,
): PlanStage {
  if (!product.filingNo || !isFiled(product.filingNo) || !product.actuary) return 'draft'
  return product.actuary.signedOn <= on ? 'approved' : 'review'
}

/** Whether the day has come on which the plan's file says its actuary signs: before it nobody signs, approves or publishes it. */
export const isSigningDay = ({ actuary }: { actuary: { signedOn: CivilDate } }, on: CivilDate): boolean =>
  actuary.signedOn <= on

/** What people call it on a day: an approved version is on sale inside its window and closed after it. */
export function statusOn(
  version: { stage: PlanStage; windowFrom: CivilDate; windowTo: CivilDate; actuarySignedOn: CivilDate | null },
  on: CivilDate,
): PlanStatus {
  const signed = version.actuarySignedOn !== null && version.actuarySignedOn <= on
  const stage = version.stage === 'review' && signed ? 'approved' : version.stage
  if (stage !== 'approved' || on < version.windowFrom) return stage
  return on <= version.windowTo ? 'on-sale' : 'closed'
}
