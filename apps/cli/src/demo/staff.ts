/** The staff who act in a synthetic year: real accounts with memberships, found again or made. */
import { randomBytes } from 'node:crypto'
import {
  createStaffAccount,
  grantMembership,
  listMemberships,
  type StaffPrincipal,
  type StaffRole,
} from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { isRefusal, type TenantId } from '@gongbao/kernel'
import type { DemoHouse } from './house.ts'

export type Staff = (role: StaffRole) => StaffPrincipal

const ROLES = [
  'claims-reviewer',
  'lead-claims',
  'lead-finance',
  'lead-product',
  'agency-clerk',
  'system-admin',
] as const

/** Whoever holds a role already acts in it; for the others somebody is hired, who never signs in. */
export async function hireStaff(house: Pick<DemoHouse, 'db' | 'auth'>, tenantId: TenantId): Promise<Staff> {
  const known = await inTenant(house.db, tenantId, listMemberships)
  const missing = ROLES.filter((role) => !known.some((membership) => membership.role === role))
  for (const role of missing) await hire(house, tenantId, role)
  const memberships = await inTenant(house.db, tenantId, listMemberships)
  return (role) => {
    const membership = memberships.find((one) => one.role === role)
    if (!membership) throw new RangeError(`nobody is ${role}`)
    const { accountId, id: membershipId, coinsurer } = membership
    return { realm: 'staff', tenantId, accountId, membershipId, role, coinsurer, sessionId: membershipId }
  }
}

async function hire(house: Pick<DemoHouse, 'db' | 'auth'>, tenantId: TenantId, role: StaffRole): Promise<void> {
  const { createStaffAuth } = await import('@gongbao/access/sign-in')
  const engine = createStaffAuth(house.auth, { secureCookies: false })
  const nobody = { email: `${role}.${tenantId}.${randomBytes(4).toString('hex')}@demo.invalid`, name: `演示 ${role}` }
  const password = randomBytes(24).toString('base64url')
  const { accountId } = await createStaffAccount(house.auth, engine, { ...nobody, password }, Temporal.Now.instant())
  const grant = { accountId, role, coinsurer: null, displayName: nobody.name }
  const granted = await inTenant(house.db, tenantId, (tx) =>
    grantMembership(tx, { realm: 'system', tenantId, process: 'demo' }, grant),
  )
  if (isRefusal(granted)) throw new Error(`cannot hire ${role}: ${granted.code}`)
}
