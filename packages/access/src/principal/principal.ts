/** Who is asking: resolved once per request, before any route runs. */
import type { Id, TenantId } from '@gongbao/kernel'
import { type MachinePermission, type Permission, ROLE_PERMISSIONS, type StaffRole } from './permissions.ts'

export type Realm = 'public' | 'resident' | 'staff' | 'machine'

/** Nobody in particular. `tenantId` is the city of the host or path, null on hosts of no city. */
export interface PublicPrincipal {
  readonly realm: 'public'
  readonly tenantId: TenantId | null
}
/** A signed-in phone. Which person stands behind it is known to `residents` alone. */
export interface ResidentPrincipal {
  readonly realm: 'resident'
  readonly tenantId: TenantId
  readonly accountId: Id<'residentAccount'>
  readonly sessionId: string
  /** Whether name and ID number were proved on this device; a phone alone proves a phone. */
  readonly proven: boolean
}
/** A staff account acting under one membership. */
export interface StaffPrincipal {
  readonly realm: 'staff'
  readonly tenantId: TenantId
  readonly accountId: Id<'staffAccount'>
  readonly membershipId: Id<'membership'>
  readonly role: StaffRole
  /** The code of the coinsurer a `coinsurer` (or insurer's) membership speaks for. */
  readonly coinsurer: string | null
  readonly sessionId: string
}
/** A hospital, channel or agency system with a signed request. */
export interface MachinePrincipal {
  readonly realm: 'machine'
  readonly tenantId: TenantId
  readonly clientId: Id<'machineClient'>
  /** The institution (`fixmedins_code`) whose records alone it may send and see; null for the agency. */
  readonly institution: string | null
  readonly scopes: readonly MachinePermission[]
}
/** The system itself, in the worker: an audit actor, never a request's principal. */
export interface SystemPrincipal {
  readonly realm: 'system'
  readonly tenantId: TenantId
  readonly process: string
}

export type Principal = PublicPrincipal | ResidentPrincipal | StaffPrincipal | MachinePrincipal
/** Whoever an audit row names. */
export type Actor = Principal | SystemPrincipal
export type PrincipalOf<R extends Realm> = Extract<Principal, { realm: R }>

/** Whether a principal holds a permission. Anonymous callers hold only `public`. */
export function can(principal: Principal, permission: Permission): boolean {
  switch (principal.realm) {
    case 'public':
      return permission === 'public'
    case 'resident':
      return permission === 'public' || permission === 'resident.self'
    case 'machine':
      return permission === 'public' || (principal.scopes as readonly Permission[]).includes(permission)
    case 'staff':
      return permission === 'public' || (ROLE_PERMISSIONS[principal.role] as readonly Permission[]).includes(permission)
  }
}

/** The stable name of a caller for idempotency keys and limits: keys are per tenant and client. */
export function clientName(principal: Principal): string {
  if (principal.realm === 'machine') return `machine:${principal.clientId}`
  return principal.realm === 'public' ? 'public' : `${principal.realm}:${principal.accountId}`
}
