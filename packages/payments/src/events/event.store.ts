/** What outside parties told, in its table. */
import { plainMac, sealBytes } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, newId } from '@gongbao/kernel'
import { and, asc, eq } from 'drizzle-orm'
import { channelEventTable, type EventOutcome } from '../payments.table.ts'

export type ChannelEvent = typeof channelEventTable.$inferSelect
const BODY = 'channel_event.body'

/**
 * Keeps what was told, raw words sealed. The same words from the same source are kept once, however often they come.
 * @returns the event's id, new or old
 */
export async function keepEvent(
  tx: TenantTx,
  event: Omit<ChannelEvent, 'tenantId' | 'id' | 'bodySealed' | 'bodyMac' | 'receivedAt' | 'processedAt'>,
  body: string,
): Promise<{ id: Id<'callback'>; isNew: boolean }> {
  const bytes = Buffer.from(body, 'utf8')
  const bodyMac = plainMac(tx.tenantId, BODY, bytes)
  const id = newId('callback')
  const row = { ...event, tenantId: tx.tenantId, id, bodyMac, bodySealed: sealBytes(tx.tenantId, BODY, bytes) }
  const { tenantId, channel, source, bodyMac: mac } = channelEventTable
  const written = await tx.db
    .insert(channelEventTable)
    .values({ ...row, receivedAt: tx.business.at, processedAt: null })
    .onConflictDoNothing({ target: [tenantId, channel, source, mac] })
    .returning({ id: channelEventTable.id })
  if (written.length === 1) return { id, isNew: true }
  const [known] = await tx.db
    .select({ id: channelEventTable.id })
    .from(channelEventTable)
    .where(and(eq(tenantId, tx.tenantId), eq(channel, event.channel), eq(source, event.source), eq(mac, bodyMac)))
  return { id: known!.id, isNew: false }
}

export async function lockEvent(tx: TenantTx, id: Id<'callback'>): Promise<ChannelEvent | null> {
  const [row] = await tx.db
    .select()
    .from(channelEventTable)
    .where(and(eq(channelEventTable.tenantId, tx.tenantId), eq(channelEventTable.id, id)))
    .for('update')
  return row ?? null
}

export async function saveOutcome(tx: TenantTx, id: Id<'callback'>, outcome: EventOutcome): Promise<void> {
  await tx.db
    .update(channelEventTable)
    .set({ outcome, processedAt: tx.business.at })
    .where(and(eq(channelEventTable.tenantId, tx.tenantId), eq(channelEventTable.id, id)))
}

/** Events nobody has worked yet, oldest first, at most 200. */
export async function waitingEvents(tx: TenantTx): Promise<Id<'callback'>[]> {
  const rows = await tx.db
    .select({ id: channelEventTable.id })
    .from(channelEventTable)
    .where(and(eq(channelEventTable.tenantId, tx.tenantId), eq(channelEventTable.outcome, 'waiting')))
    .orderBy(asc(channelEventTable.receivedAt))
    .limit(200)
  return rows.map((row) => row.id)
}
