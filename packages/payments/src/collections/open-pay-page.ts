import { inTenant } from '@gongbao/database'
import { type Id, type Refusal, refuse, type TenantId } from '@gongbao/kernel'
import { type PaymentsDeps, readChannel } from '../channel/adapters.ts'
import { readCollection, savePayPage } from '../payments.store.ts'

/**
 * Gets the channel's page for a collection, while the payer waits. The channel knows a number once, so asking again gives the same page;
 * a page that is known is not asked for again.
 *
 * @param payerAddress the payer's network address, which the channel wants for its own risk control
 * @returns the page's address; STATE_FORBIDS when it is settled or closed; OUTSIDE_PARTY_UNAVAILABLE when the outcome is unknown:
 * the collection stays, and the same call may be repeated
 */
export async function openPayPage(
  deps: PaymentsDeps,
  tenantId: TenantId,
  collectionId: Id<'collection'>,
  payerAddress: string,
): Promise<{ pageUrl: string } | Refusal> {
  const { collection, channel, offset } = await inTenant(deps.db, tenantId, async (tx) => {
    const found = await readCollection(tx, collectionId)
    const by = found && (await readChannel(tx, deps.wall, found.channel))
    return { collection: found, channel: by, offset: tx.clockOffsetSeconds }
  })
  if (!collection) return refuse('NOT_FOUND', { zh: '没有这笔支付', en: 'No such payment' })
  if (collection.state !== 'created' && collection.state !== 'pending') {
    return refuse('STATE_FORBIDS', { zh: '该笔支付已结束', en: 'This payment is over' })
  }
  if (collection.pageUrl) return { pageUrl: collection.pageUrl }
  if (!channel) return unavailable('no such channel')
  const { tradeNo, amountFen, description } = collection
  const closesAt = collection.payUntil.subtract({ seconds: offset })
  const outcome = await channel.channel.openPage({ tradeNo, amountFen, description, closesAt, payerAddress })
  if (outcome.kind === 'unknown') return unavailable(outcome.detail)
  if (outcome.kind === 'refused') {
    const text = {
      zh: '支付渠道未受理，请稍后重试或换一种支付方式',
      en: 'The channel did not take the payment; try again later',
    }
    return refuse('PAYMENT_REFUSED', text, { detail: `channel: ${outcome.code}` })
  }
  const { pageUrl } = outcome.value
  await inTenant(deps.db, tenantId, (tx) => savePayPage(tx, collectionId, pageUrl))
  return { pageUrl }
}

function unavailable(detail: string): Refusal {
  const text = {
    zh: '支付渠道暂时没有响应，请稍后再试；若已付款无需重复支付',
    en: 'The channel does not answer right now; if you have paid, do not pay again',
  }
  return refuse('OUTSIDE_PARTY_UNAVAILABLE', text, { detail: `channel: ${detail}` })
}
