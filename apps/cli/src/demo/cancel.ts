/** Some change their mind before cover begins: their money goes back, and a child who was free because of them falls due. */
import { inTenant } from '@gongbao/database'
import { cancelPolicy, isCancellable, policiesHeld } from '@gongbao/enrollment'
import type { Id, TenantId } from '@gongbao/kernel'
import type { Plan } from '@gongbao/program'
import { act, type Family, type Portal, pay } from './enroll.ts'
import type { DemoHouse } from './house.ts'
import { untilQuiet } from './quiet.ts'

/** One family in so many: the one who signed in cancels their own policy; every second one pays what falls due. */
const ONE_IN = 150

export async function cancelSome(
  { house, tenantId, portal }: { house: DemoHouse; tenantId: TenantId; portal: Portal },
  plan: Plan,
  families: readonly Family[],
): Promise<void> {
  const planYear = Number(plan.cover.from.slice(0, 4))
  let nth = 0
  for (let at = ONE_IN >> 1; at < families.length; at += ONE_IN) {
    const { who, household, personIds } = families[at]!
    const self = personIds.get(household.members[0]!.index)
    const mine = await inTenant(house.db, tenantId, async (tx) => {
      const policies = await policiesHeld(tx, { personId: null, accountIds: [who.accountId] })
      const own = policies.find((policy) => policy.personId === self && policy.planYear === planYear)
      return own && isCancellable(tx, own) ? own : null
    })
    if (!mine) continue
    const { fallsDue } = await act(house.db, who, (tx) => cancelPolicy(tx, who, mine.id))
    nth += 1
    if (nth % 2 === 0) for (const { orderId } of fallsDue) await pay(portal, who, orderId as Id<'order'>)
  }
  await untilQuiet(house, tenantId)
}
