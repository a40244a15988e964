/** The api as one app: what the server serves, and what openapi.json describes. */
import {
  type Access,
  type Log,
  type Messenger,
  mountRoutes,
  openApiDocument,
  type SignInLimits,
  smsMessenger,
} from '@gongbao/access'
import { createAccess } from '@gongbao/access/sign-in'
import type { Database } from '@gongbao/database'
import type { WallClock } from '@gongbao/kernel'
import { allRoutes } from './routes.ts'
import type { TenantDirectory } from './tenants.ts'

export const API_VERSION = '0.1.0'

export interface ApiOptions {
  /** Role `app_rw`. */
  readonly db: Database
  /** Role `auth`. */
  readonly auth: Database
  readonly tenants: TenantDirectory
  readonly wall: WallClock
  readonly log: Log
  readonly https: boolean
  /** Default: each city's own SMS provider. */
  readonly messenger?: Messenger
  readonly limits?: Partial<SignInLimits>
}

export function createApi(options: ApiOptions) {
  const { db, auth, tenants, wall, log } = options
  const access: Access = createAccess({
    db,
    auth,
    wall,
    messenger: options.messenger ?? smsMessenger(db, wall),
    secureCookies: options.https,
    ...(options.limits ? { limits: options.limits } : {}),
    isTenant: (id) => tenants.find(id) !== undefined,
    tenantName: (id) => tenants.find(id)?.name ?? id,
    isDemo: (id) => tenants.find(id)?.isDemo ?? false,
  })
  const routes = allRoutes(access, log)
  const app = mountRoutes(routes, {
    db,
    wall,
    log,
    authenticators: access.authenticators,
    isTenant: (id) => tenants.find(id) !== undefined,
  })
  return { app, access, routes, document: () => openApiDocument(app, API_VERSION) }
}
