import type { MerchantSigner } from './signature.ts'

/** A city's merchant at the channel, saved as outside party `channel-<name>`. */
export interface WechatPayConfig extends MerchantSigner {
  readonly baseUrl: string
  readonly appid: string
  /** 32 characters. */
  readonly apiV3Key: string
  /** Where the channel reaches us; `/callbacks/<slug>/<channel>` is added. */
  readonly notifyBase: string
}
