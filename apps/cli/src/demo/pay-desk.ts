/** Presses "pay" on the channel's pages for many people at once, a few milliseconds after each asked. */
import type { TenantId } from '@gongbao/kernel'
import type { SandboxAdmin } from '@gongbao/sandbox'

const WAIT_MS = 25

export class PayDesk {
  private waiting: { tradeNo: string; done: () => void; failed: (error: unknown) => void }[] = []
  private readonly sandbox: SandboxAdmin
  private readonly tenantId: TenantId

  constructor(sandbox: SandboxAdmin, tenantId: TenantId) {
    this.sandbox = sandbox
    this.tenantId = tenantId
  }

  /** Resolves when it was pressed; the channel tells our server by its signed callback. */
  press(tradeNo: string): Promise<void> {
    return new Promise((done, failed) => {
      if (this.waiting.push({ tradeNo, done, failed }) === 1) setTimeout(() => void this.pressAll(), WAIT_MS)
    })
  }

  private async pressAll(): Promise<void> {
    const batch = this.waiting
    this.waiting = []
    try {
      const paid = await this.sandbox.pay(
        this.tenantId,
        batch.map(({ tradeNo }) => tradeNo),
      )
      if (paid !== batch.length) throw new Error(`the channel took ${paid} of ${batch.length} payments`)
      for (const { done } of batch) done()
    } catch (error) {
      for (const { failed } of batch) failed(error)
    }
  }
}
