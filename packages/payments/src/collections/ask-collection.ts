import { inTenant, type TenantTx } from '@gongbao/database'
import type { Id, TenantId } from '@gongbao/kernel'
import { nextQueryAt } from '../asking.rules.ts'
import { channelOf, type PaymentsDeps } from '../channel/adapters.ts'
import { keepNews, workEvent } from '../events/keep-news.ts'
import { closeCollection } from '../events/process-event.ts'
import { type Collection, lockCollection, readCollection, updateCollection } from '../payments.store.ts'

/**
 * Asks the channel what became of a payment whose outcome is open, and closes it there once nobody may pay any more.
 * Closing comes before giving up: a page that is closed at the channel cannot bring money later.
 */
export async function askCollection(deps: PaymentsDeps, tenantId: TenantId, id: Id<'collection'>): Promise<void> {
  const found = await inTenant(deps.db, tenantId, async (tx) => {
    const collection = await readCollection(tx, id)
    return {
      collection,
      isOver: collection !== null && Temporal.Instant.compare(tx.business.at, collection.payUntil) >= 0,
    }
  })
  const { collection, isOver } = found
  if (!collection || collection.nextQueryAt === null) return
  const channel = await channelOf(deps, tenantId, collection.channel)
  if (!channel) return reschedule(deps, tenantId, id, false)
  const outcome = await channel.channel.queryPayment(collection.tradeNo)
  if (outcome.kind === 'ok') {
    const eventId = await keepNews(deps, tenantId, channel, 'query', outcome.value.news, outcome.value.raw)
    if (eventId) await workEvent(deps.db, tenantId, eventId)
  }
  const isUnpaid = outcome.kind === 'ok' && outcome.value.news.told === 'open'
  const isAbsent = outcome.kind === 'refused' && outcome.code === 'ABSENT'
  const mayEnd =
    isOver && (isAbsent || (isUnpaid && (await channel.channel.closePayment(collection.tradeNo)).kind === 'ok'))
  return mayEnd ? end(deps, tenantId, id) : reschedule(deps, tenantId, id, outcome.kind !== 'unknown')
}

async function end(deps: PaymentsDeps, tenantId: TenantId, id: Id<'collection'>): Promise<void> {
  await inTenant(deps.db, tenantId, async (tx) => {
    const collection = await lockOpen(tx, id)
    if (collection) await closeCollection(tx, id, collection.subjectId)
  })
}

/** An open payment is asked about again later; one that is over only until the channel has answered: what it said stands in its alarm. */
async function reschedule(
  deps: PaymentsDeps,
  tenantId: TenantId,
  id: Id<'collection'>,
  isAnswered: boolean,
): Promise<void> {
  await inTenant(deps.db, tenantId, async (tx) => {
    const collection = await lockCollection(tx, id)
    if (!collection || collection.nextQueryAt === null) return
    const isDone = isAnswered && !isOpen(collection)
    const nextAt = isDone ? null : nextQueryAt(tx.business.at, collection.queries, collection.payUntil)
    await updateCollection(tx, id, { queries: collection.queries + 1, nextQueryAt: nextAt })
  })
}

const isOpen = ({ state }: Collection): boolean => state === 'created' || state === 'pending'

async function lockOpen(tx: TenantTx, id: Id<'collection'>) {
  const collection = await lockCollection(tx, id)
  return collection && isOpen(collection) ? collection : null
}
