import { type Id, tenantId } from '@gongbao/kernel'
import { describe, expect, it } from 'vitest'
import {
  APPOINTABLE_ROLES,
  MACHINE_PERMISSIONS,
  PERMISSIONS,
  ROLE_PERMISSIONS,
  STAFF_PERMISSIONS,
  STAFF_ROLES,
  type StaffRole,
} from './permissions.ts'
import { can, clientName, type Principal } from './principal.ts'
import { isOwnInstitution, maskAccount, maskPhone, show, sightOf } from './sight.ts'

const city = tenantId('linjiang')
const staff = (role: StaffRole): Principal => ({
  realm: 'staff',
  tenantId: city,
  accountId: 'a' as Id<'staffAccount'>,
  membershipId: 'm' as Id<'membership'>,
  role,
  coinsurer: null,
  sessionId: 's',
})
const resident: Principal = {
  realm: 'resident',
  tenantId: city,
  accountId: 'r' as Id<'residentAccount'>,
  sessionId: 's',
  proven: true,
}
const machine: Principal = {
  realm: 'machine',
  tenantId: city,
  clientId: 'c' as Id<'machineClient'>,
  institution: 'H1',
  scopes: ['records.submit'],
}
const nobody: Principal = { realm: 'public', tenantId: city }

describe('permissions', () => {
  it('are held by someone each, and by no role that must not', () => {
    for (const permission of STAFF_PERMISSIONS)
      expect(
        STAFF_ROLES.some((role) => can(staff(role), permission)),
        permission,
      ).toBe(true)
    for (const role of ['system-admin', 'security-admin', 'audit-admin'] as const) {
      expect(ROLE_PERMISSIONS[role]).toHaveLength(2)
      expect(can(staff(role), 'claims.read') || can(staff(role), 'policies.read')).toBe(false)
    }
    const writes = STAFF_PERMISSIONS.filter(
      (permission) => !permission.endsWith('.read') && permission !== 'staff.self',
    )
    expect(writes.filter((permission) => can(staff('regulator'), permission))).toEqual([])
  })

  it('let only those a city may appoint near a draft, and keep the three administrators apart', () => {
    const acts = ['program.draft', 'program.sign', 'program.comment', 'program.approve', 'program.publish'] as const
    for (const act of acts) expect(STAFF_ROLES.filter((role) => can(staff(role), act))).toEqual([...APPOINTABLE_ROLES])
    const administrators = ['clients.manage', 'memberships.manage', 'audit.read'] as const
    for (const role of STAFF_ROLES)
      expect(administrators.filter((permission) => can(staff(role), permission)).length).toBeLessThanOrEqual(1)
  })

  it('never cross realms', () => {
    for (const permission of PERMISSIONS) {
      expect(can(nobody, permission)).toBe(permission === 'public')
      expect(can(resident, permission)).toBe(permission === 'public' || permission === 'resident.self')
      expect(can(machine, permission)).toBe(permission === 'public' || permission === 'records.submit')
    }
    for (const role of STAFF_ROLES)
      for (const permission of MACHINE_PERMISSIONS) expect(can(staff(role), permission)).toBe(false)
  })

  it('name each client apart', () => {
    expect(new Set([staff('actuary'), resident, machine, nobody].map(clientName)).size).toBe(4)
  })
})

describe('sight', () => {
  it('masks what is left to mask', () => {
    expect([maskPhone('19900001234'), maskPhone('123'), maskAccount('6222000011112222')]).toEqual([
      '199****1234',
      '***',
      '************2222',
    ])
    expect([show('plain', 'ab', maskPhone), show('masked', 'ab', maskPhone), show('none', 'ab', maskPhone)]).toEqual([
      'ab',
      '**',
      null,
    ])
  })

  it('shows no identity in plain to any staff, and nothing at all to administrators', () => {
    for (const role of STAFF_ROLES) expect(sightOf(staff(role), 'identity')).not.toBe('plain')
    for (const role of ['system-admin', 'security-admin', 'audit-admin', 'coinsurer'] as const) {
      expect([sightOf(staff(role), 'identity'), sightOf(staff(role), 'medical'), sightOf(staff(role), 'bank')]).toEqual(
        ['none', 'none', 'none'],
      )
    }
    expect(sightOf(staff('customer-service'), 'medical')).toBe('masked')
  })

  it('gives a hospital its own only', () => {
    expect(isOwnInstitution(machine, 'H1')).toBe(true)
    expect(isOwnInstitution(machine, 'H2')).toBe(false)
    expect(isOwnInstitution({ ...machine, institution: null }, 'H2')).toBe(true)
    expect(isOwnInstitution(resident, 'H1')).toBe(false)
  })
})
