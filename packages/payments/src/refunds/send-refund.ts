import { inTenant } from '@gongbao/database'
import type { Id, TenantId } from '@gongbao/kernel'
import { nextQueryAt } from '../asking.rules.ts'
import { type PaymentsDeps, readChannel, type TenantChannel } from '../channel/adapters.ts'
import type { Outcome, RawNews } from '../channel/channel.ts'
import { keepNews, workEvent } from '../events/keep-news.ts'
import {
  type Collection,
  lockByRefundNo,
  type Refund,
  readCollection,
  readRefund,
  updateRefund,
} from '../payments.store.ts'
import { failRefund } from './settle-refund.ts'

/** Sends a refund to the channel the money came by. Repeating it is safe: the channel takes each number once. */
export function sendRefund(deps: PaymentsDeps, tenantId: TenantId, id: Id<'refund'>): Promise<void> {
  return withChannel(deps, tenantId, id, send)
}

/** Asks the channel what became of a refund; one it never got is sent again. */
export function askRefund(deps: PaymentsDeps, tenantId: TenantId, id: Id<'refund'>): Promise<void> {
  return withChannel(deps, tenantId, id, async (channel, refund, collection) => {
    const outcome = await channel.queryRefund(refund.refundNo)
    return outcome.kind === 'refused' && outcome.code === 'ABSENT' ? send(channel, refund, collection) : outcome
  })
}

type Call = (channel: TenantChannel['channel'], refund: Refund, collection: Collection) => Promise<Outcome<RawNews>>

const send: Call = (channel, refund, collection) =>
  channel.refund({
    tradeNo: collection.tradeNo,
    refundNo: refund.refundNo,
    refundFen: refund.amountFen,
    paidFen: collection.amountFen,
    reason: refund.reason,
  })

async function withChannel(deps: PaymentsDeps, tenantId: TenantId, id: Id<'refund'>, call: Call): Promise<void> {
  const found = await inTenant(deps.db, tenantId, async (tx) => {
    const refund = await readRefund(tx, id)
    const isOpen = refund?.state === 'requested' || refund?.state === 'sent'
    const collection = refund && isOpen ? await readCollection(tx, refund.collectionId) : null
    if (!refund || !collection) return null
    return { refund, collection, channel: await readChannel(tx, deps.wall, collection.channel) }
  })
  if (!found) return
  const { channel } = found
  const none: Outcome<RawNews> = { kind: 'unknown', detail: 'no such channel' }
  const outcome = channel ? await call(channel.channel, found.refund, found.collection) : none
  if (channel && outcome.kind === 'ok') {
    const eventId = await keepNews(deps, tenantId, channel, 'query', outcome.value.news, outcome.value.raw)
    if (eventId) return void (await workEvent(deps.db, tenantId, eventId))
  }
  await inTenant(deps.db, tenantId, async (tx) => {
    const refund = await lockByRefundNo(tx, found.refund.refundNo)
    if (!refund || (refund.state !== 'requested' && refund.state !== 'sent')) return
    if (outcome.kind === 'refused') return failRefund(tx, refund)
    const asked = { queries: refund.queries + 1, nextQueryAt: nextQueryAt(tx.business.at, refund.queries) }
    await updateRefund(tx, id, { state: 'sent', ...asked })
  })
}
