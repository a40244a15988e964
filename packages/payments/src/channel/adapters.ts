import { type PartyConfig, readParty } from '@gongbao/access'
import { type Database, inTenant } from '@gongbao/database'
import type { TenantId, WallClock } from '@gongbao/kernel'
import type { PaymentChannel } from './channel.ts'
import type { WechatPayConfig } from './wechatpay/config.ts'
import { wechatPay } from './wechatpay/wechatpay.ts'

/** What every use case that reaches outside needs. */
export interface PaymentsDeps {
  /** Role `app_rw`. */
  readonly db: Database
  readonly wall: WallClock
}

/** A channel as a tenant reaches it. `merchantNo` is the account all its news must name. */
export interface TenantChannel {
  readonly name: string
  readonly merchantNo: string
  readonly channel: PaymentChannel
}

/** @returns the tenant's channel of a name ('wechat'), or null when it has none */
export async function channelOf(deps: PaymentsDeps, tenantId: TenantId, name: string): Promise<TenantChannel | null> {
  const config = await inTenant(deps.db, tenantId, (tx) => readParty<WechatPayConfig>(tx, `channel-${name}`))
  if (!config) return null
  const notifyUrl = `${config.notifyBase}/callbacks/${tenantId}/${name}`
  return { name, merchantNo: config.mchid, channel: wechatPay(config, deps.wall, notifyUrl) }
}

export interface BankConfig extends PartyConfig {
  readonly notifyBase: string
}

/** @returns the tenant's bank, or null when it has none */
export function bankOf(deps: PaymentsDeps, tenantId: TenantId): Promise<BankConfig | null> {
  return inTenant(deps.db, tenantId, (tx) => readParty<BankConfig>(tx, 'bank'))
}
