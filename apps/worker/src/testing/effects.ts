/** A flow for tests whose effect can be counted: an announcement, made in a transaction and dropped when made before. */
import { setTimeout as sleep } from 'node:timers/promises'
import { announce, inTenant, type OutboxEvent } from '@gongbao/database'
import type { House } from '../flow.ts'

/** Leaves `effect.left` with the event's `id` under `key`, after `wait` milliseconds. */
export async function leaveEffect(house: House, event: OutboxEvent): Promise<void> {
  const { id, wait = '0' } = event.payload
  await sleep(Number(wait))
  await inTenant(house.db, event.tenantId, (tx) =>
    announce(tx, { type: 'effect.left', id: id! }, { dedupe: `effect.left/${event.id}` }),
  )
}
