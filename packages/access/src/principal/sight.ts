/** What each role sees of a person: decided here once, so that no room invents its own masking (quality 22). */
import type { TenantTx } from '@gongbao/database'
import { type Refusal, refuse } from '@gongbao/kernel'
import { audit } from '../audit/audit.ts'
import type { StaffRole } from './permissions.ts'
import { can, type Principal, type StaffPrincipal } from './principal.ts'

/** `identity`: name, certificate number, phone. `medical`: diagnoses, lines, institutions. `bank`: the payee's account. */
export type PersonalField = 'identity' | 'medical' | 'bank'
export type Sight = 'plain' | 'masked' | 'none'

const NONE = { identity: 'none', medical: 'none', bank: 'none' } as const
const MASKED = { identity: 'masked', medical: 'none', bank: 'none' } as const
const SIGHT_OF_ROLE: Readonly<Record<StaffRole, Readonly<Record<PersonalField, Sight>>>> = {
  'platform-operator': MASKED,
  'lead-product': MASKED,
  'lead-claims': { identity: 'masked', medical: 'plain', bank: 'masked' },
  'lead-finance': { identity: 'masked', medical: 'none', bank: 'masked' },
  actuary: NONE,
  coinsurer: NONE,
  'claims-reviewer': { identity: 'masked', medical: 'plain', bank: 'none' },
  'customer-service': { identity: 'masked', medical: 'masked', bank: 'none' },
  'bureau-officer': { identity: 'masked', medical: 'masked', bank: 'none' },
  'agency-clerk': { identity: 'masked', medical: 'masked', bank: 'none' },
  regulator: { identity: 'masked', medical: 'masked', bank: 'none' },
  'system-admin': NONE,
  'security-admin': NONE,
  'audit-admin': NONE,
}

/**
 * How a principal sees a field of a person. Residents see their own in plain, a hospital what it sent itself (the caller
 * has checked that it is theirs); staff see identities masked, until they unmask one with a reason.
 */
export function sightOf(principal: Principal, field: PersonalField): Sight {
  switch (principal.realm) {
    case 'resident':
      return 'plain'
    case 'machine':
      return field === 'bank' ? 'none' : 'plain'
    case 'staff':
      return SIGHT_OF_ROLE[principal.role][field]
    case 'public':
      return 'none'
  }
}

/** Shows a text by sight: in plain, through its mask, or not at all. */
export function show(sight: Sight, plain: string, mask: (text: string) => string): string | null {
  if (sight === 'none') return null
  return sight === 'plain' ? plain : mask(plain)
}

/** 19900001234 → 199****1234 */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** 6222000011112222 → ************2222 */
export const maskAccount = (account: string): string =>
  account.length < 8 ? '*'.repeat(account.length) : `${'*'.repeat(account.length - 4)}${account.slice(-4)}`

/** Why an identity was shown in plain; a closed list, since the trail takes no free text. */
export const UNMASK_REASONS = [
  'call-verification',
  'claim-review',
  'payment-return',
  'complaint',
  'correction',
  'court-or-supervisor',
] as const
export type UnmaskReason = (typeof UNMASK_REASONS)[number]

/**
 * Records that a person's identity is shown in plain; call it in the transaction that reads it.
 * @returns FORBIDDEN when the role may not unmask
 */
export async function recordUnmasking(
  tx: TenantTx,
  staff: StaffPrincipal,
  subject: { kind: string; id: string },
  reason: UnmaskReason,
): Promise<null | Refusal> {
  if (!can(staff, 'persons.unmask'))
    return refuse('FORBIDDEN', { zh: '您的身份不能查看完整信息', en: 'Your role may not see this in full' })
  await audit(tx, staff, {
    action: 'person.unmasked',
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail: { reason },
  })
  return null
}

/** Whether a machine may see what an institution sent: a hospital sees its own only, the agency all. */
export function isOwnInstitution(principal: Principal, institution: string): boolean {
  return principal.realm === 'machine' && (principal.institution === null || principal.institution === institution)
}
