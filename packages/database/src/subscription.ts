import type { Id, TenantId } from '@gongbao/kernel'

/** An announced event as a handler receives it. */
export interface OutboxEvent {
  readonly tenantId: TenantId
  readonly id: Id<'event'>
  readonly type: string
  readonly payload: Readonly<Record<string, string>>
  readonly orderKey: string | null
}

/** One line of the flow table: when this happened, do that. `event` and `name` make the queue. */
export interface Subscription {
  /** 'claim.approved' */
  readonly event: string
  /** What is done, in camelCase: 'requestDisbursement'. */
  readonly name: string
  /** Events announced under one `order` key are worked one after the other; a dead one holds its followers until a person redrives it. */
  readonly ordered?: boolean
  /** Does the work with the same result however often it is called: a job runs at least once. */
  readonly handle: (event: OutboxEvent) => Promise<void>
}

export function queueOf(subscription: Subscription): string {
  return `${subscription.event}.${subscription.name}`
}
