/** Work that no event starts: at intervals of real time, over all cities. */
import { type Database, inTenant, listTenants, type Tenant, type TenantTx } from '@gongbao/database'
import type { CivilDate, TenantId } from '@gongbao/kernel'
import type { House } from './flow.ts'

export interface Schedule {
  readonly name: string
  readonly everySeconds: number
  /** One round. What fails is told and tried again in the next round. */
  readonly run: (round: Round) => Promise<void>
}
export interface Round {
  readonly house: House
  /** Role `sealer`. */
  readonly sealer: Database
  readonly failed: (error: unknown, tenantId?: TenantId) => void
}

/** One task over everything. */
export const every = (everySeconds: number, name: string, run: Schedule['run']): Schedule => ({
  name,
  everySeconds,
  run,
})

/** A task for each active city, one city after the other: one that fails does not hold up the next. */
export function everyCity(
  everySeconds: number,
  name: string,
  task: (round: Round, tenantId: TenantId) => Promise<unknown>,
): Schedule {
  return every(everySeconds, name, async (round) => {
    for (const { id } of await activeCities(round.house)) {
      await task(round, id).catch((error: unknown) => round.failed(error, id))
    }
  })
}

/** A task for each city once on each of its business days (and once after a start): it must do no harm when repeated. */
export function everyDay(name: string, task: (tx: TenantTx) => Promise<unknown>): Schedule {
  const done = new Map<TenantId, CivilDate>()
  return everyCity(5, name, async ({ house }, tenantId) => {
    const today = await inTenant(house.db, tenantId, async (tx) => tx.business.on)
    if (done.get(tenantId) === today) return
    await inTenant(house.db, tenantId, task)
    done.set(tenantId, today)
  })
}

async function activeCities(house: House): Promise<Tenant[]> {
  return (await listTenants(house.db)).filter(({ status }) => status === 'active')
}
