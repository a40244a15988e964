/** Merchants of the simulated channel: one per tenant and channel, provisioned when the demo starts. */
import { createHash, randomBytes } from 'node:crypto'
import { makeCertifiedKey } from '../certificate.ts'
import type { Sandbox } from '../context.ts'
import type { Merchant } from '../store.ts'

/** Finds or makes the merchant of a tenant and channel; the same one at every start. */
export function provideMerchant(
  sandbox: Sandbox,
  tenant: string,
  channel: string,
  names: { name: string; label: string },
): Merchant {
  const key = `${tenant}|${channel}`
  const digest = createHash('sha256').update(key).digest('hex')
  const existing = sandbox.store.merchants.get(key)
  const merchant: Merchant = existing
    ? { ...existing, ...names }
    : {
        tenant,
        channel,
        ...names,
        mchid: `16${BigInt(`0x${digest.slice(0, 12)}`) % 100_000_000n}`.padEnd(10, '0'),
        appid: `wx${digest.slice(0, 16)}`,
        key: makeCertifiedKey(`沙箱商户 ${tenant}`, new Date()),
        apiV3Key: randomBytes(16).toString('hex'),
      }
  sandbox.store.merchants.set(key, merchant)
  sandbox.store.touch()
  return merchant
}

export function merchantOf(sandbox: Sandbox, mchid: string | undefined): Merchant | null {
  for (const merchant of sandbox.store.merchants.values()) if (merchant.mchid === mchid) return merchant
  return null
}

export function paymentKey(mchid: string, number: string): string {
  return `${mchid}|${number}`
}
