/** Whose claims a resident may read. What a hospital did is nobody's business but the insured's and of those who answer for them. */
import type { ResidentPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Policy, policiesOfPersons } from '@gongbao/enrollment'
import { ageOn, type Id } from '@gongbao/kernel'
import { type Holder, type Profile, readHolder, readHousehold, readMembers } from '@gongbao/residents'

const FULL_AGE = 18

/**
 * Oneself, those of the family whom one insured, and a minor whom one's spouse insured. Naming somebody as family takes no more than their
 * name and number: by itself it opens nothing that is medical.
 *
 * @returns names by person, oneself first
 */
export async function namesToShow(tx: TenantTx, resident: ResidentPrincipal): Promise<Map<Id<'person'>, string>> {
  const { members, profiles } = await readHousehold(tx, resident.accountId)
  const holder = await readHolder(tx, resident.accountId)
  const policies = await policiesOfPersons(tx, [...profiles.keys()])
  const names = new Map<Id<'person'>, string>()
  for (const { personId, relation } of members) {
    const profile = profiles.get(personId)
    const theirs = policies.filter((policy) => policy.personId === personId)
    if (profile && (relation === 'self' || (await answersFor(tx, holder, profile, theirs))))
      names.set(personId, profile.person.name)
  }
  return names
}

async function answersFor(tx: TenantTx, holder: Holder, { person }: Profile, policies: readonly Policy[]) {
  const buyers = [...new Set(policies.map(({ accountId }) => accountId))]
  if (buyers.some((accountId) => holder.accountIds.includes(accountId))) return true
  if (ageOn(person.birthOn, tx.business.on) >= FULL_AGE) return false
  for (const accountId of buyers) if (await isSpouseOf(tx, accountId, holder)) return true
  return false
}

/** Whether the holder of an account has named this person their spouse. */
async function isSpouseOf(tx: TenantTx, accountId: Policy['accountId'], { personId }: Holder): Promise<boolean> {
  const named = await readMembers(tx, accountId)
  return named.some((member) => member.relation === 'spouse' && member.personId === personId)
}
