/** What the clock starts, in one table. */
import { sealAudit } from '@gongbao/access'
import { rematchClaims } from '@gongbao/claims'
import { inTenant } from '@gongbao/database'
import { expireOrders } from '@gongbao/enrollment'
import { askOutside } from '@gongbao/payments'
import { every, everyCity, everyDay, type Schedule } from './schedule.ts'
import { keepConsortium } from './steps/consortium.ts'

/** Made anew for each worker: the daily ones remember which days they have done. */
export const schedules = (): Schedule[] => [
  every(1, 'seal audit rows', ({ sealer }) => sealAudit(sealer).then(() => {})),
  everyCity(5, 'expire unpaid orders', async ({ house, failed }, city) => {
    const { failures } = await expireOrders(house.db, city)
    for (const failure of failures) failed(failure, city)
  }),
  everyCity(5, 'ask about open outcomes', async ({ house, failed }, city) => {
    const { failures } = await askOutside(house, city)
    for (const failure of failures) failed(failure, city)
  }),
  everyCity(60, 'look again for policies of unmatched claims', ({ house }, city) =>
    inTenant(house.db, city, (tx) => rematchClaims(tx, { realm: 'system', tenantId: city, process: 'schedules' })),
  ),
  everyDay('close rosters, accrue costs', keepConsortium),
]
