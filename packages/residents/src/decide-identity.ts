import { audit, type StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, type Refusal, refuse } from '@gongbao/kernel'
import { readPersons, saveIdentity } from './residents.store.ts'

/**
 * Staff decides about a person whose name no machine could verify, certificate in hand. The name stays to the character as it was typed.
 *
 * @returns STATE_FORBIDS when nobody waits under that id any more
 */
export async function decideIdentity(
  tx: TenantTx,
  actor: StaffPrincipal,
  personId: Id<'person'>,
  isProven: boolean,
): Promise<{ done: true } | Refusal> {
  const [person] = await readPersons(tx, [personId])
  if (!person) return refuse('NOT_FOUND', { zh: '没有此人', en: 'No such person' })
  if (person.identity !== 'waiting') {
    return refuse('STATE_FORBIDS', { zh: '此人的身份已有结论', en: 'This identity is already decided' })
  }
  const state = isProven ? 'proven' : 'refused'
  await saveIdentity(tx, personId, state, person.name)
  await audit(tx, actor, { action: 'identity.decided', subjectKind: 'person', subjectId: personId, detail: { state } })
  return { done: true }
}
