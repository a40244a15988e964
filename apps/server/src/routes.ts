/** Every route of the house, room by room: the one list from which the api, its reference and the tests' sweeps are made. */
import type { Access, RouteDef } from '@gongbao/access'
import { consortiumRoutes } from '@gongbao/consortium'
import { registerRoutes } from '@gongbao/register'
import { residentsRoutes } from '@gongbao/residents'

export function allRoutes(access: Access): RouteDef[] {
  return [...access.routes, ...registerRoutes, ...residentsRoutes, ...consortiumRoutes]
}
