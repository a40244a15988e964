/** What stands in the side menu, and the permission each entry needs. A page nobody may see is not offered; the api refuses it anyway. */
import type { TextKey } from '../i18n/index.ts'

export interface NavItem {
  readonly path: string
  readonly label: TextKey
  readonly permission: string
}
export interface NavGroup {
  readonly label: TextKey
  readonly items: readonly NavItem[]
}

export const NAV: readonly NavGroup[] = [
  { label: 'nav.insight', items: [{ path: '/overview', label: 'nav.overview', permission: 'reports.read' }] },
  {
    label: 'nav.business',
    items: [
      { path: '/program', label: 'nav.program', permission: 'program.read' },
      { path: '/drafts', label: 'nav.drafts', permission: 'drafts.read' },
      { path: '/what-if', label: 'nav.whatIf', permission: 'drafts.read' },
      { path: '/policies', label: 'nav.policies', permission: 'policies.read' },
      { path: '/claims', label: 'nav.claims', permission: 'claims.read' },
      { path: '/files', label: 'nav.files', permission: 'records.import' },
      { path: '/rosters', label: 'nav.rosters', permission: 'policies.manage' },
      { path: '/reviews', label: 'nav.reviews', permission: 'policies.manage' },
    ],
  },
  {
    label: 'nav.money',
    items: [
      { path: '/ledger', label: 'nav.ledger', permission: 'ledger.read' },
      { path: '/payments', label: 'nav.payments', permission: 'payments.read' },
      { path: '/consortium', label: 'nav.consortium', permission: 'consortium.read' },
    ],
  },
  { label: 'nav.service', items: [{ path: '/inbox', label: 'nav.inbox', permission: 'contact.read' }] },
  {
    label: 'nav.admin',
    items: [
      { path: '/audit', label: 'nav.audit', permission: 'audit.read' },
      { path: '/memberships', label: 'nav.memberships', permission: 'memberships.manage' },
      { path: '/clients', label: 'nav.clients', permission: 'clients.manage' },
    ],
  },
]

/** The groups a person may see, empty ones left out. */
export function navFor(permissions: readonly string[]): readonly NavGroup[] {
  return NAV.map((group) => ({
    ...group,
    items: group.items.filter((item) => permissions.includes(item.permission)),
  })).filter((group) => group.items.length > 0)
}

/** Where a person lands after signing in: the first page they may see. */
export function homeFor(permissions: readonly string[]): string | null {
  return navFor(permissions)[0]?.items[0]?.path ?? null
}
