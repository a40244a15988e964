import { inTenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import type { PaymentsDeps } from './channel/adapters.ts'
import { askCollection } from './collections/ask-collection.ts'
import { disbursementsToAsk } from './disbursements/disbursement.store.ts'
import { askDisbursement } from './disbursements/send-disbursement.ts'
import { waitingEvents } from './events/event.store.ts'
import { workEvent } from './events/keep-news.ts'
import { collectionsToAsk, refundsToAsk } from './payments.store.ts'
import { askRefund } from './refunds/send-refund.ts'

/** Questions asked at once: a party that keeps us waiting must not hold up a whole city, nor the cities after it. */
const LANES = 8

/**
 * One round for a city: works what callbacks left waiting, then asks outside parties about every outcome that is due to be asked about.
 * The worker calls it every few seconds. One that fails does not hold up the others.
 *
 * @returns how many things were looked at, and what failed
 */
export async function askOutside(
  deps: PaymentsDeps,
  tenantId: TenantId,
): Promise<{ asked: number; failures: unknown[] }> {
  const due = await inTenant(deps.db, tenantId, async (tx) => ({
    events: await waitingEvents(tx),
    collections: await collectionsToAsk(tx),
    refunds: await refundsToAsk(tx),
    disbursements: await disbursementsToAsk(tx),
  }))
  const failures: unknown[] = []
  const attempt = (work: () => Promise<unknown>) => work().catch((error: unknown) => failures.push(error))
  for (const id of due.events) await attempt(() => workEvent(deps.db, tenantId, id))
  const questions: (() => Promise<unknown>)[] = [
    ...due.collections.map((id) => () => askCollection(deps, tenantId, id)),
    ...due.refunds.map((id) => () => askRefund(deps, tenantId, id)),
    ...due.disbursements.map((id) => () => askDisbursement(deps, tenantId, id)),
  ]
  const next = questions.values()
  const lane = async (): Promise<void> => {
    for (const question of next) await attempt(question)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return { asked: due.events.length + questions.length, failures }
}
