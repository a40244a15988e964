import { type PartyConfig, readParty } from '@gongbao/access'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
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
export function channelOf(deps: PaymentsDeps, tenantId: TenantId, name: string): Promise<TenantChannel | null> {
  return inTenant(deps.db, tenantId, (tx) => readChannel(tx, deps.wall, name))
}

/** The same within a transaction that reads more; the channel is called once it has ended. */
export async function readChannel(tx: TenantTx, wall: WallClock, name: string): Promise<TenantChannel | null> {
  const config = await readParty<WechatPayConfig>(tx, `channel-${name}`)
  if (!config) return null
  const notifyUrl = `${config.notifyBase}/callbacks/${tx.tenantId}/${name}`
  return { name, merchantNo: config.mchid, channel: wechatPay(config, wall, notifyUrl) }
}

export interface BankConfig extends PartyConfig {
  readonly notifyBase: string
}

/** @returns the tenant's bank, or null when it has none */
export function bankOf(deps: PaymentsDeps, tenantId: TenantId): Promise<BankConfig | null> {
  return inTenant(deps.db, tenantId, readBank)
}

/** The same within a transaction that reads more. */
export const readBank = (tx: TenantTx): Promise<BankConfig | null> => readParty<BankConfig>(tx, 'bank')
