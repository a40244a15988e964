/** What a worker has done, counted for its health line. */
import type { Subscription } from '@gongbao/database'

export interface Health {
  readonly done: number
  readonly failed: number
  /** The longest a step took. */
  readonly longestSeconds: number
}

export class Counter {
  private done = 0
  private failed = 0
  private longestMs = 0

  /** The same subscription, counted. */
  counted(subscription: Subscription): Subscription {
    return {
      ...subscription,
      handle: async (event) => {
        const began = performance.now()
        try {
          await subscription.handle(event)
          this.done += 1
        } catch (error) {
          this.failed += 1
          throw error
        } finally {
          this.longestMs = Math.max(this.longestMs, performance.now() - began)
        }
      },
    }
  }

  /** What was counted since the last time it was taken. */
  take(): Health {
    const taken = { done: this.done, failed: this.failed, longestSeconds: Math.round(this.longestMs) / 1000 }
    this.done = this.failed = this.longestMs = 0
    return taken
  }
}
