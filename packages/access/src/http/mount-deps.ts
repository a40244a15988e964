import type { Database } from '@gongbao/database'
import type { Refusal, TenantId, WallClock } from '@gongbao/kernel'
import type { MachinePrincipal, ResidentPrincipal, StaffPrincipal } from '../principal/principal.ts'
import type { Site } from './site.ts'

/** What the server knows of a request before any route: given to `app.fetch(request, facts)`. */
export interface RequestFacts {
  readonly requestId: string
  readonly site: Site
  readonly clientAddress: string
}

/** Where principals come from; each answers null when nobody is signed in. */
export interface Authenticators {
  resident(request: Request, tenantId: TenantId): Promise<ResidentPrincipal | null>
  staff(request: Request): Promise<StaffPrincipal | null>
  /** Marks a session's device as proven. @returns `Set-Cookie` lines */
  proveDevice(principal: ResidentPrincipal, request: Request): Promise<string[]>
  machine(request: Request, bytes: Uint8Array): Promise<MachinePrincipal | Refusal>
}

export interface Log {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

export interface MountDeps {
  /** Role `app_rw`. */
  readonly db: Database
  readonly wall: WallClock
  readonly log: Log
  readonly authenticators: Authenticators
  /** Whether a slug from a path is a city in service. */
  isTenant(tenantId: TenantId): boolean
}
