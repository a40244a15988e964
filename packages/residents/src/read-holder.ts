/** Who an account's holder is, and under which other accounts they bought: phones change, people stay. */
import type { TenantTx } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import { accountsOfSelf, readMembers } from './family.store.ts'
import { readPersons } from './residents.store.ts'

export interface Holder {
  /** null until their name and number are proven by the agency or by staff. */
  readonly personId: Id<'person'> | null
  /** This account, and every other one of the same proven person. */
  readonly accountIds: readonly Id<'residentAccount'>[]
}

/** @param accountId the account signed in to */
export async function readHolder(tx: TenantTx, accountId: Id<'residentAccount'>): Promise<Holder> {
  const self = (await readMembers(tx, accountId)).find(({ relation }) => relation === 'self')
  const [person] = self ? await readPersons(tx, [self.personId]) : []
  if (person?.identity !== 'proven') return { personId: null, accountIds: [accountId] }
  return { personId: person.id, accountIds: await accountsOfSelf(tx, person.id) }
}
