import type { SystemPrincipal } from '@gongbao/access'
import { inTenant, type OutboxEvent, type TenantTx } from '@gongbao/database'
import { type Id, type IdKind, idOf, isRefusal, type Refusal } from '@gongbao/kernel'
import type { House } from '../flow.ts'

/** A use case refused what an event asked for: tried again, then a matter for a person. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused'
  readonly code: string
  constructor(refusal: Refusal) {
    super(`refused: ${refusal.code}`)
    this.code = refusal.code
  }
}

/** Runs a use case in a transaction of the event's city, as the worker. @throws StepRefused when it refuses */
export async function within(
  house: House,
  { tenantId }: OutboxEvent,
  useCase: (tx: TenantTx, actor: SystemPrincipal) => Promise<unknown>,
): Promise<void> {
  const actor: SystemPrincipal = { realm: 'system', tenantId, process: 'flows' }
  const result = await inTenant(house.db, tenantId, (tx) => useCase(tx, actor))
  if (isRefusal(result)) throw new StepRefused(result)
}

/** The id an event carries under a key. @throws Error when it carries none: the announcement and its flow do not fit */
export function idIn<K extends IdKind>(kind: K, { type, payload }: OutboxEvent, key: string): Id<K> {
  const id = payload[key]
  if (!id) throw new Error(`${type} carries no ${key}`)
  return idOf(kind, id)
}
