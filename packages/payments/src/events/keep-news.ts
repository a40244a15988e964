import { type Database, inTenant } from '@gongbao/database'
import type { Id, TenantId } from '@gongbao/kernel'
import { raiseAlarm } from '../alarms.ts'
import type { PaymentsDeps, TenantChannel } from '../channel/adapters.ts'
import type { News } from '../channel/channel.ts'
import { keepEvent } from './event.store.ts'
import { processEvent } from './process-event.ts'

/**
 * Keeps what a channel told, first of all and in a transaction of its own. News of an account that is not the tenant's own is kept and
 * alarmed, and never worked.
 *
 * @param body the words as they came
 * @returns the event, or null when the news is not final and says nothing yet
 */
export async function keepNews(
  deps: PaymentsDeps,
  tenantId: TenantId,
  { name, merchantNo }: Pick<TenantChannel, 'name' | 'merchantNo'>,
  source: 'callback' | 'query',
  news: News,
  body: string,
): Promise<Id<'callback'> | null> {
  const { told } = news
  if (told === 'open') return null
  return inTenant(deps.db, tenantId, async (tx) => {
    const happenedAt = news.happenedAt?.add({ seconds: tx.clockOffsetSeconds }) ?? tx.business.at
    const outcome = news.merchantNo === merchantNo ? 'waiting' : 'foreign'
    const { happenedAt: _theirs, ...meaning } = news
    const event = { ...meaning, told, channel: name, source, reason: null, happenedAt, outcome } as const
    const { id, isNew } = await keepEvent(tx, event, body)
    if (isNew && outcome === 'foreign') await raiseAlarm(tx, 'wrong-merchant', 'event', id)
    return id
  })
}

/** Works an event in a transaction of its own. */
export function workEvent(db: Database, tenantId: TenantId, eventId: Id<'callback'>) {
  return inTenant(db, tenantId, (tx) => processEvent(tx, eventId))
}
