/**
 * The whole room, put together once per process by the server. A door of its own (`@gongbao/access/sign-in`): the engine that signs people in is a
 * third of all the modules there are, and nobody else needs it.
 */
import type { Database } from '@gongbao/database'
import type { TenantId, WallClock } from '@gongbao/kernel'
import { auditRoutes } from './audit/audit.routes.ts'
import type { Authenticators } from './http/mount-deps.ts'
import type { RouteDef } from './http/route.ts'
import { authenticateMachine } from './machines/authenticate.ts'
import { machineRoutes } from './machines/machine.routes.ts'
import { readSignedCookie } from './sign-in/cookies.ts'
import { DEFAULT_LIMITS, type SignInDeps, type SignInLimits } from './sign-in/deps.ts'
import { proveDevice } from './sign-in/devices.ts'
import { membershipRoutes } from './sign-in/membership.routes.ts'
import type { Messenger } from './sign-in/messenger.ts'
import { residentSignInRoutes } from './sign-in/resident.routes.ts'
import { createResidentAuth } from './sign-in/resident-auth.ts'
import { findResident, findStaff } from './sign-in/sessions.store.ts'
import { staffSignInRoutes } from './sign-in/staff.routes.ts'
import { createStaffAuth, type StaffAuth } from './sign-in/staff-auth.ts'

export { createStaffAuth, type StaffAuth }

export interface AccessOptions {
  /** Role `app_rw`. */
  readonly db: Database
  /** Role `auth`. */
  readonly auth: Database
  readonly messenger: Messenger
  readonly wall: WallClock
  /** True wherever pages are served by https. */
  readonly secureCookies: boolean
  readonly limits?: Partial<SignInLimits>
  isTenant(tenantId: TenantId): boolean
  tenantName(tenantId: TenantId): string
  isDemo(tenantId: TenantId): boolean
}

export interface Access {
  readonly routes: readonly RouteDef[]
  readonly authenticators: Authenticators
  readonly staff: StaffAuth
}

/** Sign-in, memberships, machine clients and the audit trail as routes, and who stands behind a request. */
export function createAccess(options: AccessOptions): Access {
  const { db, auth, wall } = options
  const residents = createResidentAuth(auth, options)
  const staff = createStaffAuth(auth, options)
  const deps: SignInDeps = { ...options, residents, staff, limits: { ...DEFAULT_LIMITS, ...options.limits } }
  return {
    staff,
    routes: [
      ...residentSignInRoutes(deps),
      ...staffSignInRoutes(deps, db),
      ...membershipRoutes(deps, db),
      ...machineRoutes,
      ...auditRoutes,
    ],
    authenticators: {
      async resident(request, tenantId) {
        const token = readSignedCookie(request.headers, residents.cookie.name, residents.secret)
        return token ? findResident(auth, tenantId, token, wall.now()) : null
      },
      proveDevice: (principal, request) => proveDevice(auth, residents.device, principal, request.headers, wall.now()),
      async staff(request) {
        const token = readSignedCookie(request.headers, staff.cookie.name, staff.secret)
        const found = token ? await findStaff(auth, token, wall.now()) : null
        return found && options.isTenant(found.tenantId) ? found : null
      },
      machine: (request, bytes) => authenticateMachine(db, options.isTenant, request, bytes, wall.now()),
    },
  }
}
