import { audit, type ResidentPrincipal } from '@gongbao/access'
import { type TenantTx, together } from '@gongbao/database'
import { isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import { readMembers, saveConsents, saveMember } from './family.store.ts'
import { lockAccount } from './lock-account.ts'
import type { Person } from './residents.store.ts'
import { type IdentityClaim, type KnownPerson, settlePerson } from './settle-person.ts'

/**
 * Binds a signed-in phone to the person who holds it. Proving the same person again refreshes the basic cover and changes nothing else.
 *
 * @param known the agency's answer (`verifyPerson`)
 * @returns the person, CONFLICT when the account is bound to someone else, or IDENTITY_NOT_PROVEN
 */
export async function proveIdentity(
  tx: TenantTx,
  actor: ResidentPrincipal,
  claim: IdentityClaim,
  known: KnownPerson,
): Promise<Person | Refusal> {
  await lockAccount(tx, actor.accountId)
  const self = (await readMembers(tx, actor.accountId)).find((member) => member.relation === 'self')
  const person = await settlePerson(tx, claim, known)
  if (isRefusal(person)) return person
  if (self && self.personId !== person.id) {
    const text = {
      zh: '此手机号已绑定另一人，请换用本人手机号',
      en: 'This phone is bound to another person; please use your own',
    }
    return refuse('CONFLICT', text)
  }
  if (!self) {
    await together(
      saveMember(tx, actor.accountId, { personId: person.id, relation: 'self' }),
      saveConsents(tx, actor.accountId, 'identity', [person.id]),
    )
  }
  const detail = { result: known.result }
  await audit(tx, actor, { action: 'identity.proved', subjectKind: 'person', subjectId: person.id, detail })
  return person
}
