/** The closed list of permissions, and which staff role holds which. Every route names exactly one of them. */

export const STAFF_ROLES = [
  'platform-operator',
  'lead-product',
  'lead-claims',
  'lead-finance',
  'actuary',
  'coinsurer',
  'claims-reviewer',
  'customer-service',
  'bureau-officer',
  'agency-clerk',
  'regulator',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** What staff may be allowed to do. */
export const STAFF_PERMISSIONS = [
  'staff.self',
  'program.read',
  'program.draft',
  'program.sign',
  'program.comment',
  'program.approve',
  'program.publish',
  'drafts.read',
  'policies.read',
  'policies.manage',
  'persons.unmask',
  'claims.read',
  'claims.review',
  'claims.approve',
  'records.import',
  'payments.read',
  'payments.manage',
  'ledger.read',
  'consortium.read',
  'consortium.manage',
  'reports.read',
  'contact.read',
  'contact.manage',
  'clients.manage',
  'memberships.manage',
  'audit.read',
] as const
export type StaffPermission = (typeof STAFF_PERMISSIONS)[number]

/** What a machine client's scopes may name. A hospital or channel gets them one by one. */
export const MACHINE_PERMISSIONS = ['records.submit', 'records.read', 'adjudication.trial'] as const
export type MachinePermission = (typeof MACHINE_PERMISSIONS)[number]

/** `public`: anyone. `resident.self`: a signed-in resident, on what is their own. */
export const PERMISSIONS = ['public', 'resident.self', ...MACHINE_PERMISSIONS, ...STAFF_PERMISSIONS] as const
export type Permission = (typeof PERMISSIONS)[number]

const READS_BUSINESS = ['program.read', 'ledger.read', 'consortium.read', 'reports.read'] as const

/**
 * Roles a city may name in its `approvals` (S18). They may knock at the doors of a draft; who drafts, signs, comments, approves and
 * publishes in this city stands in its own file and is asked behind each of them, and nobody approves what they wrote.
 */
export const APPOINTABLE_ROLES = [
  'platform-operator',
  'lead-product',
  'lead-claims',
  'lead-finance',
  'actuary',
  'coinsurer',
  'bureau-officer',
] as const satisfies readonly StaffRole[]
const DRAFTS = [
  'drafts.read',
  'program.draft',
  'program.sign',
  'program.comment',
  'program.approve',
  'program.publish',
] as const

/**
 * Administration, security and audit are three separate roles (三员分立): none of them sees the business, none holds
 * another's permission. The regulator reads and does nothing else.
 */
export const ROLE_PERMISSIONS: Readonly<Record<StaffRole, readonly StaffPermission[]>> = {
  'platform-operator': ['staff.self', ...READS_BUSINESS, ...DRAFTS, 'policies.read'],
  'lead-product': ['staff.self', ...READS_BUSINESS, ...DRAFTS, 'policies.read', 'policies.manage'],
  'lead-claims': [
    'staff.self',
    'program.read',
    ...DRAFTS,
    'policies.read',
    'claims.read',
    'claims.review',
    'claims.approve',
    'records.import',
    'reports.read',
    'contact.read',
    'persons.unmask',
  ],
  'lead-finance': [
    'staff.self',
    ...READS_BUSINESS,
    ...DRAFTS,
    'policies.read',
    'claims.read',
    'payments.read',
    'payments.manage',
    'consortium.manage',
  ],
  actuary: ['staff.self', ...READS_BUSINESS, ...DRAFTS],
  coinsurer: ['staff.self', ...READS_BUSINESS, ...DRAFTS],
  'claims-reviewer': ['staff.self', 'program.read', 'policies.read', 'claims.read', 'claims.review', 'persons.unmask'],
  'customer-service': [
    'staff.self',
    'program.read',
    'policies.read',
    'contact.read',
    'contact.manage',
    'persons.unmask',
  ],
  'bureau-officer': ['staff.self', ...READS_BUSINESS, ...DRAFTS, 'policies.read', 'claims.read', 'contact.read'],
  'agency-clerk': ['staff.self', 'program.read', 'records.import', 'payments.read', 'reports.read'],
  regulator: [
    'staff.self',
    ...READS_BUSINESS,
    'drafts.read',
    'policies.read',
    'claims.read',
    'payments.read',
    'contact.read',
  ],
  'system-admin': ['staff.self', 'clients.manage'],
  'security-admin': ['staff.self', 'memberships.manage'],
  'audit-admin': ['staff.self', 'audit.read'],
}

const staffPermissions = new Set<string>(STAFF_PERMISSIONS)
const machinePermissions = new Set<string>(MACHINE_PERMISSIONS)

export function isPermission(text: unknown): text is Permission {
  return (PERMISSIONS as readonly unknown[]).includes(text)
}

/** Which realm a permission belongs to; a route whose realm differs does not boot. */
export function realmOfPermission(permission: Permission): 'public' | 'resident' | 'machine' | 'staff' {
  if (permission === 'public') return 'public'
  if (permission === 'resident.self') return 'resident'
  return machinePermissions.has(permission) && !staffPermissions.has(permission) ? 'machine' : 'staff'
}
