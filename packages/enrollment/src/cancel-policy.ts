import type { ResidentPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Fen, formatDate, type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { planOfVersion } from '@gongbao/register'
import { readHolder } from '@gongbao/residents'
import { endPolicy } from './end-policy.ts'
import { lockPolicy, type Policy } from './enrollment.store.ts'
import { isBoughtBy, noSuchPolicy } from './read-own.ts'
import type { FallenDue } from './rejudge-minors.ts'

export interface Cancellation {
  readonly policy: Policy
  /** What goes back, by the way it came; 0 for a free policy. */
  readonly refundFen: Fen
  /** Children whose price falls due because this parent left (W4). */
  readonly fallsDue: readonly FallenDue[]
}

/**
 * Cancels a policy before its cover starts, with a full refund by the way it was paid. Children of the cancelled person are judged again in the
 * same transaction.
 *
 * @returns what was cancelled; NOT_FOUND for someone else's policy; FORBIDDEN for one that somebody bought for the person who asks;
 * STATE_FORBIDS once cancelled or once cover has started
 */
export async function cancelPolicy(
  tx: TenantTx,
  actor: ResidentPrincipal,
  policyId: Id<'policy'>,
): Promise<Cancellation | Refusal> {
  const policy = await lockPolicy(tx, policyId)
  if (!policy) return noSuchPolicy()
  const holder = await readHolder(tx, actor.accountId)
  if (!isBoughtBy(holder, policy)) return policy.personId === holder.personId ? notTheBuyer() : noSuchPolicy()
  const { plan } = await planOfVersion(tx, policy.planVersionId)
  const refusal = refusalToCancel(tx, policy, plan.refund.clause)
  if (refusal) return refusal
  const fallsDue = await endPolicy(tx, actor, policy, 'asked')
  if (isRefusal(fallsDue)) return fallsDue
  return {
    policy: { ...policy, status: 'cancelled', cancelledAt: tx.business.at },
    refundFen: policy.premiumFen,
    fallsDue,
  }
}

const notTheBuyer = (): Refusal =>
  refuse('FORBIDDEN', {
    zh: '这张保单由家人为您办理，退保请由办理的人操作',
    en: 'Somebody of your family bought this policy; only they can cancel it',
  })

/** Whether it can still be cancelled: live, and cover not yet begun. */
export const isCancellable = (tx: TenantTx, policy: Policy): boolean =>
  policy.status === 'live' && tx.business.on < policy.coverFrom

function refusalToCancel(tx: TenantTx, policy: Policy, clause: string | undefined): Refusal | null {
  if (isCancellable(tx, policy)) return null
  if (policy.status === 'cancelled')
    return refuse('STATE_FORBIDS', { zh: '该保单已退保', en: 'The policy is already cancelled' })
  const text = {
    zh: `保障已于${formatDate(policy.coverFrom)}开始，不能再退保`,
    en: `Cover began on ${policy.coverFrom}; the policy can no longer be cancelled`,
  }
  return refuse('STATE_FORBIDS', text, clause ? { clause } : {})
}
