/** Waiting until everything that was set off has come to rest: events, jobs, money under way. */
import { setTimeout as sleep } from 'node:timers/promises'
import { inTenant, isIdle } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import type { DemoHouse } from './house.ts'

const LOOK_EVERY_MS = 60
const PATIENCE_MS = 120_000

/** @throws Error saying what is still under way after two minutes without any progress */
export async function untilQuiet(house: Pick<DemoHouse, 'db' | 'relay'>, tenantId: TenantId): Promise<void> {
  let last = ''
  let since = performance.now()
  for (;;) {
    const open = await underWay(house, tenantId)
    if (open === '') return
    if (open !== last) since = performance.now()
    if (performance.now() - since > PATIENCE_MS) throw new Error(`nothing moves any more: ${open}`)
    last = open
    await sleep(LOOK_EVERY_MS)
  }
}

/** Waiting until every record that was kept has been judged; what is owed may still be on its way. */
export async function untilJudged(house: Pick<DemoHouse, 'db'>, tenantId: TenantId): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const waiting = await inTenant(house.db, tenantId, async (tx) => {
      const [row] = await tx.sql<{ n: number }[]>`
        select count(*)::int as n from claim where tenant_id = ${tenantId} and status = 'received'`
      return row!.n
    })
    if (waiting === 0) return
    if (performance.now() > until) throw new Error(`${waiting} records are not judged`)
    await sleep(LOOK_EVERY_MS)
  }
}

/** What has not come to rest, in words; '' when nothing. Orders left unpaid are at rest. */
async function underWay({ db, relay }: Pick<DemoHouse, 'db' | 'relay'>, tenantId: TenantId): Promise<string> {
  const money = await inTenant(db, tenantId, async (tx) => {
    const [row] = await tx.sql<{ payments: number; refunds: number; payouts: number; news: number }[]>`
      select
        (select count(*)::int from collection where tenant_id = ${tenantId} and next_query_at is not null and state = 'pending') as payments,
        (select count(*)::int from refund where tenant_id = ${tenantId} and next_query_at is not null and state in ('requested', 'sent')) as refunds,
        (select count(*)::int from disbursement where tenant_id = ${tenantId} and next_query_at is not null and state in ('requested', 'sent')) as payouts,
        (select count(*)::int from channel_event where tenant_id = ${tenantId} and outcome = 'waiting') as news`
    return row!
  })
  const open = Object.entries(money).filter(([, count]) => count > 0)
  const words = open.map(([name, count]) => `${count} ${name}`)
  if (!(await isIdle(relay))) words.push('events or jobs')
  return words.join(', ')
}
