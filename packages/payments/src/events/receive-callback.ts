import type { Log } from '@gongbao/access'
import { type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { channelOf, type PaymentsDeps } from '../channel/adapters.ts'
import { keepNews, workEvent } from './keep-news.ts'

/**
 * Takes a callback of a payment channel: verifies it, keeps it, and only then works it. Once it is kept it is answered well, whatever the
 * work meets: a schedule works what is left waiting.
 *
 * @returns SIGNATURE_INVALID for what the channel did not sign for this merchant
 */
export async function receiveCallback(
  deps: PaymentsDeps & { readonly log: Pick<Log, 'error'> },
  tenantId: TenantId,
  channelName: string,
  headers: Headers,
  body: string,
): Promise<{ done: true } | Refusal> {
  const found = await channelOf(deps, tenantId, channelName)
  if (!found) return refuse('NOT_FOUND', { zh: '没有这个支付渠道', en: 'No such channel' })
  const read = await found.channel.readCallback(headers, body)
  if (!read)
    return refuse(
      'SIGNATURE_INVALID',
      { zh: '签名无效', en: 'The signature is not valid' },
      { detail: `callback ${channelName}` },
    )
  const eventId = await keepNews(deps, tenantId, found, 'callback', read.news, body)
  if (eventId) {
    await workEvent(deps.db, tenantId, eventId).catch((error: unknown) => {
      deps.log.error({ tenantId, eventId, err: error }, 'callback kept but not worked')
    })
  }
  return { done: true }
}
