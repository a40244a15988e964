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
  const rounds: (() => Promise<unknown>)[] = [
    ...due.events.map((id) => () => workEvent(deps.db, tenantId, id)),
    ...due.collections.map((id) => () => askCollection(deps, tenantId, id)),
    ...due.refunds.map((id) => () => askRefund(deps, tenantId, id)),
    ...due.disbursements.map((id) => () => askDisbursement(deps, tenantId, id)),
  ]
  const failures: unknown[] = []
  for (const round of rounds) await round().catch((error: unknown) => failures.push(error))
  return { asked: rounds.length, failures }
}
