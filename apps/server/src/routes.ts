/** Every route of the house, room by room: the one list from which the api, its reference and the tests' sweeps are made. */
import type { Access, Log, RouteDef } from '@gongbao/access'
import { claimsRoutes } from '@gongbao/claims'
import { checkCycles, consortiumRoutes } from '@gongbao/consortium'
import { contactRoutes } from '@gongbao/contact'
import { enrollmentRoutes } from '@gongbao/enrollment'
import { paymentsRoutes } from '@gongbao/payments'
import { draftRoutes, registerRoutes } from '@gongbao/register'
import { reportingRoutes } from '@gongbao/reporting'
import { residentsRoutes } from '@gongbao/residents'

export function allRoutes(access: Access, log: Log): RouteDef[] {
  return [
    ...access.routes,
    ...registerRoutes,
    ...draftRoutes([checkCycles]),
    ...residentsRoutes,
    ...paymentsRoutes({ log }),
    ...enrollmentRoutes,
    ...claimsRoutes,
    ...consortiumRoutes,
    ...contactRoutes,
    ...reportingRoutes,
  ]
}
