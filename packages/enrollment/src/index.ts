import type { RouteDef } from '@gongbao/access'
import { policyDocumentRoutes } from './document/document.routes.ts'
import { residentEnrollmentRoutes } from './enrollment.routes.ts'
import { staffPolicyRoutes } from './policies.routes.ts'
import { rosterRoutes } from './rosters.routes.ts'

export * from './cancel-policy.ts'
export { clearClaimYear, noteClaimYear } from './claim-years.store.ts'
export { type Basket, type BasketMember, decideBasket, isOrderable, planYearOf } from './decide-basket.ts'
export {
  livePolicy,
  type Order,
  type Policy,
  policiesHeld,
  policiesOfPersons,
  readPolicy,
} from './enrollment.store.ts'
export * from './enrollment.table.ts'
export * from './expire-orders.ts'
export { type InsuredAlike, insuredAlike } from './insured-alike.store.ts'
export { type OrderRequest, placeOrder } from './place-order.ts'
export { type ReplayedLine, replayOrder } from './replay-order.ts'
export * from './settle-order.ts'
export * from './start-payment.ts'

export const enrollmentRoutes: RouteDef[] = [
  ...residentEnrollmentRoutes,
  ...policyDocumentRoutes,
  ...staffPolicyRoutes,
  ...rosterRoutes,
]
