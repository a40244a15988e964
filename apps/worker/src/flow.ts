/** What a line of the flow table is, and how it becomes a subscription of the queue. */
import type { Database, OutboxEvent, Subscription } from '@gongbao/database'
import type { WallClock } from '@gongbao/kernel'

/** What a step may use. Outside parties are reached through it, never inside a transaction. */
export interface House {
  /** Role `app_rw`. */
  readonly db: Database
  readonly wall: WallClock
  /** Tells people that something needs them. */
  readonly alarm: (matter: string, about: Readonly<Record<string, string>>) => void
}

/** One use case done because of an event; with the same result however often it is called. */
export type Step = (house: House, event: OutboxEvent) => Promise<void>

export interface Flow {
  readonly event: string
  readonly step: Step
  readonly ordered: boolean
}

/** When this happened, do that; in any order with others. */
export const on = (event: string, step: Step): Flow => ({ event, step, ordered: false })
/** The same, one after the other for each subject (an insured, an order). */
export const inOrder = (event: string, step: Step): Flow => ({ event, step, ordered: true })

/** The queue is named after event and step: renaming a step makes a new queue. */
export function subscriptionsOf(flows: readonly Flow[], house: House): Subscription[] {
  return flows.map(({ event, step, ordered }) => ({
    event,
    name: step.name,
    ordered,
    handle: (happened) => step(house, happened),
  }))
}
